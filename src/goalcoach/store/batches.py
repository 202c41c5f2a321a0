"""Batches of preparations in the database. Who works at one is told by its row and the database's clock."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.errors import Misdeclared, NotFound
from goalcoach.domain.person import PersonId
from goalcoach.store.batch_port import Batch, BatchItem, BatchState, ItemState
from goalcoach.store.batch_tables import batch as table
from goalcoach.store.batch_tables import batch_item as items
from goalcoach.store.claims import NOBODY, Claims
from goalcoach.store.clock import NOW
from goalcoach.store.preparation_tables import preparation
from goalcoach.store.work import Values, Work

_CLAIMS: Final = Claims(table, BatchState.RUNNING, BatchState.STOPPING)
_ONE: Final = table.c.id == bindparam("which")
_OF: Final = (
    select(table).where(table.c.by_id == bindparam("by")).order_by(table.c.created_at.desc(), table.c.id)
)
_GET: Final = _OF.where(_ONE)
_HELD: Final = select(table).where(_ONE)
_ITEMS: Final = (
    select(items)
    .where(items.c.batch_id.in_(bindparam("batches", expanding=True)))
    .order_by(items.c.batch_id, items.c.number)
)
_CREATE: Final = {each: insert(table).values(heartbeat_at=now) for each, now in NOW.items()}
_ADD: Final = insert(items)
_PUT: Final = (
    update(items)
    .where(items.c.batch_id == bindparam("which"), items.c.number == bindparam("place"))
    .values(
        state=bindparam("new_state"),
        # One that was taken out in this very moment points nowhere.
        preparation_id=select(preparation.c.id)
        .where(preparation.c.id == bindparam("new_preparation_id"))
        .scalar_subquery(),
        why=bindparam("new_why"),
        begun=bindparam("new_begun"),
    )
)
_CLOSE: Final = (
    update(table)
    .where(_ONE, _CLAIMS.open)
    .values(state=bindparam("end"), worker=NOBODY, finished_at=bindparam("now"))
)
_THEIRS: Final = update(table).where(_ONE, table.c.by_id == bindparam("by"))
_STOP: Final = _THEIRS.where(table.c.state == BatchState.RUNNING).values(state=BatchState.STOPPING)
_GO_ON: Final = _THEIRS.where(table.c.state.in_((BatchState.STOPPING, BatchState.STOPPED))).values(
    state=BatchState.RUNNING, finished_at=None
)
_FORGET: Final = delete(table).where(table.c.finished_at < bindparam("before"))


class SqlBatches:
    """Batches, each read and changed for its manager, and worked off by whoever claimed it."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def create(self, batch: Batch) -> None:
        """Keep a new one, which nobody works at yet."""
        rows = [{"batch_id": batch.id, **_item_row(each)} for each in batch.items]

        def body(connection: Connection) -> None:
            connection.execute(_CREATE[connection.dialect.name], _row(batch))
            connection.execute(_ADD, rows)

        await self._work.write(body)

    async def get(self, batch_id: str, by_id: PersonId) -> Batch:
        """One of them. Raises NotFound."""
        found = await self._read(_GET, {"which": batch_id, "by": by_id})
        if not found:
            raise NotFound("There is no such batch of yours.")
        return found[0]

    async def of(self, by_id: PersonId) -> Sequence[Batch]:
        """All of one manager, newest first."""
        return await self._read(_OF, {"by": by_id})

    async def claim(self, worker: str, still: timedelta) -> str | None:
        """Take the oldest open batch that nobody works at; its id, or None."""
        return await _CLAIMS.claim(self._work, worker, still)

    async def beat(self, batch_ids: Sequence[str], worker: str) -> frozenset[str]:
        """This worker lives. Those of them that are still its own."""
        return await _CLAIMS.beat(self._work, batch_ids, worker)

    async def hold(self, batch_id: str, worker: str) -> Batch | None:
        """The batch as it is, kept from every other process to the end of the unit; None where it is lost."""

        def body(connection: Connection) -> Batch | None:
            if not _CLAIMS.held(connection, batch_id, worker):
                return None
            return _whole(connection, _HELD, {"which": batch_id})[0]

        return await self._work.write(body)

    async def put(self, batch_id: str, item: BatchItem) -> None:
        """Keep what became of one item."""
        values = {f"new_{name}": value for name, value in _item_row(item).items()}
        await self._work.change(_PUT, {**values, "which": batch_id, "place": item.number})

    async def close(self, batch_id: str, state: BatchState, at: datetime) -> None:
        """End it, as done or stopped. Raises Misdeclared for any other state."""
        if state not in {BatchState.DONE, BatchState.STOPPED}:
            raise Misdeclared(f"a batch does not end as {state.value!r}")
        await self._work.change(_CLOSE, {"which": batch_id, "end": state, "now": at})

    async def release(self, batch_id: str, worker: str) -> None:
        """Work at it no longer."""
        await _CLAIMS.release(self._work, batch_id, worker)

    async def stop(self, batch_id: str, by_id: PersonId) -> None:
        """Have it stop after what is being made."""
        await self._work.change(_STOP, {"which": batch_id, "by": by_id})

    async def go_on(self, batch_id: str, by_id: PersonId) -> None:
        """Have one that stops, or stopped, go on."""
        await self._work.change(_GO_ON, {"which": batch_id, "by": by_id})

    async def forget(self, before: datetime) -> int:
        """Remove those that ended before this time; how many there were."""
        return await self._work.change(_FORGET, {"before": before})

    async def _read(self, statement: Any, values: Values) -> list[Batch]:
        return await self._work.read(lambda connection: _whole(connection, statement, values))


def _whole(connection: Connection, statement: Any, values: Values) -> list[Batch]:
    rows = connection.execute(statement, values).all()
    told = connection.execute(_ITEMS, {"batches": [row.id for row in rows]}).all() if rows else []
    by_id = {key: tuple(map(_item, of)) for key, of in groupby(told, lambda row: row.batch_id)}
    return [_batch(row, by_id.get(row.id, ())) for row in rows]


def _row(batch: Batch) -> dict[str, object]:
    return {
        "id": batch.id,
        "by_id": batch.by_id,
        "occasion": batch.occasion,
        "day": batch.day,
        "begin": batch.begin,
        "until": batch.until,
        "asks_model": batch.asks_model,
        "state": batch.state,
        "worker": NOBODY,
        "created_at": batch.created_at,
        "finished_at": batch.finished_at,
    }


def _item_row(item: BatchItem) -> dict[str, object]:
    return {name: getattr(item, name) for name in BatchItem.__slots__}


def _item(row: Row[Any]) -> BatchItem:
    return BatchItem(
        number=row.number,
        about_id=PersonId(row.about_id),
        state=ItemState(row.state),
        preparation_id=row.preparation_id,
        why=row.why,
        begun=row.begun,
    )


def _batch(row: Row[Any], told: tuple[BatchItem, ...]) -> Batch:
    return Batch(
        id=row.id,
        by_id=PersonId(row.by_id),
        occasion=Occasion(row.occasion),
        day=row.day,
        begin=row.begin,
        until=row.until,
        asks_model=row.asks_model,
        state=BatchState(row.state),
        items=told,
        created_at=row.created_at,
        finished_at=row.finished_at,
    )
