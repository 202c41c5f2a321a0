"""The door to what people were reminded of, week by week."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from goalcoach.domain.digest import Week
from goalcoach.domain.person import PersonId


class Digests(Protocol):
    """One for each person and week, put together once: it never grows."""

    async def keep(self, person_id: PersonId, week: Week) -> bool:
        """Keep a week, unless it is there; whether it was not."""

    async def of(self, person_id: PersonId, most: int) -> Sequence[Week]:
        """The latest weeks, the newest first."""

    async def forget(self, before: date) -> int:
        """Remove weeks that began earlier; how many there were."""
