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


async def told_links(here: Here) -> Sequence[LinkTold]:
    """The latest links, newest first."""
    now = here.office.now()
    return [
        LinkTold(by=each.by, at=each.at, when=since(each.at, now))
        for each in await links_made(here.unit, here.person)
    ]
