"""Runs, answers on their way, and their events in the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, func, insert, select, true, update

from goalcoach.domain.conversation import FINISHED, ConversationId, Run, RunEvent, RunHead, RunState
from goalcoach.domain.errors import Misdeclared, NotFound
from goalcoach.domain.person import PersonId
from goalcoach.store.clock import AGO, NOW
from goalcoach.store.tables import run as table
from goalcoach.store.tables import run_event as events
from goalcoach.store.work import Work

_UNFINISHED: Final = table.c.state == RunState.RUNNING
_THIS: Final = table.c.id == bindparam("run")
_OWN: Final = (_THIS, table.c.owner_id == bindparam("owner"))

_CREATE: Final = {each: insert(table).values(heartbeat_at=now) for each, now in NOW.items()}
_GET: Final = select(table).where(*_OWN)
_OPEN: Final = select(table).where(table.c.conversation_id == bindparam("conversation"), _UNFINISHED)
_THESE: Final = table.c.id.in_(bindparam("runs", expanding=True))
_BEAT: Final = {
    each: update(table).where(_THESE).values(heartbeat_at=now).returning(table.c.id, table.c.stop_asked)
    for each, now in NOW.items()
}
_NEWEST: Final = (
    select(func.coalesce(func.max(events.c.number), 0)).where(events.c.run_id == table.c.id).scalar_subquery()
)
_HEADS: Final = select(table.c.id, table.c.state, _NEWEST.label("newest")).where(_THESE)
_FINISH: Final = (
    update(table).where(_THIS, _UNFINISHED).values(state=bindparam("end"), finished_at=bindparam("now"))
)
_INTERRUPT: Final = {
    each: update(table)
    .where(_UNFINISHED, table.c.heartbeat_at < ago)
    .values(state=RunState.INTERRUPTED, finished_at=bindparam("now"))
    .returning(*table.c)
    for each, ago in AGO.items()
}
_INTERRUPT_IN: Final = {
    each: statement.where(table.c.conversation_id == bindparam("conversation"))
    for each, statement in _INTERRUPT.items()
}
_ASK_STOP: Final = update(table).where(*_OWN).values(stop_asked=true())
_APPEND: Final = insert(events)
_EVENTS: Final = (
    select(events)
    .where(events.c.run_id == bindparam("run"), events.c.number > bindparam("after"))
    .order_by(events.c.number)
)


class SqlRuns:
    """Runs in the database. Every step is one conditional statement, so a run ends once, whoever ends it."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def create(self, run: Run) -> None:
        """Keep a new run; Conflict when the conversation already has an unfinished one."""
        await self._work.write(lambda connection: create_run(connection, run))

    async def get(self, run_id: str, owner_id: PersonId) -> Run:
        """One run. Raises NotFound, also when it is somebody else's."""
        row = await self._work.row(_GET, {"run": run_id, "owner": owner_id})
        if row is None:
            raise NotFound("There is no such answer.")
        return _run(row)

    async def unfinished(self, conversation_id: ConversationId) -> Run | None:
        """The run that holds this conversation, if one does."""
        row = await self._work.row(_OPEN, {"conversation": conversation_id})
        return None if row is None else _run(row)

    async def beat(self, run_ids: Sequence[str]) -> Mapping[str, bool]:
        """Their worker lives, without meaning for a finished one. Whether each is to stop."""

        def body(connection: Connection) -> dict[str, bool]:
            rows = connection.execute(_BEAT[connection.dialect.name], {"runs": run_ids})
            return {row.id: row.stop_asked for row in rows}

        return await self._work.write(body)

    async def heads(self, run_ids: Sequence[str]) -> Mapping[str, RunHead]:
        """How far each has come; a run that is gone is missing."""
        rows = await self._work.rows(_HEADS, {"runs": run_ids})
        return {row.id: RunHead(state=RunState(row.state), events=row.newest) for row in rows}

    async def finish(
        self, run_id: str, state: RunState, now: datetime, events: Sequence[RunEvent] = ()
    ) -> bool:
        """Close a run and keep its last events; False, and nothing kept, when it was closed already."""
        if state not in FINISHED:
            raise Misdeclared(f"a run does not end as {state.value!r}")
        ending = {"run": run_id, "end": state, "now": now}
        rows = [_event_row(each) for each in events]

        def body(connection: Connection) -> bool:
            if connection.execute(_FINISH, ending).rowcount != 1:
                return False
            if rows:
                connection.execute(_APPEND, rows)
            return True

        return await self._work.write(body)

    async def interrupt_silent(
        self, still: timedelta, now: datetime, conversation_id: ConversationId | None = None
    ) -> Sequence[Run]:
        """Close runs whose heart stands still for longer than this, by the database's clock; returns them."""
        interrupt, values = _INTERRUPT, {"seconds": still.total_seconds(), "now": now}
        if conversation_id is not None:
            interrupt, values = _INTERRUPT_IN, {**values, "conversation": conversation_id}

        def body(connection: Connection) -> list[Run]:
            return [_run(row) for row in connection.execute(interrupt[connection.dialect.name], values)]

        return await self._work.write(body)

    async def ask_stop(self, run_id: str, owner_id: PersonId) -> None:
        """Leave a note for the worker. Raises NotFound."""
        if not await self._work.change(_ASK_STOP, {"run": run_id, "owner": owner_id}):
            raise NotFound("There is no such answer.")

    async def append(self, events: Sequence[RunEvent]) -> None:
        """Keep events; Conflict when one of these numbers is taken."""
        if events:
            await self._work.change(_APPEND, [_event_row(each) for each in events])

    async def events(self, run_id: str, after: int) -> Sequence[RunEvent]:
        """Events with a number above `after`, in order."""
        return [
            RunEvent(run_id=row.run_id, number=row.number, kind=row.kind, data=row.data)
            for row in await self._work.rows(_EVENTS, {"run": run_id, "after": after})
        ]


def create_run(connection: Connection, run: Run) -> None:
    """Keep a new run, inside a write of somebody's; Conflict when its conversation has an unfinished one."""
    row = {
        "id": run.id,
        "conversation_id": run.conversation_id,
        "owner_id": run.owner_id,
        "turn": run.turn,
        "state": run.state,
        "created_at": run.created_at,
        "finished_at": None,
        "worker": run.worker,
        "stop_asked": run.stop_asked,
    }
    connection.execute(_CREATE[connection.dialect.name], row)


def _event_row(event: RunEvent) -> dict[str, object]:
    return {"run_id": event.run_id, "number": event.number, "kind": event.kind, "data": event.data}


def _run(row: Row[Any]) -> Run:
    return Run(
        id=row.id,
        conversation_id=ConversationId(row.conversation_id),
        owner_id=PersonId(row.owner_id),
        turn=row.turn,
        state=RunState(row.state),
        created_at=row.created_at,
        worker=row.worker,
        stop_asked=row.stop_asked,
    )
