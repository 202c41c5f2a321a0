"""The steps of a goal between its owner and their manager, over the API."""

from __future__ import annotations

from fastapi import Response

from goalcoach.coach import goals
from goalcoach.domain.goal import GoalId
from goalcoach.web.api.documented import Revision, problems
from goalcoach.web.api.fields import Id
from goalcoach.web.api.goals import GOAL, CommentIn, sent
from goalcoach.web.api.goals_out import GoalOut
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere

router = guarded_router("/api/v1", tags=["goals"])
_STEP = problems(404, 409, 412, 428)


@router.post(f"{GOAL}/submit", summary="Submit to my manager", responses=_STEP)
async def submit(goal_id: Id, revision: Revision, response: Response, here: InHere) -> GoalOut:
    """Your manager can read it from now on."""
    moved = await goals.submit(here.unit, here.office, here.person, GoalId(goal_id), revision=revision)
    return sent(moved, response, here)


@router.post(f"{GOAL}/withdraw", summary="Make private again", responses=_STEP)
async def withdraw(goal_id: Id, revision: Revision, response: Response, here: InHere) -> GoalOut:
    """Your manager cannot read it any more."""
    moved = await goals.withdraw(here.unit, here.office, here.person, GoalId(goal_id), revision=revision)
    return sent(moved, response, here)


@router.post(f"{GOAL}/agree", summary="Agree", responses=_STEP)
async def agree(goal_id: Id, revision: Revision, response: Response, here: InHere) -> GoalOut:
    """For the owner's manager, about exactly the revision they read."""
    moved = await goals.agree(here.unit, here.office, here.person, GoalId(goal_id), revision=revision)
    return sent(moved, response, here)


@router.post(
    f"{GOAL}/ask-changes", summary="Ask for changes", responses=problems(404, 409, 412, 428, body=True)
)
async def ask_changes(
    goal_id: Id, body: CommentIn, revision: Revision, response: Response, here: InHere
) -> GoalOut:
    """For the owner's manager; says which."""
    moved = await goals.ask_changes(
        here.unit, here.office, here.person, GoalId(goal_id), body.text, revision=revision
    )
    return sent(moved, response, here)


@router.post(f"{GOAL}/finish", summary="Mark as done", responses=_STEP)
async def finish(goal_id: Id, revision: Revision, response: Response, here: InHere) -> GoalOut:
    """It is done, one way or the other."""
    moved = await goals.finish(here.unit, here.office, here.person, GoalId(goal_id), revision=revision)
    return sent(moved, response, here)


@router.post(f"{GOAL}/archive", summary="Put away", responses=_STEP)
async def archive(goal_id: Id, revision: Revision, response: Response, here: InHere) -> GoalOut:
    """It can be taken back any time."""
    moved = await goals.archive(here.unit, here.office, here.person, GoalId(goal_id), revision=revision)
    return sent(moved, response, here)


@router.post(f"{GOAL}/reopen", summary="Take back", responses=_STEP)
async def reopen(goal_id: Id, revision: Revision, response: Response, here: InHere) -> GoalOut:
    """A goal that was put away or done becomes a private draft again."""
    moved = await goals.reopen(here.unit, here.office, here.person, GoalId(goal_id), revision=revision)
    return sent(moved, response, here)
