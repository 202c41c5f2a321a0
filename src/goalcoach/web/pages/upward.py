"""Telling whoever leads one what one saw, unasked: without a name where enough people report to them."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.coach import upward
from goalcoach.coach.mild import questions
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.round import FEWEST_ANONYMOUS, WORDS_LIMIT
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.posted import posted
from goalcoach.web.pages.render import EMPTY, Form, done, page
from goalcoach.web.pages.saying_words import Mildly, said_in, tried

router = guarded_router(include_in_schema=False)


@router.get("/upward")
async def look(request: Request, here: InHere) -> Response:
    """The form, or why there is none."""
    return await _page(request, here)


@router.post("/upward")
async def tell(request: Request, here: InHere) -> Response:
    """Say it; asked once whether it is meant so, where the words give reason to."""
    form = await posted(request)
    try:
        said, day = said_in(form), form.day("day")
        box = await upward.box(here.unit, here.person)
        about = box.manager.name if box else ""
        if not form.line("sure") and (found := questions(here.office, said.whole(), about)):
            return await _page(request, here, tried(form), mildly=found)
        told = await upward.tell(here.unit, here.office, here.person, said, day)
    except InvalidInput as error:
        await here.undo(error)
        await here.begin()
        return await _page(request, here, tried(form, error), of_error(error).status)
    return done(
        "/upward" if told.anonymous else "/feedback", "word-waits" if told.anonymous else "feedback-given"
    )


@router.post("/upward/back")
async def back(request: Request, here: InHere) -> Response:
    """Take back what waits."""
    await posted(request)
    await upward.take_back(here.unit, here.person)
    return done("/upward", "feedback-back")


async def _page(
    request: Request, here: Here, form: Form = EMPTY, status: int = 200, mildly: Mildly = ()
) -> Response:
    return page(
        request,
        "upward.html",
        status=status,
        box=await upward.box(here.unit, here.person),
        form=form,
        mildly=mildly,
        fewest=FEWEST_ANONYMOUS,
        limit=WORDS_LIMIT,
        today=here.office.today().isoformat(),
    )
