"""Goals with every version in the database. Versions are only ever added."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Connection, Row, and_, bindparam, insert, select, update

from goalcoach.domain.errors import Conflict, NotFound
from goalcoach.domain.goal import (
    NO_SUCH_GOAL,
    Author,
    Comment,
    Goal,
    GoalDraft,
    GoalId,
    GoalStatus,
    GoalVersion,
    Waiver,
)
from goalcoach.domain.person import PersonId
from goalcoach.rules.verdict import Accepted
from goalcoach.store.admission import admitted, verdict_columns
from goalcoach.store.codec import DRAFT, WAIVERS
from goalcoach.store.tables import comment as comments
from goalcoach.store.tables import goal as table
from goalcoach.store.tables import goal_version as versions
from goalcoach.store.verdicts import keep_verdicts, verdict_row
from goalcoach.store.work import Work

_VERSION: Final = (
    versions.c.number,
    versions.c.draft,
    versions.c.author,
    versions.c.changed_by,
    versions.c.at,
    versions.c.verdict_id,
    versions.c.own_words,
    versions.c.note,
    versions.c.waivers,
)
_GOALS: Final = select(
    table.c.id,
    table.c.owner_id,
    table.c.status,
    table.c.revision,
    table.c.next_check_in,
    table.c.conversation_id,
    table.c.created_at,
    table.c.updated_at,
    *_VERSION,
).join(versions, and_(versions.c.goal_id == table.c.id, versions.c.number == table.c.version))
_NEWEST: Final = (table.c.updated_at.desc(), table.c.id.desc())

_GET: Final = _GOALS.where(table.c.id == bindparam("goal"))
_OF_ONE: Final = _GOALS.where(table.c.owner_id == bindparam("owner")).order_by(*_NEWEST)
_OF_MANY: Final = _GOALS.where(table.c.owner_id.in_(bindparam("owners", expanding=True))).order_by(*_NEWEST)
_IN_STATUS: Final = table.c.status.in_(bindparam("statuses", expanding=True))
_OF: Final = {
    (True, False): _OF_ONE,
    (True, True): _OF_ONE.where(_IN_STATUS),
    (False, False): _OF_MANY,
    (False, True): _OF_MANY.where(_IN_STATUS),
}
"""By whether one owner is asked for, and whether states are named; built once, so compiled once."""
_VERSIONS: Final = (
    select(*_VERSION).where(versions.c.goal_id == bindparam("goal")).order_by(versions.c.number)
)
_COMMENTS: Final = (
    select(comments).where(comments.c.goal_id == bindparam("goal")).order_by(comments.c.at, comments.c.id)
)
_COMMENTS_OF: Final = (
    select(comments)
    .where(comments.c.goal_id.in_(bindparam("goals", expanding=True)))
    .order_by(comments.c.goal_id, comments.c.at, comments.c.id)
)
_CREATE: Final = insert(table)
_ADD_VERSION: Final = insert(versions)
_ADD_COMMENT: Final = insert(comments)
_MOVE: Final = (
    update(table)
    .where(table.c.id == bindparam("goal"), table.c.revision == bindparam("seen"))
    .values(
        revision=table.c.revision + 1,
        version=bindparam("new_version"),
        status=bindparam("new_status"),
        next_check_in=bindparam("new_next_check_in"),
        updated_at=bindparam("new_updated_at"),
    )
)


class SqlGoals:
    """Goals in the database."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def create(
        self,
        *,
        id: GoalId,
        owner_id: PersonId,
        accepted: Accepted[GoalDraft],
        author: Author,
        own_words: float,
        at: datetime,
        note: str = "",
        waivers: tuple[Waiver, ...] = (),
        conversation_id: str | None = None,
    ) -> Goal:
        """Keep a goal with its first version, private to its owner."""
        version = GoalVersion(
            number=1,
            draft=admitted(accepted),
            author=author,
            changed_by=owner_id,
            at=at,
            verdict_id=accepted.id,
            own_words=own_words,
            note=note,
            waivers=waivers,
        )
        goal = Goal(
            id=id,
            owner_id=owner_id,
            status=GoalStatus.DRAFT,
            revision=1,
            version=version,
            conversation_id=conversation_id,
            created_at=at,
            updated_at=at,
        )
        rows = _version_row(goal, accepted), verdict_row(accepted, at)

        def body(connection: Connection) -> Goal:
            connection.execute(_CREATE, _goal_row(goal))
            _add_version(connection, *rows)
            return goal

        return await self._work.write(body)

    async def revise(
        self,
        goal: Goal,
        accepted: Accepted[GoalDraft],
        *,
        author: Author,
        changed_by: PersonId,
        own_words: float,
        at: datetime,
        note: str = "",
        waivers: tuple[Waiver, ...] = (),
    ) -> Goal:
        """Add a version; Conflict when `goal.revision` is stale."""
        version = GoalVersion(
            number=goal.version.number + 1,
            draft=admitted(accepted),
            author=author,
            changed_by=changed_by,
            at=at,
            verdict_id=accepted.id,
            own_words=own_words,
            note=note,
            waivers=waivers,
        )
        told = replace(goal, version=version, updated_at=at)
        rows = _version_row(told, accepted), verdict_row(accepted, at)

        def body(connection: Connection) -> Goal:
            moved = _move(connection, goal, told)
            _add_version(connection, *rows)
            return moved

        return await self._work.write(body)

    async def set_status(self, goal: Goal, status: GoalStatus, at: datetime) -> Goal:
        """Conflict when `goal.revision` is stale. Which step may follow which is the coach's to know."""
        told = replace(goal, status=status, updated_at=at)
        return await self._work.write(lambda connection: _move(connection, goal, told))

    async def set_check_in(self, goal: Goal, on: date | None, at: datetime) -> Goal:
        """Conflict when `goal.revision` is stale."""
        told = replace(goal, next_check_in=on, updated_at=at)
        return await self._work.write(lambda connection: _move(connection, goal, told))

    async def get(self, goal_id: GoalId) -> Goal:
        """One goal with its newest version. Raises NotFound."""
        row = await self._work.row(_GET, {"goal": goal_id})
        if row is None:
            raise _not_found()
        return _goal(row)

    async def versions(self, goal_id: GoalId) -> Sequence[GoalVersion]:
        """Every version, first to newest. Raises NotFound."""
        rows = await self._work.rows(_VERSIONS, {"goal": goal_id})
        if not rows:
            raise _not_found()
        return [_version(tuple(row)) for row in rows]

    async def of(
        self, owner_ids: Sequence[PersonId], statuses: Sequence[GoalStatus] | None = None
    ) -> Sequence[Goal]:
        """Goals of these people, newest change first; all states, or those named."""
        if not owner_ids:
            return []
        values: dict[str, object] = {"owners": list(owner_ids), "owner": owner_ids[0]}
        if statuses is not None:
            values["statuses"] = list(statuses)
        statement = _OF[len(owner_ids) == 1, statuses is not None]
        return [_goal(row) for row in await self._work.rows(statement, values)]

    async def comment(self, comment: Comment) -> None:
        """Keep a remark."""
        await self._work.change(
            _ADD_COMMENT,
            {
                "id": comment.id,
                "goal_id": comment.goal_id,
                "author_id": comment.author_id,
                "text": comment.text,
                "at": comment.at,
                "asks_change": comment.asks_change,
            },
        )

    async def comments(self, goal_id: GoalId) -> Sequence[Comment]:
        """Remarks on a goal, oldest first."""
        return [_comment(row) for row in await self._work.rows(_COMMENTS, {"goal": goal_id})]

    async def comments_of(self, goal_ids: Sequence[GoalId]) -> Mapping[GoalId, Sequence[Comment]]:
        """The same of many, for those that have any."""
        rows = await self._work.rows(_COMMENTS_OF, {"goals": list(goal_ids)}) if goal_ids else ()
        return {goal: list(some) for goal, some in groupby(map(_comment, rows), lambda each: each.goal_id)}


