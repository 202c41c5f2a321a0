"""How goals stand by their looks, for one person or a whole team, with the same few queries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from goalcoach.access.policy import Action, require
from goalcoach.coach.office import Office
from goalcoach.domain.check_in import Away
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import UNDER_WAY, Goal, GoalId, GoalKind, GoalStatus
from goalcoach.domain.person import Person, PersonId
from goalcoach.domain.rhythm import CHOICES, Looks, Off, Standing, next_due, standing
from goalcoach.store.port import Unit

BACK = timedelta(days=366)
"""How far back days away are read: they make no look late that was due then."""


async def states(unit: Unit, office: Office, people: Sequence[PersonId]) -> Mapping[GoalId, Standing]:
    """How the goals of these people stand that somebody looks after; four queries, however many there are.

    Private drafts are among them: whoever shows this to others takes the goals that they may read.
    """
    if not people:
        return {}
    return await standings(unit, office, await unit.goals.of(people, sorted(UNDER_WAY)))


async def standings(unit: Unit, office: Office, goals: Sequence[Goal]) -> Mapping[GoalId, Standing]:
    """The same of goals that were read already; three queries."""
    under_way = [each for each in goals if each.status in UNDER_WAY and each.version.draft.kind in CHOICES]
    if not under_way:
        return {}
    owners = sorted({each.owner_id for each in under_way})
    last = await unit.check_ins.last_days(owners)
    chosen = await unit.check_ins.every([each.id for each in under_way])
    away: dict[PersonId, list[Away]] = {each: [] for each in owners}
    for span in await unit.check_ins.away(owners, office.today() - BACK):
        away[span.person_id].append(span)
    found = {}
    for each in under_way:
        looks = Looks(
            begun=begun(office, each),
            every=chosen.get(each.id, usual(each.version.draft.kind)),
            last=last.get(each.id),
            planned=each.next_check_in,
            ends=each.version.draft.due,
        )
        if looked_after(each.status, looks):
            off = Off(away=away[each.owner_id], holidays=office.calendar.holidays)
            found[each.id] = standing(looks, office.today(), off)
    return found


def looked_after(status: GoalStatus, looks: Looks) -> bool:
    """Whether a goal has a rhythm: it was agreed, or its owner looked at it or set a day."""
    return status is GoalStatus.AGREED or looks.last is not None or looks.planned is not None


def usual(kind: GoalKind) -> int:
    """Days from one look to the next where nobody chose others."""
    return CHOICES[kind][0]


async def set_rhythm(
    unit: Unit, office: Office, person: Person, goal_id: GoalId, every: int | None
) -> Standing | None:
    """Choose the rhythm of one's own goal; None for the usual one of its kind. How it stands then.

    Raises InvalidInput for one that does not suit the kind.
    """
    goal = await unit.goals.get(goal_id)
    require(person, await owner_of(unit, person, goal), goal, Action.EDIT)
    choices = CHOICES.get(goal.version.draft.kind, ())
    if every is not None and every not in choices:
        raise InvalidInput("Choose one of the rhythms that suit this kind of goal.", field="every")
    await unit.check_ins.set_every(goal_id, None if every in choices[:1] else every)
    await follow(unit, office, goal)
    return (await standings(unit, office, [await unit.goals.get(goal_id)])).get(goal_id)


async def follow(unit: Unit, office: Office, goal: Goal, *, keep: bool = False) -> None:
    """Have the day of the next look follow from the newest one.

    With `keep`, a later day stays that was set before.
    """
    last = (await unit.check_ins.last_days([goal.owner_id])).get(goal.id)
    if last is None:
        return
    every = await unit.check_ins.every([goal.id])
    kind, draft = goal.version.draft.kind, goal.version.draft
    looks = Looks(begun=begun(office, goal), every=every.get(goal.id, usual(kind)), last=last, ends=draft.due)
    away = await unit.check_ins.away([goal.owner_id], last)
    due = next_due(looks, Off(away=away, holidays=office.calendar.holidays))
    if not (keep and goal.next_check_in is not None and goal.next_check_in > due):
        await unit.check_ins.plan(goal.id, due)


def begun(office: Office, goal: Goal) -> date:
    """The day from which a goal is looked at, and the weeks of its plan count."""
    return begun_on(office, goal.version.draft.start, goal.created_at)


def begun_on(office: Office, start: date | None, created_at: datetime) -> date:
    """The same of a goal that begins on a day, or was written at a time."""
    return start or office.day(created_at)


async def owner_of(unit: Unit, person: Person, goal: Goal) -> Person:
    """Whose goal it is, read only where it is somebody else's."""
    return person if goal.owner_id == person.id else await unit.people.get(goal.owner_id)
