"""How far a development goal has come, over the API: where it was used, and who saw it."""

from __future__ import annotations

from datetime import date

from goalcoach.coach import applied, goals
from goalcoach.coach.applied import Applied, Stage
from goalcoach.domain.errors import NotFound
from goalcoach.domain.goal import GoalId
from goalcoach.store.use_port import UseKind
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer, Body, Day, Id, Text
from goalcoach.web.api.goals import GOAL
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1", tags=["goals"])


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


@router.get(f"{GOAL}/uses", summary="Where a development goal was used", responses=problems(404))
async def uses(goal_id: Id, here: InHere) -> AppliedOut:
    """For whoever may read the goal. 404 for a goal that is none of learning."""
    view = await goals.look(here.unit, here.office, here.person, GoalId(goal_id))
    found = await applied.look(here.unit, here.office, view.goal)
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
