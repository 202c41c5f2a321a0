"""What leaves as CSV: no cell a spreadsheet would run, and everything comes back."""

from __future__ import annotations

import csv
import io
from decimal import Decimal

import pytest

from goalcoach.exchange.rows import BadRow
from goalcoach.exchange.sources import Source
from goalcoach.exchange.tables import as_typed, csv_text, neutral, read_csv


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


class Endless(io.RawIOBase):
    """What /dev/zero is: bytes without end. Gives up where a reader should long have stopped."""

    given = 0

    def readable(self) -> bool:
        return True

    def readinto(self, into: object) -> int:
        assert isinstance(into, memoryview)
        self.given += len(into)
        assert self.given < 64 * 1024 * 1024, "read as if it had an end"
        into[:] = bytes(len(into))
        return len(into)


def test_a_line_without_end_is_refused_instead_of_read() -> None:
    for before in (b"", b"name,level\n"):
        raw = io.BufferedReader(Chained(before))
        *_, bad = read_csv(Source("zero.csv", ".csv", raw, 0))

        assert isinstance(bad, BadRow)
        assert "a line has more than 4,194,304 characters" in bad.message
        assert bad.data["line"] == (2 if before else 1)


class Chained(Endless):
    """A beginning, then no end."""

    def __init__(self, begin: bytes) -> None:
        self.begin = begin

    def readinto(self, into: object) -> int:
        assert isinstance(into, memoryview)
        if self.begin:
            count = len(self.begin)
            into[:count], self.begin = self.begin, b""
            return count
        return super().readinto(into)
