"""Weekly mails in the database: a row for each person and week is claimed before anything is sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, and_, bindparam, delete, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from goalcoach.domain.mailing import MailChoice, MailState, WeekMail
from goalcoach.domain.person import PersonId
from goalcoach.store.mailing_port import Waiting
from goalcoach.store.reminder_tables import mail_choice as choices
from goalcoach.store.reminder_tables import mail_week as table
from goalcoach.store.tables import person
from goalcoach.store.work import Work

_THEIRS: Final = choices.c.person_id == bindparam("whose")
_ONE: Final = (table.c.person_id == bindparam("whose"), table.c.week == bindparam("which"))
_OF: Final = select(choices).where(_THEIRS)
_ADD: Final = insert(choices)
_REPLACE: Final = update(choices).where(_THEIRS)
_STOP: Final = delete(choices).where(_THEIRS)
_LATEST: Final = (
    select(table).where(table.c.person_id == bindparam("whose")).order_by(table.c.week.desc()).limit(1)
)
_WAITING: Final = (
    select(choices, table.c.tries)
    .join(person, and_(person.c.id == choices.c.person_id, person.c.active))
    .outerjoin(table, and_(table.c.person_id == choices.c.person_id, table.c.week == bindparam("which")))
    .where(
        choices.c.weekday <= bindparam("today"),
        choices.c.hour <= bindparam("by"),
        or_(table.c.person_id.is_(None), table.c.again_at <= bindparam("now")),
    )
    .order_by(choices.c.person_id)
)
_FIRST: Final = {
    # What an INSERT returns is certain; how many rows it touched is not told by every driver.
    "sqlite": sqlite.insert(table).on_conflict_do_nothing().returning(table.c.person_id),
    "postgresql": postgresql.insert(table).on_conflict_do_nothing().returning(table.c.person_id),
}
_ONCE_MORE: Final = (
    update(table)
    .where(*_ONE, table.c.again_at <= bindparam("now"))
    .values(
        state=bindparam("new_state"),
        token_hash=bindparam("new_hash"),
        tries=table.c.tries + 1,
        again_at=None,
    )
)
_SETTLE: Final = (
    update(table)
    .where(*_ONE, table.c.state == MailState.SENDING)
    .values(state=bindparam("new_state"), again_at=bindparam("new_again_at"))
)
_BY_HASH: Final = select(table.c.person_id).where(table.c.token_hash == bindparam("hash"))
_FORGET: Final = delete(table).where(table.c.week < bindparam("before"))


class SqlMailings:
    """Choices and mails, one row each."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def of(self, person_id: PersonId) -> MailChoice | None:
        """What one person chose."""
        row = await self._work.row(_OF, {"whose": person_id})
        return None if row is None else _choice(row)

    async def choose(self, person_id: PersonId, choice: MailChoice) -> None:
        """Keep it in the place of an earlier one."""
        values = {name: getattr(choice, name) for name in MailChoice.__slots__}

        def body(connection: Connection) -> None:
            if not connection.execute(_REPLACE.values(values), {"whose": person_id}).rowcount:
                connection.execute(_ADD, {**values, "person_id": person_id})

        await self._work.write(body)

    async def stop(self, person_id: PersonId) -> None:
        """Send them no more."""
        await self._work.change(_STOP, {"whose": person_id})

    async def latest(self, person_id: PersonId) -> WeekMail | None:
        """What became of their newest one."""
        row = await self._work.row(_LATEST, {"whose": person_id})
        return None if row is None else WeekMail(begin=row.week, state=MailState(row.state), tries=row.tries)

    async def waiting(self, begin: date, weekday: int, hour: int, now: datetime) -> Sequence[Waiting]:
        """Whose mail nobody has set about, or is to be tried again."""
        values = {"which": begin, "today": weekday, "by": hour, "now": now}
        return [
            Waiting(person_id=PersonId(row.person_id), choice=_choice(row), tries=row.tries or 0)
            for row in await self._work.rows(_WAITING, values)
        ]

    async def claim(
        self, person_id: PersonId, begin: date, state: MailState, token_hash: str | None, now: datetime
    ) -> bool:
        """Set about a mail; False when somebody else did."""
        first = {
            "person_id": person_id,
            "week": begin,
            "state": state,
            "tries": 1,
            "again_at": None,
            "token_hash": token_hash,
        }
        again = {
            "whose": person_id,
            "which": begin,
            "now": now,
            "new_state": state,
            "new_hash": token_hash,
        }

        def body(connection: Connection) -> bool:
            if connection.execute(_FIRST[connection.dialect.name], first).first() is not None:
                return True
            return connection.execute(_ONCE_MORE, again).rowcount == 1

        return await self._work.write(body)

    async def settle(
        self, person_id: PersonId, begin: date, state: MailState, again_at: datetime | None = None
    ) -> None:
        """What became of one that was claimed."""
        values = {"whose": person_id, "which": begin, "new_state": state, "new_again_at": again_at}
        await self._work.change(_SETTLE, values)

    async def by_hash(self, token_hash: str) -> PersonId | None:
        """Whose mail holds this secret."""
        row = await self._work.row(_BY_HASH, {"hash": token_hash})
        return None if row is None else PersonId(row.person_id)

    async def forget(self, before: date) -> int:
        """Remove what became of earlier mails; how many there were."""
        return await self._work.change(_FORGET, {"before": before})


def _choice(row: Row[Any]) -> MailChoice:
    return MailChoice(**{name: getattr(row, name) for name in MailChoice.__slots__})
