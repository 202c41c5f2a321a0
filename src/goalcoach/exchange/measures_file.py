"""Reads values of measures from CSV or XLSX, each row by itself. Does not know whose goals they are of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from goalcoach.coach.check_ins import TEXT_LIMIT
from goalcoach.coach.texts import short_text
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.measured import BEYOND, DECIMALS, DIGITS
from goalcoach.exchange.rows import BadRow, Fields
from goalcoach.exchange.sources import BadFile, Source
from goalcoach.exchange.tables import Cells, as_typed, csv_text, named, read_csv
from goalcoach.exchange.workbook import read_workbook

COLUMNS = ("goal", "day", "value", "note")
"""`note` may be left out. `goal` is the id of a goal or its sentence; `value` a number, or yes and no."""
READ = (".csv", ".xlsx")
MOST_ROWS = 2_000
_ROOM = f"up to {DIGITS} digits, and {DECIMALS} behind the point"
_WORDS = {"yes": Decimal(1), "done": Decimal(1), "no": Decimal(0), "not done": Decimal(0)}


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureEntry:
    """One row."""

    line: int
    goal: str
    """As it is written: an id, or a sentence."""
    day: date
    value: Decimal
    in_words: bool = False
    """Whether it was written as yes or no."""
    note: str = ""


def read_measures(source: Source) -> tuple[list[MeasureEntry], list[BadRow]]:
    """All rows that can be read, and all that cannot. Raises BadFile when it is no such table."""
    entries: list[MeasureEntry] = []
    problems: list[BadRow] = []
    for row in named(_cells(source), name=source.name, known=COLUMNS, required=COLUMNS[:3]):
        if len(entries) + len(problems) >= MOST_ROWS:
            problem = f"there are more than {MOST_ROWS:,} rows. Split the file."
            return entries, [*problems, BadRow(problem, name=source.name, line=0)]
        try:
            if isinstance(row, BadRow):
                raise row
            line, values = row
            entries.append(_entry(values, source.name, line))
        except BadRow as problem:
            problems.append(problem)
    return entries, problems


def as_csv(entries: Iterable[MeasureEntry]) -> str:
    """The rows as a file that is read as the same rows."""
    rows = ([each.goal, each.day.isoformat(), _written(each), each.note] for each in entries)
    return csv_text([COLUMNS, *rows])


def _written(each: MeasureEntry) -> object:
    # A number and no text: what begins with a minus is no formula.
    return ("yes" if each.value else "no") if each.in_words else each.value


def _cells(source: Source) -> Iterator[Cells | BadRow]:
    if source.suffix == ".xlsx":
        return read_workbook(source, small=True)
    if source.suffix in {"", ".csv"}:
        return read_csv(source)
    raise BadFile(f"cannot be read. Use a file that ends in {' or '.join(READ)}.", name=source.name)


def _entry(values: Mapping[str, object], name: str, line: int) -> MeasureEntry:
    fields = Fields({column: _typed(cell) for column, cell in values.items()}, name, line)
    goal, day = fields.text("goal").strip(), fields.day("day")
    if not goal:
        raise fields.wrong("goal", "there is no goal. Write its id or its sentence")
    if day is None:
        raise fields.wrong("day", "there is no day. Write it as 2027-03-31")
    said = " ".join(fields.text("value").casefold().split())
    value = _WORDS[said] if said in _WORDS else fields.number("value")
    if value is None:
        raise fields.wrong("value", "there is no value. Write a number, or leave the row out")
    if abs(value) >= BEYOND or value != round(value, DECIMALS):
        raise fields.wrong("value", f"{value:f} is too long: {_ROOM}")
    try:
        note = short_text(fields.text("note"), "note", TEXT_LIMIT)
    except InvalidInput as error:
        raise fields.wrong("note", error.message.removesuffix(".")) from None
    return MeasureEntry(line=line, goal=goal, day=day, value=value, in_words=said in _WORDS, note=note)


def _typed(cell: object) -> object:
    """A cell as somebody typed it: of a workbook 0.1 + 0.2 is 0.3, of a CSV file '-5 is -5."""
    if isinstance(cell, float):
        return round(cell, DECIMALS)
    return as_typed(cell) if isinstance(cell, str) else cell
