"""The language model's reading of a talk about a shortfall, beside the built-in coach's. Decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from goalcoach.coach.gaps import GapView
from goalcoach.coach.inquiries.gap import question
from goalcoach.domain.errors import TooMany
from goalcoach.domain.framework import Competency
from goalcoach.rules.joined.gap import Cause
from goalcoach.store.inquiry_port import Inquiry, Line, Slot
from goalcoach.web.asking import inquire
from goalcoach.web.here import Here
from goalcoach.web.pages.growth_view import CAUSE
from goalcoach.web.pages.inquiring import Inquired, beginning, inquired


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the page shows of it."""

    beside: Inquired
    cause: Cause | None
    cause_name: str
    quote: str
    competency: Competency | None
    """As the organisation has it now."""
    action: Line | None
    question: Line | None


async def reading(here: Here, found: GapView, asked: Sequence[Inquiry]) -> Reading | None:
    """The newest reading of exactly what was said; None where there is nobody or nothing to ask."""
    if here.office.asker is None:
        return None
    now = await question(here.unit, here.office, here.person, found, asked)
    newest = now.newest(asked) if now else None
    beside = inquired(here, newest)
    if now is None or beside is None:
        return None
    shown = newest if newest and beside.shown else None
    framework = (await here.office.names(here.unit)).framework
    return Reading(
        beside=beside,
        cause=shown.cause if shown else None,
        cause_name=CAUSE[shown.cause] if shown and shown.cause else "",
        quote=shown.quote if shown else "",
        competency=framework.competency(shown.named) if shown and shown.named else None,
        action=beside.line(Slot.ACTION),
        question=beside.line(Slot.QUESTION),
    )


async def read_on(here: Here, found: GapView) -> None:
    """After an answer: have the language model read what was said, unless it did or nobody may ask now."""
    if not beginning(here):
        return
    asked = await here.unit.inquiries.of_talk(found.talk.id, here.person.id)
    now = await question(here.unit, here.office, here.person, found, asked)
    if now is None or now.newest(asked) is not None:
        return
    try:
        await inquire(here, now)
    except TooMany:
        # The built-in coach's next step is there; the page offers to ask later.
        return
