"""`goalcoach check-ins import`: values of one person's measures from a file, from a terminal."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from goalcoach.cli.environment import read_settings
from goalcoach.cli.failing import FINE, USAGE, tell
from goalcoach.cli.formats.paint import harmless
from goalcoach.cli.open import opened, person_of, there
from goalcoach.cli.progress import Progress
from goalcoach.domain.measured import number
from goalcoach.domain.shortened import shortened
from goalcoach.exchange.measures_file import MeasureEntry, read_measures
from goalcoach.exchange.measures_plan import PlannedMeasures, carry_out, plan
from goalcoach.exchange.rows import BadRow
from goalcoach.exchange.sources import opened as opened_file

_TITLE = 60
"""Characters of a goal in a line."""


def import_measures(file: str, *, email: str, dry_run: bool) -> int:
    """Keep the values of a file as check-ins of one person, all or none."""
    with opened_file(file) as source, Progress("rows") as progress:
        entries, problems = read_measures(source)
        progress.show(len(entries), source.share())
    if problems:
        return _told(problems)
    return asyncio.run(_import(entries, source.name, email, dry_run=dry_run))


async def _import(entries: Sequence[MeasureEntry], name: str, email: str, *, dry_run: bool) -> int:
    async with opened(there(read_settings())) as wired, wired.office.store.unit() as unit:
        person = await person_of(unit, email)
        await unit.people.hold(person.id)
        planned = await plan(unit, wired.office, person, entries, name)
        if planned.problems:
            return _told(planned.problems)
        if not dry_run:
            await carry_out(unit, wired.office, planned)
    _show(planned, dry_run=dry_run)
    return FINE


def _show(planned: PlannedMeasures, *, dry_run: bool) -> None:
    for goal, each in planned.added:
        text = harmless(shortened(" ".join(goal.version.draft.text.split()), _TITLE))
        print(f"+ {each.day.isoformat()}  {number(each.value)}  {text}")
    for note in planned.notes:
        tell(harmless(str(note)))
    counts = f"{len(planned.added)} new, {planned.unchanged} there already"
    print(f"{'This would be' if dry_run else 'Kept'}: {counts}.{' Nothing was changed.' if dry_run else ''}")


def _told(problems: Sequence[BadRow]) -> int:
    for problem in sorted(problems, key=lambda each: int(str(each.data["line"]))):
        tell(harmless(str(problem)))
    tell("Nothing was kept. Mend the file and try again.")
    return USAGE
