"""The door to answers that are kept so that no request is done twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from goalcoach.domain.person import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptAnswer:
    """The answer to a request that carried an idempotency key."""

    request_hash: str
    status: int
    body: str
    headers: str = "{}"


class Keys(Protocol):
    """Idempotency keys, per person and route. Written in the transaction of the work itself."""

    async def find(self, person_id: PersonId, route: str, key: str) -> KeptAnswer | None: ...
    async def keep(self, person_id: PersonId, route: str, key: str, answer: KeptAnswer, at: datetime) -> None:
        """Conflict when another request with this key was faster."""

    async def forget(self, before: datetime) -> int:
        """Remove answers kept before this time: they hold people's words. How many there were."""
