"""What managers answered about the means of development goals, in the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from goalcoach.domain.goal import GoalId
from goalcoach.domain.person import PersonId
from goalcoach.store.means_port import Means, MeansAnswer
from goalcoach.store.others_tables import means_answer as table
from goalcoach.store.work import Work

_OF: Final = select(table).where(table.c.goal_id == bindparam("goal")).order_by(table.c.means)
_OF_ALL: Final = (
    select(table)
    .where(table.c.goal_id.in_(bindparam("goals", expanding=True)))
    .order_by(table.c.goal_id, table.c.means)
)
_ADD: Final = insert(table)
_REPLACE: Final = update(table).where(
    table.c.goal_id == bindparam("this_goal"), table.c.means == bindparam("these_means")
)


class SqlMeansAnswers:
    """Answers, one for each of the means of a goal."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def keep(self, answer: MeansAnswer) -> None:
        """Keep it in the place of an earlier one."""
        values = {
            "goal_id": answer.goal_id,
            "means": answer.means,
            "asked": answer.asked,
            "agreed": answer.agreed,
            "words": answer.words,
            "by_id": answer.by_id,
            "at": answer.at,
        }
        which = {"this_goal": answer.goal_id, "these_means": answer.means}

        def body(connection: Connection) -> None:
            if not connection.execute(_REPLACE, {**values, **which}).rowcount:
                connection.execute(_ADD, values)

        await self._work.write(body)

    async def of(self, goal_id: GoalId) -> Sequence[MeansAnswer]:
        """The newest about each of the means."""
        return [_answer(row) for row in await self._work.rows(_OF, {"goal": goal_id})]

    async def of_all(self, goal_ids: Sequence[GoalId]) -> Mapping[GoalId, Sequence[MeansAnswer]]:
        """The same of many, for those that were answered about."""
        rows = await self._work.rows(_OF_ALL, {"goals": list(goal_ids)}) if goal_ids else ()
        return {goal: list(some) for goal, some in groupby(map(_answer, rows), lambda each: each.goal_id)}


def _answer(row: Row[Any]) -> MeansAnswer:
    return MeansAnswer(
        goal_id=GoalId(row.goal_id),
        means=Means(row.means),
        asked=row.asked,
        agreed=row.agreed,
        words=row.words,
        by_id=PersonId(row.by_id),
        at=row.at,
    )
