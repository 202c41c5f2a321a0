"""What stands beside a goal of one's own: what it serves, other goals, days away, what its number was."""

from __future__ import annotations

from collections.abc import Sequence

from goalcoach.coach import away
from goalcoach.coach.office import Office
from goalcoach.domain.goal import UNDER_WAY, Goal, GoalDraft, GoalKind, GoalStatus, Measure
from goalcoach.domain.measured import direction_of
from goalcoach.domain.person import Person
from goalcoach.rules.joined.history import History, PastValue
from goalcoach.rules.joined.surroundings import Absence, OtherGoal, ParentGoal, Surroundings
from goalcoach.rules.said import flat
from goalcoach.store.port import Unit


async def surroundings_of(
    unit: Unit, office: Office, person: Person, draft: GoalDraft, others: Sequence[Goal]
) -> Surroundings:
    """The objective of theirs that it serves, their goals under way, and the days they entered as away."""
    return Surroundings(
        parent=_larger(draft, others),
        others=tuple(_other(each.version.draft, draft) for each in others if each.status in UNDER_WAY),
        absences=tuple(
            Absence(start=each.begin, end=each.until) for each in await away.mine(unit, office, person)
        ),
    )


def _larger(draft: GoalDraft, others: Sequence[Goal]) -> ParentGoal | None:
    """The objective of theirs that the draft names in its own words; of two, the one they are still at."""
    named = [
        each
        for each in others
        if each.version.draft.kind is GoalKind.OBJECTIVE
        and flat(each.version.draft.text) == flat(draft.parent)
    ]
    if not named:
        return None
    found = max(named, key=lambda each: each.status in UNDER_WAY)
    larger = found.version.draft
    return ParentGoal(title=larger.text, active=found.status in UNDER_WAY, start=larger.start, end=larger.due)


def _other(other: GoalDraft, draft: GoalDraft) -> OtherGoal:
    """A goal beside the draft. Ends on other days make two steps of one number, not two claims to it."""
    measure = other.measure if other.due == draft.due else None
    return OtherGoal(
        text=other.text,
        kind=other.kind,
        metric=measure.name if measure else "",
        direction=direction_of(measure) if measure else None,
        start=other.start,
        end=other.due,
    )


async def history_of(unit: Unit, draft: GoalDraft, others: Sequence[Goal]) -> History | None:
    """What the measure stood at in goals of theirs that are over.

    None where no such goal counted it, or where nobody says from what it begins.

    A number that is counted from nought each time is told by where each goal ended.
    """
    measure = draft.measure
    if measure is None or measure.baseline is None or not flat(measure.name):
        return None
    values: list[PastValue] = []
    for goal in (each for each in others if _counted(each, measure)):
        found = await _values(unit, goal)
        values += found[-1:] if measure.baseline == 0 else found
    if not values:
        return None
    return History(values=tuple(sorted(values, key=lambda each: each.day)))


def _counted(goal: Goal, measure: Measure) -> bool:
    """Whether a goal that is over counted the same number in the same unit."""
    before = goal.version.draft.measure
    return (
        goal.status is GoalStatus.DONE
        and before is not None
        and flat(before.name) == flat(measure.name)
        and flat(before.unit) == flat(measure.unit)
        and (before.baseline == 0) is (measure.baseline == 0)
    )


async def _values(unit: Unit, goal: Goal) -> Sequence[PastValue]:
    """In the order of its check-ins, the earliest day first."""
    looks = await unit.check_ins.of(goal.id)
    return [PastValue(day=each.day, value=each.value) for each in looks if each.value is not None]
