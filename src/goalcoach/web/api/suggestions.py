"""What a person does with a wording the coach offered, over the API."""

from __future__ import annotations

from fastapi import Response

from goalcoach.coach import adopt
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Body, Id, Line, Text
from goalcoach.web.api.goals import sent
from goalcoach.web.api.goals_out import GoalOut
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1/suggestions/{suggestion_id}", tags=["suggestions"])


class AdoptIn(Body):
    """The wording to keep: left out, it is the coach's as it is."""

    text: Text | None = None


class RejectIn(Body):
    """Why, if you like."""

    reason: Line = ""


@router.post(
    "/adopt",
    summary="Keep a wording as my goal",
    status_code=201,
    dependencies=[Once],
    responses=problems(404, 409, body=True),
)
async def keep(suggestion_id: Id, body: AdoptIn, response: Response, here: InHere) -> GoalOut:
    """As the coach offered it, or with the words you changed; the rules judge it again either way."""
    goal = await adopt.adopt(here.unit, here.office, here.person, suggestion_id, body.text)
    return sent(goal, response, here)


@router.post(
    "/reject", summary="Put a wording away", status_code=204, responses=problems(404, 409, body=True)
)
async def reject(suggestion_id: Id, body: RejectIn, here: InHere) -> None:
    """The conversation goes on from what you said."""
    await adopt.reject(here.unit, here.office, here.person, suggestion_id, body.reason)
