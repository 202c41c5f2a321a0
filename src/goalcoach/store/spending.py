"""What calls to a language model cost, day by day, in the database: for each person and for everybody."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from goalcoach.domain.person import PersonId
from goalcoach.domain.spending import ORGANISATION, Account, Caps, Spent
from goalcoach.store.tables import spending as table
from goalcoach.store.work import Work

_AMOUNTS: Final = tuple(column.name for column in table.c if column.name not in {"day", "who"})
_CHANGED: Final = {name: table.c[name] + bindparam(f"more_{name}") for name in _AMOUNTS}
_THIS: Final = (table.c.day == bindparam("on"), table.c.who == bindparam("whose"))

_GET: Final = select(table).where(*_THIS)
_OPEN: Final = {
    name: insert(table).on_conflict_do_nothing()
    for name, insert in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
}
_CHANGE: Final = update(table).where(*_THIS).values(_CHANGED)
_TAKE: Final = _CHANGE.returning(*table.c)
_FORGET: Final = delete(table).where(table.c.day < bindparam("before"), table.c.who != ORGANISATION)


class SqlSpending:
    """Accounts in the database: one row for each day and person, and one for each day.

    Everybody's row is always taken first. So of two processes one waits for the other there, and never both.
    """

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def reserve(self, day: date, person_id: PersonId, most: Spent, caps: Caps) -> bool:
        """Set this aside for both, unless that is more than is left for one of them; whether it was."""

        def body(connection: Connection) -> bool:
            everybody, own = [
                _take(connection, day, who, Account(held=most)) for who in (ORGANISATION, person_id)
            ]
            if caps.allow(own, everybody):
                return True
            _change(connection, day, person_id, Account(held=-most))
            return False

        return await self._work.write(body)

    async def settle(self, day: date, person_id: PersonId, reserved: Spent, spent: Spent) -> None:
        """Put what was spent in the place of what was set aside. Nothing for an account that is gone."""
        change = Account(spent=spent, held=-reserved)
        await self._work.write(lambda connection: _change(connection, day, person_id, change))

    async def account(self, day: date, who: str = ORGANISATION) -> Account:
        """One day's account; of a day without calls it is empty."""
        row = await self._work.row(_GET, {"on": day, "whose": who})
        return Account() if row is None else _account(row)

    async def forget(self, before: date) -> int:
        """Remove people's accounts of earlier days; how many there were. Everybody's stay, as totals."""
        return await self._work.change(_FORGET, {"before": before})


def _take(connection: Connection, day: date, who: str, more: Account) -> Account:
    """Add to an account, and hold it for the rest of the transaction; how it is then."""
    values = _values(day, who, more)
    row = connection.execute(_TAKE, values).first()
    if row is None:
        # The day's first call. Somebody else's may open the account at this moment: then this waits for them.
        empty = {"day": day, "who": who, **dict.fromkeys(_AMOUNTS, 0)}
        connection.execute(_OPEN[connection.dialect.name], empty)
        row = connection.execute(_TAKE, values).one()
    return _account(row)


def _change(connection: Connection, day: date, person_id: PersonId, more: Account) -> None:
    connection.execute(_CHANGE, [_values(day, who, more) for who in (ORGANISATION, person_id)])


def _values(day: date, who: str, more: Account) -> dict[str, object]:
    return {
        "on": day,
        "whose": who,
        "more_prompt_tokens": more.spent.prompt_tokens,
        "more_completion_tokens": more.spent.completion_tokens,
        "more_cost": more.spent.cost,
        "more_held_prompt_tokens": more.held.prompt_tokens,
        "more_held_completion_tokens": more.held.completion_tokens,
        "more_held_cost": more.held.cost,
    }


def _account(row: Row[Any]) -> Account:
    return Account(
        spent=Spent(prompt_tokens=row.prompt_tokens, completion_tokens=row.completion_tokens, cost=row.cost),
        held=Spent(
            prompt_tokens=row.held_prompt_tokens,
            completion_tokens=row.held_completion_tokens,
            cost=row.held_cost,
        ),
    )
