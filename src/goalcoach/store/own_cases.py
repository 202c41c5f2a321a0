"""The cases that HR added to suites, in the database. None is ever deleted: a removed one can be put back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, and_, bindparam, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from goalcoach.domain.errors import Conflict, NotFound
from goalcoach.domain.person import PersonId
from goalcoach.store.eval_tables import eval_case as table
from goalcoach.store.eval_tables import eval_case_step as steps
from goalcoach.store.own_case_port import CaseStep, CaseStepKind, OwnCase
from goalcoach.store.work import Work

_ONE: Final = and_(table.c.suite == bindparam("of"), table.c.id == bindparam("which"))
_ADD: Final[dict[str, Any]] = {
    name: insert_into(table).on_conflict_do_nothing().returning(table.c.id)
    for name, insert_into in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
}
_ALL: Final = select(table).order_by(table.c.suite, table.c.at, table.c.id)
_STANDING: Final = _ALL.where(table.c.stands)
_REMOVED: Final = _ALL.where(~table.c.stands, table.c.suite == bindparam("of"))
_REMOVE: Final = update(table).where(_ONE, table.c.stands).values(stands=False)
_PUT_BACK: Final = update(table).where(_ONE, ~table.c.stands).values(stands=True)
_STEP: Final = insert(steps)
_STEPS: Final = select(steps).where(steps.c.suite == bindparam("of")).order_by(steps.c.number.desc())


class SqlOwnCases:
    """Own cases, with what was done with each."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def add(self, case: OwnCase) -> None:
        """Keep a case. Raises Conflict."""
        row = {name: getattr(case, name) for name in OwnCase.__slots__} | {"stands": True}

        def body(connection: Connection) -> bool:
            return connection.execute(_ADD[connection.dialect.name], row).first() is not None

        if not await self._work.write(body):
            raise Conflict(
                f"The suite {case.suite} has, or had, a case {case.id}. Give this one another name.",
                field="id",
            )
        await self._step(case.suite, case.id, CaseStepKind.ADDED, case.by_id, case.at)

    async def standing(self) -> Sequence[OwnCase]:
        """Those that runs try, by suite."""
        return [_case(row) for row in await self._work.rows(_STANDING)]

    async def removed(self, suite: str) -> Sequence[OwnCase]:
        """Those of a suite that were removed."""
        return [_case(row) for row in await self._work.rows(_REMOVED, {"of": suite})]

    async def remove(self, suite: str, case_id: str, by: PersonId, at: datetime) -> None:
        """Have no run try it any more. Raises NotFound."""
        if not await self._work.change(_REMOVE, {"of": suite, "which": case_id}):
            raise NotFound("There is no such case of your own.")
        await self._step(suite, case_id, CaseStepKind.REMOVED, by, at)

    async def put_back(self, suite: str, case_id: str, by: PersonId, at: datetime) -> None:
        """Have runs try it again. Raises NotFound."""
        if not await self._work.change(_PUT_BACK, {"of": suite, "which": case_id}):
            raise NotFound("There is no such case that was removed.")
        await self._step(suite, case_id, CaseStepKind.PUT_BACK, by, at)

    async def steps(self, suite: str) -> Sequence[CaseStep]:
        """Newest first."""
        return [_told(row) for row in await self._work.rows(_STEPS, {"of": suite})]

    async def _step(self, suite: str, case_id: str, kind: CaseStepKind, by: PersonId, at: datetime) -> None:
        row = {"suite": suite, "case_id": case_id, "kind": kind, "by_id": by, "at": at}
        await self._work.change(_STEP, row)


def _case(row: Row[Any]) -> OwnCase:
    return OwnCase(id=row.id, suite=row.suite, content=row.content, by_id=PersonId(row.by_id), at=row.at)


def _told(row: Row[Any]) -> CaseStep:
    return CaseStep(
        suite=row.suite,
        case_id=row.case_id,
        kind=CaseStepKind(row.kind),
        by_id=PersonId(row.by_id),
        at=row.at,
    )
