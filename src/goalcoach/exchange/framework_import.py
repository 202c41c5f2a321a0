"""The door for reading a framework from files, whatever format they have. Keeps nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Protocol

from goalcoach.domain.framework import Framework
from goalcoach.exchange import framework_file
from goalcoach.exchange.esco import Esco
from goalcoach.exchange.framework_mapping import ColumnMapping, guess_mapping
from goalcoach.exchange.framework_reading import Gathered, Reading
from goalcoach.exchange.framework_sheets import Sheet, sheets_of, tidy
from goalcoach.exchange.framework_table import PlainTables
from goalcoach.exchange.occupations import Only
from goalcoach.exchange.onet import Onet
from goalcoach.exchange.rows import BadRow
from goalcoach.exchange.sfia import Sfia
from goalcoach.exchange.sources import STDIN, BadFile, opened


class Format(StrEnum):
    """How the files are laid out."""

    AUTO = "auto"
    """Whatever the first row of the first table looks like."""
    ONET = "onet"
    ESCO = "esco"
    SFIA = "sfia"
    TABLE = "table"
    YAML = "yaml"
    """goalcoach's own form."""


SHOWN_ROWS = 3
"""Of each table, for somebody who looks at its columns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The beginning of one table, and what it seems to be."""

    name: str
    layout: Format
    heading: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    mapping: ColumnMapping | None
    """What a plain table's columns seem to hold; None for another format, or when that cannot be told."""


def read_framework(
    paths: Sequence[str],
    layout: Format = Format.AUTO,
    *,
    mappings: Sequence[ColumnMapping] = (),
    leave_out: Collection[str] = (),
    only: Sequence[str] = (),
    known: Framework | None = None,
    progress: Callable[[int, float], None] | None = None,
) -> Reading:
    """What the files give, and everything that is wrong with them; raises nothing about their content.

    `mappings` are for plain tables, `leave_out` names tables that are passed over; `only` names the
    occupations that are wanted, by parts of titles or beginnings of codes; `known` is what is kept already.
    `progress` is told rows and share (0 to 1).
    """
    if layout is Format.YAML or (layout is Format.AUTO and _all_yaml(paths)):
        return _own(paths, known or Framework())
    gathered = Gathered(known or Framework())
    if progress is not None:
        gathered.progress = progress
    if layout is Format.AUTO:
        layout = _format_of(paths)
    wanted = Only(only)
    if wanted and layout not in {Format.ONET, Format.ESCO}:
        gathered.wrong("occupations can be chosen from files of O*NET and ESCO. Leave it out", "only", 0)
    reader = _reader(layout, gathered, mappings, wanted)
    for sheet in _sheets(paths, gathered):
        if sheet.name not in leave_out:
            reader.read(sheet)
    reader.finish()
    return gathered.reading()


def _all_yaml(paths: Sequence[str]) -> bool:
    return bool(paths) and all(path.lower().endswith((".yaml", ".yml")) for path in paths)


def _own(paths: Sequence[str], known: Framework) -> Reading:
    """Files in goalcoach's own form."""
    try:
        with ExitStack() as stack:
            found = framework_file.read_framework(
                *(stack.enter_context(opened(path)) for path in paths), known=known
            )
    except framework_file.BadFramework as error:
        rows = tuple(BadRow(each.text, name=each.file, line=each.line) for each in error.problems)
        return Reading(framework=Framework(), problems=rows, notes=())
    except BadFile as error:
        bad = BadRow(error.message, name=str(error.data["name"]), line=0)
        return Reading(framework=Framework(), problems=(bad,), notes=())
    return Reading(framework=found, problems=(), notes=())


def _format_of(paths: Sequence[str]) -> Format:
    """The format of the first file that has one of its own: a release comes with files of every sort.

    Small files first, since workbooks are unpacked whole; standard input can be read only once.
    """
    nobody = Gathered(Framework())
    for path in sorted((each for each in paths if each != STDIN), key=_size):
        for sheet in _sheets([path], nobody):
            found = _format(sheet)
            if found is not Format.TABLE:
                return found
    return Format.TABLE


class _Reader(Protocol):
    """What each format has."""

    def read(self, sheet: Sheet) -> None: ...

    def finish(self) -> None: ...


def _reader(of: Format, gathered: Gathered, mappings: Sequence[ColumnMapping], only: Only) -> _Reader:
    match of:
        case Format.ONET:
            return Onet(gathered, only)
        case Format.ESCO:
            return Esco(gathered, only)
        case Format.SFIA:
            return Sfia(gathered, mappings)
        case _:
            return PlainTables(gathered, mappings)


def look(paths: Sequence[str]) -> tuple[tuple[Look, ...], tuple[BadRow, ...]]:
    """The tables of the files for somebody to look at before reading them, and the files that are none."""
    gathered = Gathered(Framework())
    found = []
    for sheet in _sheets(paths, gathered):
        layout = _format(sheet)
        shown = tuple(
            tuple(tidy(cell)[:200] for cell in cells) for _, cells in islice(gathered.rows(sheet), SHOWN_ROWS)
        )
        mapping = guess_mapping(sheet.heading) if layout in {Format.TABLE, Format.SFIA} else None
        found.append(Look(name=sheet.name, layout=layout, heading=sheet.heading, rows=shown, mapping=mapping))
    return tuple(found), tuple(gathered.problems)


def _sheets(paths: Sequence[str], gathered: Gathered) -> Iterator[Sheet]:
    """The tables of all files; what cannot be read at all is noted."""
    sizes = [_size(path) for path in paths]
    for path, size, before in zip(paths, sizes, _sums(sizes), strict=True):
        gathered.before, gathered.part = before / max(sum(sizes), 1), size / max(sum(sizes), 1)
        try:
            yield from sheets_of(path)
        except BadFile as error:
            gathered.wrong(error.message.rstrip("."), str(error.data["name"]), 0)


def _size(path: str) -> int:
    try:
        return Path(path).stat().st_size
    except (OSError, ValueError):
        return 0


def _sums(sizes: Sequence[int]) -> Iterator[int]:
    """What comes before each."""
    before = 0
    for each in sizes:
        yield before
        before += each


def _format(sheet: Sheet) -> Format:
    if Onet.knows(sheet):
        return Format.ONET
    if Esco.knows(sheet):
        return Format.ESCO
    return Format.SFIA if Sfia.knows(sheet) else Format.TABLE
