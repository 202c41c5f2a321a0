"""Goals over the API: list, write, read, edit, restore, plan the next check-in, talk about them."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query, Response
from pydantic import Field

from goalcoach.coach import goals
from goalcoach.domain.goal import Goal, GoalId, GoalStatus, Waiver
from goalcoach.web.api.documented import Revision, problems, tag
from goalcoach.web.api.drafts import GoalIn
from goalcoach.web.api.fields import Body, Day, Id, Line, Text
from goalcoach.web.api.goals_out import (
    CommentOut,
    GoalLine,
    GoalOut,
    GoalPage,
    VersionOut,
    comment_out,
    goal_out,
    goal_page,
    lines_sent,
    version_out,
)
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1", tags=["goals"])
GOAL = "/goals/{goal_id}"


class WaiverIn(Body):
    """Why a question of the rules does not matter here."""

    code: Line
    reason: Text


class EditIn(Body):
    """The next version of a goal."""

    goal: GoalIn
    waivers: Annotated[tuple[WaiverIn, ...], Field(max_length=50)] = ()
    note: Line = ""
    """Why it changes; needed where it eases what was agreed. The manager reads it with a shared goal."""


class RestoreIn(Body):
    """Which version to bring back."""

    version: Annotated[int, Field(ge=1, le=1_000_000, strict=True)]
    note: Line = ""
    """Why; needed where it is easier than what was agreed."""


class CommentIn(Body):
    """A remark."""

    text: Text


class CheckInIn(Body):
    """The day of the next check-in; null for none."""

    on: Day | None


@router.get("/goals", summary="My goals", response_model=list[GoalLine], responses=problems())
async def mine(
    here: InHere,
    status: Annotated[list[GoalStatus] | None, Query(description="Only goals in these states.")] = None,
) -> Response:
    """Yours alone, the newest change first."""
    return lines_sent(await goals.mine(here.unit, here.person, status))


@router.post(
    "/goals", summary="Write a goal", status_code=201, dependencies=[Once], responses=problems(409, body=True)
)
async def write(body: GoalIn, response: Response, here: InHere) -> GoalOut:
    """A goal written without the coach. It is a private draft until you submit it."""
    goal = await goals.write(here.unit, here.office, here.person, body.goal(here.person))
    response.headers["Location"] = f"/api/v1/goals/{goal.id}"
    return sent(goal, response, here)


@router.get(GOAL, summary="A goal", responses=problems(404))
async def read(goal_id: Id, response: Response, here: InHere) -> GoalPage:
    """For its owner; once submitted, for their manager."""
    view = await goals.look(here.unit, here.office, here.person, GoalId(goal_id))
    tag(response, view.goal.revision)
    return goal_page(view, here.person.id)


@router.get(f"{GOAL}/versions", summary="All versions of a goal", responses=problems(404))
async def versions(goal_id: Id, here: InHere) -> list[VersionOut]:
    """Every state it was kept in; the manager sees the newest alone."""
    view = await goals.look(here.unit, here.office, here.person, GoalId(goal_id))
    own = view.owner.id == here.person.id
    return [version_out(each, own=own) for each in view.versions]


@router.put(GOAL, summary="Edit a goal", responses=problems(404, 409, 412, 428, body=True))
async def edit(goal_id: Id, body: EditIn, revision: Revision, response: Response, here: InHere) -> GoalOut:
    """Adds a version. An agreed goal goes back to the manager."""
    goal = await goals.edit(
        here.unit,
        here.office,
        here.person,
        GoalId(goal_id),
        body.goal.goal(here.person),
        revision=revision,
        waivers=tuple(Waiver(code=each.code, reason=each.reason) for each in body.waivers),
        note=body.note,
    )
    return sent(goal, response, here)


@router.post(
    f"{GOAL}/restore", summary="Bring a version back", responses=problems(404, 409, 412, 428, body=True)
)
async def restore(
    goal_id: Id, body: RestoreIn, revision: Revision, response: Response, here: InHere
) -> GoalOut:
    """Adds a version with the content of an earlier one: undo is never a loss."""
    goal = await goals.restore(
        here.unit,
        here.office,
        here.person,
        GoalId(goal_id),
        body.version,
        revision=revision,
        reason=body.note,
    )
    return sent(goal, response, here)


@router.put(
    f"{GOAL}/check-in", summary="Plan the next check-in", responses=problems(404, 409, 412, 428, body=True)
)
async def plan_check_in(
    goal_id: Id, body: CheckInIn, revision: Revision, response: Response, here: InHere
) -> GoalOut:
    """Today or later; null takes it off the plan."""
    goal = await goals.plan_check_in(
        here.unit, here.office, here.person, GoalId(goal_id), body.on, revision=revision
    )
    return sent(goal, response, here)


@router.post(
    f"{GOAL}/comments",
    summary="Comment on a goal",
    status_code=201,
    dependencies=[Once],
    responses=problems(404, 409, body=True),
)
async def comment(goal_id: Id, body: CommentIn, here: InHere) -> CommentOut:
    """For its owner and their manager, once it was submitted."""
    return comment_out(await goals.comment(here.unit, here.office, here.person, GoalId(goal_id), body.text))


def sent(goal: Goal, response: Response, here: Here) -> GoalOut:
    """A goal that just changed, with its ETag."""
    tag(response, goal.revision)
    return goal_out(goal, here.person.id)
