"""What stands beside a goal, as whoever may read the goal sees it."""

from __future__ import annotations

from dataclasses import replace

from goalcoach.domain.goal import Goal
from goalcoach.domain.person import Person
from goalcoach.rules.joined.plan import LearningPlan
from goalcoach.store.growth_port import KeptPlan
from goalcoach.store.port import Unit


async def plan_seen(unit: Unit, reader: Person, goal: Goal) -> KeptPlan | None:
    """The plan of a goal that may be read; None for none.

    What may get in the way, whether it is new to them, and which aim it serves, is its owner's alone.
    """
    kept = await unit.growth.plan_of(goal.id)
    if kept is None or goal.owner_id == reader.id:
        return kept
    return replace(kept, role=None, plan=told_of(kept.plan))


def told_of(plan: LearningPlan) -> LearningPlan:
    """The part of a plan that whoever may read its goal reads."""
    return replace(plan, new=None, obstacle="", if_then=None)
