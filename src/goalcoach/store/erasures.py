"""Erasing a person in the database: all that is theirs goes in one transaction; a row without a name stays.

The row keeps the id, so that what stays points at something. It has no address: that is how it is known, and
the database itself then refuses to write anything that would belong to it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Final

from sqlalchemy import (
    Connection,
    bindparam,
    delete,
    exists,
    false,
    func,
    insert,
    select,
    true,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from goalcoach.domain.errors import NotFound
from goalcoach.domain.person import AS_WRITTEN, PersonId, Role
from goalcoach.domain.round import RaterState
from goalcoach.store.alone import count_own, take_own
from goalcoach.store.batch_tables import batch, batch_item
from goalcoach.store.erasure_port import Erasure, Foreseen
from goalcoach.store.erasure_tables import erasure as table
from goalcoach.store.erasure_tables import erasure_request as asking
from goalcoach.store.fates import FATES, WHO, Fate
from goalcoach.store.feedback_port import RequestState
from goalcoach.store.going import Going, counted, going, take_wholly, whose
from goalcoach.store.kept import ROUND_IS_KNOWN, naming
from goalcoach.store.others_tables import feedback_request
from goalcoach.store.round_tables import feedback_rater, feedback_word
from goalcoach.store.tables import person, spending
from goalcoach.store.work import Work

_LEFT: Final = (person.c.id == WHO) & ~person.c.active & (person.c.email != "")
# References that are being written elsewhere are waited for.
_HOLD: Final = select(person.c.email, person.c.name).where(_LEFT).with_for_update()
_NAMELESS: Final = (
    update(person)
    .where(_LEFT)
    .values(
        email="",
        # Unique, and nobody's address.
        email_key=person.c.id,
        name="",
        roles=Role.EMPLOYEE.value,
        manager_id=None,
        title="",
        team="",
        language=AS_WRITTEN,
        version=person.c.version + 1,
    )
)
_NOT_LED: Final = (
    update(person).where(person.c.manager_id == WHO).values(manager_id=None, version=person.c.version + 1)
)
_DECLINE: Final = (
    update(feedback_request)
    .where(feedback_request.c.colleague_id == WHO, feedback_request.c.state == RequestState.OPEN)
    .values(state=RequestState.DECLINED, answered_at=bindparam("now"))
)
_WAITS: Final = exists().where(
    feedback_word.c.round_id == feedback_rater.c.round_id,
    feedback_word.c.author_id == WHO,
    ~feedback_word.c.shown,
)
_SAY_NO: Final = (
    update(feedback_rater)
    .where(feedback_rater.c.person_id == WHO, (feedback_rater.c.state == RaterState.OPEN) | _WAITS)
    .values(state=RaterState.DECLINED)
)
_SPENT: Final = delete(spending).where(spending.c.who == WHO)
_EMPTY: Final = delete(batch).where(
    batch.c.id.in_(bindparam("batches", expanding=True)), ~exists().where(batch_item.c.batch_id == batch.c.id)
)
_WITH: Final = select(batch_item.c.batch_id).where(batch_item.c.about_id == WHO)
_KEEP: Final = insert(table)
_ALL: Final = select(table).order_by(table.c.at.desc(), table.c.person_id)
_UNSCRUBBED: Final = select(table.c.person_id).where(~table.c.scrubbed)
_SCRUBBED: Final = update(table).where(table.c.person_id == bindparam("who")).values(scrubbed=True)
_ASK: Final = {
    "sqlite": sqlite.insert(asking).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(asking).on_conflict_do_nothing(),
}
_TAKE_BACK: Final = delete(asking).where(asking.c.person_id == bindparam("person"))
_ASKED: Final = select(asking)


class SqlErasures:
    """Erasing, and what is kept of it."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def foresee(self, person_id: PersonId) -> Foreseen:
        """What would go."""
        return await self._work.read(lambda connection: _foreseen(connection, person_id))

    async def erase(self, person_id: PersonId, by_id: PersonId | None, at: datetime) -> Foreseen:
        """Take it out. Raises NotFound."""
        return await self._work.write(lambda connection: _erase(connection, person_id, by_id, at))

    async def own(self, person_id: PersonId) -> Mapping[str, int]:
        """What is somebody's alone, by table."""
        return await self._work.read(lambda connection: count_own(connection, person_id))

    async def take_own(self, person_id: PersonId) -> Mapping[str, int]:
        """Take that out."""
        return await self._work.write(lambda connection: take_own(connection, person_id))

    async def all(self) -> Sequence[Erasure]:
        """All that were done, newest first."""
        return [
            Erasure(
                person_id=PersonId(row.person_id),
                by_id=None if row.by_id is None else PersonId(row.by_id),
                at=row.at,
            )
            for row in await self._work.rows(_ALL)
        ]

    async def unscrubbed(self) -> Sequence[PersonId]:
        """After whom the file is still to be written anew."""
        return [PersonId(row.person_id) for row in await self._work.rows(_UNSCRUBBED)]

    async def scrubbed(self, who: Sequence[PersonId]) -> None:
        """It was, after these."""
        await self._work.change(_SCRUBBED, [{"who": each} for each in who])

    async def ask(self, person_id: PersonId, at: datetime) -> None:
        """Somebody asks to be erased."""
        row = {"person_id": person_id, "at": at}
        await self._work.write(lambda connection: connection.execute(_ASK[connection.dialect.name], row))

    async def take_back(self, person_id: PersonId) -> None:
        """They do not any more."""
        await self._work.change(_TAKE_BACK, {"person": person_id})

    async def asked(self) -> Mapping[PersonId, datetime]:
        """Who asked, and when."""
        return {PersonId(row.person_id): row.at for row in await self._work.rows(_ASKED)}


