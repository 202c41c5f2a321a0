"""Who made sign-in links for a person: whoever holds one can be them for once, so they are told."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from goalcoach.domain.person import Person, PersonId
from goalcoach.store.port import Unit

MOST_TOLD = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkMade:
    """A sign-in link that was made for somebody."""

    at: datetime
    by: str
    """The name of who made it, empty for whoever sat at the server's terminal."""


async def links_made(unit: Unit, person: Person) -> Sequence[LinkMade]:
    """The latest links for this person, newest first."""
    made = []
    for event in await unit.events.links_made(person.id, MOST_TOLD):
        maker = json.loads(event.data).get("by")
        name = (await unit.people.get(PersonId(maker))).name if maker else ""
        made.append(LinkMade(at=event.at, by=name))
    return made
