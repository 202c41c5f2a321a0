"""Files for the tests of this room: written from text, and a workbook by hand."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from goalcoach.exchange.reading import read_goals
from goalcoach.exchange.rows import BadRow, Row
from goalcoach.exchange.sources import opened

Rows = Sequence[Sequence[str | float | None]]
"""Of one sheet, heading included."""


def read(path: Path, content: str | bytes) -> tuple[list[Row], list[BadRow]]:
    """What a file with this content holds, and what of it cannot be read."""
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_file(path)


def read_file(path: Path) -> tuple[list[Row], list[BadRow]]:
    """What a file holds, and what of it cannot be read."""
    with opened(str(path)) as source:
        found = list(read_goals(source))
    rows = [each for each in found if isinstance(each, Row)]
    return rows, [each for each in found if isinstance(each, BadRow)]


def workbook(path: Path, rows: Rows) -> Path:
    """A workbook of one sheet, as spreadsheets write it."""
    return sheets(path, {"Goals": rows})


def sheets(path: Path, tables: Mapping[str, Rows]) -> Path:
    """A workbook with a sheet for each table, by name."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    packages = "http://schemas.openxmlformats.org/package/2006/relationships"
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    named = list(enumerate(tables, 1))
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Override PartName="/xl/workbook.xml" ContentType="{types}.sheet.main+xml"/>'
        + "".join(
            f'<Override PartName="/xl/worksheets/s{at}.xml" ContentType="{types}.worksheet+xml"/>'
            for at, _ in named
        )
        + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{packages}"><Relationship Id="r1" '
        f'Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{relations}"><sheets>'
        + "".join(f'<sheet name="{escape(name)}" sheetId="{at}" r:id="r{at}"/>' for at, name in named)
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{packages}">'
        + "".join(
            f'<Relationship Id="r{at}" Type="{relations}/worksheet" Target="worksheets/s{at}.xml"/>'
            for at, _ in named
        )
        + "</Relationships>",
    }
    for at, name in named:
        cells = "".join(
            f'<row r="{line}">{_row(line, row)}</row>' for line, row in enumerate(tables[name], 1)
        )
        parts[f"xl/worksheets/s{at}.xml"] = (
            f'<worksheet xmlns="{main}"><sheetData>{cells}</sheetData></worksheet>'
        )
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return path


def _row(number: int, row: Sequence[str | float | None]) -> str:
    return "".join(_cell(f"{chr(65 + index)}{number}", value) for index, value in enumerate(row))


def _cell(place: str, value: str | float | None) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    return f'<c r="{place}"><v>{value}</v></c>'
