"""Looks at goals that are due by a day, and how often one was reminded of in vain."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from goalcoach.coach.office import Office
from goalcoach.coach.rhythm import standings
from goalcoach.domain.digest import About, Reminder, ignored, monday
from goalcoach.domain.goal import UNDER_WAY, Goal, GoalKind
from goalcoach.domain.person import Person
from goalcoach.store.port import Unit

REMEMBERED = 13
"""Weeks that are looked back on. What rested so long comes back, like any quarterly look."""


async def looks_due(
    unit: Unit, office: Office, own: Sequence[Goal], until: date
) -> list[tuple[Goal, Reminder]]:
    """Looks at one's own goals; of one of learning that has no rhythm yet, its review."""
    found = await standings(unit, office, own)
    looks = []
    for goal in own:
        standing, review = found.get(goal.id), goal.version.draft.review
        if standing is not None:
            about, day = About.CHECK_IN, standing.due
        elif _learns(goal) and review is not None:
            about, day = About.REVIEW, review
        else:
            continue
        if day <= until:
            looks.append((goal, Reminder(about=about, which=goal.id, day=day)))
    return looks


async def reminded_in_vain(unit: Unit, office: Office, owner: Person, goal: Goal) -> int:
    """How many weeks in a row, this one aside, its owner was reminded of a look that is still due."""
    begin = monday(office.today())
    due = await looks_due(unit, office, [goal], begin + timedelta(days=6))
    if not due:
        return 0
    past = [each for each in await unit.digests.of(owner.id, REMEMBERED) if each.begin < begin]
    return ignored(due[0][1], past)


def _learns(goal: Goal) -> bool:
    return goal.status in UNDER_WAY and goal.version.draft.kind is GoalKind.DEVELOPMENT
