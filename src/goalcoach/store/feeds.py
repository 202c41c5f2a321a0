"""The secret addresses of calendars, in the database."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from goalcoach.domain.person import PersonId
from goalcoach.store.feed_port import Feed
from goalcoach.store.reminder_tables import calendar_feed as table
from goalcoach.store.work import Work

_ADD: Final = insert(table)
_REPLACE: Final = update(table).where(table.c.person_id == bindparam("whose"))
_REMOVE: Final = delete(table).where(table.c.person_id == bindparam("whose"))
_OF: Final = select(table).where(table.c.person_id == bindparam("whose"))
_BY_HASH: Final = select(table).where(table.c.token_hash == bindparam("hash"))


class SqlFeeds:
    """Addresses, one for each person."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def put(self, feed: Feed) -> None:
        """Keep it in the place of an earlier one."""
        values = {
            "person_id": feed.person_id,
            "token_hash": feed.token_hash,
            "with_texts": feed.with_texts,
            "created_at": feed.created_at,
        }

        def body(connection: Connection) -> None:
            if not connection.execute(_REPLACE, {**values, "whose": feed.person_id}).rowcount:
                connection.execute(_ADD, values)

        await self._work.write(body)

    async def of(self, person_id: PersonId) -> Feed | None:
        """That of one person."""
        return _feed(await self._work.row(_OF, {"whose": person_id}))

    async def by_hash(self, token_hash: str) -> Feed | None:
        """The one with this hash."""
        return _feed(await self._work.row(_BY_HASH, {"hash": token_hash}))

    async def remove(self, person_id: PersonId) -> bool:
        """Take it out; whether there was one."""
        return bool(await self._work.change(_REMOVE, {"whose": person_id}))


def _feed(row: Row[Any] | None) -> Feed | None:
    if row is None:
        return None
    return Feed(
        person_id=PersonId(row.person_id),
        token_hash=row.token_hash,
        with_texts=row.with_texts,
        created_at=row.created_at,
    )
