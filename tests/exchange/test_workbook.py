"""Workbooks that want more of a machine than it has are told so, before anybody opens them."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from goalcoach.exchange import workbook_check
from goalcoach.exchange.sources import BadFile
from tests.exchange.files import read_file, workbook

ROWS: list[list[str | float | None]] = [["text"], ["Raise CSAT from 82 to 90"], ["Sell more"]]


def changed(path: Path, before: str, after: str) -> Path:
    """The same workbook with other XML in it."""
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name).decode() for name in old.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, text in parts.items():
            new.writestr(name, text.replace(before, after))
    return path


def refused(path: Path) -> str:
    with pytest.raises(BadFile) as error:
        read_file(path)
    return str(error.value)


@pytest.mark.parametrize(
    "place", ['r="XFD1048576"', "r='xfd1048576'", ' r = "XFD1048576"', 't=""r="XFD1048576"']
)
def test_a_cell_far_away_makes_no_table_that_large(tmp_path: Path, place: str) -> None:
    path = changed(workbook(tmp_path / "a.xlsx", ROWS), 'r="A3"', place)

    assert "spans 1,048,576 rows and 16,384 columns" in refused(path)


def test_a_row_far_away_and_a_column_far_away_count_together(tmp_path: Path) -> None:
    path = changed(workbook(tmp_path / "a.xlsx", ROWS), 'r="A2"', 'r="XFD2"')

    assert "spans 1,048,576 rows" in refused(changed(path, '<row r="3"', '<row r="1048576"'))


def test_what_unpacks_to_too_much_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_check, "LARGEST", 3 * 1024 * 1024)
    path = changed(workbook(tmp_path / "a.xlsx", ROWS), "</sheetData>", "<x/>" * 1_000_000 + "</sheetData>")

    assert path.stat().st_size < 20_000
    assert re.search("holds more than 3 MB", refused(path))


def test_a_size_that_is_a_lie_is_none(tmp_path: Path) -> None:
    path = changed(workbook(tmp_path / "a.xlsx", ROWS), "Sell more", "a" * 4_000_000)
    raw = path.read_bytes()
    with zipfile.ZipFile(path) as kept:
        size = kept.getinfo("xl/worksheets/s1.xml").file_size
    path.write_bytes(raw.replace(size.to_bytes(4, "little"), (100).to_bytes(4, "little")))

    assert "not a workbook" in refused(path)


def test_a_workbook_of_another_kind_is_not_tried(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4_000))

    assert "Save it as .xlsx" in refused(path)


def test_a_place_is_found_where_two_pieces_meet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = changed(workbook(tmp_path / "a.xlsx", ROWS), 'r="A3"', 'r="XFD1048576"')

    path = changed(path, "<c r=", "<c  " + " " * 3_000 + "r=")

    for size in (17, 19, 23, 1_000):
        monkeypatch.setattr(workbook_check, "_PIECE", size)
        assert "spans" in refused(path)


def test_usual_workbooks_are_read_as_before(tmp_path: Path) -> None:
    rows, problems = read_file(workbook(tmp_path / "a.xlsx", ROWS))

    assert [each.text for each in rows] == ["Raise CSAT from 82 to 90", "Sell more"]
    assert problems == []
