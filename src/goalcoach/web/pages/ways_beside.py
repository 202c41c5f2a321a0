"""Ways to begin with that the language model proposes, beside the built-in ones. Decides nothing."""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.coach.development import Option
from goalcoach.coach.inquiries import ways
from goalcoach.domain.errors import TooMany
from goalcoach.store.inquiry_port import Line as Text
from goalcoach.store.inquiry_port import Slot
from goalcoach.web.asking import StepOf, ask_for_ways, asked_about, newest_ways, proposed
from goalcoach.web.here import Here
from goalcoach.web.pages.inquiring import Inquired, beginning, inquired


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What the form shows of the language model."""

    beside: Inquired
    options: tuple[Option, ...]
    question: Text | None
    """What it asks back."""


async def ways_beside(here: Here, step: StepOf) -> Beside | None:
    """What it proposes for exactly this step; None where no language model is configured."""
    if here.office.asker is None:
        return None
    beside = inquired(here, await newest_ways(here, step))
    if beside is None:
        return None
    return Beside(beside=beside, options=await proposed(here, step), question=beside.line(Slot.QUESTION))


async def think_ahead(here: Here, step: StepOf) -> None:
    """Ask before the form is opened, unless that was done or nobody may ask now."""
    if not beginning(here) or ways.last(await asked_about(here, step), step.line) is not None:
        return
    try:
        await ask_for_ways(here, step, "")
    except TooMany:
        # The form offers to ask.
        return
