"""The one way files of a framework go: read, and looked at beside what there is. Keeps nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from goalcoach.coach.framework import Planned, plan
from goalcoach.coach.names_at_hand import Held
from goalcoach.domain.framework import Framework
from goalcoach.exchange.framework_import import Format, read_framework
from goalcoach.exchange.framework_mapping import ColumnMapping
from goalcoach.exchange.framework_reading import Reading
from goalcoach.exchange.rows import BadRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """What keeping the files would do, for people to look at."""

    planned: Planned
    problems: tuple[BadRow, ...]
    """With any of them nothing can be kept."""
    notes: tuple[str, ...]
    """Sentences to show before anybody keeps it."""


def prepare(
    files: Sequence[str],
    held: Held,
    layout: Format = Format.AUTO,
    *,
    mappings: Sequence[ColumnMapping] = (),
    leave_out: Collection[str] = (),
    only: Sequence[str] = (),
    progress: Callable[[int, float], None] | None = None,
) -> Prepared:
    """What the files would change of what is held; raises nothing about their content.

    `leave_out` names tables that are not to be read; the rest is as `read_framework` has it. Takes seconds
    for a large classification.
    """
    reading = read_framework(
        files,
        layout,
        mappings=mappings,
        leave_out=leave_out,
        only=only,
        known=held.framework,
        progress=progress,
    )
    return prepared(reading, held)


def prepared(reading: Reading, held: Held) -> Prepared:
    """The same of what was read already."""
    planned = plan(held, reading.framework if not reading.problems else Framework())
    told = tuple(BadRow(f"{each.text}.", name=each.entry.name, line=0) for each in planned.problems)
    return Prepared(planned=planned, problems=reading.problems or told, notes=reading.notes)
