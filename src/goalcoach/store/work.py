"""One transaction, run in threads of its own database. Knows no table.

Statements run through SQLAlchemy's synchronous API in a small pool of threads: a whole method of the store is
one hop between threads, however many statements it has.

A unit reads outside any transaction until it first writes, so readers hold no lock. From its first write on
it holds the writer's turn (SQLite: BEGIN IMMEDIATE; PostgreSQL: row locks at READ COMMITTED). What was read
before may therefore be old by then, on both databases: every method that checks before it writes does so
with a condition in the writing statement itself.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, Engine, Executable, Row
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from goalcoach.domain.errors import GoalcoachError, Unavailable
from goalcoach.store.engine import WAIT_SECONDS
from goalcoach.store.faults import told

T = TypeVar("T")
Values = Mapping[str, object]

CONNECTIONS: Final = 8
"""Connections, threads and places of one open store, unless it is told otherwise.

A unit takes its place before any lock, on either database, and keeps it to its end. So whoever holds a lock
has a connection, and a thread is free for it, even while all the others wait for that lock.
"""


@dataclass(frozen=True, slots=True)
class _Bounds:
    """What stands before and after the statements of a transaction."""

    begin: tuple[str, ...]
    after: tuple[str, ...] = ()
    """When it is committed or rolled back."""


_SQLITE: Final = {
    True: _Bounds(("BEGIN IMMEDIATE",)),
    False: _Bounds(("PRAGMA synchronous = NORMAL", "BEGIN IMMEDIATE"), after=("PRAGMA synchronous = FULL",)),
}
_POSTGRESQL: Final = {
    True: _Bounds(("BEGIN",)),
    False: _Bounds(("BEGIN", "SET LOCAL synchronous_commit = off")),
}
"""By whether the commit waits for the disk."""


class Lanes:
    """What the units of one store share: threads, places and, on SQLite, the one writer's turn."""

    def __init__(self, engine: Engine, size: int) -> None:
        self.engine = engine
        self.threads = ThreadPoolExecutor(size, thread_name_prefix="goalcoach-store")
        self.places = asyncio.Semaphore(size)
        single = engine.dialect.name == "sqlite"
        self.writer = asyncio.Lock() if single else None
        self.bounds = _SQLITE if single else _POSTGRESQL
        self.closed = False

    async def close(self) -> None:
        """Wait for what is running, then close every connection."""
        self.closed = True
        await asyncio.to_thread(self.threads.shutdown)
        self.engine.dispose()


