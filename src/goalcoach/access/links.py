"""Who made sign-in links for a person: whoever holds one can be them for once, so they are told."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from goalcoach.access.sign_in import LINK_LASTS
from goalcoach.domain.person import Person, PersonId
from goalcoach.store.port import Unit

MOST_TOLD = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkMade:
    """A sign-in link that was made for somebody."""

    at: datetime
    by: str
    """The name of who made it, empty for whoever sat at the server's terminal."""
    waits: bool
    """Whether it, or another of that day, can still be used."""


async def links_made(unit: Unit, person: Person, now: datetime) -> Sequence[LinkMade]:
    """The latest links for this person, newest first."""
    made: list[LinkMade] = []
    waits = await unit.people.link_waits(person.id, now)
    for event in await unit.events.links_made(person.id, MOST_TOLD):
        maker = json.loads(event.data).get("by")
        name = (await unit.people.get(PersonId(maker))).name if maker else ""
        made.append(LinkMade(at=event.at, by=name, waits=waits and now - event.at < LINK_LASTS))
    return made
