"""A gap as the rules know it. Apart from the talk about its cause, which takes a moment to load."""

from __future__ import annotations

from goalcoach.domain.errors import NotFound
from goalcoach.domain.goal import NO_SUCH_GOAL, Goal, GoalId, GoalKind, GoalStatus
from goalcoach.domain.person import Person
from goalcoach.rules.joined.gap import Gap, ShortGoal
from goalcoach.store.gap_port import GapTalk
from goalcoach.store.port import Unit

MEASURED = frozenset({GoalKind.PERFORMANCE, GoalKind.KEY_RESULT})
"""Goals whose results may fall short."""


async def gap_of(unit: Unit, person: Person, talk: GapTalk) -> Gap:
    """The gap as the rules know it."""
    short = talk.shortfall
    goal = await own_goal(unit, person, talk.goal_id) if talk.goal_id else None
    active = goal is None or goal.status is not GoalStatus.ARCHIVED
    return Gap(
        goal=ShortGoal(title=short.title, active=active, due=goal.version.draft.due if goal else None),
        actual=short.actual,
        target=short.target,
        day=short.day,
        falling=short.falling,
        cause=talk.cause,
        competency=talk.competency,
    )


async def own_goal(unit: Unit, person: Person, goal_id: str) -> Goal:
    """The goal, where it is theirs. Raises NotFound."""
    goal = await unit.goals.get(GoalId(goal_id))
    if goal.owner_id != person.id:
        raise NotFound(NO_SUCH_GOAL)
    return goal
