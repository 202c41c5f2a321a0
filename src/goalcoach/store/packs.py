"""The versions of the organisation's rules that verdicts rest on, in the database."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects import postgresql, sqlite

from goalcoach.store.pack_port import PackRecord
from goalcoach.store.tables import rule_pack as table
from goalcoach.store.work import Work

_GET: Final = select(table).where(table.c.rules_digest == bindparam("rules_digest"))
# Replicas that start together keep the same one.
_KEEP: Final = {
    "sqlite": sqlite.insert(table).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(table).on_conflict_do_nothing(),
}


class SqlPacks:
    """Versions of packs. One is kept once, and never changed."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def keep(self, pack: PackRecord) -> None:
        """Keep a version, unless it is there."""
        row = {
            "rules_digest": pack.rules_digest,
            "digest": pack.digest,
            "name": pack.name,
            "version": pack.version,
            "content": pack.content,
            "at": pack.at,
        }

        def keep(connection: Connection) -> None:
            statement: Any = _KEEP[connection.dialect.name]
            connection.execute(statement, row)

        await self._work.write(keep)

    async def get(self, rules_digest: str) -> PackRecord | None:
        """The version that verdicts with this digest rest on."""
        row = await self._work.row(_GET, {"rules_digest": rules_digest})
        if row is None:
            return None
        return PackRecord(
            rules_digest=row.rules_digest,
            digest=row.digest,
            name=row.name,
            version=row.version,
            content=row.content,
            at=row.at,
        )
