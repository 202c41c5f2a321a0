"""Reads goals from tables: CSV, or the rows of whatever else is one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from goalcoach.exchange.rows import FIELDS, BadRow, Row, row_of
from goalcoach.exchange.sources import Source
from goalcoach.exchange.tables import Cells, named, read_csv


def read_goals_csv(source: Source) -> Iterator[Row | BadRow]:
    """One goal a row; the first row names the columns. Raises BadFile."""
    return goals_of(read_csv(source), source.name)


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
