"""The directory: add people, change them, have them leave. Knows nothing of passwords and sessions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from goalcoach.coach.office import Office
from goalcoach.coach.texts import NAME_LIMIT, short_text
from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.domain.person import Person, PersonId, Role
from goalcoach.store.port import Unit

_EMAIL = re.compile(r"[^\s@]+@[^\s@]+")
_LEVELS = 50
"""Steps of a reporting line; a longer one is a circle."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is entered of a person."""

    email: str
    name: str
    roles: frozenset[Role]
    manager_id: PersonId | None = None
    title: str = ""
    team: str = ""
    language: str = "en"
    active: bool = True


async def everybody(unit: Unit) -> Sequence[Person]:
    """Everybody, by name, those who left among them."""
    return await unit.people.all()


async def add(unit: Unit, office: Office, entry: Entry) -> Person:
    """A new person. Raises InvalidInput, Conflict when the e-mail address is taken."""
    entry = _checked(entry)
    await _refuse_taken(unit, entry.email, None)
    person = _with(entry, PersonId(office.new_id()), 1)
    await _refuse_line(unit, person)
    return await unit.people.put(person)


async def change(unit: Unit, person_id: PersonId, entry: Entry, *, revision: int) -> Person:
    """Replace what is entered of a person. Raises Conflict when it changed since `revision` was read."""
    before = await unit.people.get(person_id)
    if before.version != revision:
        raise Conflict("Somebody else changed this person. Look at them again.", revision=before.version)
    entry = _checked(entry)
    await _refuse_taken(unit, entry.email, person_id)
    person = _with(entry, person_id, revision)
    await _refuse_line(unit, person)
    await _refuse_last_admin(unit, before, person)
    return await unit.people.put(person)


async def active(unit: Unit, person_id: PersonId) -> Person:
    """Somebody who can sign in. Raises NotFound, Conflict for somebody who left."""
    person = await unit.people.get(person_id)
    if not person.active:
        raise Conflict("This person has left. Make them active first.")
    return person


def entry_of(person: Person) -> Entry:
    """What is entered of this person now."""
    return Entry(
        email=person.email,
        name=person.name,
        roles=person.roles,
        manager_id=person.manager_id,
        title=person.title,
        team=person.team,
        language=person.language,
        active=person.active,
    )


def _with(entry: Entry, person_id: PersonId, version: int) -> Person:
    return Person(
        id=person_id,
        email=entry.email,
        name=entry.name,
        roles=entry.roles | {Role.EMPLOYEE},
        manager_id=entry.manager_id,
        title=entry.title,
        team=entry.team,
        language=entry.language,
        active=entry.active,
        version=version,
    )


def _checked(entry: Entry) -> Entry:
    email = short_text(entry.email, "email", NAME_LIMIT)
    if not _EMAIL.fullmatch(email):
        raise InvalidInput("Write an e-mail address, such as ann@example.org.", field="email")
    name = short_text(entry.name, "name", NAME_LIMIT)
    if not name or "\n" in name:
        raise InvalidInput("Write the person's name, on one line.", field="name")
    return replace(
        entry,
        email=email,
        name=name,
        title=short_text(entry.title, "title", NAME_LIMIT),
        team=short_text(entry.team, "team", NAME_LIMIT),
    )


async def _refuse_taken(unit: Unit, email: str, owner: PersonId | None) -> None:
    found = await unit.people.by_email(email)
    if found is not None and found.id != owner:
        raise Conflict("Somebody has this e-mail address already.")


async def _refuse_line(unit: Unit, person: Person) -> None:
    """Raises InvalidInput for a manager who is unknown, gone, or reports to this very person."""
    above, steps = person.manager_id, 0
    while above is not None and steps < _LEVELS:
        if above == person.id:
            raise InvalidInput("Nobody can be their own manager, not even in a circle.", field="manager_id")
        try:
            manager = await unit.people.get(above)
        except NotFound:
            raise InvalidInput("There is no such manager.", field="manager_id") from None
        if not manager.active and not steps:
            raise InvalidInput("This manager has left.", field="manager_id")
        above, steps = manager.manager_id, steps + 1


async def _refuse_last_admin(unit: Unit, before: Person, after: Person) -> None:
    if _leads(after) or not _leads(before):
        return
    if not any(_leads(each) and each.id != after.id for each in await unit.people.all()):
        raise Conflict("This is the only administrator. Make somebody else one first.")


def _leads(person: Person) -> bool:
    return person.active and Role.ADMIN in person.roles
