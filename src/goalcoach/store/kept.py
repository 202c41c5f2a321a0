"""Counts the rows that name a person, in every table: one that comes later is counted as well."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from sqlalchemy import (
    BindParameter,
    Column,
    ColumnElement,
    Select,
    bindparam,
    exists,
    func,
    literal,
    select,
    union_all,
)
from sqlalchemy.sql.selectable import CompoundSelect

from goalcoach.domain.person import PersonId
from goalcoach.domain.round import RoundKind
from goalcoach.store.check_in_tables import check_in, confidence
from goalcoach.store.metadata import metadata
from goalcoach.store.round_tables import feedback_round, feedback_word
from goalcoach.store.tables import conversation, goal, goal_version, person, turn
from goalcoach.store.work import Work

_WHO: Final[BindParameter[Any]] = bindparam("person")
_SHOWN: Final = exists().where(feedback_word.c.round_id == feedback_round.c.id, feedback_word.c.shown)
ROUND_IS_KNOWN: Final = (feedback_round.c.kind != RoundKind.UNASKED) | _SHOWN
"""That somebody spoke of them unasked is nobody's to know before it is shown."""
_ONLY: Final[Mapping[str, ColumnElement[bool]]] = {"feedback_round.owner_id": ROUND_IS_KNOWN}
_COUNT: Final = func.count()
_THEIRS: Final[Mapping[str, Select[Any]]] = {
    "goal_version": select(_COUNT).select_from(goal_version).join(goal).where(goal.c.owner_id == _WHO),
    "turn": select(_COUNT).select_from(turn).join(conversation).where(conversation.c.owner_id == _WHO),
    "confidence": (select(_COUNT).select_from(confidence).join(check_in).where(check_in.c.owner_id == _WHO)),
    "feedback_word": (
        select(_COUNT)
        .select_from(feedback_word)
        .join(feedback_round, feedback_round.c.id == feedback_word.c.round_id)
        .where(feedback_round.c.owner_id == _WHO, feedback_word.c.shown)
    ),
    "person": select(_COUNT).select_from(person).where(person.c.id == _WHO),
}
"""What is somebody's in tables that reach them through another one."""


class SqlKept:
    """How many rows name somebody."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def counts(self, person_id: PersonId) -> Mapping[str, int]:
        """By table and column."""
        rows = await self._work.rows(_all(), {"person": person_id})
        return {row.what: row.rows for row in rows}


def naming() -> Mapping[str, Column[Any]]:
    """Every column that points at a person, as "table.column"."""
    return {
        f"{table.name}.{column.name}": column
        for table in metadata.sorted_tables
        for column in table.columns
        if any(key.column is person.c.id for key in column.foreign_keys)
    }


@cache
def _all() -> CompoundSelect[Any]:
    named = {key: _naming(key, column) for key, column in naming().items()}
    return union_all(
        *(
            select(literal(key).label("what"), each.scalar_subquery().label("rows"))
            for key, each in (*named.items(), *_THEIRS.items())
        )
    )


def _naming(key: str, column: Column[Any]) -> Select[Any]:
    found = select(_COUNT).select_from(column.table).where(column == _WHO)
    return found.where(_ONLY[key]) if key in _ONLY else found
