"""The one way files of a framework go: read, and looked at beside what there is. Keeps nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from goalcoach.coach.framework import Planned, plan
from goalcoach.coach.level_words import questions
from goalcoach.coach.names_at_hand import Held
from goalcoach.domain.framework import Competency, Framework
from goalcoach.exchange.framework_import import Format, read_framework
from goalcoach.exchange.framework_mapping import ColumnMapping
from goalcoach.exchange.framework_reading import Reading
from goalcoach.exchange.rows import BadRow

LOOKED_AT = 300
"""Competencies whose levels are read for what they tell of: that takes a hundredth of a second each."""
ASKED = 20
"""Questions that are shown at most."""


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
    notes = (*reading.notes, *_asked(planned))
    return Prepared(planned=planned, problems=reading.problems or told, notes=notes)


def _asked(planned: Planned) -> Iterator[str]:
    """Levels that tell of traits or trainings. Of a large classification some are looked at."""
    changes = planned.changes
    kept = {level for was, _ in changes.changed if isinstance(was, Competency) for level in was.levels}
    new = (*changes.added, *(now for _, now in changes.changed))
    competencies = [each for each in new if isinstance(each, Competency) and each.levels]
    asked = questions(competencies[:LOOKED_AT], kept)
    yield from map(str, islice(asked, ASKED))
    if next(asked, None) is not None:
        yield f"There are more levels like these: here are the first {ASKED}."
    if len(competencies) > LOOKED_AT:
        yield f"The words of levels were looked at in the first {LOOKED_AT} competencies alone."
