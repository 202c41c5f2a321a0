"""Room in a month that is full: another goal is dropped, put off or eased, or one signs for going beyond."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from goalcoach.access.policy import Action, allowed
from goalcoach.coach import goals, hours
from goalcoach.coach.office import Office
from goalcoach.coach.texts import short_text
from goalcoach.domain.errors import InvalidInput, NotFound
from goalcoach.domain.goal import NO_SUCH_GOAL, Goal, GoalId
from goalcoach.domain.person import Person
from goalcoach.rules.joined.capacity import GivesWay
from goalcoach.store.growth_port import KeptPlan
from goalcoach.store.port import Unit

REASON_LIMIT = 300
"""Code points of what is said of a decision."""
_SAYS = {
    GivesWay.DROP: "Another goal was dropped for it",
    GivesWay.DEFER: "Another goal begins later for it",
    GivesWay.EASE: "Another goal takes fewer hours for it",
}
"""Which goal it is stays out of it: the manager reads this, and may not know of that goal."""

_FIELDS = frozenset({"begins", "fewer"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Giving:
    """What a person chose to give way."""

    way: GivesWay
    goal: str = ""
    """Id of the goal that gives way; of none where one signs for more."""
    begins: date | None = None
    """Where it is put off: when it begins."""
    hours: Decimal | None = None
    """Where it is eased: hours a month it still takes."""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What was decided, as it is kept with a plan."""

    words: str = ""
    way: GivesWay | None = None
    on: date | None = None


async def decide(
    unit: Unit,
    office: Office,
    person: Person,
    takes: Decimal | None,
    giving: Giving | None,
    *,
    goal: str = "",
    signed: Decimal | None = None,
) -> Decided | None:
    """Make room for a goal that takes so many hours; None where it fits, or its exception still holds.

    `goal` is the id of one that is there already, `signed` what it may take by an exception. Nothing gives
    way where nothing has to. Raises InvalidInput when it does not fit and nothing, or too little, gives way.
    """
    if takes:
        await unit.people.hold(person.id)
    found = await hours.ledger(unit, office, person, but=goal)
    if found is None or not hours.too_much(found, takes):
        return None
    if giving is None:
        if signed is not None and takes is not None and takes <= signed:
            return None
        raise hours.beyond(found, takes)
    words = await give_way(unit, office, person, giving)
    if giving.way is not GivesWay.EXCEPTION:
        still = hours.too_much(await hours.ledger(unit, office, person, but=goal), takes)
        if still:
            raise InvalidInput(
                f"That is not enough: {still:f} hours a month are still missing. Take fewer, choose a larger "
                "one, or make room on the page of your hours first.",
                field="gives",
            )
    return Decided(words=words, way=giving.way, on=office.today())


async def give_way(unit: Unit, office: Office, person: Person, giving: Giving) -> str:
    """Let something give way at once; the words a plan keeps of it. Raises InvalidInput."""
    reason = short_text(giving.reason, "decision", REASON_LIMIT)
    if giving.way is GivesWay.EXCEPTION:
        if not reason:
            raise InvalidInput("Say why it may go beyond your hours. You sign for it.", field="decision")
        return reason
    other = await _own(unit, person, giving.goal)
    try:
        await _DEEDS[giving.way](unit, office, person, other, giving)
    except InvalidInput as error:
        # What is wrong with the other goal stands beside the choice of it.
        field = str(error.data.get("field"))
        raise InvalidInput(error.message, field=field if field in _FIELDS else "gives_goal") from None
    return f"{_SAYS[giving.way]}. {reason}".strip() if reason else f"{_SAYS[giving.way]}."


async def make(unit: Unit, office: Office, person: Person, giving: Giving | None) -> None:
    """Make room in a month as it is, for no goal in particular. Raises NotFound, InvalidInput."""
    if giving is None:
        raise InvalidInput("Choose what gives way.", field="gives")
    if giving.way is GivesWay.EXCEPTION:
        await sign(unit, office, person, giving.goal, giving.reason)
    else:
        await give_way(unit, office, person, giving)


async def sign(unit: Unit, office: Office, person: Person, goal_id: str, reason: str) -> KeptPlan:
    """Sign for a goal that is there already and goes beyond. Raises InvalidInput."""
    goal = await _own(unit, person, goal_id)
    kept = await unit.growth.plan_of(goal.id)
    if kept is None:
        raise InvalidInput(
            "Choose a development goal that has a plan: it keeps your reason.", field="gives_goal"
        )
    words = await give_way(unit, office, person, Giving(way=GivesWay.EXCEPTION, reason=reason))
    return await unit.growth.keep_plan(
        replace(
            kept,
            decision=words,
            gives_way=GivesWay.EXCEPTION,
            decided_on=office.today(),
            revision=kept.revision + 1,
        )
    )


async def say_hours(
    unit: Unit, office: Office, person: Person, goal_id: str, amount: Decimal, *, note: str = ""
) -> Goal:
    """Write into a goal how many hours a month it takes. Raises NotFound, InvalidInput, Conflict."""
    goal = await _own(unit, person, goal_id)
    draft = replace(goal.version.draft, hours_per_month=amount)
    return await goals.edit(unit, office, person, goal.id, draft, revision=goal.revision, note=note)


async def _drop(unit: Unit, office: Office, person: Person, other: Goal, giving: Giving) -> None:
    await goals.archive(unit, office, person, other.id, revision=other.revision)


async def _defer(unit: Unit, office: Office, person: Person, other: Goal, giving: Giving) -> None:
    begins, due = giving.begins, other.version.draft.due
    if begins is None or begins <= office.today():
        raise InvalidInput("Write the day on which it begins, later than today.", field="begins")
    if due is not None and begins > due:
        raise InvalidInput("It is due before that day. Choose an earlier one, or drop it.", field="begins")
    draft = replace(other.version.draft, start=begins)
    await goals.edit(
        unit, office, person, other.id, draft, revision=other.revision, note="put off to make room"
    )


async def _ease(unit: Unit, office: Office, person: Person, other: Goal, giving: Giving) -> None:
    before = other.version.draft.hours_per_month or Decimal()
    if giving.hours is None or not 0 < giving.hours < before:
        raise InvalidInput(f"Write fewer hours than the {before:f} it takes, more than 0.", field="fewer")
    await say_hours(unit, office, person, other.id, giving.hours, note="eased to make room")


_DEEDS = {GivesWay.DROP: _drop, GivesWay.DEFER: _defer, GivesWay.EASE: _ease}


async def _own(unit: Unit, person: Person, goal_id: str) -> Goal:
    """One's own goal that may be changed. Raises NotFound, InvalidInput."""
    if not goal_id:
        raise InvalidInput("Choose which of your goals it is.", field="gives_goal")
    goal = await unit.goals.get(GoalId(goal_id))
    if goal.owner_id != person.id:
        raise NotFound(NO_SUCH_GOAL)
    if not allowed(person, person, goal.status, Action.EDIT):
        raise InvalidInput("That goal has come to its end. Choose another one.", field="gives_goal")
    return goal