def _comment(row: Row[Any]) -> Comment:
    return Comment(
        id=row.id,
        goal_id=GoalId(row.goal_id),
        author_id=PersonId(row.author_id),
        text=row.text,
        at=row.at,
        asks_change=row.asks_change,
    )


def _move(connection: Connection, seen: Goal, told: Goal) -> Goal:
    """Write the new state over exactly the seen revision, or say what is in the way."""
    values = {
        "goal": seen.id,
        "seen": seen.revision,
        "new_version": told.version.number,
        "new_status": told.status,
        "new_next_check_in": told.next_check_in,
        "new_updated_at": told.updated_at,
    }
    if not connection.execute(_MOVE, values).rowcount:
        if connection.execute(_GET, {"goal": seen.id}).first() is None:
            raise _not_found()
        raise Conflict("This goal was changed since you loaded it. Load it again.", revision=seen.revision)
    return replace(told, revision=seen.revision + 1)


def _add_version(connection: Connection, version: dict[str, object], verdict: dict[str, object]) -> None:
    keep_verdicts(connection, [verdict])
    connection.execute(_ADD_VERSION, version)


def _not_found() -> NotFound:
    return NotFound(NO_SUCH_GOAL)


def _goal_row(goal: Goal) -> dict[str, object]:
    return {
        "id": goal.id,
        "owner_id": goal.owner_id,
        "status": goal.status,
        "revision": goal.revision,
        "version": goal.version.number,
        "next_check_in": goal.next_check_in,
        "conversation_id": goal.conversation_id,
        "created_at": goal.created_at,
        "updated_at": goal.updated_at,
    }


def _version_row(goal: Goal, accepted: Accepted[GoalDraft]) -> dict[str, object]:
    version = goal.version
    return {
        "goal_id": goal.id,
        "number": version.number,
        "draft": DRAFT.dump(version.draft),
        "author": version.author,
        "changed_by": version.changed_by,
        "at": version.at,
        "own_words": version.own_words,
        "note": version.note,
        "waivers": WAIVERS.dump(version.waivers),
        **verdict_columns(accepted),
    }


def _goal(row: Row[Any]) -> Goal:
    """The columns of `_GOALS`, by place: lists are read often, and names cost more than all the rest."""
    columns: tuple[Any, ...] = tuple(row)
    goal_id, owner_id, status, revision, next_check_in, conversation_id, created_at, updated_at = columns[:8]
    return Goal(
        id=goal_id,
        owner_id=owner_id,
        status=_STATUSES[status],
        revision=revision,
        version=_version(columns[8:]),
        next_check_in=next_check_in,
        conversation_id=conversation_id,
        created_at=created_at,
        updated_at=updated_at,
    )


def _version(columns: tuple[Any, ...]) -> GoalVersion:
    """The columns of `_VERSION`, by place."""
    number, draft, author, changed_by, at, verdict_id, own_words, note, waivers = columns
    return GoalVersion(
        number=number,
        draft=DRAFT.load(draft),
        author=_AUTHORS[author],
        changed_by=changed_by,
        at=at,
        verdict_id=verdict_id,
        own_words=own_words,
        note=note,
        waivers=WAIVERS.load(waivers),
    )


_STATUSES: Final = {str(each): each for each in GoalStatus}
_AUTHORS: Final = {str(each): each for each in Author}
