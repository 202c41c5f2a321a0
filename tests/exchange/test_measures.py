"""Values of measures from a file: every row is read, or told what is wrong with it."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from goalcoach.exchange.measures_file import MOST_ROWS, MeasureEntry, as_csv, read_measures
from goalcoach.exchange.rows import BadRow
from goalcoach.exchange.sources import BadFile, Source
from goalcoach.exchange.workbook import read_workbook
from tests.each import every
from tests.exchange.files import workbook

HEAD = "goal,day,value,note\n"


def read(content: str | bytes, suffix: str = ".csv") -> tuple[list[MeasureEntry], list[BadRow]]:
    sent = content.encode() if isinstance(content, str) else content
    with Source("f", suffix, io.BufferedReader(io.BytesIO(sent)), len(sent)) as source:
        return read_measures(source)


@every(
    "row, value, note",
    [
        ("g,2027-03-01,84,", 84, ""),
        ("g,2027-03-01,-5,", -5, ""),
        ("g,2027-03-01,'-5,'=so it was", -5, "=so it was"),
        ('g,2027-03-01,"82,5","Two, or more, were ill"', Decimal("82.5"), "Two, or more, were ill"),
        ('g,2027-03-01T08:00,"1,250.25",', Decimal("1250.25"), ""),
        ("g,2027-03-01,84.5 %,", Decimal("84.5"), ""),
        ("g,2027-03-01,Done,", 1, ""),
        ("g,2027-03-01,no,", 0, ""),
    ],
)
def test_a_row_is_read_as_people_and_spreadsheets_write_it(row: str, value: Decimal, note: str) -> None:
    (entry,), problems = read(HEAD + row)

    assert problems == []
    assert (entry.goal, entry.day, entry.value, entry.note) == ("g", date(2027, 3, 1), value, note)
    assert read(as_csv([entry])) == ([entry], []), "what goes from page to page is read as the same"


@every(
    "row, says",
    [
        (",2027-03-01,84", "f:2: there is no goal."),
        ("g,,84", "there is no day. Write it as 2027-03-31."),
        ("g,31.3.2027,84", "day should be a date such as 2027-06-30"),
        ("g,2027-03-01,", "there is no value."),
        ("g,2027-03-01,lots", "value should be a number, not 'lots'"),
        ("g,2027-03-01,1234567890123", "up to 12 digits"),
        ("g,2027-03-01,0.1234567", "6 behind the point"),
        (f"g,2027-03-01,1,{'x' * 1001}", "up to 1,000 fit here"),
    ],
)
def test_what_is_wrong_with_a_row_is_told_by_its_line(row: str, says: str) -> None:
    entries, (problem,) = read(HEAD + row)

    assert entries == []
    assert says in str(problem)


def test_a_workbook_is_read_like_a_table(tmp_path: Path) -> None:
    rows: list[list[str | float | None]] = [
        ["goal", "day", "value"],
        ["g", "2027-03-01", 82.0],
        ["g", "2027-03-02", 0.1 + 0.2],
    ]
    entries, problems = read(workbook(tmp_path / "b.xlsx", rows).read_bytes(), ".xlsx")

    assert [each.value for each in entries] == [Decimal(82), Decimal("0.3")]
    assert problems == []


@every(
    "content, suffix, says",
    [
        ("goal;day\ng;2027-03-01", ".csv", "no column 'value'"),
        ("", ".csv", "is empty"),
        ("{}", ".json", "ends in .csv or .xlsx"),
        ("no workbook", ".xlsx", "is no(t a)? workbook"),
    ],
)
def test_a_file_that_is_no_such_table_is_refused_as_a_whole(content: str, suffix: str, says: str) -> None:
    with pytest.raises(BadFile, match=says):
        read(content, suffix)


def test_more_rows_than_anybody_needs_are_not_read() -> None:
    entries, (problem,) = read(HEAD + "g,2027-03-01,84\n" * (MOST_ROWS + 5))

    assert len(entries) == MOST_ROWS
    assert "Split the file." in str(problem)


def test_a_workbook_of_values_may_take_less_than_one_of_goals(tmp_path: Path) -> None:
    """Everybody may send one, several at once."""
    far = sheet_with(tmp_path / "far.xlsx", '<row r="200001"><c r="C200001"><v>1</v></c></row>')
    full = sheet_with(
        tmp_path / "full.xlsx", f"<row><c t='inlineStr'><is><t>{'a' * 30_000_000}</t></is></c></row>"
    )

    with pytest.raises(BadFile, match="spans 200,001 rows and 3 columns"):
        read(far, ".xlsx")
    with pytest.raises(BadFile, match="holds more than 25 MB"):
        read(full, ".xlsx")
    with Source("f", ".xlsx", io.BytesIO(far), len(far)) as source:
        assert sum(1 for _ in read_workbook(source)) == 200_001, "one of goals may be that large"


def sheet_with(path: Path, row: str) -> bytes:
    """A workbook of values with one more row at its end, as XML."""
    workbook(path, [["goal", "day", "value"], ["g", "2027-03-01", 1.0]])
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name).decode() for name in old.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, text in parts.items():
            new.writestr(name, text.replace("</sheetData>", f"{row}</sheetData>"))
    return path.read_bytes()
