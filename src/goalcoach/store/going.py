"""Which rows go when some do: whatever hangs from them goes as well. Found in the tables themselves.

A table that comes later and points at one of these is taken along without being named here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    ForeignKeyConstraint,
    Table,
    bindparam,
    delete,
    false,
    func,
    or_,
    select,
    tuple_,
)

from goalcoach.domain.person import PersonId
from goalcoach.store.metadata import metadata
from goalcoach.store.removal import remove_orphans
from goalcoach.store.tables import kept_answer, person

Going = Mapping[Table, ColumnElement[bool]]
"""By table, those before which others hang first, the condition of the rows that go."""

_LOOSE: Final = "SET NULL"
_AT_ONCE: Final = 500
"""Ids in one statement: databases take so many values and no more."""
_ANSWERS: Final = select(kept_answer)
_ANSWER: Final = delete(kept_answer).where(
    kept_answer.c.person_id == bindparam("whose"),
    kept_answer.c.route == bindparam("where"),
    kept_answer.c.key == bindparam("which"),
)
_WORD: Final = re.compile(r"[\w-]+")
_ESCAPED: Final = re.compile(r'\\(?:(["\\/])|[bfnrt])')
"""As JSON writes marks and ends of lines; a name may hold the ones and follow the others."""


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


def take_wholly(
    connection: Connection, found: Going, values: Mapping[str, object], words: Sequence[str] = ()
) -> None:
    """Take them out, what hangs first; then the verdicts on which nothing rests any more, and answers that
    were kept for repeated keys, of whomever, where they tell of anything that went or hold one of `words`."""
    gone = {*_ids(connection, found, values)}
    rests = _verdicts(connection, found, values)
    for table, condition in reversed(list(found.items())):
        connection.execute(delete(table).where(condition), values)
    _forget_answers(connection, gone, words)
    for begin in range(0, len(rests), _AT_ONCE):
        remove_orphans(connection, rests[begin : begin + _AT_ONCE])


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


def _ids(connection: Connection, found: Going, values: Mapping[str, object]) -> Iterator[str]:
    for table, condition in found.items():
        if "id" in table.c:
            yield from connection.execute(select(table.c.id).where(condition), values).scalars()


def _verdicts(connection: Connection, found: Going, values: Mapping[str, object]) -> Sequence[str]:
    return [
        each
        for table, condition in found.items()
        if "verdict_id" in table.c
        for each in connection.execute(
            select(table.c.verdict_id).where(condition, table.c.verdict_id.is_not(None)), values
        ).scalars()
    ]


def _forget_answers(connection: Connection, gone: AbstractSet[str], words: Sequence[str]) -> None:
    named = re.compile("|".join(rf"(?<!\w){re.escape(each)}(?!\w)" for each in words if each) or r"(?!)")
    for row in connection.execute(_ANSWERS).all():
        told = f"{row.route} {_ESCAPED.sub(_meant, row.body)}"
        # Looked for as they are first: all others wait while this goes through what is kept of everybody.
        holds = any(each in told for each in words if each) and named.search(told)
        if holds or not gone.isdisjoint(_WORD.findall(told)):
            which = {"whose": row.person_id, "where": row.route, "which": row.key}
            connection.execute(_ANSWER, which)


def _meant(escaped: re.Match[str]) -> str:
    return escaped[1] or " "
