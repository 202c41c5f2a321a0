"""Who works at a row: claimed by one process, shown by a heart that beats by the database's clock."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import Connection, Table, bindparam, or_, select, update

from goalcoach.store.clock import AGO, NOW
from goalcoach.store.work import Work

NOBODY: Final = ""
"""The worker of a row that nobody works at."""


class Claims:
    """Of one table with the columns id, state, worker, heartbeat_at and created_at."""

    def __init__(self, table: Table, *still_open: StrEnum) -> None:
        """`still_open` are the states in which somebody is to work at a row."""
        self.open = table.c.state.in_(still_open)
        one = table.c.id == bindparam("which")
        mine = (self.open, table.c.worker == bindparam("me"))
        free = {
            each: (self.open, or_(table.c.worker == NOBODY, table.c.heartbeat_at < AGO[each])) for each in AGO
        }
        self._waits = {
            each: select(table.c.id).where(*where).order_by(table.c.created_at, table.c.id).limit(1)
            for each, where in free.items()
        }
        self._claim = {
            each: update(table).where(one, *where).values(worker=bindparam("me"), heartbeat_at=NOW[each])
            for each, where in free.items()
        }
        self._hold = {
            each: update(table).where(one, *mine).values(heartbeat_at=now) for each, now in NOW.items()
        }
        self._beat = {
            each: update(table)
            .where(*mine, table.c.id.in_(bindparam("rows", expanding=True)))
            .values(heartbeat_at=now)
            .returning(table.c.id)
            for each, now in NOW.items()
        }
        self._release = update(table).where(one, *mine).values(worker=NOBODY)

    async def claim(self, work: Work, worker: str, still: timedelta) -> str | None:
        """Take the oldest open row that nobody works at, or whose heart stands still; its id, or None."""
        values = {"seconds": still.total_seconds()}

        def look(connection: Connection) -> Any:
            return connection.execute(self._waits[connection.dialect.name], values).scalar()

        def take(connection: Connection) -> bool:
            claim = self._claim[connection.dialect.name]
            return connection.execute(claim, {**values, "which": found, "me": worker}).rowcount == 1

        # Looking takes no lock, and nearly always there is nothing.
        found = await work.read(look)
        return found if found is not None and await work.write(take) else None

    async def beat(self, work: Work, ids: Sequence[str], worker: str) -> frozenset[str]:
        """This worker lives. Those of the rows that are still its own."""

        def body(connection: Connection) -> frozenset[str]:
            statement = self._beat[connection.dialect.name]
            return frozenset(connection.execute(statement, {"rows": ids, "me": worker}).scalars())

        return await work.write(body)

    def held(self, connection: Connection, id_: str, worker: str) -> bool:
        """Whether the row is still this worker's; then it is kept from every other to the end of the unit."""
        hold = self._hold[connection.dialect.name]
        return connection.execute(hold, {"which": id_, "me": worker}).rowcount == 1

    async def release(self, work: Work, id_: str, worker: str) -> None:
        """Work at it no longer: whoever claims next gets it at once."""
        await work.change(self._release, {"which": id_, "me": worker})
