"""`goalcoach people`, `import` and `sign-in-link`: the directory from a terminal."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace

from goalcoach.cli.addresses import link, public_address
from goalcoach.cli.environment import read_settings
from goalcoach.cli.failing import FINE, USAGE, tell
from goalcoach.cli.formats.paint import harmless
from goalcoach.cli.open import opened, person_of, there
from goalcoach.coach import people
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.person import Person, Role
from goalcoach.exchange.people_file import Entry, entry_of, read_people
from goalcoach.exchange.people_plan import Plan, carry_out, plan
from goalcoach.exchange.rows import BadRow
from goalcoach.exchange.sources import opened as opened_file


def add(
    email: str, *, name: str, roles: Sequence[Role], manager: str, title: str, team: str, url: str
) -> int:
    """Add one person, or let one come back, and print their link."""
    values = {"email": email, "name": name, "title": title, "team": team, "active": "yes"}
    values |= {"roles": " ".join(roles)} if roles else {}
    values |= {"manager": manager} if manager else {}
    return asyncio.run(_add(values, url))


async def _add(values: Mapping[str, str], url: str) -> int:
    entry, problems = entry_of(values, "people add", 0)
    if entry is None:
        raise InvalidInput(problems[0].message)
    settings = read_settings()
    async with opened(settings) as wired, wired.office.store.unit() as unit:
        known = await unit.people.by_email(entry.email)
        if known is not None and known.active:
            raise Conflict(f"{entry.email} is there already. Change people with goalcoach import.")
        planned = plan([entry], await people.everybody(unit), wired.office.new_id, "people add")
        _refuse(planned.problems)
        await carry_out(unit, planned)
        person = await person_of(unit, entry.email)
        token = await wired.sign_in.make_link(unit, person)
    print(f"{person.name} can sign in with this link, once, within a day:")
    print(f"  {link(public_address(settings, url), token)}")
    return FINE


def deactivate(email: str) -> int:
    """End a person's access."""
    return asyncio.run(_deactivate(email))


async def _deactivate(email: str) -> int:
    async with opened(there(read_settings())) as wired, wired.office.store.unit() as unit:
        person = await person_of(unit, email)
        if not person.active:
            print(f"{person.name} was deactivated before.")
            return FINE
        entry = replace(people.entry_of(person), active=False)
        await people.change(unit, person.id, entry, revision=person.version)
        everybody = await people.everybody(unit)
        left = [each.email for each in everybody if each.active and each.manager_id == person.id]
    print(f"{person.name} can no longer sign in. What they wrote stays.")
    if left:
        print(f"Nobody leads these people now, so enter a manager for them: {', '.join(left)}")
    return FINE


def sign_in_link(email: str, *, url: str, forget_password: bool) -> int:
    """Print a one-time link."""
    return asyncio.run(_sign_in_link(email, url, forget_password=forget_password))


async def _sign_in_link(email: str, url: str, *, forget_password: bool) -> int:
    settings = there(read_settings())
    async with opened(settings) as wired, wired.office.store.unit() as unit:
        person = await person_of(unit, email)
        if not person.active:
            raise Conflict(f"{person.email} is deactivated. Add them again with goalcoach people add.")
        token = await wired.sign_in.make_link(unit, person, forget_password=forget_password)
    print(link(public_address(settings, url), token))
    return FINE


def import_people(file: str, *, dry_run: bool) -> int:
    """Import people from a CSV file, all or none."""
    with opened_file(file) as source:
        entries, problems = read_people(source)
    if problems:
        return _told(problems)
    return asyncio.run(_import(entries, source.name, dry_run=dry_run))


async def _import(entries: Sequence[Entry], name: str, *, dry_run: bool) -> int:
    async with opened(read_settings()) as wired, wired.office.store.unit() as unit:
        planned = plan(entries, await people.everybody(unit), wired.office.new_id, name)
        if planned.problems:
            return _told(planned.problems)
        if not dry_run:
            await carry_out(unit, planned)
    _show(planned, dry_run=dry_run)
    return FINE


def _show(planned: Plan, *, dry_run: bool) -> None:
    for sign, planned_people in (("+", planned.added), ("~", planned.changed)):
        for person in planned_people:
            print(f"{sign} {person.email}  {_described(person)}")
    counts = f"{len(planned.added)} new, {len(planned.changed)} changed, {planned.unchanged} as before"
    print(
        f"{'This would be' if dry_run else 'Imported'}: {counts}.{' Nothing was changed.' if dry_run else ''}"
    )


def _described(person: Person) -> str:
    roles = ", ".join(sorted(person.roles))
    return harmless(f"{person.name} ({roles}){'' if person.active else ', deactivated'}")


def _told(problems: Sequence[BadRow]) -> int:
    for problem in sorted(problems, key=lambda each: int(str(each.data["line"]))):
        tell(str(problem))
    tell("Nothing was imported. Mend the file and try again.")
    return USAGE


def _refuse(problems: Sequence[BadRow]) -> None:
    if problems:
        raise InvalidInput(problems[0].message)
