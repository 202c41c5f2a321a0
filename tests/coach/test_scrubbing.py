"""The file is written anew after somebody was erased; whoever is erased meanwhile has a turn of their own."""

from __future__ import annotations

from goalcoach.coach import erasing
from goalcoach.domain.errors import Unavailable
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

    async def scrub(self) -> bool:
        written = await super().scrub()
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
