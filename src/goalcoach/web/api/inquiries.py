"""What the language model is asked beside growth, over the API. It proposes; nothing follows by itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from fastapi import Response

from goalcoach.coach import career, gaps
from goalcoach.coach.inquiries import life
from goalcoach.coach.learning_step import step_of_aim, step_of_gap
from goalcoach.domain.conversation import RunState
from goalcoach.rules.joined.gap import Cause
from goalcoach.store.inquiry_port import Fate, Inquiry, InquiryTask, Slot
from goalcoach.web import asking
from goalcoach.web.api.aims import AIM, STEP
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer, Body, EntryId, Id, Text
from goalcoach.web.api.gap_talks import TALK
from goalcoach.web.asking import StepOf
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import Here, InHere

router = guarded_router("/api/v1", tags=["inquiries"])
ONE = "/inquiries/{inquiry_id}"
_ASK = problems(404, 409, 429, 503)
_SAID = problems(404, 409, 429, 503, body=True)


class SaidIn(Body):
    """What you add about your work. The language model is told it."""

    said: Text = ""


class LineOut(Answer):
    """One text of an answer; the rules accepted it before it was kept."""

    number: int
    slot: Slot
    text: str
    about: str
    """The competency of a step, the form of a way."""
    named: str
    """Course or mentor of a way, as the organisation has it."""


class InquiryOut(Answer):
    """One question to the language model, and what came of it."""

    id: str
    task: InquiryTask
    gap_talk_id: str | None
    """The talk it is about …"""
    aim_id: str | None
    """… or the aim."""
    competency: str
    """Of the step that ways are asked for."""
    said: str
    state: RunState
    source: str
    """The language model's name."""
    created_at: datetime
    cause: Cause | None
    """Its reading of a talk; you confirm it, or another."""
    quote: str
    """The words the cause rests on, letter by letter yours."""
    named: str
    """Id of the competency it names."""
    lines: list[LineOut]
    held: int
    """Texts that the rules held back."""
    why: str
    """Why there is nothing to show; quotes nothing."""
    fate: Fate
    """What you did with it."""


@router.get(f"{TALK}/inquiries", summary="What was asked about a talk", responses=problems(404))
async def of_talk(gap_talk_id: Id, here: InHere) -> list[InquiryOut]:
    """Yours alone, in the order in which it was asked. One about an earlier state of the talk is past."""
    await gaps.look(here.unit, here.office, here.person, gap_talk_id)
    return _sent(await here.unit.inquiries.of_talk(gap_talk_id, here.person.id))


@router.post(
    f"{TALK}/inquiries", summary="Have a talk read by the language model", status_code=202, responses=_ASK
)
async def read_talk(gap_talk_id: Id, response: Response, here: InHere) -> InquiryOut:
    """404 where none is configured, 409 before anything was said. Follow it at its address."""
    await asking.ask_about_gap(here, await gaps.look(here.unit, here.office, here.person, gap_talk_id))
    return _begun(await here.unit.inquiries.of_talk(gap_talk_id, here.person.id), response)


@router.post(
    f"{TALK}/options/inquiries", summary="Have ways to close a gap proposed", status_code=202, responses=_SAID
)
async def ways_of_talk(gap_talk_id: Id, body: SaidIn, response: Response, here: InHere) -> InquiryOut:
    """Beside the built-in ones, once a competency was chosen. They are among the options then."""
    found = await gaps.look(here.unit, here.office, here.person, gap_talk_id)
    step = await step_of_gap(here.unit, here.office, here.person, found)
    await asking.ask_for_ways(here, StepOf(line=step.line, talk=found.talk), body.said)
    return _begun(await here.unit.inquiries.of_talk(gap_talk_id, here.person.id), response)


@router.get(f"{AIM}/inquiries", summary="What was asked about an aim", responses=problems(404))
async def of_aim(aim_id: Id, here: InHere) -> list[InquiryOut]:
    """Yours alone, in the order in which it was asked."""
    await career.look(here.unit, here.office, here.person, aim_id)
    return _sent(await here.unit.inquiries.of_aim(aim_id, here.person.id))


@router.post(
    f"{AIM}/inquiries",
    summary="Have the next steps of an aim put into words",
    status_code=202,
    responses=_SAID,
)
async def phrase_aim(aim_id: Id, body: SaidIn, response: Response, here: InHere) -> InquiryOut:
    """Of your work, of which you say something. Levels and gaps stay arithmetic."""
    found = await career.look(here.unit, here.office, here.person, aim_id)
    await asking.ask_for_steps(here, found, body.said)
    return await _begun_of_aim(aim_id, response, here)


@router.post(
    f"{STEP}/options/inquiries",
    summary="Have ways to close a gap of an aim proposed",
    status_code=202,
    responses=_SAID,
)
async def ways_of_aim(
    aim_id: Id, competency_id: EntryId, body: SaidIn, response: Response, here: InHere
) -> InquiryOut:
    """Beside the built-in ones. They are among the options then."""
    step = await step_of_aim(here.unit, here.office, here.person, aim_id, competency_id)
    await asking.ask_for_ways(here, StepOf(line=step.line, aim_id=aim_id), body.said)
    return await _begun_of_aim(aim_id, response, here)


@router.get(ONE, summary="A question to the language model", responses=problems(404))
async def look(inquiry_id: Id, here: InHere) -> InquiryOut:
    """Yours alone."""
    return _out(await here.unit.inquiries.get(inquiry_id, here.person.id))


@router.post(f"{ONE}/stop", summary="Stop waiting for an answer", responses=problems(404))
async def stop(inquiry_id: Id, here: InHere) -> InquiryOut:
    """Fine when it has ended."""
    await asking.stop(here, inquiry_id)
    return await look(inquiry_id, here)


@router.post(f"{ONE}/leave", summary="Put an answer away", responses=problems(404, 409))
async def leave(inquiry_id: Id, here: InHere) -> InquiryOut:
    """It is offered no more. To take it, confirm its cause, or keep one of its ways as a goal."""
    await life.decide(here.unit, here.office, here.person, inquiry_id, Fate.LEFT)
    return await look(inquiry_id, here)


async def _begun_of_aim(aim_id: str, response: Response, here: Here) -> InquiryOut:
    return _begun(await here.unit.inquiries.of_aim(aim_id, here.person.id), response)


def _begun(asked: Sequence[Inquiry], response: Response) -> InquiryOut:
    """What was asked just now, or is on its way already."""
    newest = asked[-1]
    response.headers["Location"] = f"/api/v1/inquiries/{newest.id}"
    return _out(newest)


def _sent(asked: Sequence[Inquiry]) -> list[InquiryOut]:
    return [_out(each) for each in asked]


def _out(found: Inquiry) -> InquiryOut:
    return InquiryOut(
        id=found.id,
        task=found.task,
        gap_talk_id=found.talk_id,
        aim_id=found.aim_id,
        competency=found.competency,
        said=found.said,
        state=found.state,
        source=found.source,
        created_at=found.created_at,
        cause=found.cause,
        quote=found.quote,
        named=found.named,
        lines=[
            LineOut(number=each.number, slot=each.slot, text=each.text, about=each.about, named=each.named)
            for each in found.lines
        ],
        held=len({each.where for each in found.withheld}),
        why=found.why,
        fate=found.fate,
    )
