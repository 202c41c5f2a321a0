"""Ways to begin with that the language model proposes, beside the built-in ones. Decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from goalcoach.coach.comparison import Line
from goalcoach.coach.development import Option
from goalcoach.coach.inquiries import life, ways
from goalcoach.coach.inquiries.question import Question
from goalcoach.coach.texts import short_text
from goalcoach.domain.errors import TooMany
from goalcoach.domain.goal import Goal
from goalcoach.store.gap_port import GapTalk
from goalcoach.store.inquiry_port import Fate, Inquiry, Slot
from goalcoach.store.inquiry_port import Line as Text
from goalcoach.web.here import Here
from goalcoach.web.pages.inquiring import Inquired, beginning, inquire, inquired

SAID_LIMIT = 500
"""Code points of what somebody adds of their work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What the form shows of the language model."""

    beside: Inquired
    options: tuple[Option, ...]
    question: Text | None
    """What it asks back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepOf:
    """The step that ways are for, and what it belongs to: a talk about a shortfall, or an aim."""

    line: Line
    talk: GapTalk | None = None
    aim_id: str | None = None


async def ways_beside(here: Here, step: StepOf) -> Beside | None:
    """What it proposes for exactly this step; None where no language model is configured."""
    if here.office.asker is None:
        return None
    newest = ways.last(await _asked(here, step), step.line)
    now = await _question(here, step, newest.said if newest else "")
    beside = inquired(here, newest if newest and newest.about == now.about else None)
    if beside is None:
        return None
    framework = (await here.office.names(here.unit)).framework
    return Beside(
        beside=beside,
        options=ways.proposed(newest, framework) if beside.shown else (),
        question=beside.line(Slot.QUESTION),
    )


async def proposed(here: Here, step: StepOf) -> tuple[Option, ...]:
    """Its ways alone; none where there is nobody to propose any."""
    beside = await ways_beside(here, step)
    return beside.options if beside else ()


async def ask_for_ways(here: Here, step: StepOf, said: str) -> None:
    """Have it asked. Raises InvalidInput, Unavailable, TooMany, NotFound."""
    now = await _question(here, step, short_text(said, "said", SAID_LIMIT))
    await inquire(here, now)


async def think_ahead(here: Here, step: StepOf) -> None:
    """Ask before the form is opened, unless that was done or nobody may ask now."""
    if not beginning(here) or ways.last(await _asked(here, step), step.line) is not None:
        return
    try:
        await ask_for_ways(here, step, "")
    except TooMany:
        # The form offers to ask.
        return


async def note_taken(here: Here, chosen: Option | None, goal: Goal) -> None:
    """Keep that a goal came of what was proposed."""
    if chosen is None or not chosen.inquiry:
        return
    inquiry = await here.unit.inquiries.get(chosen.inquiry, here.person.id)
    if inquiry.fate is Fate.OPEN:
        await life.decide(
            here.unit, here.office, here.person, inquiry.id, Fate.TAKEN, taken=chosen.line, goal_id=goal.id
        )


async def _question(here: Here, step: StepOf, said: str) -> Question:
    framework = (await here.office.names(here.unit)).framework
    return ways.question(
        here.office, here.person, framework, step.line, said=said, talk=step.talk, aim_id=step.aim_id
    )


async def _asked(here: Here, step: StepOf) -> Sequence[Inquiry]:
    if step.talk is not None:
        return await here.unit.inquiries.of_talk(step.talk.id, here.person.id)
    return await here.unit.inquiries.of_aim(step.aim_id or "", here.person.id)
