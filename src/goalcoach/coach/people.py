"""The directory: add people, change them, have them leave. Knows nothing of passwords and sessions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from goalcoach.coach.languages import CHOICES
from goalcoach.coach.office import Office
from goalcoach.coach.texts import NAME_LIMIT, short_text
from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.domain.person import AS_WRITTEN, Person, PersonId, Role, email_key, is_email, is_erased
from goalcoach.store.port import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is entered of a person."""

    email: str
    name: str
    roles: frozenset[Role]
    manager_id: PersonId | None = None
    title: str = ""
    team: str = ""
    language: str = AS_WRITTEN
    active: bool = True


async def everybody(unit: Unit) -> Sequence[Person]:
    """Everybody, by name, those who left among them."""
    return await unit.people.all()


async def add(unit: Unit, office: Office, entry: Entry) -> Person:
    """A new person. Raises InvalidInput, Conflict when the e-mail address is taken."""
    (added,) = await keep(unit, [_with(entry, PersonId(office.new_id()), 1)])
    return added


async def change(
    unit: Unit, person_id: PersonId, entry: Entry, *, revision: int, hand_over_to: PersonId | None = None
) -> Person:
    """Replace what is entered of a person. Raises Conflict when it changed since `revision` was read.

    Somebody who leaves may hand over: whoever reported to them reports to `hand_over_to` from then on. Raises
    InvalidInput where it is nobody who can take over, or nobody leaves.
    """
    before = await entered(unit, person_id)
    if before.version != revision:
        raise Conflict("Somebody else changed this person. Look at them again.", revision=before.version)
    moved: list[Person] = []
    if hand_over_to is not None:
        if entry.active:
            raise InvalidInput("Only somebody who leaves hands over.", field="hand_over_to")
        moved = await _handed_over(unit, _with(entry, person_id, revision), hand_over_to)
    changed, *_ = await keep(unit, [_with(entry, person_id, revision), *moved])
    return changed


async def _handed_over(unit: Unit, leaver: Person, to: PersonId) -> list[Person]:
    """The reports of somebody who leaves, led by somebody else. A successor among them moves up."""
    successor = next((each for each in await unit.people.all() if each.id == to), None)
    if successor is None or not successor.active or successor.id == leaver.id:
        raise InvalidInput("Choose somebody who is here to take over.", field="hand_over_to")
    return [
        replace(each, manager_id=leaver.manager_id if each.id == to else to)
        for each in await unit.people.reports(leaver.id)
    ]


async def keep(unit: Unit, people: Sequence[Person]) -> Sequence[Person]:
    """Add these people or replace who they were, all or none: the one way into the directory.

    Nobody else changes the directory until the unit ends, so what is checked here holds when it is written.
    Raises InvalidInput, Conflict when an e-mail address is taken or no administrator would be left.
    """
    await unit.people.lock()
    before = {each.id: each for each in await unit.people.all()}
    people = [_checked(each, before.get(each.id)) for each in people]
    after = before | {each.id: each for each in people}
    _refuse_taken(people, after.values())
    for each in people:
        _refuse_line(each, before.get(each.id), after)
    if leaderless(before.values(), after.values()):
        raise Conflict("This is the only administrator. Make somebody else one first.")
    return [await unit.people.put(each) for each in people]


def leaderless(before: Iterable[Person], after: Iterable[Person]) -> bool:
    """Whether a change of the directory would take its last administrator."""
    return any(map(_leads, before)) and not any(map(_leads, after))


async def speak(unit: Unit, person: Person, language: str) -> Person:
    """Somebody chooses their own language. Raises InvalidInput for one that is none of the choices."""
    if language not in CHOICES:
        raise InvalidInput("Choose one of the languages, or the one you write in.", field="language")
    before = await unit.people.get(person.id)
    (changed,) = await keep(unit, [replace(before, language=language)])
    return changed


async def entered(unit: Unit, person_id: PersonId) -> Person:
    """Somebody of the directory, also one who left. Raises NotFound, also for who was erased."""
    person = await unit.people.get(person_id)
    if is_erased(person):
        raise NotFound("There is no such person.")
    return person


async def active(unit: Unit, person_id: PersonId) -> Person:
    """Somebody who can sign in. Raises NotFound, Conflict for somebody who left."""
    person = await entered(unit, person_id)
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


def _checked(person: Person, before: Person | None) -> Person:
    email = short_text(person.email, "email", NAME_LIMIT)
    # One that was entered when more was taken for an address may stay, or nothing else could be changed.
    if not is_email(email) and (before is None or email != before.email):
        raise InvalidInput("Write an e-mail address, such as ann@example.org.", field="email")
    name = short_text(person.name, "name", NAME_LIMIT)
    if not name or "\n" in name:
        raise InvalidInput("Write the person's name, on one line.", field="name")
    return replace(
        person,
        email=email,
        name=name,
        title=short_text(person.title, "title", NAME_LIMIT),
        team=short_text(person.team, "team", NAME_LIMIT),
    )


def _refuse_taken(people: Sequence[Person], everybody: Iterable[Person]) -> None:
    owners = Counter(email_key(each.email) for each in everybody)
    if any(owners[email_key(each.email)] > 1 for each in people):
        raise Conflict("Somebody has this e-mail address already.")


def _refuse_line(person: Person, before: Person | None, everybody: Mapping[PersonId, Person]) -> None:
    """Raises InvalidInput for a manager who is unknown, gone, or reports to this person."""
    above, passed = person.manager_id, set[PersonId]()
    if above is not None and above not in everybody:
        raise InvalidInput("There is no such manager.", field="manager_id")
    if above is not None and not everybody[above].active and (before is None or before.manager_id != above):
        raise InvalidInput("This manager has left.", field="manager_id")
    while above is not None and above not in passed:
        if above == person.id:
            raise InvalidInput("Nobody can be their own manager, not even in a circle.", field="manager_id")
        passed.add(above)
        above = everybody[above].manager_id


def _leads(person: Person) -> bool:
    return person.active and Role.ADMIN in person.roles
