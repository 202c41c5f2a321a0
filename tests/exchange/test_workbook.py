"""Workbooks that want more of a machine than it has are told so, before anybody opens them."""

from __future__ import annotations

import re
import time
import zipfile
from pathlib import Path

import pytest

from goalcoach.exchange import workbook_check
from goalcoach.exchange.sources import BadFile
from goalcoach.exchange.workbook_part import PartCount
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
    "place", ['r="XFD1048576"', "r='xfd1048576'", ' r = "XFD1048576"', 'cm="" r="XFD1048576"']
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


def test_a_shared_text_counts_as_often_as_a_cell_holds_it(tmp_path: Path) -> None:
    """One text of 2 MB in 5,000 cells: 35 KB of a file, and 10 GB of a table."""
    path = shared(tmp_path, "A" * 2_000_000, '<c t="s"><v>0</v></c>' * 5_000)

    assert path.stat().st_size < 50_000
    assert "holds more than 256 MB" in refused(path)


@pytest.mark.parametrize(
    "cell",
    [
        "<c r='B4' t = 's'><f>5</f><v>0</v></c>",
        '<x:c xmlns:x="x" t="s"><x:v>0</x:v></x:c>',
        '<c t="&#115;"><v>&#48;</v></c>',
        '<c t="s"><v>0<!-- 1 --></v>1</c>',
        '<c t="s"><v>0</v><f>1</f></c>',
        '<c t="s"><v>00</v></c>',
        '<c t="s"><v>one</v></c>',
    ],
)
def test_no_spelling_of_a_cell_hides_its_shared_text(tmp_path: Path, cell: str) -> None:
    assert "holds more than 256 MB" in refused(shared(tmp_path, "A" * 2_000_000, cell * 200))


def test_many_parts_and_many_texts_are_looked_through_once(tmp_path: Path) -> None:
    """The longest of all texts was looked for again in each part."""
    path = shared(tmp_path, "</t></si>" + "<si/>" * 200_000 + "<si><t>", '<row><c t="s"><v>0</v></c></row>')
    with zipfile.ZipFile(path, "a") as more:
        for number in range(1_500):
            more.writestr(f"xl/media/{number}.xml", "<a/>")
    begun = time.process_time()

    with path.open("rb") as raw:
        workbook_check.look_into(raw)
    assert time.process_time() - begun < 3


def test_a_text_takes_room_even_when_it_is_empty() -> None:
    count = PartCount((), 0)
    count.take(b"<sst>" + b"<si/>" * 10 + b"<si><t>abc</t></si></sst>")
    count.end()

    assert (count.shared, list(count.texts)) == (11 * 32, [0] * 10 + [3])


def test_shared_texts_of_usual_length_are_read(tmp_path: Path) -> None:
    cells = '<row><c t="inlineStr"><is><t>text</t></is></c></row>' + '<row><c t="s"><v>0</v></c></row>' * 500
    rows, problems = read_file(shared(tmp_path, "Raise CSAT from 82 to 90", cells))

    assert ({each.text for each in rows}, len(rows), problems) == ({"Raise CSAT from 82 to 90"}, 500, [])


def test_cells_that_do_not_say_where_they_stand_are_counted(tmp_path: Path) -> None:
    """A wide row and a far one made a table of 32 TB of them."""
    cells = f'<row>{"<c><v>1</v></c>" * 10_000}</row><row r="100000"><c><v>1</v></c></row>'

    assert "spans 100,001 rows and 10,001 columns" in refused(shared(tmp_path, "text", cells))
    rows = f"<row>{'<c/>' * 10_000}</row>" + "<row><c/></row>" * 1_000
    assert "and 10,001 columns" in refused(shared(tmp_path, "text", rows))


def test_parts_that_two_readers_would_read_differently_are_not_tried(tmp_path: Path) -> None:
    rows = '<row><c t="s"><v>0</v></c></row>'

    assert "no XML" in refused(shared(tmp_path, "text</t></si><<<", rows))
    assert "no XML" in refused(shared(tmp_path, "text", f"{rows}</c>"))
    assert "no XML" in refused(shared(tmp_path, "text", '<row><c t=""r="XFD1048576"/></row>'))
    assert "document type" in refused(
        changed(shared(tmp_path, "text", rows), "<sst ", '<!DOCTYPE a [<!ENTITY b "c">]><sst ')
    )
    path = shared(tmp_path, "text", rows)
    with zipfile.ZipFile(path, "a") as more:
        more.writestr("XL/SharedStrings.xml", "<sst/>")
    assert "a part twice" in refused(path)


@pytest.mark.parametrize("place", ["A199999999999999999999", "A1:B2", "A-1", "A٣", " A1"])
def test_a_place_that_is_none_is_not_guessed(tmp_path: Path, place: str) -> None:
    """Of 21 digits the reader took the remainder: a table of 850 GB."""
    cells = f'<row r="1"><c r="A1"/><c r="{place}"><v>1</v></c></row>'

    assert "stands nowhere" in refused(shared(tmp_path, "text", cells))


def test_spreadsheets_of_other_programs_are_not_guessed(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ROWS)
    with zipfile.ZipFile(path, "a") as more:
        more.writestr("content.xml", '<table:table-cell table:number-columns-repeated="16384"/>')

    assert "Save it as .xlsx" in refused(path)


@pytest.mark.parametrize(
    ("value", "told"),
    [("-1e400", "its reader gave up"), ("1e308", "is not a workbook that can be read (days=")],
)
def test_a_reader_that_gives_up_takes_nothing_with_it(tmp_path: Path, value: str, told: str) -> None:
    """A length of time without end made it panic, past everything that catches errors."""
    cells = '<row><c t="inlineStr"><is><t>text</t></is></c></row><row><c s="1"><v>VALUE</v></c></row>'
    path = shared(tmp_path, "text", cells.replace("VALUE", value))
    with zipfile.ZipFile(path, "a") as more:
        formats = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="46"/></cellXfs>'
        main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        more.writestr("xl/styles.xml", f'<styleSheet xmlns="{main}">{formats}</styleSheet>')

    assert told in refused(path)


def shared(folder: Path, text: str, rows: str) -> Path:
    """A workbook with these rows, as XML, and one text that its cells may share."""
    path = workbook(folder / "a.xlsx", [["text"]])
    with zipfile.ZipFile(path) as old:
        sheet = old.read("xl/worksheets/s1.xml").decode()
    begin, end = sheet.index("<sheetData>") + len("<sheetData>"), sheet.index("</sheetData>")
    changed(path, sheet[begin:end], rows)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as more:
        main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        more.writestr("xl/sharedStrings.xml", f'<sst xmlns="{main}"><si><t>{text}</t></si></sst>')
    return path
