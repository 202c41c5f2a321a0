"""Competencies, blueprints and offers in the database, with every edition that ever held."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, func, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from goalcoach.domain.errors import Conflict
from goalcoach.domain.framework import Blueprint, Competency, Entry, Framework, Offer
from goalcoach.domain.framework_changes import Changes, Key, framework_of, without_version
from goalcoach.domain.person import PersonId
from goalcoach.store.codec import Codec
from goalcoach.store.framework_port import Edition, PastEntry
from goalcoach.store.framework_tables import framework_edition as editions
from goalcoach.store.framework_tables import framework_entry as entries
from goalcoach.store.work import Work

_KIND: Final[dict[type[Entry], str]] = {Competency: "competency", Blueprint: "blueprint", Offer: "offer"}
_TYPE: Final = {kind: type_ for type_, kind in _KIND.items()}
_CODEC: Final[dict[str, Codec[Any]]] = {kind: Codec(type_) for kind, type_ in _TYPE.items()}

_NEWEST: Final = select(func.coalesce(func.max(editions.c.number), 0))
_ROWS: Final = select(entries)
_CURRENT: Final = _ROWS.where(entries.c.until.is_(None))
_AT: Final = _ROWS.where(
    entries.c.since <= bindparam("edition"),
    or_(entries.c.until.is_(None), entries.c.until > bindparam("edition")),
)
_SINCE: Final = select(entries.c.since).where(
    entries.c.kind == bindparam("of"), entries.c.id == bindparam("which"), entries.c.until.is_(None)
)
_HISTORY: Final = _ROWS.where(entries.c.kind == bindparam("of"), entries.c.id == bindparam("which")).order_by(
    entries.c.since.desc()
)
_LATEST: Final = select(editions).order_by(editions.c.number.desc()).limit(bindparam("most"))
_OPEN: Final[dict[str, Any]] = {
    name: insert_into(editions)
    .on_conflict_do_nothing(index_elements=[editions.c.number])
    .returning(editions.c.number)
    for name, insert_into in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
}
_END: Final = (
    update(entries)
    .where(
        entries.c.kind == bindparam("of"),
        entries.c.id == bindparam("which"),
        entries.c.until.is_(None),
    )
    .values(until=bindparam("edition"))
)
_ADD: Final = insert(entries)
_AGAIN: Final = "Somebody else changed this at the same moment. Load it again and try once more."


class SqlFrameworks:
    """The framework; each method is one hop to the database."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def edition(self) -> int:
        """Number of the newest edition; 0 before the first."""
        row = await self._work.row(_NEWEST)
        return int(row[0]) if row else 0

    async def current(self) -> Framework:
        """What holds now: each kind by name."""
        return await self._work.read(lambda connection: _framework(connection.execute(_CURRENT)))

    async def since(self, key: Key) -> int:
        """The edition from which an entry is as it is now; 0 when there is none."""
        type_, id_ = key
        row = await self._work.row(_SINCE, {"of": _KIND[type_], "which": id_})
        return int(row.since) if row else 0

    async def at(self, number: int) -> Framework:
        """What held in that edition."""
        return await self._work.read(
            lambda connection: _framework(connection.execute(_AT, {"edition": number}))
        )

    async def history(self, key: Key) -> Sequence[PastEntry]:
        """All that one entry ever was, newest first."""
        type_, id_ = key
        rows = await self._work.rows(_HISTORY, {"of": _KIND[type_], "which": id_})
        return [PastEntry(entry=_entry(row), since=row.since, until=row.until) for row in rows]

    async def editions(self, most: int) -> Sequence[Edition]:
        """The latest, newest first."""
        return [_edition(row) for row in await self._work.rows(_LATEST, {"most": most})]

    async def keep(
        self, changes: Changes, *, base: int, by: PersonId | None, at: datetime, note: str
    ) -> Edition:
        """Keep all of it as the edition after `base`, or nothing. Raises Conflict."""
        edition = Edition(
            number=base + 1,
            by=by,
            at=at,
            note=note,
            added=len(changes.added),
            changed=len(changes.changed),
            removed=len(changes.removed),
        )
        await self._work.write(lambda connection: _keep(connection, changes, edition))
        return edition


def _keep(connection: Connection, changes: Changes, edition: Edition) -> None:
    if connection.execute(_NEWEST).scalar() != edition.number - 1:
        raise Conflict(_AGAIN)
    # Of two that got this far together the key of the edition lets one through.
    opened = connection.execute(
        _OPEN[connection.dialect.name],
        {
            "number": edition.number,
            "made_by": edition.by,
            "at": edition.at,
            "note": edition.note,
            "added": edition.added,
            "changed": edition.changed,
            "removed": edition.removed,
        },
    )
    if opened.first() is None:
        raise Conflict(_AGAIN)
    for gone in (*(before for before, _ in changes.changed), *changes.removed):
        of = {"of": _KIND[type(gone)], "which": gone.id, "edition": edition.number}
        if connection.execute(_END, of).rowcount != 1:
            raise Conflict(_AGAIN)
    come = [*changes.added, *(after for _, after in changes.changed)]
    if come:
        connection.execute(_ADD, [_values(entry, edition.number) for entry in come])


def _values(entry: Entry, since: int) -> dict[str, object]:
    kind = _KIND[type(entry)]
    content = _CODEC[kind].dump(without_version(entry))
    return {"kind": kind, "id": entry.id, "since": since, "until": None, "content": content}


def _framework(rows: Iterable[Row[Any]]) -> Framework:
    found = sorted(map(_entry, rows), key=lambda entry: (entry.name.casefold(), entry.id))
    return framework_of({(type(entry), entry.id): entry for entry in found})


def _entry(row: Row[Any]) -> Entry:
    entry: Entry = _CODEC[row.kind].load(row.content)
    return replace(entry, version=str(row.since)) if isinstance(entry, Blueprint) else entry


def _edition(row: Row[Any]) -> Edition:
    return Edition(
        number=row.number,
        by=None if row.made_by is None else PersonId(row.made_by),
        at=row.at,
        note=row.note,
        added=row.added,
        changed=row.changed,
        removed=row.removed,
    )
