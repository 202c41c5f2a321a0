"""What one is asked in a round: the side of whoever was asked, who may be without a name there.

No key of a form is kept for an answer: it would tell who wrote when. The same words again change nothing.
"""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.coach import round_words
from goalcoach.coach.mild import questions
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.round import WORDS_LIMIT, RaterState
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.posted import posted
from goalcoach.web.pages.render import EMPTY, Form, done, page
from goalcoach.web.pages.rounds_view import title
from goalcoach.web.pages.saying_words import Mildly, said_in, tried

router = guarded_router(include_in_schema=False)
_ROUND = "/feedback/rounds/{round_id}"


@router.get(_ROUND)
async def look(round_id: Id, request: Request, here: InHere) -> Response:
    """One round, with what may be known of it."""
    return await _page(request, here, round_id)


@router.post(_ROUND)
async def answer(round_id: Id, request: Request, here: InHere) -> Response:
    """Say what was seen; asked once whether it is meant so, where the words give reason to."""
    form = await posted(request)
    try:
        said, day = said_in(form), form.day("day")
        asked = await round_words.look(here.unit, here.person, round_id)
        if not form.line("sure") and (found := questions(here.office, said.whole(), asked.owner.name)):
            return await _page(request, here, round_id, tried(form), mildly=found)
        await round_words.answer(here.unit, here.office, here.person, round_id, said, day)
    except InvalidInput as error:
        await here.undo(error)
        await here.begin()
        return await _page(request, here, round_id, tried(form, error), of_error(error).status)
    return done("/feedback", "word-waits" if asked.round.anonymous else "feedback-given")


@router.post(f"{_ROUND}/decline")
async def decline(round_id: Id, request: Request, here: InHere) -> Response:
    """Say no."""
    await posted(request)
    await round_words.decline(here.unit, here.office, here.person, round_id)
    return done("/feedback", "feedback-declined")


@router.post(f"{_ROUND}/back")
async def back(round_id: Id, request: Request, here: InHere) -> Response:
    """Take it back."""
    await posted(request)
    await round_words.take_back(here.unit, here.office, here.person, round_id)
    return done(f"/feedback/rounds/{round_id}", "feedback-back")


async def _page(
    request: Request,
    here: Here,
    round_id: str,
    form: Form = EMPTY,
    status: int = 200,
    mildly: Mildly = (),
) -> Response:
    asked = await round_words.look(here.unit, here.person, round_id)
    return page(
        request,
        "round_answer.html",
        status=status,
        asked=asked,
        owner=asked.owner.name,
        title=title(asked.round, asked.owner.name),
        open=asked.state is RaterState.OPEN,
        declined=asked.state is RaterState.DECLINED,
        form=form,
        mildly=mildly,
        limit=WORDS_LIMIT,
        today=here.office.today().isoformat(),
    )
