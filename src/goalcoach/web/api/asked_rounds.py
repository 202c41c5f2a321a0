"""What one is asked in rounds, over the API, and telling one's manager something unasked.

No answer to a question without names is kept under an idempotency key: it would tell who wrote when. Sending
the same words again changes nothing anyway.
"""

from __future__ import annotations

from datetime import date

from goalcoach.coach import round_words, upward
from goalcoach.coach.mild import Mild, questions
from goalcoach.coach.round_words import AskedRound, Said
from goalcoach.domain.round import RaterState
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer, Body, Day, Id, Text
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere

router = guarded_router("/api/v1", tags=["feedback"])
ROUND = "/asked-rounds/{round_id}"


class WordIn(Body):
    """Two or three sentences, 600 characters at most; the three helps are joined with the text."""

    text: Text = ""
    situation: Text = ""
    behaviour: Text = ""
    effect: Text = ""
    day: Day | None = None
    """When you saw it; left out, today. Without names only its month is kept."""


class QuestionOut(Answer):
    """Something to think about in what you wrote. It stops nothing."""

    message: str
    ask: str
    code: str
    """Of the rule; empty where none is behind it."""


class OwnWordOut(Answer):
    """What you said, while your name is on it."""

    text: str
    day: date
    questions: list[QuestionOut]


class AskedRoundOut(Answer):
    """A round as whoever was asked reads it: no more than this of its owner, and nothing of the others."""

    id: str
    owner: str
    """Name of whom it is about."""
    behaviour: str
    anonymous: bool
    state: RaterState
    """Yours."""
    shown: bool
    """Whether some words are shown already."""
    word: OwnWordOut | None
    """Null also once it is shown without a name: nobody can tell then which is yours."""


class UpwardOut(Answer):
    """Where you can tell your manager what you saw."""

    manager: str
    """Name of whoever leads you; empty when nobody is entered, and then there is nobody to tell it to."""
    anonymous: bool
    """Whether it carries no name. Below four who report there it carries yours."""
    waiting: OwnWordOut | None
    """Your word that is not shown yet."""


@router.get("/asked-rounds", summary="What I am asked with others", responses=problems())
async def everything(here: InHere) -> list[AskedRoundOut]:
    """Newest first."""
    return [_asked(each, here) for each in await round_words.asked_of(here.unit, here.person)]


@router.get(ROUND, summary="One of them", responses=problems(404))
async def look(round_id: Id, here: InHere) -> AskedRoundOut:
    """For whoever was asked."""
    return _asked(await round_words.look(here.unit, here.person, round_id), here)


@router.put(f"{ROUND}/word", summary="Say what I saw", responses=problems(404, 409, body=True))
async def answer(round_id: Id, body: WordIn, here: InHere) -> AskedRoundOut:
    """In the place of what you said before. The answer holds questions about your words, if there are any."""
    await round_words.answer(here.unit, here.office, here.person, round_id, _said(body), body.day)
    return _asked(await round_words.look(here.unit, here.person, round_id), here)


@router.delete(f"{ROUND}/word", summary="Take it back", status_code=204, responses=problems(404, 409))
async def back(round_id: Id, here: InHere) -> None:
    """Also that you declined. Not once it is shown without a name."""
    await round_words.take_back(here.unit, here.office, here.person, round_id)


@router.post(f"{ROUND}/decline", summary="Rather not", status_code=204, responses=problems(404, 409))
async def decline(round_id: Id, here: InHere) -> None:
    """Whoever asked learns of it only in a round with names."""
    await round_words.decline(here.unit, here.office, here.person, round_id)


@router.get("/upward", summary="Where I can tell my manager what I saw", responses=problems())
async def box(here: InHere) -> UpwardOut:
    """And whether it carries a name."""
    return await _box(here)


@router.put("/upward/word", summary="Tell my manager what I saw", responses=problems(404, 409, body=True))
async def tell(body: WordIn, here: InHere) -> UpwardOut:
    """Without a name it waits until four have written; with one it is read at once."""
    await upward.tell(here.unit, here.office, here.person, _said(body), body.day)
    return await _box(here)


@router.delete("/upward/word", summary="Take it back", status_code=204, responses=problems(404, 409))
async def tell_no_more(here: InHere) -> None:
    """While it waits."""
    await upward.take_back(here.unit, here.person)


def _said(body: WordIn) -> Said:
    return Said(text=body.text, situation=body.situation, behaviour=body.behaviour, effect=body.effect)


async def _box(here: Here) -> UpwardOut:
    found = await upward.box(here.unit, here.person)
    if found is None:
        return UpwardOut(manager="", anonymous=False, waiting=None)
    waiting = found.waiting
    return UpwardOut(
        manager=found.manager.name,
        anonymous=found.anonymous,
        waiting=_word(waiting.text, waiting.day, found.manager.name, here) if waiting else None,
    )


def _asked(found: AskedRound, here: Here) -> AskedRoundOut:
    word = found.word
    return AskedRoundOut(
        id=found.round.id,
        owner=found.owner.name,
        behaviour=found.round.behaviour,
        anonymous=found.round.anonymous,
        state=found.state,
        shown=found.shown,
        word=_word(word.text, word.day, found.owner.name, here) if word else None,
    )


def _word(text: str, day: date, about: str, here: Here) -> OwnWordOut:
    return OwnWordOut(
        text=text, day=day, questions=[question_out(each) for each in questions(here.office, text, about)]
    )


def question_out(each: Mild) -> QuestionOut:
    """A mild question as the API tells it."""
    return QuestionOut(message=each.message, ask=each.ask, code=each.code)
