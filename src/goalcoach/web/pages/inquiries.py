"""Asking the language model by hand, stopping it, and putting its answer away."""

from __future__ import annotations

from urllib.parse import quote

from fastapi import Request, Response

from goalcoach.coach import career, gaps
from goalcoach.coach.inquiries import life
from goalcoach.coach.inquiries.gap import question as about_gap
from goalcoach.coach.learning_step import step_of_aim, step_of_gap
from goalcoach.domain.errors import Conflict
from goalcoach.store.inquiry_port import Fate, Inquiry, InquiryTask
from goalcoach.web.api.fields import EntryId, Id
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.pages.aim_steps import ask_for_steps
from goalcoach.web.pages.inquiring import inquire
from goalcoach.web.pages.posted import posted
from goalcoach.web.pages.render import see_other
from goalcoach.web.pages.ways_beside import StepOf, ask_for_ways

router = guarded_router(include_in_schema=False)
NOTHING_YET = "Say something first: the language model reads what you said, and nothing else."


@router.post("/growth/gaps/{gap_id}/ask")
async def read_gap(gap_id: Id, here: InHere) -> Response:
    """Have it read a talk, once more."""
    found = await gaps.look(here.unit, here.office, here.person, gap_id)
    asked = await here.unit.inquiries.of_talk(gap_id, here.person.id)
    now = await about_gap(here.unit, here.office, here.person, found, asked)
    if now is None:
        raise Conflict(NOTHING_YET)
    await inquire(here, now)
    return see_other(f"/growth/gaps/{gap_id}#asked")


@router.post("/growth/gaps/{gap_id}/goal/ask")
async def ways_of_gap(gap_id: Id, request: Request, here: InHere) -> Response:
    """Have it propose ways to practise the step of a gap."""
    form = await posted(request)
    found = await gaps.look(here.unit, here.office, here.person, gap_id)
    step = await step_of_gap(here.unit, here.office, here.person, found)
    await ask_for_ways(here, StepOf(line=step.line, talk=found.talk), form.line("said"))
    return see_other(f"/growth/gaps/{gap_id}/goal#asked")


@router.post("/growth/aims/{aim_id}/goal/{competency}/ask")
async def ways_of_aim(aim_id: Id, competency: EntryId, request: Request, here: InHere) -> Response:
    """Have it propose ways to practise a step of an aim."""
    form = await posted(request)
    step = await step_of_aim(here.unit, here.office, here.person, aim_id, competency)
    await ask_for_ways(here, StepOf(line=step.line, aim_id=aim_id), form.line("said"))
    return see_other(f"/growth/aims/{aim_id}/goal/{quote(competency)}#asked")


@router.post("/growth/aims/{aim_id}/ask")
async def phrase_aim(aim_id: Id, request: Request, here: InHere) -> Response:
    """Have it put the next steps of an aim into words of the person's work."""
    form = await posted(request)
    found = await career.look(here.unit, here.office, here.person, aim_id)
    await ask_for_steps(here, found, form.text("said"))
    return see_other(f"/growth/aims/{aim_id}#asked")


@router.post("/growth/inquiries/{inquiry_id}/stop")
async def stop(inquiry_id: Id, here: InHere) -> Response:
    """Wait for it no longer. Fine when it has ended."""
    inquiry = await life.stop(here.unit, here.office, here.person, inquiry_id)

    async def now() -> None:
        here.worker.stop_inquiry(inquiry.id)

    here.afterwards = now
    return see_other(place_of(inquiry))


@router.post("/growth/inquiries/{inquiry_id}/leave")
async def leave(inquiry_id: Id, here: InHere) -> Response:
    """Put its answer away."""
    inquiry = await life.decide(here.unit, here.office, here.person, inquiry_id, Fate.LEFT)
    return see_other(place_of(inquiry))


def place_of(inquiry: Inquiry) -> str:
    """Where it was asked."""
    place = f"/growth/gaps/{inquiry.talk_id}" if inquiry.talk_id else f"/growth/aims/{inquiry.aim_id}"
    if inquiry.task is InquiryTask.WAYS:
        place += "/goal" if inquiry.talk_id else f"/goal/{quote(inquiry.competency)}"
    return f"{place}#asked"
