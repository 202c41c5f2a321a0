"""Opens the files a framework comes in, as sheets with a heading and rows. Knows no format of frameworks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import PurePath
from typing import NoReturn

from goalcoach.exchange.rows import BadRow, plain
from goalcoach.exchange.sources import BadFile, Source, opened
from goalcoach.exchange.tables import Cells, read_csv, read_tabs
from goalcoach.exchange.workbook import read_sheets

SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx")
HEADING_WITHIN = 10
"""Rows in which the heading is looked for: some sheets begin with a title."""
MOST_COLUMNS = 500
LONGEST_HEADING = 200
"""Code points of a column's name; what is longer is cut."""


@dataclass(slots=True)
class Sheet:
    """One table of a file."""

    name: str
    """Of the file as it was given; of the sheet, too, after the first."""
    title: str
    """Of the file without folder and ending, or of the sheet."""
    heading: tuple[str, ...]
    """As it is written, without white space around."""
    rows: Iterator[Cells | BadRow]
    """What follows the heading; empty rows are left out."""
    share: Callable[[], float]
    """How much of the file was read, 0 to 1; 0 when that is unknown."""

    def columns(self) -> dict[str, int]:
        """Where each column stands, by its name in small letters; of two with one name, the first."""
        places: dict[str, int] = {}
        for place, name in enumerate(self.heading):
            places.setdefault(name.casefold(), place)
        return places


def sheets_of(path: str) -> Iterator[Sheet]:
    """The tables of a file; each is to be read before the next. Raises BadFile."""
    with opened(path) as source:
        title = PurePath(path).stem
        if source.suffix == ".xlsx":
            yield from _of_workbook(source, title)
        elif source.suffix not in {"", *SUFFIXES}:
            raise BadFile(f"cannot be read. Use {', '.join(SUFFIXES)}.", name=source.name)
        else:
            rows = read_tabs(source) if source.suffix == ".txt" else read_csv(source)
            sheet = _sheet(source.name, title, rows, source.share)
            yield sheet or _nothing(source)


def _of_workbook(source: Source, title: str) -> Iterator[Sheet]:
    found = 0
    for number, each in enumerate(read_sheets(source)):
        name = f"{source.name}, sheet {each.title!r}" if number else source.name
        sheet = _sheet(name, each.title if number else title, *_counted(each.rows, each.height))
        if sheet is not None:
            found += 1
            yield sheet
    if not found:
        _nothing(source)


def _nothing(source: Source) -> NoReturn:
    raise BadFile("is empty. The first row names the columns.", name=source.name)


def _counted(rows: Iterator[Cells], height: int) -> tuple[Iterator[Cells], Callable[[], float]]:
    """The rows, and how many of them were read: a workbook is unpacked before its first row."""
    line = 0

    def counting() -> Iterator[Cells]:
        nonlocal line
        for each in rows:
            line = each[0]
            yield each

    return counting(), lambda: line / max(height, 1)


def _sheet(name: str, title: str, rows: Iterator[Cells | BadRow], share: Callable[[], float]) -> Sheet | None:
    """A table from its rows; None when all are empty. Raises BadFile when its heading cannot be read."""
    head: list[Cells] = []
    filled = _filled(rows)
    for each in filled:
        if isinstance(each, BadRow):
            raise BadFile(f"line {each.data['line']} {each.message}", name=name)
        head.append(each)
        if _several(each) or len(head) == HEADING_WITHIN:
            break
    if not head:
        return None
    heading = next((each for each in head if _several(each)), head[0])
    if len(heading[1]) > MOST_COLUMNS:
        raise BadFile(f"has {len(heading[1])} columns; {MOST_COLUMNS} are the limit.", name=name)
    after = head[head.index(heading) + 1 :]
    names = tuple(" ".join(str(cell or "")[:LONGEST_HEADING].split()) for cell in heading[1])
    return Sheet(name, title, names, chain(after, filled), share)


def _several(row: Cells) -> bool:
    """Whether more than one cell is filled: a title above a table stands in one."""
    return sum(not blank((cell,)) for cell in row[1]) > 1


def _filled(rows: Iterator[Cells | BadRow]) -> Iterator[Cells | BadRow]:
    for each in rows:
        if isinstance(each, BadRow) or not blank(each[1]):
            yield each


def blank(cells: Sequence[object]) -> bool:
    """Whether nothing stands in any of these cells."""
    return all(cell is None or cell == "" or str(cell).isspace() for cell in cells)


_LINE_ENDS = re.compile("\r\n|[\r\v\f\u0085\u2028\u2029]")


def tidy(cell: object) -> str:
    """A cell as text: one space between words, line ends as \\n, whole numbers as they would be typed."""
    text = "" if cell is None else plain(cell)
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    lines = (" ".join(line.split()) for line in _LINE_ENDS.sub("\n", text).split("\n"))
    return "\n".join(lines).strip()


def visible(text: str) -> str:
    """A tidy text without signs that nobody sees, such as those which turn the direction of what follows."""
    if text.isprintable():
        return text
    return tidy("".join(sign for sign in text if sign.isprintable() or sign == "\n"))
