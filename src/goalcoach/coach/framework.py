"""Changing what the organisation has names for: looked at first, then kept as one edition or not at all."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count

from goalcoach.coach.names_at_hand import Held
from goalcoach.coach.office import Office
from goalcoach.coach.texts import short_text
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.framework import Entry, Framework, name_key
from goalcoach.domain.framework_changes import (
    Changes,
    Key,
    changes,
    framework_of,
    merged,
    without,
)
from goalcoach.domain.framework_check import Problem, problems
from goalcoach.domain.person import PersonId
from goalcoach.store.framework_port import Edition
from goalcoach.store.port import Unit

_NO_ID = re.compile(r"[^a-z0-9]+")
NOTE_LIMIT = 200
"""Code points of what is said of an edition."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What a step would change. With `problems` nothing of it can be done."""

    changes: Changes
    unchanged: int
    """Entries that were given and are there already, just like that."""
    problems: tuple[Problem, ...]
    base: int
    """The edition it was planned on."""


def plan(held: Held, given: Framework) -> Planned:
    """What adding this to what there is would change: the same id is replaced, nothing is removed."""
    planned = _planned(held, merged(held.framework, given))
    touched = len(planned.changes.added) + len(planned.changes.changed)
    return Planned(
        changes=planned.changes,
        unchanged=sum(1 for _ in given.entries()) - touched,
        problems=planned.problems,
        base=planned.base,
    )


def plan_return(held: Held, past: Framework) -> Planned:
    """What going back to an earlier state would change: what came since goes, what went comes back."""
    planned = _planned(held, past)
    touched = len(planned.changes.added) + len(planned.changes.changed)
    return replace(planned, unchanged=sum(1 for _ in past.entries()) - touched)


async def carry_out(
    unit: Unit, office: Office, planned: Planned, *, by: PersonId | None, note: str
) -> Edition | None:
    """Keep what was planned; None when it changes nothing. Raises InvalidInput, Conflict."""
    if planned.problems:
        first = planned.problems[0]
        raise InvalidInput(
            f"{first.entry.name!r}: {first.text}.", field=first.field, entry=first.entry.id, told=first.text
        )
    if not planned.changes:
        return None
    said = short_text(note, "note", NOTE_LIMIT)
    return await unit.frameworks.keep(planned.changes, base=planned.base, by=by, at=office.now(), note=said)


async def put(unit: Unit, office: Office, entry: Entry, *, since: int, by: PersonId | None) -> Edition | None:
    """Add an entry, or put it in the place of what it was since that edition (0: a new one).

    None when it is there already, just like that. Raises InvalidInput, Conflict.
    """
    await _refuse_stale(unit, (type(entry), entry.id), since)
    held = await office.names(unit)
    planned = plan(held, framework_of({(type(entry), entry.id): entry}))
    return await carry_out(unit, office, planned, by=by, note=_note(entry, "changed" if since else "added"))


async def remove(
    unit: Unit, office: Office, entry: Entry, *, since: int, by: PersonId | None
) -> Edition | None:
    """Take an entry out as it was since that edition. Raises Conflict when something asks for it."""
    await _refuse_stale(unit, (type(entry), entry.id), since)
    held = await office.names(unit)
    planned = _planned(held, without(held.framework, entry))
    if planned.problems:
        asking = sorted({each.entry.name for each in planned.problems})
        raise Conflict(
            f"{_listed(asking)} {'asks' if len(asking) == 1 else 'ask'} for it. Take it out there first."
        )
    return await carry_out(unit, office, planned, by=by, note=_note(entry, "removed"))


async def free_id(unit: Unit, type_: type[Entry], name: str) -> str:
    """The plainest id made of this name that a new entry may have: "sales", "sales-2".

    One that stood for something else once is not free: whatever people entered of that would count for this.
    """
    ids = _ids_for(name)
    while True:
        id_ = next(ids)
        past = await unit.frameworks.history((type_, id_))
        if not past or (past[0].until is not None and name_key(past[0].entry.name) == name_key(name)):
            return id_


def _ids_for(name: str) -> Iterator[str]:
    plain = "".join(each for each in unicodedata.normalize("NFKD", name) if not unicodedata.combining(each))
    made = _NO_ID.sub("-", plain.casefold()).strip("-")[:80] or "entry"
    yield made
    yield from (f"{made}-{number}" for number in count(2))


def _note(entry: Entry, deed: str) -> str:
    """What is said of an edition with one change; of the longest names there may be, the beginning."""
    return f"{entry.name[: NOTE_LIMIT - 20]}: {deed}"


def _planned(held: Held, after: Framework) -> Planned:
    return Planned(
        changes=changes(held.framework, after),
        unchanged=0,
        problems=tuple(problems(after)),
        base=held.edition,
    )


async def _refuse_stale(unit: Unit, key: Key, since: int) -> None:
    now = await unit.frameworks.since(key)
    if now == since:
        return
    if not since:
        raise Conflict(f"There is something with the id {key[1]!r} already. Take another.", taken="id")
    raise Conflict("Somebody else changed this. Look at it again.", revision=now)


def _listed(names: Sequence[str], most: int = 3) -> str:
    shown = ", ".join(names[:most])
    return f"{shown} and {len(names) - most} more" if len(names) > most else shown
