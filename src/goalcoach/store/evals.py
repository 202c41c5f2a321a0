"""Eval runs in the database, trial by trial. Who works at one is told by its row and the database's clock."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select, text, update
from sqlalchemy.dialects import postgresql, sqlite

from goalcoach.domain.errors import Conflict, NotFound
from goalcoach.domain.person import PersonId
from goalcoach.store.claims import NOBODY, Claims
from goalcoach.store.clock import NOW
from goalcoach.store.eval_port import EvalRun, EvalState
from goalcoach.store.eval_tables import eval_answer as answers
from goalcoach.store.eval_tables import eval_report as reports
from goalcoach.store.eval_tables import eval_run as table
from goalcoach.store.eval_tables import eval_trial as trials
from goalcoach.store.eval_tables import prompt_step as steps
from goalcoach.store.work import Work

_CLAIMS: Final = Claims(table, EvalState.RUNNING, EvalState.STOPPING)
_ONE: Final = table.c.id == bindparam("which")
_MADE: Final = select(func.count()).where(trials.c.run_id == table.c.id).scalar_subquery().label("made")
_ALL: Final = select(table, _MADE).order_by(table.c.created_at.desc(), table.c.id.desc())
_GET: Final = _ALL.where(_ONE)
_LOCK: Final = text("LOCK TABLE eval_run IN SHARE UPDATE EXCLUSIVE MODE")
"""Held by one at a time, and in nobody's way who writes a row."""
_CREATE: Final = {each: insert(table).values(heartbeat_at=now) for each, now in NOW.items()}
_CLOSE: Final = (
    update(table)
    .where(_ONE, _CLAIMS.open)
    .values(state=bindparam("end"), why=bindparam("told"), worker=NOBODY, finished_at=bindparam("now"))
)
_DESCRIBE: Final = update(table).where(_ONE, table.c.identity == "").values(identity=bindparam("told"))
_REPORT: Final = select(reports.c.content).where(reports.c.run_id == bindparam("which"))
_STOP: Final = update(table).where(_ONE, table.c.state == EvalState.RUNNING).values(state=EvalState.STOPPING)
_GO_ON: Final = (
    update(table)
    .where(_ONE, table.c.state.in_((EvalState.STOPPING, EvalState.STOPPED)))
    .values(state=EvalState.RUNNING, why="", finished_at=None)
)
_RESTS: Final = select(steps.c.id).where(steps.c.run_id == bindparam("which")).limit(1)
_REMOVE: Final = delete(table).where(_ONE, ~_CLAIMS.open)
_ANSWER: Final = select(answers.c.content).where(answers.c.asked == bindparam("which"))
_TRIALS: Final = (
    select(trials.c.content).where(trials.c.run_id == bindparam("which")).order_by(trials.c.number)
)
_FORGET: Final = delete(answers).where(answers.c.at < bindparam("before"))


def _once(into: Any) -> dict[str, Any]:
    """A statement that leaves a row alone that is there, and gives one back where it was not."""
    first = next(iter(into.primary_key))
    return {
        name: insert_into(into).on_conflict_do_nothing().returning(first)
        for name, insert_into in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
    }


_ADD_TRIAL: Final = _once(trials)
_PUT_REPORT: Final = {
    name: (made := insert_into(reports)).on_conflict_do_update(
        index_elements=[reports.c.run_id], set_={"content": made.excluded.content}
    )
    for name, insert_into in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
}
_KEEP_ANSWER: Final = _once(answers)


