"""Idempotency keys and the answers they stand for, in the database."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, delete, insert, select

from goalcoach.domain.person import PersonId
from goalcoach.store.key_port import KeptAnswer
from goalcoach.store.tables import kept_answer as table
from goalcoach.store.work import Work

_FIND: Final = select(table).where(
    table.c.person_id == bindparam("person"),
    table.c.route == bindparam("route"),
    table.c.key == bindparam("key"),
)
_KEEP: Final = insert(table)
_FORGET: Final = delete(table).where(table.c.at < bindparam("before"))


class SqlKeys:
    """Kept answers. A key is unique per person and route."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def find(self, person_id: PersonId, route: str, key: str) -> KeptAnswer | None:
        """The answer this key already has."""
        row = await self._work.row(_FIND, {"person": person_id, "route": route, "key": key})
        if row is None:
            return None
        return KeptAnswer(
            request_hash=row.request_hash, status=row.status, body=row.body, headers=row.headers
        )

    async def keep(self, person_id: PersonId, route: str, key: str, answer: KeptAnswer, at: datetime) -> None:
        """Keep an answer; Conflict when another request with this key was faster."""
        await self._work.change(
            _KEEP,
            {
                "person_id": person_id,
                "route": route,
                "key": key,
                "request_hash": answer.request_hash,
                "status": answer.status,
                "body": answer.body,
                "headers": answer.headers,
                "at": at,
            },
        )

    async def forget(self, before: datetime) -> int:
        """Remove answers kept before this time; how many there were."""
        return await self._work.change(_FORGET, {"before": before})
