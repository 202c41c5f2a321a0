"""Ending a goal with what came of it."""

from __future__ import annotations

from goalcoach.coach import check_ins, goals
from goalcoach.coach.check_ins import Told
from goalcoach.coach.office import Office
from goalcoach.coach.reviews.outcomes import course
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import Direction, Goal, GoalId, GoalStatus
from goalcoach.domain.measured import direction_of
from goalcoach.domain.person import Person
from goalcoach.store.port import Unit


async def reached(unit: Unit, goal: Goal) -> bool | None:
    """Whether its measure is where it should be by the last look; None where it names no aim."""
    measure = goal.version.draft.measure
    if measure is None or (measure.target is None and measure.direction is not Direction.DONE):
        return None
    found = course(goal.version.draft, await unit.check_ins.of(goal.id))
    if found is None:
        return False if direction_of(measure) else None
    return found.reached


def asks(goal: Goal, came_true: bool | None) -> bool:
    """Whether its owner is asked what came of it: an agreed goal that has not reached what was agreed.

    `came_true` is what `reached` says of it.
    """
    return goal.status is GoalStatus.AGREED and came_true is False


async def finish(
    unit: Unit, office: Office, owner: Person, goal_id: GoalId, told: Told, *, revision: int
) -> Goal:
    """Keep what came of it as a look at the goal, and mark it done.

    Raises InvalidInput naming the field, and what `goals.finish` raises.
    """
    if told != Told():
        await check_ins.doubt(unit, owner, goal_id, told)
        await check_ins.add(unit, office, owner, goal_id, told, ends=True)
    else:
        goal = (await goals.look(unit, office, owner, goal_id)).goal
        if asks(goal, await reached(unit, goal)):
            raise InvalidInput(
                "The target is not reached yet. Say what came of it: a sentence, or the number it ended at.",
                field="note",
            )
    return await goals.finish(unit, office, owner, goal_id, revision=revision)
