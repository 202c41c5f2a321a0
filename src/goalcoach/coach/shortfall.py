"""A result that falls short, as somebody tells it: what their goal knows of it need not be told again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from goalcoach.coach import gaps
from goalcoach.coach.office import Office
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import Direction, Measure
from goalcoach.domain.measured import unit_of as told_unit
from goalcoach.domain.person import Person
from goalcoach.store.gap_port import GapTalk
from goalcoach.store.port import Unit

_DIRECTED = frozenset({Direction.UP, Direction.DOWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What somebody says of it. None and empty: not said."""

    goal_id: str = ""
    title: str = ""
    actual: Decimal | None = None
    target: Decimal | None = None
    unit: str = ""
    falling: bool | None = None
    """Whether less is better."""
    day: date | None = None
    """When it was measured; today, when nobody said."""


async def begin(unit: Unit, office: Office, person: Person, told: Told) -> GapTalk:
    """Begin to look at it. Raises InvalidInput for what neither person nor goal says, and NotFound."""
    goals = await gaps.goals_that_may_fall_short(unit, person)
    goal = next((each for each in goals if each.id == told.goal_id), None)
    measure = (goal.version.draft.measure if goal else None) or Measure()
    return await gaps.begin(
        unit,
        office,
        person,
        goal_id=told.goal_id,
        title=told.title,
        falling=_falling(told, measure),
        actual=_number(told.actual, None, "actual", "Write what was measured."),
        target=_number(told.target, measure.target, "target", "Write what it should have been."),
        unit_of=told.unit or told_unit(measure, measure.name),
        day=told.day or office.today(),
    )


def _falling(told: Told, measure: Measure) -> bool:
    if told.falling is not None:
        return told.falling
    if measure.direction not in _DIRECTED:
        raise InvalidInput("Say whether more or less is better.", field="better")
    return measure.direction is Direction.DOWN


def _number(told: Decimal | None, known: Decimal | None, field: str, missing: str) -> Decimal:
    value = known if told is None else told
    if value is None:
        raise InvalidInput(missing, field=field)
    return value
