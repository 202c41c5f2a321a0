"""Reads the first sheet of an XLSX workbook. The only file that knows calamine."""

from __future__ import annotations

from collections.abc import Iterator

from python_calamine import CalamineError, CalamineWorkbook

from goalcoach.exchange.archive import TooMuch, look_into
from goalcoach.exchange.goal_tables import goals_of
from goalcoach.exchange.rows import BadRow, Row
from goalcoach.exchange.sources import BadFile, Source
from goalcoach.exchange.tables import Cells


def read_goals_workbook(source: Source) -> Iterator[Row | BadRow]:
    """One goal a row of the first sheet; the first row names the columns. Raises BadFile."""
    return goals_of(read_workbook(source), source.name)


def read_workbook(source: Source) -> Iterator[Cells]:
    """The rows of the first sheet, heading included, by row number. Raises BadFile."""
    try:
        look_into(source.raw)
    except TooMuch as error:
        raise BadFile(str(error), name=source.name) from None
    try:
        sheet = CalamineWorkbook.from_filelike(source.raw).get_sheet_by_index(0)
    except (CalamineError, OSError, ValueError, IndexError) as error:
        raise BadFile(f"is not a workbook that can be read ({error}).", name=source.name) from None
    first = sheet.start[0] + 1 if sheet.start else 1
    yield from enumerate(sheet.iter_rows(), first)
