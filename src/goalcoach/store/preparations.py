"""Prepared conversations in the database. Points are those of an accepted draft, or there are none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, delete, insert, or_, select, update

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.errors import Conflict, Misdeclared, NotFound
from goalcoach.domain.person import PersonId
from goalcoach.domain.preparation import Before, Made, Point, Preparation, Side
from goalcoach.domain.talking import LeftEmpty, TalkingPointsDraft
from goalcoach.rules.verdict import Accepted
from goalcoach.store.admission import PREPARED, admitted, verdict_columns
from goalcoach.store.codec import CODES, Codec
from goalcoach.store.preparation_port import Heading
from goalcoach.store.preparation_tables import preparation as table
from goalcoach.store.removal import remove_orphans, remove_wholly
from goalcoach.store.verdicts import keep_verdicts, verdict_row
from goalcoach.store.work import Work

_POINTS: Final[Codec[tuple[Point, ...]]] = Codec(tuple[Point, ...])
_LEFT_EMPTY: Final[Codec[tuple[LeftEmpty, ...]]] = Codec(tuple[LeftEmpty, ...])
_MADE: Final[Codec[Made]] = Codec(Made)
_BEFORE: Final[Codec[Before]] = Codec(Before)

_BY: Final = or_(
    (table.c.side == Side.MANAGER) & (table.c.manager_id == bindparam("by")),
    (table.c.side == Side.EMPLOYEE) & (table.c.about_id == bindparam("by")),
)
_LATEST: Final = (table.c.day.desc(), table.c.created_at.desc(), table.c.id)
_OF: Final = select(table).where(_BY).order_by(*_LATEST)
_ABOUT: Final = _OF.where(table.c.about_id == bindparam("about"))
_GET: Final = select(table).where(table.c.id == bindparam("which"), _BY)
_OTHER: Final = select(table).where(
    table.c.pair_id == bindparam("pair"),
    table.c.side != bindparam("own_side"),
    table.c.about_id == bindparam("about"),
    table.c.manager_id == bindparam("manager"),
)
_HEADINGS: Final = (
    select(*(table.c[name] for name in Heading.__slots__))
    .where(or_(table.c.about_id == bindparam("person"), table.c.manager_id == bindparam("person")))
    .order_by(*_LATEST)
)
_CREATE: Final = insert(table)
_SEEN: Final = update(table).where(table.c.id == bindparam("which"), table.c.revision == bindparam("seen"))
_CHANGE: Final = _SEEN.values(
    revision=table.c.revision + 1,
    excluded=bindparam("new_excluded"),
    ready_at=bindparam("new_ready_at"),
    updated_at=bindparam("now"),
)
_KEEP: Final = _CHANGE.values(
    points=bindparam("new_points"),
    left_empty=bindparam("new_left_empty"),
    made=bindparam("new_made"),
    before=bindparam("new_before"),
    verdict_id=bindparam("new_verdict_id"),
    verdict_outcome=bindparam("new_verdict_outcome"),
    content_hash=bindparam("new_content_hash"),
)
_REMOVE: Final = delete(table).where(table.c.id == bindparam("which"), _BY)


class SqlPreparations:
    """Preparations, each for its author."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def create(self, preparation: Preparation) -> None:
        """Keep a new one, without points. Raises Conflict when this side of the pair is there."""
        if preparation.points or preparation.verdict_id:
            raise Misdeclared("a preparation begins without points: they are judged first, then kept")
        await self._work.change(_CREATE, _row(preparation))

    async def get(self, preparation_id: str, by_id: PersonId) -> Preparation:
        """One of theirs. Raises NotFound."""
        return _found(await self._work.row(_GET, {"which": preparation_id, "by": by_id}))

    async def of(self, by_id: PersonId) -> Sequence[Preparation]:
        """All of theirs, the latest day first."""
        return [_preparation(row) for row in await self._work.rows(_OF, {"by": by_id})]

    async def about(self, about_id: PersonId, by_id: PersonId) -> Sequence[Preparation]:
        """Theirs about one employee, the latest day first."""
        values = {"by": by_id, "about": about_id}
        return [_preparation(row) for row in await self._work.rows(_ABOUT, values)]

    async def headings(self, person_id: PersonId) -> Sequence[Heading]:
        """Conversations with this person, of both sides, the latest day first."""
        return [_heading(row) for row in await self._work.rows(_HEADINGS, {"person": person_id})]

    async def other_side(self, preparation: Preparation) -> Preparation | None:
        """The other side of its pair; None while there is none."""
        values = {
            "pair": preparation.pair_id,
            "own_side": preparation.side,
            "about": preparation.about_id,
            "manager": preparation.manager_id,
        }
        row = await self._work.row(_OTHER, values)
        return None if row is None else _preparation(row)

    async def change(self, preparation: Preparation, at: datetime) -> Preparation:
        """Keep what was left out, and whether it is ready. Raises Conflict when its revision is stale."""
        values = _changed(preparation, at)
        await self._work.write(lambda connection: _move(connection, _CHANGE, values))
        return replace(preparation, revision=preparation.revision + 1, updated_at=at)

    async def keep(
        self, preparation: Preparation, accepted: Accepted[TalkingPointsDraft], at: datetime
    ) -> Preparation:
        """Keep its points as they were accepted. Raises Conflict when stale, Misdeclared for other points."""
        if preparation.draft != admitted(accepted, PREPARED):
            raise Misdeclared("these points are not the ones that were judged")
        values = {
            **_changed(preparation, at),
            "new_points": _POINTS.dump(preparation.points),
            "new_left_empty": _LEFT_EMPTY.dump(preparation.left_empty),
            "new_made": _MADE.dump(preparation.made),
            "new_before": None if preparation.before is None else _BEFORE.dump(preparation.before),
            **{f"new_{name}": value for name, value in verdict_columns(accepted).items()},
        }
        verdict = verdict_row(accepted, at, PREPARED)

        def body(connection: Connection) -> None:
            keep_verdicts(connection, [verdict])
            _move(connection, _KEEP, values)
            _forget(connection, preparation.verdict_id)

        await self._work.write(body)
        return replace(preparation, revision=preparation.revision + 1, updated_at=at, verdict_id=accepted.id)

    async def remove(self, preparation_id: str, by_id: PersonId) -> None:
        """Take it out with what the rules quoted of it. Raises NotFound."""
        values = {"which": preparation_id, "by": by_id}

        def body(connection: Connection) -> None:
            row = _found(connection.execute(_GET, values).first())
            remove_wholly(connection, _REMOVE, values, preparation_id)
            _forget(connection, row.verdict_id)

        await self._work.write(body)


