"""What people were reminded of, week by week, in the database."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Final

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from goalcoach.domain.digest import About, Reminder, Week
from goalcoach.domain.person import PersonId
from goalcoach.store.reminder_tables import digest as table
from goalcoach.store.work import Work

_KEEP: Final = {
    "sqlite": sqlite.insert(table).on_conflict_do_nothing().returning(table.c.week),
    "postgresql": postgresql.insert(table).on_conflict_do_nothing().returning(table.c.week),
}
_OF: Final = (
    select(table.c.week, table.c.reminders)
    .where(table.c.person_id == bindparam("whose"))
    .order_by(table.c.week.desc())
    .limit(bindparam("most"))
)
_FORGET: Final = delete(table).where(table.c.week < bindparam("before"))


class SqlDigests:
    """Weeks, one row each."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def keep(self, person_id: PersonId, week: Week) -> bool:
        """Keep a week, unless it is there; whether it was not."""
        values = {
            "person_id": person_id,
            "week": week.begin,
            "reminders": json.dumps(
                [[each.about, each.which, each.day.isoformat()] for each in week.reminders]
            ),
        }

        def body(connection: Connection) -> bool:
            return connection.execute(_KEEP[connection.dialect.name], values).first() is not None

        return await self._work.write(body)

    async def of(self, person_id: PersonId, most: int) -> Sequence[Week]:
        """The latest weeks, the newest first."""
        return [
            Week(begin=row.week, reminders=_reminders(row.reminders))
            for row in await self._work.rows(_OF, {"whose": person_id, "most": most})
        ]

    async def forget(self, before: date) -> int:
        """Remove weeks that began earlier; how many there were."""
        return await self._work.change(_FORGET, {"before": before})


def _reminders(kept: str) -> tuple[Reminder, ...]:
    return tuple(
        Reminder(about=About(about), which=which, day=date.fromisoformat(day))
        for about, which, day in json.loads(kept)
    )
