"""Finding colleagues by their exact name or e-mail address. It is no list of everybody."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.framework import name_key
from goalcoach.domain.person import Person
from goalcoach.store.port import Unit

_APART = re.compile(r"[\n;,]")


async def find(unit: Unit, person: Person, name: str, *, oneself: str, field: str = "colleague") -> Person:
    """The one active person of this exact name or address, in whatever case. Raises InvalidInput.

    `oneself` is said to whoever names themselves.
    """
    return _one(await unit.people.all(), person, name, oneself, field)


async def find_all(
    unit: Unit, person: Person, names: Iterable[str], *, oneself: str, field: str = "colleagues"
) -> Sequence[Person]:
    """All of these, each once, in the order in which they were named. Raises InvalidInput."""
    everybody = await unit.people.all()
    found = [_one(everybody, person, name, oneself, field) for name in names]
    return list({each.id: each for each in found}.values())


def named_in(text: str) -> list[str]:
    """The names of a field in which several stand: one a line, or with commas between them."""
    return [name for part in _APART.split(text) if (name := part.strip())]


def _one(everybody: Sequence[Person], person: Person, name: str, oneself: str, field: str) -> Person:
    wanted = name_key(name)
    if not wanted:
        raise InvalidInput("Write the name or the e-mail address of a colleague.", field=field)
    same = [
        each for each in everybody if each.active and wanted in {name_key(each.name), name_key(each.email)}
    ]
    if len(same) > 1:
        raise InvalidInput(
            f"More than one person here is called “{name.strip()}”. Write the e-mail address.", field=field
        )
    if not same:
        raise InvalidInput(
            f"Nobody here has exactly the name or address “{name.strip()}”. Look at how it is written.",
            field=field,
        )
    if same[0].id == person.id:
        raise InvalidInput(oneself, field=field)
    return same[0]