class Work:
    """One unit's way to the database. Methods may be called one at a time or together; they run in turn."""

    __slots__ = (
        "_begun",
        "_bounds",
        "_connection",
        "_failed",
        "_lanes",
        "_last",
        "_placed",
        "_turn",
        "_writing",
    )

    def __init__(self, lanes: Lanes, *, synced: bool = True) -> None:
        self._lanes = lanes
        self._bounds = lanes.bounds[synced]
        self._turn = asyncio.Lock()
        self._connection: Connection | None = None
        self._placed = False
        self._writing = False
        self._begun = False
        self._last: Future[Any] | None = None
        self._failed: GoalcoachError | None = None

    async def read(self, body: Callable[[Connection], T]) -> T:
        """Run a reading body in a thread."""
        async with self._turn:
            await self._take_place()
            return await self._run(body)

    async def write(self, body: Callable[[Connection], T]) -> T:
        """Run a writing body in a thread, inside the transaction."""
        async with self._turn:
            # The place first: who held the writer's turn and waited for a place would wait for those who
            # hold the places and wait for the turn.
            await self._take_place()
            await self._take_turn()
            return await self._run(lambda connection: body(self._transaction(connection)))

    async def alone(self, body: Callable[[Connection], T]) -> T:
        """Run a body that can stand in no transaction, while nobody else of this store writes."""
        async with self._turn:
            await self._take_place()
            await self._take_turn()
            return await self._run(body)

    async def row(self, statement: Executable, values: Values | None = None) -> Row[Any] | None:
        """The first row, or None."""
        return await self.read(lambda connection: connection.execute(statement, values).first())

    async def rows(self, statement: Executable, values: Values | None = None) -> Sequence[Row[Any]]:
        """All rows."""
        return await self.read(lambda connection: connection.execute(statement, values).all())

    async def change(self, statement: Executable, values: Values | Sequence[Values]) -> int:
        """Run one writing statement; how many rows it touched."""
        return await self.write(lambda connection: connection.execute(statement, values).rowcount)

    async def lock(self, statement: Executable) -> None:
        """Run what keeps other writers out until the unit ends. On SQLite whoever writes is alone already."""

        def body(connection: Connection) -> None:
            if connection.dialect.name == "postgresql":
                connection.execute(statement)

        await self.write(body)

    async def end(self, *, keep: bool) -> None:
        """Commit or roll back, and give everything back. Raises what a write met, when it would be kept."""
        if self._begun or (self._last is not None and not self._last.done()):
            # A cancelled request must not leave its transaction open: the end runs on without it.
            await asyncio.shield(asyncio.ensure_future(self._end(keep=keep and self._failed is None)))
        else:
            self._give_back()
        if keep and self._failed is not None:
            raise self._failed

    async def _end(self, *, keep: bool) -> None:
        try:
            if self._last is not None and not self._last.done():
                # A statement whose caller was cancelled cannot be stopped, and still uses the connection.
                await asyncio.wait([asyncio.wrap_future(self._last)])
            if self._begun and self._connection is not None:
                await self._close_transaction(self._connection, keep=keep)
        finally:
            self._give_back()

    async def _close_transaction(self, connection: Connection, *, keep: bool) -> None:
        if not self._lanes.closed:
            after = self._bounds.after
            await asyncio.wrap_future(self._lanes.threads.submit(_finish, connection, after, keep=keep))
            return
        # The store was closed under this unit: dropping the connection undoes what it wrote.
        connection.invalidate()
        if keep:
            raise _closed()

    def _give_back(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._writing and self._lanes.writer is not None:
            self._lanes.writer.release()
            self._writing = False
        if self._placed:
            self._lanes.places.release()
            self._placed = False

    async def _take_place(self) -> None:
        if self._failed is not None:
            raise self._failed
        if not self._placed:
            await _within_time(self._lanes.places)
            self._placed = True

    async def _take_turn(self) -> None:
        if self._lanes.writer is not None and not self._writing:
            await _within_time(self._lanes.writer)
            self._writing = True

    async def _run(self, body: Callable[[Connection], T]) -> T:
        if self._lanes.closed:
            raise _closed()
        self._last = job = self._lanes.threads.submit(self._step, body)
        return await asyncio.wrap_future(job)

    def _step(self, body: Callable[[Connection], T]) -> T:
        try:
            return self._attempt(body)
        except (SQLAlchemyError, OverflowError) as error:
            raise self._over(told(error)) from error
        except GoalcoachError as error:
            raise self._over(error) from None

    def _over(self, failure: GoalcoachError) -> GoalcoachError:
        """After an error PostgreSQL ignores the rest of a transaction; the same holds here for SQLite."""
        if self._begun:
            self._failed = failure
        return failure

    def _attempt(self, body: Callable[[Connection], T]) -> T:
        if self._connection is not None:
            return body(self._connection)
        self._connection = self._lanes.engine.connect()
        try:
            return body(self._connection)
        except DBAPIError as error:
            # A connection that died while it lay in the pool: nothing has happened yet, so try a fresh one.
            if not error.connection_invalidated:
                raise
            self._connection.close()
            self._begun = False
            self._connection = self._lanes.engine.connect()
            return body(self._connection)

    def _transaction(self, connection: Connection) -> Connection:
        if not self._begun:
            try:
                for each in self._bounds.begin:
                    connection.exec_driver_sql(each)
            except SQLAlchemyError:
                # It may be half prepared, and nobody else is to get it so.
                connection.invalidate()
                raise
            self._begun = True
        return connection


def _finish(connection: Connection, after: tuple[str, ...], *, keep: bool) -> None:
    try:
        for each in ("COMMIT" if keep else "ROLLBACK", *after):
            connection.exec_driver_sql(each)
    except SQLAlchemyError as error:
        connection.invalidate()
        if keep:
            raise told(error) from error


def _closed() -> Unavailable:
    return Unavailable("The database is closed.", retry_after=1)


async def _within_time(place: asyncio.Lock | asyncio.Semaphore) -> None:
    if not place.locked():
        await place.acquire()
        return
    try:
        async with asyncio.timeout(WAIT_SECONDS):
            await place.acquire()
    except TimeoutError as error:
        raise Unavailable("The database is busy. Try again in a moment.", retry_after=1) from error
