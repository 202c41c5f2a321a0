"""The door to the secret addresses under which calendars read what is due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from goalcoach.domain.person import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """The address of one person's calendar. The token itself is never stored, only its hash."""

    person_id: PersonId
    token_hash: str
    with_texts: bool
    """Whether the calendar holds the texts of goals."""
    created_at: datetime


class Feeds(Protocol):
    """At most one for each person."""

    async def put(self, feed: Feed) -> None:
        """Keep it in the place of an earlier one, whose address leads nowhere from now on."""

    async def of(self, person_id: PersonId) -> Feed | None: ...
    async def by_hash(self, token_hash: str) -> Feed | None: ...
    async def remove(self, person_id: PersonId) -> bool:
        """Take it out; whether there was one."""
