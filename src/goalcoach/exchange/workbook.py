"""Reads the sheets of an XLSX workbook. The only file that knows calamine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from goalcoach.exchange.goal_tables import goals_of
from goalcoach.exchange.rows import BadRow, Row
from goalcoach.exchange.sources import BadFile, Source
from goalcoach.exchange.tables import Cells
from goalcoach.exchange.workbook_check import TooMuch, look_into


def read_goals_workbook(source: Source) -> Iterator[Row | BadRow]:
    """One goal a row of the first sheet; the first row names the columns. Raises BadFile."""
    return goals_of(read_workbook(source), source.name)


def read_workbook(source: Source, *, small: bool = False) -> Iterator[Cells]:
    """The rows of the first sheet, heading included, by row number. Raises BadFile.

    `small` is what everybody may send: what is read of it must not take much, however many do so at once.
    """
    yield from next(read_sheets(source, small=small)).rows


@dataclass(frozen=True, slots=True)
class WorkbookSheet:
    """One sheet of a workbook."""

    title: str
    rows: Iterator[Cells]
    """Heading included, by row number; each row from column A on."""
    height: int
    """Number of the last row; 0 when the sheet is empty."""


def read_sheets(source: Source, *, small: bool = False) -> Iterator[WorkbookSheet]:
    """The sheets in their order, one at least; each is to be read before the next. Raises BadFile."""
    try:
        look_into(source.raw, small=small)
    except TooMuch as error:
        raise BadFile(str(error), name=source.name) from None
    with _readable(source.name):
        workbook = CalamineWorkbook.from_filelike(source.raw)
        yield _sheet(workbook, 0, source.name)
        for number in range(1, min(len(workbook.sheet_names), MOST_SHEETS)):
            yield _sheet(workbook, number, source.name)


@contextmanager
def _readable(name: str) -> Iterator[None]:
    """Whatever the reader raises, the file is no workbook. Raises BadFile."""
    try:
        yield
    except (CalamineError, OSError, ValueError, IndexError, OverflowError) as error:
        raise BadFile(f"is not a workbook that can be read ({error}).", name=name) from None
    except BaseException as error:
        # A panic of Rust is no Exception, and its class cannot be imported.
        if type(error).__name__ != "PanicException":
            raise
        raise BadFile("is not a workbook that can be read (its reader gave up).", name=name) from None


MOST_SHEETS = 50


def _sheet(workbook: CalamineWorkbook, number: int, name: str) -> WorkbookSheet:
    sheet = workbook.get_sheet_by_index(number)
    row, column = sheet.start or (0, 0)
    height = sheet.end[0] + 1 if sheet.end else 0
    return WorkbookSheet(workbook.sheet_names[number], _rows(sheet, row, column, name), height)


def _rows(sheet: CalamineSheet, row: int, column: int, name: str) -> Iterator[Cells]:
    """Calamine begins with the first cell that is filled; here every row begins with column A."""
    before = [""] * column
    with _readable(name):
        for number, cells in enumerate(sheet.iter_rows(), row + 1):
            yield number, [*before, *cells] if before else cells
