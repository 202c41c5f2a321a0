"""Recognition over the API: what one received and gave."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from fastapi import Response

from goalcoach.coach import recognition
from goalcoach.coach.mild import questions
from goalcoach.domain.person import Person
from goalcoach.domain.recognition import Recognition
from goalcoach.web.api.asked_rounds import QuestionOut, question_out
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer, Body, Day, Id, Line, Text
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1/recognitions", tags=["feedback"])
ONE = "/{recognition_id}"


class RecognitionIn(Body):
    """What a colleague did, and what it made possible."""

    colleague: Line
    """Their exact name or e-mail address."""
    text: Text
    effect: Text
    day: Day | None = None
    """When it was; left out, today."""


class RecognitionOut(Answer):
    """One recognition."""

    id: str
    other: str
    """Name of whoever gave it to you, or received it from you."""
    text: str
    effect: str
    day: date
    at: datetime


class ReceivedOut(RecognitionOut):
    """One that you received."""

    shared: bool
    """Whether your present manager reads it."""


class RecognitionsOut(Answer):
    """What you received and gave."""

    received: list[ReceivedOut]
    given: list[RecognitionOut]


class GivenOut(RecognitionOut):
    """One that you gave just now."""

    questions: list[QuestionOut]
    """What to think about in your words; you can take it back for a day and give it anew."""


@router.get("", summary="Recognition I received and gave", responses=problems())
async def everything(here: InHere) -> RecognitionsOut:
    """Both newest first."""
    received = await recognition.received(here.unit, here.person)
    return RecognitionsOut(
        received=[
            ReceivedOut(**_told(each, giver), shared=each.shared_with is not None) for each, giver in received
        ],
        given=[
            RecognitionOut(**_told(each, receiver))
            for each, receiver in await recognition.given(here.unit, here.person)
        ],
    )


@router.post(
    "",
    summary="Give recognition",
    status_code=201,
    dependencies=[Once],
    responses=problems(429, body=True),
)
async def give(body: RecognitionIn, response: Response, here: InHere) -> GivenOut:
    """They read it with your name; nobody else does unless they share it."""
    given = await recognition.give(
        here.unit,
        here.office,
        here.person,
        colleague=body.colleague,
        text=body.text,
        effect=body.effect,
        day=body.day,
    )
    receiver = await here.unit.people.get(given.receiver_id)
    asked = questions(here.office, f"{given.text}\n{given.effect}", receiver.name)
    return GivenOut(**_told(given, receiver), questions=[question_out(each) for each in asked])


@router.put(f"{ONE}/shared", summary="Let my manager read it", status_code=204, responses=problems(404, 409))
async def share(recognition_id: Id, here: InHere) -> None:
    """For whoever received it. It is evidence from then on."""
    await recognition.share(here.unit, here.person, recognition_id, shared=True)


@router.delete(f"{ONE}/shared", summary="Share it no more", status_code=204, responses=problems(404))
async def unshare(recognition_id: Id, here: InHere) -> None:
    """For whoever received it."""
    await recognition.share(here.unit, here.person, recognition_id, shared=False)


@router.delete(ONE, summary="Take out what I received", status_code=204, responses=problems(404))
async def remove(recognition_id: Id, here: InHere) -> None:
    """It is gone for both."""
    await here.unit.recognitions.remove(recognition_id, here.person.id)


@router.post(f"{ONE}/back", summary="Take back what I gave", status_code=204, responses=problems(404, 409))
async def back(recognition_id: Id, here: InHere) -> None:
    """Within a day."""
    await recognition.take_back(here.unit, here.office, here.person, recognition_id)


def _told(given: Recognition, other: Person) -> dict[str, Any]:
    return {
        "id": given.id,
        "other": other.name,
        "text": given.text,
        "effect": given.effect,
        "day": given.day,
        "at": given.at,
    }
