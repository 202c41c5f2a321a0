"""Asking the language model beside growth, for pages and API: about a talk, a step, or an aim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from goalcoach.coach.career import AimView
from goalcoach.coach.comparison import Line
from goalcoach.coach.development import Option
from goalcoach.coach.gaps import GapView
from goalcoach.coach.inquiries import blueprint, life, ways
from goalcoach.coach.inquiries.gap import question as about_gap
from goalcoach.coach.inquiries.question import Question, read
from goalcoach.coach.texts import short_text
from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.domain.goal import Goal
from goalcoach.rules.joined.gap import Cause
from goalcoach.store.gap_port import GapTalk
from goalcoach.store.inquiry_port import Fate, Inquiry, InquiryTask
from goalcoach.web.here import Here

SAID_LIMIT = 500
"""Code points of what somebody adds of their work for one step."""
WORK_LIMIT = 1_000
"""Code points of what somebody says of their work for an aim."""
NOTHING_YET = "Say something first: the language model reads what you said, and nothing else."


@dataclass(frozen=True, slots=True, kw_only=True)
class StepOf:
    """The step that ways are for, and what it belongs to: a talk about a shortfall, or an aim."""

    line: Line
    talk: GapTalk | None = None
    aim_id: str | None = None


async def inquire(here: Here, question: Question) -> None:
    """Ask, and have it answered once the request is kept. Raises Unavailable, TooMany, NotFound."""
    if here.office.asker is None:
        raise NotFound("No language model is configured, so there is nobody to ask.")
    here.worker.refuse_when_leaving()
    here.wired.messages.hit(here.person.id)
    inquiry = await life.begin(here.unit, here.office, here.person, question, worker=here.worker.id)
    if inquiry is None:
        return

    async def go() -> None:
        here.worker.inquire(inquiry, question)

    here.afterwards = go


async def ask_about_gap(here: Here, found: GapView) -> None:
    """Have it read a talk, once more. Raises Conflict, Unavailable, TooMany, NotFound."""
    asked = await here.unit.inquiries.of_talk(found.talk.id, here.person.id)
    now = await about_gap(here.unit, here.office, here.person, found, asked)
    if now is None:
        raise Conflict(NOTHING_YET)
    await inquire(here, now)


async def ask_for_ways(here: Here, step: StepOf, said: str) -> None:
    """Have it propose ways. Raises InvalidInput, Unavailable, TooMany, NotFound."""
    now = await question_of(here, step, short_text(said, "said", SAID_LIMIT))
    await inquire(here, now)


async def ask_for_steps(here: Here, found: AimView, said: str) -> None:
    """Have it put the next steps of an aim into words of the person's work.

    Raises InvalidInput, Conflict, Unavailable, TooMany, NotFound.
    """
    work = short_text(said, "said", WORK_LIMIT)
    if not work:
        raise InvalidInput("Say in a few words what you do at work.", field="said")
    now = blueprint.question(here.office, here.person, found, said=work)
    if now is None:
        raise Conflict("This aim has no next step to put into words.")
    await inquire(here, now)


async def newest_ways(here: Here, step: StepOf) -> Inquiry | None:
    """What was asked last, where that was about exactly this step as it is now."""
    newest = ways.last(await asked_about(here, step), step.line)
    now = await question_of(here, step, newest.said if newest else "")
    return newest if newest and newest.about == now.about else None


async def proposed(here: Here, step: StepOf) -> tuple[Option, ...]:
    """Ways it proposes for exactly this step; none where nobody is asked, or they were put away."""
    newest = await newest_ways(here, step) if here.office.asker is not None else None
    if newest is None or newest.fate is Fate.LEFT:
        return ()
    return ways.proposed(newest, (await here.office.names(here.unit)).framework)


async def note_taken(here: Here, chosen: Option | None, goal: Goal) -> None:
    """Keep that a goal came of what was proposed."""
    if chosen is None or not chosen.inquiry:
        return
    inquiry = await here.unit.inquiries.get(chosen.inquiry, here.person.id)
    if inquiry.fate is Fate.OPEN:
        await life.decide(
            here.unit, here.office, here.person, inquiry.id, Fate.TAKEN, taken=chosen.line, goal_id=goal.id
        )


async def taken(here: Here, inquiry_id: str, talk_id: str, cause: Cause | None) -> Inquiry | None:
    """The inquiry that the person follows, noted as taken; None when they confirm another cause.

    Raises NotFound for one of somebody else's, Conflict where there is nothing to follow.
    """
    inquiry = await here.unit.inquiries.get(inquiry_id, here.person.id)
    if inquiry.task is not InquiryTask.GAP or inquiry.talk_id != talk_id or read(inquiry) is None:
        raise Conflict("There is no answer of the language model here. Load the page again.")
    if cause is not None and cause is not inquiry.cause:
        return None
    if inquiry.fate is Fate.OPEN:
        await life.decide(here.unit, here.office, here.person, inquiry.id, Fate.TAKEN)
    return inquiry


async def stop(here: Here, inquiry_id: str) -> Inquiry:
    """Wait for it no longer. Fine when it has ended. Raises NotFound."""
    inquiry = await life.stop(here.unit, here.office, here.person, inquiry_id)

    async def now() -> None:
        here.worker.stop_inquiry(inquiry.id)

    here.afterwards = now
    return inquiry


async def question_of(here: Here, step: StepOf, said: str) -> Question:
    """What would be asked of this step now."""
    framework = (await here.office.names(here.unit)).framework
    return ways.question(
        here.office, here.person, framework, step.line, said=said, talk=step.talk, aim_id=step.aim_id
    )


async def asked_about(here: Here, step: StepOf) -> Sequence[Inquiry]:
    """All that was asked about what the step belongs to."""
    if step.talk is not None:
        return await here.unit.inquiries.of_talk(step.talk.id, here.person.id)
    return await here.unit.inquiries.of_aim(step.aim_id or "", here.person.id)
