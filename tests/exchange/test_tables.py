"""What leaves as CSV: no cell a spreadsheet would run, and everything comes back."""

from __future__ import annotations

import csv
import io
import time
from decimal import Decimal

import pytest

from goalcoach.exchange.rows import BadRow
from goalcoach.exchange.sources import BadFile, Source
from goalcoach.exchange.tables import MOST_COLUMNS, as_typed, csv_text, named, neutral, neutralised, read_csv


@pytest.mark.parametrize(
    "cell",
    [
        *("=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\n=1", "\uff1d1", "\ufeff=1"),
        *("\u200b=1", "\u3000=1", "\x00=1", "\x0b-1", "\u202e@x", "\ufe661"),
    ],
)
def test_text_that_would_be_a_formula_stays_text(cell: str) -> None:
    assert neutral(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["Raise NPS", "a=b", "", 5, Decimal(-5), None])
def test_other_cells_stay_as_they_are(cell: object) -> None:
    assert neutral(cell) == cell


@pytest.mark.parametrize("sign", [";", "\t", "\n", "\r\n", "; \u200b"])
def test_no_formula_begins_where_another_spreadsheet_ends_a_cell(sign: str) -> None:
    """Spreadsheets in German take a semicolon for the end of a cell, and then no quote holds a line end."""
    told = csv_text([["1", f"Sell more{sign}=cmd|' /C calc'!A0"]])

    assert not any(
        cell.strip(" \u200b").startswith("=") for line in told.split("\n") for cell in line.split(";")
    )


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "- one\n- two",
        "'quoted'",
        "'",
        "",
        "it's",
        "a=b",
        "'=1",
        "a;=1",
        "a;'=1",
        "a\n''- b",
        "a; -5 %",
    ],
)
def test_what_was_neutralised_can_be_had_as_it_was_typed(text: str) -> None:
    assert as_typed(str(neutralised(text))) == text or text == "'=1"


def test_a_heading_of_very_many_columns_is_refused_at_once() -> None:
    """700 KB of names kept a processor busy for six minutes: each was looked for among all others."""
    cells = ["goal", "day", *(f"goa{at}" for at in range(100_000))]
    begun = time.process_time()

    with pytest.raises(BadFile, match="100,002 columns"):
        list(named([(1, cells)], name="a.csv", known=("goal", "day", "value"), required=("goal",)))
    with pytest.raises(BadFile, match=r"it has 'goal', 'day', .*'goa27', …"):
        list(named([(1, cells)], name="a.csv", known=("goal", "day", "value"), required=("value",)))
    assert time.process_time() - begun < 2
    assert list(named([(1, cells[:MOST_COLUMNS])], name="a.csv", known=("goal",), required=("goal",))) == []


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
