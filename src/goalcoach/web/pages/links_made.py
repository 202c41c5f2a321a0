"""What a page tells of the sign-in links that were made for whoever looks at it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from goalcoach.access.links import links_made
from goalcoach.web.here import Here
from goalcoach.web.pages.phrases import since


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkTold:
    """A link as it is shown."""

    by: str
    at: datetime
    when: str
    waits: bool
    """Whether it can still be used."""
    first: bool
    """Whether there is no password yet that it could be instead of."""


async def told_links(here: Here) -> Sequence[LinkTold]:
    """The latest links, newest first; of those that one person made on one day the newest."""
    first = await is_new(here)
    told = [
        LinkTold(by=each.by, at=each.at, when=since(each.at, here.office), waits=each.waits, first=first)
        for each in await links_made(here.unit, here.person, here.office.now())
    ]
    return list({(each.by, here.office.day(each.at)): each for each in reversed(told)}.values())[::-1]


async def is_new(here: Here) -> bool:
    """Whether whoever looks came by a link, and never set a password."""
    return await here.unit.people.password_hash(here.person.id) is None
