"""The file is written anew after somebody was erased; whoever is erased meanwhile has a turn of their own."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from goalcoach.coach import erasing
from goalcoach.domain.errors import Unavailable
from goalcoach.store.engine import WAIT_SECONDS
from goalcoach.store.port import Store, Unit
from tests.coach.desk import Shaky
from tests.coach.growth import an_office
from tests.contracts.test_erasing import erase, leave
from tests.store.samples import ADA, GRACE, some_people


class Meanwhile(Shaky):
    """A store in which something happens as soon as its file is written anew."""

    def __init__(self, store: Store, *, away: bool = False) -> None:
        super().__init__(store)
        self._falls = away

    async def scrub(self, *, anew: bool) -> bool:
        written = await super().scrub(anew=anew)
        if self._falls:
            self.away = True
        else:
            await erase(self._store, GRACE)
        return written


async def waiting(unit: Unit) -> list[str]:
    return list(await unit.erasures.unscrubbed())


async def test_who_is_erased_while_the_file_is_written_still_waits_for_it(sqlite_store: Store) -> None:
    await some_people(sqlite_store)
    await leave(sqlite_store, ADA, GRACE)
    await erase(sqlite_store, ADA)

    assert await erasing.scrub(an_office(Meanwhile(sqlite_store)))

    async with sqlite_store.unit() as unit:
        assert await waiting(unit) == [GRACE], "what moved since the file was written may be in it"
    assert await erasing.scrub(an_office(sqlite_store))
    async with sqlite_store.unit() as unit:
        assert await waiting(unit) == []


async def test_a_store_that_is_away_then_is_no_fault_of_who_erased(sqlite_store: Store) -> None:
    """They are gone already: to be told that it failed would have somebody look for them in vain."""
    await some_people(sqlite_store)
    await leave(sqlite_store, ADA)
    await erase(sqlite_store, ADA)
    store = Meanwhile(sqlite_store, away=True)

    assert not await erasing.scrub(an_office(store))
    assert isinstance(store.error, Unavailable)
    assert not await erasing.scrub(an_office(store)), "nor is one that was away before"

    async with sqlite_store.unit() as unit:
        assert await waiting(unit) == [ADA]


async def test_who_reads_for_long_holds_up_nobody_who_writes(sqlite_store: Store, sqlite_url: str) -> None:
    """A copy that is being made, or a window of another program: it is tried again in an hour."""
    await some_people(sqlite_store)
    await leave(sqlite_store, ADA)
    await erase(sqlite_store, ADA)
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    log = path.with_name(f"{path.name}-wal")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM person").fetchall()
        await leave(sqlite_store, GRACE)
        before, begun = size(log), time.monotonic()

        scrubbed, _ = await asyncio.gather(erasing.scrub(an_office(sqlite_store)), erase(sqlite_store, GRACE))

        assert (scrubbed, time.monotonic() - begun < WAIT_SECONDS / 2) == (False, True)
        assert size(log) < before + size(path), "nor is the file written anew for nothing"
    assert await erasing.scrub(an_office(sqlite_store))


def size(path: Path) -> int:
    return path.stat().st_size
