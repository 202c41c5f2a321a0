"""The next steps of an aim in words of the person's work, as the language model puts them."""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.coach.career import AimView
from goalcoach.coach.inquiries import blueprint
from goalcoach.coach.texts import short_text
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.store.inquiry_port import InquiryTask, Line, Slot
from goalcoach.web.here import Here
from goalcoach.web.pages.inquiring import Inquired, inquire, inquired

WORK_LIMIT = 1_000
"""Code points of what somebody says of their work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """What the page shows of it."""

    beside: Inquired

    def said_of(self, competency: str) -> Line | None:
        """The next step of a competency; None where it is not put into words."""
        return self.beside.line(Slot.STEP, competency)


async def steps_beside(here: Here, found: AimView) -> Steps | None:
    """The newest words for exactly these steps; None where there is nobody or nothing to ask."""
    if here.office.asker is None:
        return None
    asked = await here.unit.inquiries.of_aim(found.aim.id, here.person.id)
    newest = next((each for each in reversed(asked) if each.task is InquiryTask.BLUEPRINT), None)
    now = blueprint.question(here.office, here.person, found, said=newest.said if newest else "")
    beside = inquired(here, newest if newest and now and newest.about == now.about else None)
    return Steps(beside=beside) if now and beside else None


async def ask_for_steps(here: Here, found: AimView, said: str) -> None:
    """Have it asked. Raises InvalidInput, Conflict, Unavailable, TooMany, NotFound."""
    work = short_text(said, "said", WORK_LIMIT)
    if not work:
        raise InvalidInput("Say in a few words what you do at work.", field="said")
    now = blueprint.question(here.office, here.person, found, said=work)
    if now is None:
        raise Conflict("This aim has no next step to put into words.")
    await inquire(here, now)