@cache
def of_somebody() -> Going:
    """What goes with a person."""
    columns = naming()
    return going(
        (columns[key].table, (columns[key] == WHO) & (told.only if told.only is not None else true()))
        for key, told in FATES.items()
        if told.fate is Fate.GOES
    )


def _foreseen(connection: Connection, person_id: PersonId) -> Foreseen:
    who, found = whose(person_id), of_somebody()
    stays = {
        key: connection.execute(
            select(func.count())
            .select_from(column.table)
            .where(column == WHO, ~found.get(column.table, false())),
            who,
        ).scalar_one()
        for key, column in naming().items()
    }
    goes = {**counted(connection, found, who), **_known_rounds(connection, who)}
    return Foreseen(goes=goes, stays={key: n for key, n in stays.items() if n})


def _erase(connection: Connection, person_id: PersonId, by_id: PersonId | None, at: datetime) -> Foreseen:
    who, found = whose(person_id), of_somebody()
    was = connection.execute(_HOLD, who).first()
    if was is None:
        raise NotFound("There is nobody of this id who has left.")
    seen = _foreseen(connection, person_id)
    batches = connection.execute(_WITH, who).scalars().all()
    connection.execute(_NAMELESS, who)
    connection.execute(_NOT_LED, who)
    connection.execute(_DECLINE, {**who, "now": at})
    connection.execute(_SAY_NO, who)
    take_wholly(connection, found, who, (person_id, was.email, was.name))
    _cut(connection, who)
    connection.execute(_SPENT, who)
    connection.execute(_EMPTY, {"batches": batches})
    connection.execute(_KEEP, {"person_id": person_id, "by_id": by_id, "at": at})
    return seen


def _known_rounds(connection: Connection, who: Mapping[str, object]) -> Mapping[str, int]:
    """That somebody spoke of them unasked is nobody's to know before it is shown, here neither."""
    column = naming()["feedback_round.owner_id"]
    counting = select(func.count()).select_from(column.table).where(column == WHO, ROUND_IS_KNOWN)
    return {column.table.name: connection.execute(counting, who).scalar_one()}


def _cut(connection: Connection, who: Mapping[str, object]) -> None:
    for key, column in naming().items():
        if FATES[key].fate is Fate.CUT and column.table is not person:
            connection.execute(update(column.table).where(column == WHO).values({column: None}), who)