def _move(connection: Connection, statement: Any, values: Mapping[str, object]) -> None:
    """Write over exactly the seen revision."""
    if not connection.execute(statement, values).rowcount:
        raise Conflict("This preparation was changed since you loaded it, or is gone. Load it again.")


def _forget(connection: Connection, verdict_id: str | None) -> None:
    """Its findings quote words that are no longer there."""
    if verdict_id is not None:
        remove_orphans(connection, [verdict_id])


def _changed(preparation: Preparation, at: datetime) -> dict[str, object]:
    return {
        "which": preparation.id,
        "seen": preparation.revision,
        "new_excluded": CODES.dump(preparation.excluded),
        "new_ready_at": preparation.ready_at,
        "now": at,
    }


def _row(preparation: Preparation) -> dict[str, object]:
    return {
        **{name: getattr(preparation, name) for name in Heading.__slots__},
        "language": preparation.language,
        "excluded": CODES.dump(preparation.excluded),
        "points": _POINTS.dump(()),
        "left_empty": _LEFT_EMPTY.dump(()),
        "made": _MADE.dump(preparation.made),
        "before": None,
        "verdict_id": None,
        "verdict_outcome": None,
        "content_hash": None,
        "revision": preparation.revision,
        "created_at": preparation.created_at,
        "updated_at": preparation.updated_at,
    }


def _heading(row: Row[Any]) -> Heading:
    return Heading(
        id=row.id,
        pair_id=row.pair_id,
        side=Side(row.side),
        about_id=PersonId(row.about_id),
        manager_id=PersonId(row.manager_id),
        occasion=Occasion(row.occasion),
        day=row.day,
        begin=row.begin,
        until=row.until,
        ready_at=row.ready_at,
    )


def _found(row: Row[Any] | None) -> Preparation:
    if row is None:
        raise NotFound("There is no such preparation of yours.")
    return _preparation(row)


def _preparation(row: Row[Any]) -> Preparation:
    told = _heading(row)
    return Preparation(
        **{name: getattr(told, name) for name in Heading.__slots__},
        language=row.language,
        excluded=CODES.load(row.excluded),
        points=_POINTS.load(row.points),
        left_empty=_LEFT_EMPTY.load(row.left_empty),
        made=_MADE.load(row.made),
        before=None if row.before is None else _BEFORE.load(row.before),
        verdict_id=row.verdict_id,
        revision=row.revision,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )
