"""The weekly mail somebody chooses for themselves, or stops: from the settings, or from a mail itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from goalcoach.coach.office import Office
from goalcoach.domain.digest import monday
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.mailing import DAYS, HOURS, MailChoice, MailState
from goalcoach.domain.person import Person
from goalcoach.store.port import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """A choice, with what comes of it."""

    choice: MailChoice
    next: datetime
    """When the next mail goes out, unless nothing waits then; where the organisation is."""
    undelivered: bool
    """Whether the newest one could not be delivered."""


async def mine(unit: Unit, office: Office, person: Person) -> Chosen | None:
    """One's own choice; None where no mail is sent."""
    choice = await unit.mailings.of(person.id)
    if choice is None:
        return None
    latest = await unit.mailings.latest(person.id)
    had = latest is not None and latest.begin == monday(office.today())
    return Chosen(
        choice=choice,
        next=choice.next(office.now(), office.zone, had=had),
        undelivered=latest is not None and latest.state is MailState.UNDELIVERED,
    )


async def choose(
    unit: Unit,
    office: Office,
    person: Person,
    *,
    weekday: int,
    hour: int,
    with_titles: bool,
    set_up: bool,
) -> None:
    """Have a mail sent each week on this day (0 for Monday), from this hour on.

    Raises InvalidInput naming the field, Conflict unless mail is `set_up`.
    """
    if not set_up:
        raise Conflict("E-mail is not set up here. Whoever runs goalcoach can do that.")
    if weekday not in range(DAYS):
        raise InvalidInput("Choose a day of the week.", field="weekday")
    if hour not in range(HOURS):
        raise InvalidInput("Choose an hour of the day.", field="hour")
    choice = MailChoice(weekday=weekday, hour=hour, with_titles=with_titles, since=office.now())
    before = await unit.mailings.of(person.id)
    if before is not None and (before.weekday, before.hour) == (weekday, hour):
        choice = replace(choice, since=before.since)
    await unit.mailings.choose(person.id, choice)


async def stop(unit: Unit, person: Person) -> None:
    """Send them no more. Nothing where none were sent."""
    await unit.mailings.stop(person.id)
