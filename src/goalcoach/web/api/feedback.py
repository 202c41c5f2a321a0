"""What one asks colleagues to say of one, and what others ask, over the API: both sides of a request."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from fastapi import Response
from pydantic import Field

from goalcoach.coach import feedback, feedback_answers
from goalcoach.domain.framework_check import MOST_LEVELS
from goalcoach.store.feedback_port import FeedbackRequest, RequestState
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer, Body, Day, EntryIdIn, Id, IdIn, Line, Text
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1", tags=["feedback"])
ASKED = "/feedback/{request_id}"


class FeedbackIn(Body):
    """A question to one colleague, about a competency or a development goal of yours."""

    colleague: Line
    """Their exact name or e-mail address."""
    words: Text
    """What you would like them to look at."""
    competency: EntryIdIn | None = None
    """Left out with a goal: its own is asked about."""
    goal_id: IdIn | None = None
    """What they see counts for it as well."""
    shows_goal: Annotated[bool, Field(strict=True)] = False
    """Whether they may read its sentence; nothing else of it in any case."""


class ToldOut(Answer):
    """What came of a request."""

    id: str
    competency: str
    """Id; empty where only a goal is asked about."""
    words: str
    state: RequestState
    level: int | None
    day: date | None
    """When it was seen."""
    text: str
    """What was seen; of a request that was declined why, or nothing."""
    created_at: datetime
    answered_at: datetime | None


class FeedbackOut(ToldOut):
    """A request as its owner reads it."""

    colleague: str
    """Name of whoever was asked."""
    goal_id: str | None
    shows_goal: bool


class AskedOut(ToldOut):
    """A request as whoever was asked reads it: no more than this of its owner."""

    owner: str
    """Name of whoever asks."""
    sentence: str
    """The goal's, where they let you read it."""
    about_goal: bool
    """Whether what you saw counts for a goal that still goes on."""
    answerable: bool
    """Whether there is anything left to answer about."""


class SaidIn(Body):
    """What you saw."""

    text: Text
    level: Annotated[int, Field(ge=1, le=MOST_LEVELS, strict=True)] | None = None
    """May be left out where a goal is asked about."""
    day: Day | None = None
    """When you saw it; left out, today."""


class DeclinedIn(Body):
    """Why you decline; may be empty."""

    why: Text = ""


@router.get("/feedback-requests", summary="What I asked colleagues", responses=problems())
async def mine(here: InHere) -> list[FeedbackOut]:
    """Yours alone, newest first."""
    return [await _mine(each, here) for each in await feedback.mine(here.unit, here.person)]


@router.post(
    "/feedback-requests",
    summary="Ask a colleague",
    status_code=201,
    dependencies=[Once],
    responses=problems(404, 409, body=True),
)
async def ask(body: FeedbackIn, response: Response, here: InHere) -> FeedbackOut:
    """One, by exact name or address. Five may wait for an answer at a time."""
    request = await feedback.ask(
        here.unit,
        here.office,
        here.person,
        colleague=body.colleague,
        words=body.words,
        competency=body.competency or "",
        goal_id=body.goal_id or "",
        shows_goal=body.shows_goal,
    )
    return await _mine(request, here)


@router.delete(
    "/feedback-requests/{request_id}", summary="Take a request out", status_code=204, responses=problems(404)
)
async def remove(request_id: Id, here: InHere) -> None:
    """With what was answered: it counts no more."""
    await feedback_answers.remove(here.unit, here.office, here.person, request_id)


@router.get("/feedback", summary="What colleagues ask me", responses=problems())
async def asked_of_me(here: InHere) -> list[AskedOut]:
    """What waits for your answer, and what you answered, newest first."""
    return [await _asked(each.id, here) for each, _ in await feedback.asked_of(here.unit, here.person)]


@router.get(ASKED, summary="What a colleague asks me", responses=problems(404))
async def look(request_id: Id, here: InHere) -> AskedOut:
    """For whoever was asked."""
    return await _asked(request_id, here)


@router.post(f"{ASKED}/answer", summary="Say what I saw", responses=problems(404, 409, body=True))
async def answer(request_id: Id, body: SaidIn, here: InHere) -> AskedOut:
    """It becomes evidence of their level, and an observation of their goal."""
    await feedback_answers.answer(
        here.unit, here.office, here.person, request_id, level=body.level, text=body.text, day=body.day
    )
    return await _asked(request_id, here)


@router.post(f"{ASKED}/decline", summary="Say no", responses=problems(404, 409, body=True))
async def decline(request_id: Id, body: DeclinedIn, here: InHere) -> AskedOut:
    """With or without words."""
    await feedback_answers.decline(here.unit, here.office, here.person, request_id, body.why)
    return await _asked(request_id, here)


@router.post(f"{ASKED}/back", summary="Take my answer back", responses=problems(404, 409))
async def back(request_id: Id, here: InHere) -> AskedOut:
    """It counts no more, and the request is open again."""
    await feedback_answers.take_back(here.unit, here.office, here.person, request_id)
    return await _asked(request_id, here)


async def _mine(request: FeedbackRequest, here: Here) -> FeedbackOut:
    colleague = await here.unit.people.get(request.colleague_id)
    return FeedbackOut(
        **_told(request), colleague=colleague.name, goal_id=request.goal_id, shows_goal=request.shows_goal
    )


async def _asked(request_id: str, here: Here) -> AskedOut:
    found = await feedback_answers.look(here.unit, here.office, here.person, request_id)
    return AskedOut(
        **_told(found.request),
        owner=found.owner.name,
        sentence=found.sentence,
        about_goal=found.about_goal,
        answerable=found.answerable,
    )


def _told(request: FeedbackRequest) -> dict[str, Any]:
    return {name: getattr(request, name) for name in ToldOut.model_fields}
