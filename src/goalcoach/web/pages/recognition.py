"""Recognition: what one received and gave, and a form to give some."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import Request, Response

from goalcoach.coach import recognition
from goalcoach.coach.mild import questions
from goalcoach.coach.recognition import TEXT_LIMIT
from goalcoach.domain.errors import InvalidInput, TooMany
from goalcoach.domain.person import Person
from goalcoach.domain.recognition import TAKE_BACK_WITHIN, Recognition
from goalcoach.web.api.fields import Id
from goalcoach.web.errors import of_error
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere
from goalcoach.web.pages.phrases import day
from goalcoach.web.pages.posted import kept_once, posted, repeated
from goalcoach.web.pages.render import EMPTY, Form, done, page
from goalcoach.web.pages.saying_words import Mildly, tried

router = guarded_router(include_in_schema=False)
_ONE = "/recognition/{recognition_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One recognition as it is listed, to its receiver or to its giver."""

    id: str
    other: str
    text: str
    effect: str
    when: str
    shared: bool
    """With the present manager of its receiver."""
    fresh: bool
    """Whether its giver may still take it back."""


@router.get("/recognition")
async def everything(request: Request, here: InHere) -> Response:
    """What one received and gave."""
    return await _page(request, here)


@router.post("/recognition")
async def give(request: Request, here: InHere) -> Response:
    """Give some; asked once whether it is meant so, where the words give reason to."""
    form = await posted(request)
    repeat, known = await repeated(request, here, form)
    if known is not None:
        return known
    try:
        said = f"{form.text('text')}\n{form.text('effect')}".strip()
        if said and not form.line("sure") and (found := questions(here.office, said, form.line("colleague"))):
            return await _page(request, here, tried(form), mildly=found)
        await recognition.give(
            here.unit,
            here.office,
            here.person,
            colleague=form.line("colleague"),
            text=form.text("text"),
            effect=form.text("effect"),
            day=form.day("day"),
        )
    except (InvalidInput, TooMany) as error:
        await here.undo(error)
        await here.begin()
        return await _page(request, here, tried(form, error), of_error(error).status)
    return await kept_once(repeat, done("/recognition", "recognised"))


@router.post(f"{_ONE}/share")
async def share(recognition_id: Id, request: Request, here: InHere) -> Response:
    """Its receiver lets their manager read it."""
    await posted(request)
    await recognition.share(here.unit, here.person, recognition_id, shared=True)
    return done("/recognition", "said-shared")


@router.post(f"{_ONE}/unshare")
async def unshare(recognition_id: Id, request: Request, here: InHere) -> Response:
    """And no more."""
    await posted(request)
    await recognition.share(here.unit, here.person, recognition_id, shared=False)
    return done("/recognition", "said-private")


@router.post(f"{_ONE}/remove")
async def remove(recognition_id: Id, request: Request, here: InHere) -> Response:
    """Its receiver takes it out."""
    await posted(request)
    await here.unit.recognitions.remove(recognition_id, here.person.id)
    return done("/recognition", "recognition-gone")


@router.post(f"{_ONE}/back")
async def back(recognition_id: Id, request: Request, here: InHere) -> Response:
    """Its giver takes it back."""
    await posted(request)
    await recognition.take_back(here.unit, here.office, here.person, recognition_id)
    return done("/recognition", "recognition-gone")


async def _page(
    request: Request, here: Here, form: Form = EMPTY, status: int = 200, mildly: Mildly = ()
) -> Response:
    me = here.person
    manager = await here.unit.people.get(me.manager_id) if me.manager_id else None
    return page(
        request,
        "recognition.html",
        status=status,
        key=here.office.new_id(),
        received=[_line(*each, here) for each in await recognition.received(here.unit, me)],
        given=[_line(*each, here) for each in await recognition.given(here.unit, me)],
        manager=manager.name if manager else "",
        form=form,
        mildly=mildly,
        limit=TEXT_LIMIT,
        today=here.office.today().isoformat(),
    )


def _line(each: Recognition, other: Person, here: Here) -> Given:
    return Given(
        id=each.id,
        other=other.name,
        text=each.text,
        effect=each.effect,
        when=day(each.day),
        shared=each.shared_with is not None and each.shared_with == here.person.manager_id,
        fresh=here.office.now() - each.at <= TAKE_BACK_WITHIN,
    )