class SqlEvalRuns:
    """Eval runs, read by all of HR, and worked off by whoever claimed one."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def lock(self) -> None:
        """Nobody else counts what HR has on the desk until this unit ends; reading, and runs, go on."""
        await self._work.lock(_LOCK)

    async def create(self, run: EvalRun) -> None:
        """Keep a new one, which nobody works at yet."""
        row = {
            "id": run.id,
            "by_id": run.by_id,
            "plan": run.plan,
            "identity": run.identity,
            "trials": run.trials,
            "state": run.state,
            "why": run.why,
            "worker": NOBODY,
            "created_at": run.created_at,
            "finished_at": run.finished_at,
        }
        await self._work.write(lambda connection: connection.execute(_CREATE[connection.dialect.name], row))

    async def get(self, run_id: str) -> EvalRun:
        """One of them. Raises NotFound."""
        row = await self._work.row(_GET, {"which": run_id})
        if row is None:
            raise NotFound("There is no such run, or it was removed.")
        return _run(row)

    async def all(self) -> Sequence[EvalRun]:
        """Newest first."""
        return [_run(row) for row in await self._work.rows(_ALL)]

    async def claim(self, worker: str, still: timedelta) -> str | None:
        """Take the oldest open run that nobody works at; its id, or None."""
        return await _CLAIMS.claim(self._work, worker, still)

    async def beat(self, run_ids: Sequence[str], worker: str) -> frozenset[str]:
        """This worker lives. Those of them that are still its own."""
        return await _CLAIMS.beat(self._work, run_ids, worker)

    async def release(self, run_id: str, worker: str) -> None:
        """Work at it no longer."""
        await _CLAIMS.release(self._work, run_id, worker)

    async def close(self, run_id: str, state: EvalState, at: datetime, why: str = "") -> None:
        """End it, unless it has ended."""
        await self._work.change(_CLOSE, {"which": run_id, "end": state, "told": why, "now": at})

    async def describe(self, run_id: str, identity: str) -> str:
        """Say what it is begun with, unless somebody did; what is kept of it. Raises NotFound."""
        await self._work.change(_DESCRIBE, {"which": run_id, "told": identity})
        return (await self.get(run_id)).identity

    async def put_report(self, run_id: str, content: str) -> None:
        """Keep its report, in the place of an earlier one."""
        row = {"run_id": run_id, "content": content}
        await self._work.write(
            lambda connection: connection.execute(_PUT_REPORT[connection.dialect.name], row)
        )

    async def report(self, run_id: str) -> str | None:
        """Its report; None before there is one."""
        row = await self._work.row(_REPORT, {"which": run_id})
        return None if row is None else str(row.content)

    async def stop(self, run_id: str) -> None:
        """Have it stop after the trials under way."""
        await self._work.change(_STOP, {"which": run_id})

    async def go_on(self, run_id: str) -> None:
        """Have one that stops, or stopped, go on."""
        await self._work.change(_GO_ON, {"which": run_id})

    async def remove(self, run_id: str) -> None:
        """Remove one with its trials. Raises NotFound, Conflict."""
        run = await self.get(run_id)
        if await self._work.row(_RESTS, {"which": run_id}):
            raise Conflict("A version of a prompt rests on this run, so it stays.")
        if not await self._work.change(_REMOVE, {"which": run_id}) and run.open:
            raise Conflict("It is under way. Stop it first.")

    async def add_trial(self, run_id: str, key: str, content: str) -> None:
        """Write a trial down, unless it is there."""
        await self._insert(_ADD_TRIAL, {"run_id": run_id, "key": key, "content": content})

    async def trials(self, run_id: str) -> Sequence[str]:
        """The contents of all, in the order in which they were written down."""
        return [row.content for row in await self._work.rows(_TRIALS, {"which": run_id})]

    async def answer(self, asked: str) -> str | None:
        """What was kept for this fingerprint of a question."""
        row = await self._work.row(_ANSWER, {"which": asked})
        return None if row is None else str(row.content)

    async def keep_answer(self, asked: str, content: str, at: datetime) -> None:
        """Keep an answer, unless it is there."""
        await self._insert(_KEEP_ANSWER, {"asked": asked, "content": content, "at": at})

    async def forget_answers(self, before: datetime) -> int:
        """Remove answers that were kept before this time; how many there were."""
        return await self._work.change(_FORGET, {"before": before})

    async def _insert(self, statements: dict[str, Any], row: dict[str, object]) -> bool:
        """Whether it was not there."""

        def body(connection: Connection) -> bool:
            return connection.execute(statements[connection.dialect.name], row).first() is not None

        return await self._work.write(body)


def _run(row: Row[Any]) -> EvalRun:
    return EvalRun(
        id=row.id,
        by_id=PersonId(row.by_id),
        plan=row.plan,
        identity=row.identity,
        trials=row.trials,
        made=row.made,
        state=EvalState(row.state),
        why=row.why,
        created_at=row.created_at,
        finished_at=row.finished_at,
    )
