"""The door of calendars: a secret address, of which only the hash is kept, opens one person's days."""

from __future__ import annotations

import hmac

from goalcoach.access.limits import Limit
from goalcoach.access.tokens import token_hash
from goalcoach.domain.errors import NotFound
from goalcoach.domain.person import Person
from goalcoach.store.feed_port import Feed
from goalcoach.store.port import Unit

READS, MISSES, MINUTES = 30, 30, 15
"""How often one address is read, and one caller may guess, in so many minutes."""
_LONGEST = 128


class FeedDoor:
    """Lets a calendar in, and nobody who guesses."""

    def __init__(self) -> None:
        says = "This calendar is read too often. Once an hour is plenty."
        self._reads = Limit(READS, MINUTES, says)
        self._misses = Limit(MISSES, MINUTES, says)

    async def open(self, unit: Unit, token: str, address: str) -> tuple[Feed, Person]:
        """Whose days this address opens. Raises NotFound for a wrong one as for an old one, and TooMany."""
        self._misses.refuse_over(address)
        hashed = token_hash(token[:_LONGEST])
        feed = await unit.feeds.by_hash(hashed)
        # The index has compared them already, of a hash nobody can steer; this takes the same time always.
        if feed is None or not hmac.compare_digest(feed.token_hash, hashed):
            self._misses.hit(address)
            raise NotFound("There is no calendar at this address. Make a new one on your settings page.")
        person = await unit.people.get(feed.person_id)
        if not person.active:
            raise NotFound("There is no calendar at this address.")
        self._reads.hit(hashed)
        return feed, person
