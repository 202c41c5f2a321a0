"""What leaves as CSV: no cell a spreadsheet would run, and everything comes back."""

from __future__ import annotations

import csv
import io
from decimal import Decimal

import pytest

from goalcoach.exchange.tables import as_typed, csv_text, neutral


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\n=1", "\uff1d1", "\ufeff=1"]
)
def test_text_that_would_be_a_formula_stays_text(cell: str) -> None:
    assert neutral(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["Raise NPS", "a=b", "", 5, Decimal(-5), None])
def test_other_cells_stay_as_they_are(cell: object) -> None:
    assert neutral(cell) == cell


@pytest.mark.parametrize("text", ["=1+1", "- one\n- two", "'quoted'", "'", "", "it's", "a=b", "'=1"])
def test_what_was_neutralised_can_be_had_as_it_was_typed(text: str) -> None:
    assert as_typed(str(neutral(text))) == text or text == "'=1"


def test_what_is_written_can_be_read() -> None:
    rows: list[list[object]] = [["text", "n"], ['a "quoted", one\nand two', -3]]

    assert list(csv.reader(io.StringIO(csv_text(rows), newline=""))) == [
        ["text", "n"],
        ['a "quoted", one\nand two', "-3"],
    ]
