"""Hours, money and help that a development goal takes, over the API: what was answered, and answering."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import Field

from goalcoach.coach import goals, means
from goalcoach.coach.means import Given, Stand
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import GoalId
from goalcoach.store.means_port import Means
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer, Body, Id, Text
from goalcoach.web.api.goals import GOAL
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1", tags=["goals"])


class MeansOut(Answer):
    """One of the means that a goal takes, with the answer to it."""

    means: Means
    asked: str
    """What it takes now; send it back with an answer."""
    stand: Stand
    words: str
    """What is possible instead, or besides."""
    by_id: str | None
    """Who answered; null: nobody did."""
    at: datetime | None


class GivenIn(Body):
    """What you say of one of the means."""

    means: Means
    asked: Text
    """As you read it: an answer holds for nothing else."""
    agreed: Annotated[bool, Field(strict=True)]
    words: Text = ""
    """What is possible instead; needed where you do not agree."""


class MeansIn(Body):
    """Answers about some of the means."""

    answers: Annotated[tuple[GivenIn, ...], Field(min_length=1, max_length=len(Means))]


@router.get(f"{GOAL}/means", summary="What a development goal takes", responses=problems(404))
async def look(goal_id: Id, here: InHere) -> list[MeansOut]:
    """For whoever may read the goal. Empty for one without a plan, or that takes nothing."""
    return await _sent(goal_id, here)


@router.post(
    f"{GOAL}/means",
    summary="Confirm what a development goal takes",
    dependencies=[Once],
    responses=problems(404, 409, body=True),
)
async def answer(goal_id: Id, body: MeansIn, here: InHere) -> list[MeansOut]:
    """For whoever leads its owner. It takes the place of an earlier answer; 409 once the plan changed."""
    given = {each.means: Given(agreed=each.agreed, words=each.words) for each in body.answers}
    if len(given) < len(body.answers):
        raise InvalidInput("Answer each of them once.", field="answers")
    seen = {each.means: each.asked for each in body.answers}
    try:
        await means.answer(here.unit, here.office, here.person, GoalId(goal_id), given, seen=seen)
    except InvalidInput as error:
        raise InvalidInput(error.message, field="answers") from error
    return await _sent(goal_id, here)


async def _sent(goal_id: str, here: Here) -> list[MeansOut]:
    view = await goals.look(here.unit, here.office, here.person, GoalId(goal_id))
    return [
        MeansOut(
            means=each.means,
            asked=each.asked,
            stand=each.stand,
            words=each.answer.words if each.answer else "",
            by_id=each.answer.by_id if each.answer else None,
            at=each.answer.at if each.answer else None,
        )
        for each in await means.of_goal(here.unit, view.goal, view.owner)
    ]
