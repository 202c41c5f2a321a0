"""A copy of an SQLite database, made as docs/running.md says while many write: whole, nothing missing."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from goalcoach.domain.conversation import Event, EventKind
from goalcoach.store.database import open_store
from goalcoach.store.migrate import migrate
from goalcoach.store.port import Store
from tests.store.samples import ADA, a_person

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
WRITERS = 8


async def kept(store: Store) -> set[str]:
    async with store.unit() as unit:
        return {event.data for event in await unit.events.links_made(ADA, 1_000_000)}


async def test_a_copy_made_while_many_write_is_whole(sqlite_url: str, tmp_path: Path) -> None:
    store, written, many, over = open_store(sqlite_url), set[str](), asyncio.Event(), asyncio.Event()
    copy, back = tmp_path / "copy.db", tmp_path / "back.db"
    async with store.unit() as unit:
        await unit.people.put(a_person())

    async def write(writer: int) -> None:
        number = 0
        while not over.is_set():
            number += 1
            said = f"{writer}.{number}"
            async with store.unit() as unit:
                await unit.events.add(Event(owner_id=ADA, kind=EventKind.LINK_MADE, at=NOW, data=said))
            written.add(said)
            if len(written) == 5 * WRITERS:
                many.set()

    def copied() -> None:
        with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as connection:
            connection.execute("VACUUM INTO ?", (str(copy),))

    writing = [asyncio.create_task(write(number)) for number in range(WRITERS)]
    await many.wait()
    before = set(written)
    await asyncio.to_thread(copied)
    over.set()
    await asyncio.gather(*writing)
    await store.close()

    shutil.copy(copy, back)
    migrate(f"sqlite:///{back}")
    with closing(sqlite3.connect(back)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    again = open_store(f"sqlite:///{back}")
    found = await kept(again)
    await again.close()
    assert before <= found <= written
