"""What an import of people would change, whether that may be, and doing it: all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from goalcoach.coach.people import keep, leaderless
from goalcoach.domain.person import Person, PersonId, Role, email_key
from goalcoach.exchange.people_file import Entry
from goalcoach.exchange.rows import BadRow
from goalcoach.store.port import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """People as they would be afterwards. With `problems` nothing of it can be done."""

    added: tuple[Person, ...]
    changed: tuple[Person, ...]
    unchanged: int
    problems: tuple[BadRow, ...]


def plan(entries: Sequence[Entry], people: Sequence[Person], new_id: Callable[[], str], name: str) -> Plan:
    """Compare the rows of the file `name` with the people there are; they are the same person by e-mail.

    Whoever others report to becomes a manager. Nobody is removed.
    """
    before = {email_key(person.email): person for person in people}
    ids = {entry.key: PersonId(new_id()) for entry in entries if entry.key not in before}
    ids |= {key: person.id for key, person in before.items()}
    after = dict(before)
    for entry in entries:
        after[entry.key] = _person(entry, before.get(entry.key), ids)
    after = _with_managers(after)
    problems = [*_twice(entries, name), *_no_managers(entries, before, after, name)]
    lines = {ids[entry.key]: entry.line for entry in entries}
    problems += _cycles(after, lines, name)
    if leaderless(people, after.values()):
        problems.append(_bad("no administrator would be left. Keep one", 0, name))
    return Plan(
        added=tuple(person for key, person in after.items() if key not in before),
        changed=tuple(person for key, person in after.items() if key in before and person != before[key]),
        unchanged=sum(before.get(entry.key) == after[entry.key] for entry in entries),
        problems=tuple(problems),
    )


async def carry_out(unit: Unit, planned: Plan) -> None:
    """Keep what was planned. The caller makes sure that there are no problems.

    Raises Conflict when the directory changed since, so that the plan no longer fits it.
    """
    await keep(unit, (*planned.added, *planned.changed))


def _person(entry: Entry, person: Person | None, ids: Mapping[str, PersonId]) -> Person:
    """The person as the row says; what it does not say stays."""
    if person is None:
        person = Person(id=ids[entry.key], email=entry.email, name="", roles=frozenset({Role.EMPLOYEE}))
    manager_id = person.manager_id if entry.manager is None else ids.get(email_key(entry.manager))
    return replace(
        person,
        name=entry.name,
        roles=person.roles if entry.roles is None else entry.roles,
        manager_id=manager_id,
        title=person.title if entry.title is None else entry.title,
        team=person.team if entry.team is None else entry.team,
        language=entry.language or person.language,
        active=person.active if entry.active is None else entry.active,
    )


def _with_managers(people: dict[str, Person]) -> dict[str, Person]:
    leads = {person.manager_id for person in people.values() if person.active}
    return {
        key: replace(person, roles=person.roles | {Role.MANAGER}) if person.id in leads else person
        for key, person in people.items()
    }


def _twice(entries: Sequence[Entry], name: str) -> Iterator[BadRow]:
    seen: dict[str, int] = {}
    for entry in entries:
        if entry.key in seen:
            problem = f"column 'email': {entry.email!r} is there already, in line {seen[entry.key]}"
            yield _bad(problem, entry.line, name, "email")
        seen.setdefault(entry.key, entry.line)


def _no_managers(
    entries: Sequence[Entry], before: Mapping[str, Person], after: Mapping[str, Person], name: str
) -> Iterator[BadRow]:
    """Managers who are unknown, or gone afterwards: whoever reports to one of these already may stay."""
    active = {key for key, person in after.items() if person.active}
    for entry in entries:
        if not entry.manager or (key := email_key(entry.manager)) in active:
            continue
        there, manager = before.get(entry.key), before.get(key)
        if there is None or manager is None or there.manager_id != manager.id:
            problem = f"column 'manager': nobody active has the address {entry.manager!r}"
            yield _bad(problem, entry.line, name, "manager")


def _cycles(people: Mapping[str, Person], lines: Mapping[PersonId, int], name: str) -> Iterator[BadRow]:
    """One problem for each circle of people who would manage each other."""
    by_id = {person.id: person for person in people.values()}
    settled: set[PersonId] = set()
    for person in people.values():
        path: dict[PersonId, Person] = {}
        at: Person | None = person
        while at is not None and at.id not in settled and at.id not in path:
            path[at.id] = at
            at = by_id.get(at.manager_id) if at.manager_id else None
        if at is not None and at.id in path:
            circle = list(path.values())[list(path).index(at.id) :]
            told = " reports to ".join(each.email for each in (*circle, at))
            line = min((lines[each.id] for each in circle if each.id in lines), default=0)
            yield _bad(f"column 'manager': a circle: {told}", line, name, "manager")
        settled |= path.keys()


def _bad(problem: str, line: int, name: str, column: str = "") -> BadRow:
    return BadRow(f"{problem}.", name=name, line=line, field=column)
