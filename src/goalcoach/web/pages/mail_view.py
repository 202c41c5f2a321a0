"""The weekly mail as the settings page shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from goalcoach.coach import weekly_mail
from goalcoach.domain.mailing import HOURS
from goalcoach.web.here import Here
from goalcoach.web.pages.phrases import day

WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
OFF: Final = "off"
"""Stands for a day where no mail is wanted."""
_USUAL_HOUR: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class MailShown:
    """A person's choice, with what to choose from."""

    set_up: bool
    chosen: str
    """Number of the day, or `OFF`."""
    hour: int
    with_titles: bool
    days: Sequence[tuple[str, str]]
    hours: Sequence[tuple[int, str]]
    zone: str
    next: str
    """When the next one goes out; empty where none does."""
    undelivered: bool


async def mail_shown(here: Here) -> MailShown:
    """That of whoever is signed in."""
    found = await weekly_mail.mine(here.unit, here.office, here.person)
    choice = found.choice if found else None
    set_up = here.wired.outgoing is not None
    return MailShown(
        set_up=set_up,
        chosen=str(choice.weekday) if choice else OFF,
        hour=choice.hour if choice else _USUAL_HOUR,
        with_titles=choice is not None and choice.with_titles,
        days=[(OFF, "No mail"), *((str(number), f"{name}s") for number, name in enumerate(WEEKDAYS))],
        hours=[(hour, f"{hour}:00") for hour in range(HOURS)],
        zone=here.office.zone.key,
        next=_moment(found.next) if found and set_up else "",
        undelivered=found is not None and found.undelivered,
    )


def _moment(at: datetime) -> str:
    return f"{WEEKDAYS[at.weekday()]}, {day(at.date())}, {at.hour}:00"
