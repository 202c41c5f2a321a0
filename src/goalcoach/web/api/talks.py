"""Conversations that were held, over the API: written down by either of the two, read by both."""

from __future__ import annotations

from datetime import date, datetime

from goalcoach.coach import talks
from goalcoach.coach.leading import led
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.person import Person, PersonId
from goalcoach.domain.talk import Talk
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer, Body, Day, Id, Text
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1", tags=["talks"])
_TALKS = "/talks"
_OF_REPORT = "/team/{person_id}/talks"


class TalkNoteOut(Answer):
    """What one of the two wrote."""

    by_id: str
    text: str
    at: datetime


class TalkOut(Answer):
    """A conversation that was held."""

    id: str
    owner_id: str
    """Whose goals, or career, it was about."""
    with_id: str
    """Who led them on that day."""
    day: date
    occasion: Occasion
    by_id: str
    """Which of the two wrote it down."""
    notes: list[TalkNoteOut]


class TalkIn(Body):
    """That you talked."""

    occasion: Occasion
    day: Day | None = None
    """Today, when left out."""
    agreed: Text = ""
    """What you agreed, in a sentence or two."""


class AgreedIn(Body):
    """What you agreed."""

    agreed: Text


@router.get(_TALKS, summary="Conversations about me", responses=problems())
async def mine(here: InHere) -> list[TalkOut]:
    """The newest first. You read all about you, others those they held."""
    return [_out(each) for each in await talks.seen(here.unit, here.person, here.person)]


@router.post(
    _TALKS,
    summary="Write down that my manager and I talked",
    status_code=201,
    dependencies=[Once],
    responses=problems(409, body=True),
)
async def record_mine(body: TalkIn, here: InHere) -> TalkOut:
    """They read it. Where they wrote the same conversation down before, your note joins it."""
    return await _recorded(here, here.person, body)


@router.post(
    f"{_TALKS}/{{talk_id}}/notes",
    summary="Add what we agreed",
    status_code=201,
    dependencies=[Once],
    responses=problems(404, 409, body=True),
)
async def note_mine(talk_id: Id, body: AgreedIn, here: InHere) -> TalkOut:
    """To a conversation about you."""
    return await _noted(here, here.person, talk_id, body)


@router.delete(
    f"{_TALKS}/{{talk_id}}",
    summary="Take out what I wrote",
    status_code=204,
    responses=problems(404, 409),
)
async def remove_mine(talk_id: Id, here: InHere) -> None:
    """All of it, where you wrote it down and the other added nothing; otherwise your notes alone."""
    await talks.take_out(here.unit, here.person, here.person, talk_id)


@router.get(_OF_REPORT, summary="Conversations with somebody I lead", responses=problems(404))
async def of_report(person_id: Id, here: InHere) -> list[TalkOut]:
    """For their manager, the newest first: those you held. Who leads them later reads nothing of it."""
    owner = await _led(here, person_id)
    return [_out(each) for each in await talks.seen(here.unit, here.person, owner)]


@router.post(
    _OF_REPORT,
    summary="Write down that I talked with somebody I lead",
    status_code=201,
    dependencies=[Once],
    responses=problems(404, 409, body=True),
)
async def record(person_id: Id, body: TalkIn, here: InHere) -> TalkOut:
    """They read it. Where they wrote the same conversation down before, your note joins it."""
    return await _recorded(here, await _led(here, person_id), body)


@router.post(
    f"{_OF_REPORT}/{{talk_id}}/notes",
    summary="Add what I agreed with somebody I lead",
    status_code=201,
    dependencies=[Once],
    responses=problems(404, 409, body=True),
)
async def note(person_id: Id, talk_id: Id, body: AgreedIn, here: InHere) -> TalkOut:
    """To a conversation you held with them."""
    return await _noted(here, await _led(here, person_id), talk_id, body)


@router.delete(
    f"{_OF_REPORT}/{{talk_id}}",
    summary="Take out what I wrote of a conversation",
    status_code=204,
    responses=problems(404, 409),
)
async def remove(person_id: Id, talk_id: Id, here: InHere) -> None:
    """All of it, where you wrote it down and the other added nothing; otherwise your notes alone."""
    await talks.take_out(here.unit, here.person, await _led(here, person_id), talk_id)


async def _led(here: Here, person_id: str) -> Person:
    return await led(here.unit, here.person, PersonId(person_id))


async def _recorded(here: Here, owner: Person, body: TalkIn) -> TalkOut:
    kept = await talks.record(
        here.unit,
        here.office,
        here.person,
        owner,
        occasion=body.occasion,
        day=body.day or here.office.today(),
        agreed=body.agreed,
    )
    return _out(kept)


async def _noted(here: Here, owner: Person, talk_id: str, body: AgreedIn) -> TalkOut:
    return _out(await talks.add_note(here.unit, here.office, here.person, owner, talk_id, body.agreed))


def _out(talk: Talk) -> TalkOut:
    return TalkOut(
        id=talk.id,
        owner_id=talk.owner_id,
        with_id=talk.with_id,
        day=talk.day,
        occasion=talk.occasion,
        by_id=talk.by_id,
        notes=[TalkNoteOut(by_id=each.by_id, text=each.text, at=each.at) for each in talk.notes],
    )
