"""How development goals come true, in the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Row, bindparam, delete, insert, select

from goalcoach.domain.errors import NotFound
from goalcoach.domain.goal import GoalId
from goalcoach.domain.person import PersonId
from goalcoach.store.growth_tables import goal_use as table
from goalcoach.store.removal import take_out
from goalcoach.store.use_port import Use, UseKind
from goalcoach.store.work import Work

_ADD: Final = insert(table)
_OF: Final = (
    select(table).where(table.c.goal_id == bindparam("goal")).order_by(table.c.day, table.c.at, table.c.id)
)
_OF_ALL: Final = (
    select(table)
    .where(table.c.goal_id.in_(bindparam("goals", expanding=True)))
    .order_by(table.c.goal_id, table.c.day, table.c.at, table.c.id)
)
_REMOVE: Final = delete(table).where(
    table.c.id == bindparam("which"),
    table.c.goal_id == bindparam("goal"),
    table.c.by_id == bindparam("by"),
)


class SqlUses:
    """Lines about goals; none is changed."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def add(self, use: Use) -> None:
        """Keep a line."""
        await self._work.change(
            _ADD,
            {
                "id": use.id,
                "goal_id": use.goal_id,
                "kind": use.kind,
                "day": use.day,
                "text": use.text,
                "by_id": use.by_id,
                "at": use.at,
            },
        )

    async def remove(self, use_id: str, goal_id: GoalId, by_id: PersonId) -> None:
        """Take out what this person told. Raises NotFound."""
        if not await take_out(self._work, _REMOVE, {"which": use_id, "goal": goal_id, "by": by_id}, use_id):
            raise NotFound("There is no such entry of yours.")

    async def of(self, goal_id: GoalId) -> Sequence[Use]:
        """All of one goal, the earliest day first."""
        return [use_of(row) for row in await self._work.rows(_OF, {"goal": goal_id})]

    async def of_all(self, goal_ids: Sequence[GoalId]) -> Mapping[GoalId, Sequence[Use]]:
        """The same of many, for those that have any."""
        rows = await self._work.rows(_OF_ALL, {"goals": list(goal_ids)}) if goal_ids else ()
        return {goal: list(some) for goal, some in groupby(map(use_of, rows), lambda each: each.goal_id)}


def use_of(row: Row[Any]) -> Use:
    """The line of a row."""
    return Use(
        id=row.id,
        goal_id=GoalId(row.goal_id),
        kind=UseKind(row.kind),
        day=row.day,
        text=row.text,
        by_id=PersonId(row.by_id),
        at=row.at,
    )
