"""What a page of growth shows of the language model beside it, and how a request has it asked."""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.coach.inquiries import life
from goalcoach.coach.inquiries.question import Question
from goalcoach.domain.conversation import RunState
from goalcoach.domain.errors import NotFound
from goalcoach.store.inquiry_port import Fate, Inquiry, Line, Slot
from goalcoach.web.here import Here
from goalcoach.web.pages.made import asked_with

ASKED_NOT, STANDS = "", "The built-in coach stands."
_CUT = {
    RunState.STOPPED: f"You stopped the language model before it answered. {STANDS}",
    RunState.INTERRUPTED: f"The language model was cut off before it answered. {STANDS}",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquired:
    """The language model beside a page."""

    id: str
    """Empty when nothing was asked yet."""
    waiting: bool
    shown: bool
    """Whether there is something to read, and it was not put away."""
    told: str
    """Why there is nothing to read, in one line; empty where there is, or nothing was asked."""
    how: str
    """How the answer was made."""
    held: int
    """How many texts of it the rules held back."""
    said: str
    """What the person added about their work."""
    lines: tuple[Line, ...]
    """Those that are shown."""

    def line(self, slot: Slot, about: str = "") -> Line | None:
        """The text for a slot; None where there is none."""
        return next((each for each in self.lines if each.slot is slot and each.about == about), None)


def inquired(here: Here, newest: Inquiry | None) -> Inquired | None:
    """The newest inquiry about what the page shows; None where no language model is configured."""
    if here.office.asker is None:
        return None
    if newest is None:
        return Inquired(id="", waiting=False, shown=False, told="", how="", held=0, said="", lines=())
    shown = newest.state is RunState.DONE and not newest.why and newest.fate is not Fate.LEFT
    return Inquired(
        id=newest.id,
        waiting=newest.state is RunState.RUNNING,
        shown=shown,
        told="" if shown else _told(newest),
        how=_how(newest),
        held=len({each.where for each in newest.withheld}) if shown else 0,
        said=newest.said,
        lines=newest.lines if shown else (),
    )


def _told(newest: Inquiry) -> str:
    if newest.state is RunState.RUNNING:
        return ""
    if newest.why:
        return f"{newest.why} {STANDS}"
    return _CUT.get(newest.state, "You put the language model's answer away.")


def _how(newest: Inquiry) -> str:
    if newest.making is None:
        return ""
    passed = "Each text passed every rule before you saw it." if newest.lines else ""
    return f"The language model “{newest.source}” answered. {passed} {asked_with(newest.making)}"


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


def beginning(here: Here) -> bool:
    """Whether the language model may be asked without a wish: it is there, and nobody is over a limit."""
    return here.office.asker is not None and here.worker.accepting
