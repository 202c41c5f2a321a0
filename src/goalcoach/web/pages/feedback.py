"""What colleagues ask me to say of them: the side of whoever was asked. It shows no more of the other."""

from __future__ import annotations

from fastapi import Request, Response

from goalcoach.coach import feedback, feedback_answers, round_words
from goalcoach.domain.errors import InvalidInput
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.feedback_view import line
from goalcoach.web.pages.posted import Posted, kept_once, posted, repeated
from goalcoach.web.pages.render import EMPTY, Form, done, page
from goalcoach.web.pages.rounds_view import asked_line

router = guarded_router(include_in_schema=False)


@router.get("/feedback")
async def everything(request: Request, here: InHere) -> Response:
    """What waits for my answer, and what I answered."""
    framework = (await here.office.names(here.unit)).framework
    lines = [
        line(each, owner.name, framework, sentence="", office=here.office)
        for each, owner in await feedback.asked_of(here.unit, here.person)
    ]
    asked = await round_words.asked_of(here.unit, here.person)
    rounds = [asked_line(each, here.office) for each in asked]
    return page(
        request,
        "feedback.html",
        rounds_waiting=[each for each in rounds if each.open],
        rounds_answered=[each for each in rounds if not each.open],
        waiting=[each for each in lines if each.open],
        answered=[each for each in lines if not each.open],
    )


@router.get("/feedback/{request_id}")
async def look(request_id: Id, request: Request, here: InHere) -> Response:
    """One request, with what may be known of it."""
    return await _page(request, here, request_id)


@router.post("/feedback/{request_id}")
async def answer(request_id: Id, request: Request, here: InHere) -> Response:
    """Say what was seen."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    try:
        await feedback_answers.answer(
            here.unit,
            here.office,
            here.person,
            request_id,
            level=form.number("level") if form.line("level") else None,
            text=form.text("text"),
            day=form.day("day"),
        )
    except InvalidInput as error:
        return await _again(request, here, request_id, form, error)
    return await kept_once(repeat, done("/feedback", "feedback-given"))


@router.post("/feedback/{request_id}/decline")
async def decline(request_id: Id, request: Request, here: InHere) -> Response:
    """Say no."""
    form = await posted(request)
    try:
        await feedback_answers.decline(here.unit, here.office, here.person, request_id, form.text("why"))
    except InvalidInput as error:
        return await _again(request, here, request_id, form, error)
    return done("/feedback", "feedback-declined")


@router.post("/feedback/{request_id}/back")
async def back(request_id: Id, request: Request, here: InHere) -> Response:
    """Take an answer back."""
    await posted(request)
    await feedback_answers.take_back(here.unit, here.office, here.person, request_id)
    return done(f"/feedback/{request_id}", "feedback-back")


async def _again(
    request: Request, here: Here, request_id: str, form: Posted, error: InvalidInput
) -> Response:
    """The page with what could not be taken beside its field."""
    await here.undo(error)
    await here.begin()
    values = {name: form.text(name) for name in ("level", "text", "day", "why")}
    tried = Form(values, {str(error.data.get("field", "text")): error.message})
    return await _page(request, here, request_id, tried, of_error(error).status)


async def _page(
    request: Request, here: Here, request_id: str, form: Form = EMPTY, status: int = 200
) -> Response:
    asked = await feedback_answers.look(here.unit, here.office, here.person, request_id)
    framework = (await here.office.names(here.unit)).framework
    return page(
        request,
        "feedback_answer.html",
        status=status,
        key=here.office.new_id(),
        owner=asked.owner.name,
        asked=asked,
        line=line(asked.request, asked.owner.name, framework, sentence=asked.sentence, office=here.office),
        form=form,
        today=here.office.today().isoformat(),
    )
