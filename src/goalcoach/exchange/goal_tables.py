"""Reads goals from tables: CSV, or the rows of whatever else is one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from goalcoach.exchange.rows import FIELDS, BadRow, Row, row_of
from goalcoach.exchange.sources import Source
from goalcoach.exchange.tables import Cells, as_typed, named, read_csv


def read_goals_csv(source: Source) -> Iterator[Row | BadRow]:
    """One goal a row, with the words an export had; the first row names the columns. Raises BadFile."""
    return goals_of(map(_as_typed, read_csv(source)), source.name)


def _as_typed(row: Cells | BadRow) -> Cells | BadRow:
    if isinstance(row, BadRow):
        return row
    line, cells = row
    return line, [as_typed(cell) if isinstance(cell, str) else cell for cell in cells]


def goals_of(cells: Iterable[Cells | BadRow], name: str) -> Iterator[Row | BadRow]:
    """The goals of a table's rows, heading included. Raises BadFile."""
    number = 0
    for each in named(cells, name=name, known=FIELDS, required=("text",)):
        if isinstance(each, BadRow):
            yield each
            continue
        line, values = each
        number += 1
        try:
            yield row_of(values, name=name, line=line, number=number)
        except BadRow as problem:
            yield problem
