"""Which rows go when some do: whatever hangs from them goes as well. Found in the tables themselves.

A table that comes later and points at one of these is taken along without being named here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    ForeignKeyConstraint,
    Table,
    delete,
    false,
    func,
    or_,
    select,
    tuple_,
)

from goalcoach.domain.person import PersonId
from goalcoach.store.metadata import metadata
from goalcoach.store.tables import person

Going = Mapping[Table, ColumnElement[bool]]
"""By table, those before which others hang first, the condition of the rows that go."""

_LOOSE: Final = "SET NULL"


def going(begins: Iterable[tuple[Table, ColumnElement[bool]]]) -> Going:
    """What goes if these rows do. People never go: a row of theirs stays so that keys hold."""
    chosen: dict[Table, list[ColumnElement[bool]]] = {}
    for table, condition in begins:
        chosen.setdefault(table, []).append(condition)
    found: dict[Table, ColumnElement[bool]] = {}
    for table in metadata.sorted_tables:
        conditions = [*chosen.get(table, ()), *_hanging(table, found)]
        if table is not person and conditions:
            found[table] = or_(false(), *conditions)
    return found


def counted(connection: Connection, found: Going, values: Mapping[str, object]) -> Mapping[str, int]:
    """How many rows would go, by table."""
    return {
        table.name: connection.execute(
            select(func.count()).select_from(table).where(condition), values
        ).scalar_one()
        for table, condition in found.items()
    }


def ids(connection: Connection, found: Going, values: Mapping[str, object]) -> Iterator[str]:
    """The ids of all that would go."""
    for table, condition in found.items():
        if "id" in table.c:
            yield from connection.execute(select(table.c.id).where(condition), values).scalars()


def verdicts(connection: Connection, found: Going, values: Mapping[str, object]) -> Sequence[str]:
    """The verdicts on which what would go rests."""
    return [
        each
        for table, condition in found.items()
        if "verdict_id" in table.c
        for each in connection.execute(
            select(table.c.verdict_id).where(condition, table.c.verdict_id.is_not(None)), values
        ).scalars()
    ]


def take(connection: Connection, found: Going, values: Mapping[str, object]) -> None:
    """Take them out, what hangs first."""
    for table, condition in reversed(list(found.items())):
        connection.execute(delete(table).where(condition), values)


def whose(person_id: PersonId) -> Mapping[str, object]:
    """The values that conditions about a person ask for."""
    return {"person": person_id}


def _hanging(table: Table, found: Going) -> Iterator[ColumnElement[bool]]:
    """Rows that would point nowhere."""
    for key in table.foreign_key_constraints:
        above = key.referred_table
        if above in found and (key.ondelete or "").upper() != _LOOSE:
            yield _points(key, above, found[above])


def _points(key: ForeignKeyConstraint, above: Table, gone: ColumnElement[bool]) -> ColumnElement[bool]:
    here: list[Any] = list(key.columns)
    there = [each.column for each in key.elements]
    place: ColumnElement[Any] = here[0] if len(here) == 1 else tuple_(*here)
    return place.in_(select(*there).where(gone))
