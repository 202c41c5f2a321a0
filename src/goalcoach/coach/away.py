"""Days on which somebody does not work: check-ins wait until they are back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from goalcoach.coach.office import Office
from goalcoach.domain.check_in import Away
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.person import Person
from goalcoach.store.port import Unit

LONGEST = timedelta(days=366)
MOST = 100
"""Spans of one person that are kept at a time."""


async def mine(unit: Unit, office: Office, person: Person) -> Sequence[Away]:
    """One's own days away of today and later, the earliest first."""
    return await unit.check_ins.away([person.id], office.today())


async def add(unit: Unit, office: Office, person: Person, begin: date | None, until: date | None) -> Away:
    """Keep days away, from the first to the last; without a last one it is a single day.

    Raises InvalidInput naming the field, Conflict where there are too many.
    """
    if begin is None:
        raise InvalidInput("Write the first day away.", field="begin")
    until = until or begin
    if until < begin:
        raise InvalidInput("The last day lies before the first.", field="until")
    if until < office.today():
        raise InvalidInput("Those days have passed. Check-ins of them wait no more.", field="until")
    if until - begin > LONGEST:
        raise InvalidInput("Write a year at most.", field="until")
    await unit.people.hold(person.id)
    if len(await mine(unit, office, person)) >= MOST:
        raise Conflict("There are too many days away. Take some out first.")
    away = Away(id=office.new_id(), person_id=person.id, begin=begin, until=until)
    await unit.check_ins.add_away(away)
    return away


async def remove(unit: Unit, person: Person, away_id: str) -> None:
    """Take days away out. Raises NotFound."""
    await unit.check_ins.remove_away(away_id, person.id)
