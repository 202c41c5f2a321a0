"""`goalcoach competencies`: the organisation's competencies, roles and offers from and to files."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from goalcoach.cli.environment import read_settings
from goalcoach.cli.failing import FINE, USAGE, tell
from goalcoach.cli.formats.paint import harmless
from goalcoach.cli.open import opened, there
from goalcoach.cli.progress import Progress
from goalcoach.coach.framework import Planned, carry_out
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.framework import Blueprint, Competency, Entry, Framework
from goalcoach.exchange.column_names import TableKind
from goalcoach.exchange.framework_export import ExportForm, written
from goalcoach.exchange.framework_import import Format, look
from goalcoach.exchange.framework_intake import prepare, prepared
from goalcoach.exchange.framework_mapping import ColumnMapping
from goalcoach.exchange.starter import starter_reading
from goalcoach.exchange.zipped import unpacked
from goalcoach.store.framework_port import Edition

MOST_TOLD = 50
"""Problems and changes that are written out; the rest is counted."""


def take_in(
    files: Sequence[str],
    *,
    layout: str,
    table: str,
    columns: Sequence[str],
    only: Sequence[str],
    starter: bool,
    dry_run: bool,
) -> int:
    """Import a framework, all of it or nothing."""
    if starter is bool(files):
        raise InvalidInput("Name files to import, or --starter for what comes with goalcoach.")
    mappings = [_mapping(table, columns)] if columns else []
    return asyncio.run(_take_in(files, Format(layout), mappings, only, starter=starter, dry_run=dry_run))


async def _take_in(
    files: Sequence[str],
    layout: Format,
    mappings: Sequence[ColumnMapping],
    only: Sequence[str],
    *,
    starter: bool,
    dry_run: bool,
) -> int:
    async with opened(read_settings()) as wired, wired.office.store.unit() as unit:
        held = await wired.office.names(unit)
        with Progress("rows") as progress, TemporaryDirectory(prefix="goalcoach-") as folder:
            given = unpacked(files, Path(folder))
            made = (
                prepared(starter_reading(), held)
                if starter
                else prepare(given, held, layout, mappings=mappings, only=only, progress=progress.show)
            )
        if made.problems:
            return _refused([_told(str(each), folder) for each in made.problems])
        note = "Goalcoach starter" if starter else ", ".join(Path(each).name for each in files)
        edition = None
        if not dry_run:
            edition = await carry_out(unit, wired.office, made.planned, by=None, note=note[:200])
    _show(made.planned, [_told(each, folder) for each in made.notes], edition, dry_run=dry_run)
    return FINE


def give_out(*, output: Path | None, name: str, form: str) -> int:
    """Write the whole framework, as text only where a terminal can show it."""
    file = written(asyncio.run(_current()), ExportForm(form), name=name)
    if output is None and form != ExportForm.YAML:
        raise InvalidInput(f"Name a file: --output competencies{file.suffix}")
    if output is None:
        sys.stdout.write(file.content.decode())
        return FINE
    try:
        output.write_bytes(file.content)
    except OSError as error:
        raise InvalidInput(f"{output} cannot be written ({(error.strerror or '').lower()}).") from None
    return FINE


def columns_of(files: Sequence[str]) -> int:
    """Say what the files' tables look like, and what their columns seem to hold."""
    with TemporaryDirectory(prefix="goalcoach-") as folder:
        found, problems = look(unpacked(files, Path(folder)))
    for each in found:
        print(harmless(f"{_told(each.name, folder)}: {each.layout.value}, columns {', '.join(each.heading)}"))
        if each.mapping is not None:
            pairs = " ".join(f"--column {ours}={theirs!r}" for ours, theirs in each.mapping.columns.items())
            print(harmless(f"  --table {each.mapping.kind.value} {pairs}"))
        for row in each.rows:
            print(harmless(f"  | {' | '.join(row)}"[:200]))
    return _refused([_told(str(each), folder) for each in problems]) if problems else FINE


async def _current() -> Framework:
    async with opened(there(read_settings())) as wired, wired.office.store.unit() as unit:
        return (await wired.office.names(unit)).framework


def _mapping(table: str, columns: Sequence[str]) -> ColumnMapping:
    pairs = [each.partition("=") for each in columns]
    if wrong := next((each for each, (_, sign, _) in zip(columns, pairs, strict=True) if not sign), None):
        raise InvalidInput(f"Write --column FIELD=COLUMN, such as name=Skill, not {wrong!r}.")
    return ColumnMapping(
        kind=TableKind(table), columns={ours.strip(): theirs.strip() for ours, _, theirs in pairs}
    )


def _told(text: str, folder: str) -> str:
    """A sentence about files without the folder that archives were unpacked into."""
    return text.replace(f"{folder}/", "")


def _show(planned: Planned, notes: Sequence[str], edition: Edition | None, *, dry_run: bool) -> None:
    changes = planned.changes
    signs = [("+", each) for each in changes.added]
    signs += [("~", after) for _, after in changes.changed]
    for sign, entry in signs[:MOST_TOLD]:
        print(harmless(f"{sign} {_kind(entry)} {entry.name}"))
    if len(signs) > MOST_TOLD:
        print(f"  and {len(signs) - MOST_TOLD:,} more")
    for note in notes:
        print(harmless(note))
    counts = f"{len(changes.added):,} new, {len(changes.changed):,} changed, {planned.unchanged:,} as before"
    if dry_run:
        print(f"This would be: {counts}. Nothing was changed.")
    elif edition is None:
        print(f"Nothing to do: {counts}.")
    else:
        print(f"Imported as edition {edition.number}: {counts}.")


def _kind(entry: Entry) -> str:
    if isinstance(entry, Competency):
        return "competency"
    return entry.kind.value if isinstance(entry, Blueprint) else f"offer ({entry.kind.value})"


def _refused(problems: Sequence[str]) -> int:
    for problem in problems[:MOST_TOLD]:
        tell(harmless(problem))
    if len(problems) > MOST_TOLD:
        tell(f"and {len(problems) - MOST_TOLD:,} more problems")
    tell("Nothing was imported. Mend the file and try again.")
    return USAGE
