"""Asking several people at once what they saw of one, over the API: the owner's side."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

from fastapi import Response
from pydantic import Field

from goalcoach.coach import rounds
from goalcoach.coach.rounds import RoundView
from goalcoach.domain.round import MOST_ASKED, RaterState, RoundKind
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer, Body, EntryIdIn, Id, Line, Text
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.once import Once

router = guarded_router("/api/v1/feedback-rounds", tags=["feedback"])
SHARED = "/{round_id}/words/{word_id}/shared"


class RoundIn(Body):
    """A question to several people about one behaviour of yours."""

    behaviour: Text
    """What they are to look at, in your words."""
    colleagues: Annotated[tuple[Line, ...], Field(max_length=MOST_ASKED)] = ()
    """Exact names or e-mail addresses. Left empty with `everybody_i_lead`."""
    anonymous: Annotated[bool, Field(strict=True)] = False
    """Without names: at least four are asked, and you read nothing before four have answered."""
    everybody_i_lead: Annotated[bool, Field(strict=True)] = False
    """Ask all who report to you instead, always without names. At least four."""
    competency: EntryIdIn | None = None
    """Id of the competency the behaviour was taken from."""


class RaterOut(Answer):
    """Somebody who was asked."""

    name: str
    state: RaterState
    """Of an anonymous round always open: who answered is not told."""


class WordOut(Answer):
    """What one of them said."""

    id: str
    text: str
    day: date
    """When it was seen; without a name the first day of that month."""
    author: str | None
    """Null without a name."""
    shared: bool
    """Whether your present manager reads it."""


class RoundOut(Answer):
    """A round as you, whom it is about, may read it."""

    id: str
    kind: RoundKind
    anonymous: bool
    behaviour: str
    competency: str
    created_at: datetime
    asked: list[RaterOut]
    words: list[WordOut]
    """Without names none before there are four, then in an order of chance."""


@router.get("", summary="What I asked several people", responses=problems())
async def mine(here: InHere) -> list[RoundOut]:
    """Yours alone, newest first."""
    return [_out(each) for each in await rounds.mine(here.unit, here.person)]


@router.post(
    "",
    summary="Ask several people",
    status_code=201,
    dependencies=[Once],
    responses=problems(403, 404, 409, body=True),
)
async def ask(body: RoundIn, response: Response, here: InHere) -> RoundOut:
    """Up to ten you name, or everybody you lead. Nobody can be asked later."""
    if body.everybody_i_lead:
        made = await rounds.ask_reports(here.unit, here.office, here.person, behaviour=body.behaviour)
    else:
        made = await rounds.ask(
            here.unit,
            here.office,
            here.person,
            behaviour=body.behaviour,
            colleagues=body.colleagues,
            anonymous=body.anonymous,
            competency=body.competency or "",
        )
    return _out(await rounds.look(here.unit, here.person, made.id))


@router.get("/{round_id}", summary="One of them", responses=problems(404))
async def look(round_id: Id, here: InHere) -> RoundOut:
    """With what they said, as far as you may read it."""
    return _out(await rounds.look(here.unit, here.person, round_id))


@router.delete("/{round_id}", summary="Take it out", status_code=204, responses=problems(404))
async def remove(round_id: Id, here: InHere) -> None:
    """With every word of it, for good."""
    await rounds.remove(here.unit, here.person, round_id)


@router.put(SHARED, summary="Let my manager read a word", status_code=204, responses=problems(404, 409))
async def share(round_id: Id, word_id: Id, here: InHere) -> None:
    """Whoever leads you now, nobody who leads you later."""
    await rounds.look(here.unit, here.person, round_id)
    await rounds.share(here.unit, here.person, word_id, shared=True)


@router.delete(SHARED, summary="Share it no more", status_code=204, responses=problems(404))
async def unshare(round_id: Id, word_id: Id, here: InHere) -> None:
    """It is yours alone again."""
    await rounds.look(here.unit, here.person, round_id)
    await rounds.share(here.unit, here.person, word_id, shared=False)


def _out(view: RoundView) -> RoundOut:
    round_ = view.round
    return RoundOut(
        id=round_.id,
        kind=round_.kind,
        anonymous=round_.anonymous,
        behaviour=round_.behaviour,
        competency=round_.competency,
        created_at=round_.created_at,
        asked=[RaterOut(name=person.name, state=state) for person, state in view.asked],
        words=[
            WordOut(
                id=each.id,
                text=each.text,
                day=each.day,
                author=view.authors[each.author_id].name if each.author_id else None,
                shared=each.shared_with is not None,
            )
            for each in view.words
        ],
    )
