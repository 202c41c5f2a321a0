"""Calendar addresses and weeks of reminders in the database."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from goalcoach.domain.digest import About, Reminder, Week
from goalcoach.store.feed_port import Feed
from goalcoach.store.port import Store
from tests.contracts.test_growth import of_ada
from tests.store.samples import ADA, GRACE, LATER, NOW

DUE = Reminder(about=About.CHECK_IN, which="g", day=date(2026, 11, 20))


async def test_a_person_has_one_address_and_the_newest_counts(store: Store) -> None:
    await of_ada(store)
    first = Feed(person_id=ADA, token_hash="a" * 64, with_texts=True, created_at=NOW)
    second = replace(first, token_hash="b" * 64, with_texts=False, created_at=LATER)
    async with store.unit() as unit:
        assert await unit.feeds.of(ADA) is None
        await unit.feeds.put(first)
        await unit.feeds.put(second)

    async with store.unit() as unit:
        assert await unit.feeds.of(ADA) == second
        assert await unit.feeds.by_hash("b" * 64) == second
        assert await unit.feeds.by_hash("a" * 64) is None
        assert await unit.feeds.of(GRACE) is None
        assert [await unit.feeds.remove(ADA), await unit.feeds.remove(ADA)] == [True, False]
        assert await unit.feeds.by_hash("b" * 64) is None


async def test_a_week_is_kept_once_and_forgotten_in_time(store: Store) -> None:
    await of_ada(store)
    weeks = [Week(begin=date(2026, 11, day), reminders=(DUE,)) for day in (9, 16, 23)]
    async with store.unit() as unit:
        assert [await unit.digests.keep(ADA, week) for week in weeks] == [True, True, True]
        another = replace(weeks[2], reminders=(DUE, replace(DUE, which="h")))
        assert not await unit.digests.keep(ADA, another)

    async with store.unit() as unit:
        assert await unit.digests.of(ADA, 2) == [weeks[2], weeks[1]]
        assert await unit.digests.of(GRACE, 2) == []
        assert await unit.digests.forget(weeks[1].begin) == 1
        assert await unit.digests.of(ADA, 9) == [weeks[2], weeks[1]]
