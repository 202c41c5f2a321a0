"""The plan beside a development goal, over the API: read, changed by its owner, its steps ticked off."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated

from fastapi import Response
from pydantic import Field

from goalcoach.coach import goals, plans
from goalcoach.coach.development import WEEKS, changed
from goalcoach.coach.plans import Planned
from goalcoach.coach.seen_plan import plan_seen
from goalcoach.domain.errors import NotFound
from goalcoach.domain.goal import GoalId
from goalcoach.rules.joined.capacity import GivesWay
from goalcoach.web.api.documented import Mark, problems, tag
from goalcoach.web.api.fields import Answer, Body, Id, Text
from goalcoach.web.api.goals import GOAL
from goalcoach.web.api.learning import PlanIn, named_as_sent, written_of
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere

router = guarded_router("/api/v1", tags=["goals"])


class StepOut(Answer):
    """One thing to be done on the way."""

    week: int
    """Of the first month, from 1; 0 for a milestone."""
    text: str
    due: date | None
    done: date | None
    """When it was ticked off; null: it was not."""


class PlanOut(Answer):
    """How a development goal is meant to come true. null: not said; empty: said that there is none."""

    competency: str
    level: int | None
    """From this level …"""
    to: int | None
    """… to this one."""
    course: str
    support: str | None
    cost: Decimal | None
    first_use: date | None
    watched: str
    """The number that should move."""
    decision: str
    """What gives way for it, or why it may go beyond the hours there are."""
    gives_way: GivesWay | None
    decided_on: date | None
    """When its owner signed for an exception."""
    small_step: str | None
    """As it was planned before there were weeks."""
    weeks: list[str]
    """Something small for each week of the first month."""
    new: bool | None
    """Whether the task is new; told to its owner alone."""
    blueprint: str | None
    """Id of the role or need it leads to; told to its owner alone."""
    blueprint_version: str | None
    obstacle: str
    """What may get in the way; told to its owner alone."""
    if_then: str | None
    """Told to its owner alone."""
    steps: list[StepOut]
    """The weeks of the first month, then the milestones, the earliest first."""


class TickIn(Body):
    """A step, as it was read, and whether it is done."""

    week: Annotated[int, Field(ge=0, le=WEEKS, strict=True)] = 0
    text: Text
    done: Annotated[bool, Field(strict=True)]


@router.get(f"{GOAL}/plan", summary="The plan of a development goal", responses=problems(404))
async def plan(goal_id: Id, response: Response, here: InHere) -> PlanOut:
    """For whoever may read the goal. 404 for a goal without one."""
    return await _sent(goal_id, response, here)


@router.put(
    f"{GOAL}/plan",
    summary="Change the plan of a development goal",
    responses=problems(404, 409, 412, 428, body=True),
)
async def change(goal_id: Id, body: PlanIn, seen: Mark, response: Response, here: InHere) -> PlanOut:
    """For its owner, with the ETag of the plan. The whole of it: what is left out becomes empty.

    An agreed goal goes back to its manager where they read what changed.
    """
    found = await plans.open_plan(here.unit, here.office, here.person, GoalId(goal_id))
    written = written_of(body)
    with named_as_sent():
        draft, planned = changed(found.goal.version.draft, found.kept.plan, written)
        await plans.change(
            here.unit,
            here.office,
            here.person,
            found.goal.id,
            draft,
            planned,
            seen=seen,
            giving=written.giving,
        )
    return await _sent(goal_id, response, here)


@router.put(f"{GOAL}/steps", summary="Tick a step of a plan off", responses=problems(404, 409, body=True))
async def tick(goal_id: Id, body: TickIn, response: Response, here: InHere) -> PlanOut:
    """For its owner, with today's day; or take the tick back. The plan's ETag stays."""
    await plans.tick(
        here.unit,
        here.office,
        here.person,
        GoalId(goal_id),
        week=body.week,
        text=body.text,
        done=body.done,
    )
    return await _sent(goal_id, response, here)


async def _sent(goal_id: str, response: Response, here: Here) -> PlanOut:
    view = await goals.look(here.unit, here.office, here.person, GoalId(goal_id))
    kept = await plan_seen(here.unit, here.person, view.goal)
    if kept is None:
        raise NotFound("Nothing was planned for this goal.")
    tag(response, Planned(goal=view.goal, kept=kept).mark)
    found = kept.plan
    return PlanOut(
        competency=found.competency,
        level=found.level,
        to=found.to,
        course=found.course,
        support=found.support,
        cost=found.cost,
        first_use=found.first_use,
        watched=found.watched,
        decision=kept.decision,
        gives_way=kept.gives_way,
        decided_on=kept.decided_on,
        small_step=found.small_step,
        weeks=list(found.weeks),
        new=found.new,
        blueprint=kept.role.blueprint if kept.role else None,
        blueprint_version=kept.role.version if kept.role else None,
        obstacle=found.obstacle,
        if_then=found.if_then,
        steps=[
            StepOut(week=each.week, text=each.text, due=each.due, done=each.done)
            for each in plans.steps(here.office, view.goal, kept)
        ],
    )
