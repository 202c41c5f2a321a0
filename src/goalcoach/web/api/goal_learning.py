"""What stands beside a development goal, over the API: its plan, where it was used, and who saw it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from goalcoach.coach import applied, goals
from goalcoach.coach.applied import Applied, Stage
from goalcoach.coach.seen_plan import plan_seen
from goalcoach.domain.errors import NotFound
from goalcoach.domain.goal import GoalId
from goalcoach.rules.joined.capacity import GivesWay
from goalcoach.store.use_port import UseKind
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer, Body, Day, Id, Text
from goalcoach.web.api.goals import GOAL
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1", tags=["goals"])


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


class UseIn(Body):
    """A line of how it comes true."""

    kind: UseKind | None = None
    """Left out, its owner tells a situation and others what they saw."""
    text: Text = ""
    """What happened, in a sentence."""
    day: Day | None = None
    """Left out, today."""


class UseOut(Answer):
    """One line of how a goal comes true."""

    id: str
    kind: UseKind
    day: date
    text: str
    by_id: str


class AppliedOut(Answer):
    """How far a development goal has come. Completed is not achieved."""

    stage: Stage
    uses: list[UseOut]
    """The earliest day first."""
    missing: list[UseKind]
    """What it still needs to be achieved, each as often as it is needed."""
    follow_ups: list[date]
    """When to ask whether it is still used."""


@router.get(f"{GOAL}/plan", summary="The plan of a development goal", responses=problems(404))
async def plan(goal_id: Id, here: InHere) -> PlanOut:
    """For whoever may read the goal. 404 for a goal without one."""
    view = await goals.look(here.unit, here.office, here.person, GoalId(goal_id))
    kept = await plan_seen(here.unit, here.person, view.goal)
    if kept is None:
        raise NotFound("Nothing was planned for this goal.")
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
    )


@router.get(f"{GOAL}/uses", summary="Where a development goal was used", responses=problems(404))
async def uses(goal_id: Id, here: InHere) -> AppliedOut:
    """For whoever may read the goal. 404 for a goal that is none of learning."""
    view = await goals.look(here.unit, here.office, here.person, GoalId(goal_id))
    found = await applied.look(here.unit, view.goal)
    if found is None:
        raise NotFound("This is no goal of learning.")
    return _applied(found)


@router.post(
    f"{GOAL}/uses",
    summary="Enter where it was used, or what was seen",
    status_code=201,
    dependencies=[Once],
    responses=problems(404, 409, body=True),
)
async def enter(goal_id: Id, body: UseIn, here: InHere) -> AppliedOut:
    """Achieved once it was used on two days and somebody else saw it; a level is entered then."""
    return _applied(
        await applied.enter(
            here.unit,
            here.office,
            here.person,
            GoalId(goal_id),
            kind=body.kind,
            text=body.text,
            day=body.day,
        )
    )


def _applied(found: Applied) -> AppliedOut:
    return AppliedOut(
        stage=found.stage,
        uses=[
            UseOut(id=each.id, kind=each.kind, day=each.day, text=each.text, by_id=each.by_id)
            for each in found.uses
        ],
        missing=list(found.missing),
        follow_ups=list(found.follow_ups),
    )
