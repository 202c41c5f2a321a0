"""What takes long to count: waited for once, then told as it was while it is counted anew."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from goalcoach.coach.held import LastCounted
from goalcoach.domain.errors import Unavailable

NOW = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
FRESH, STALE = timedelta(minutes=15), timedelta(hours=1)


class Slow:
    """Counts up, once it is let."""

    def __init__(self) -> None:
        self.told = 0
        self.may = asyncio.Event()
        self.fails = False

    async def __call__(self) -> int:
        await self.may.wait()
        if self.fails:
            raise Unavailable("away")
        self.told += 1
        return self.told


async def settled() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_nobody_waits_for_a_count_that_was_made_before() -> None:
    held, slow = LastCounted[int](), Slow()

    async def asked(after: timedelta) -> int:
        return await asyncio.wait_for(held(NOW + after, FRESH, STALE, slow), 20)

    first = [asyncio.create_task(asked(timedelta())) for _ in range(3)]
    await settled()
    assert not any(each.done() for each in first), "there is nothing yet that could be told"
    slow.may.set()
    assert [await each for each in first] == [1, 1, 1]

    slow.may.clear()
    assert await asked(FRESH) == 1, "it is told, and counted anew beside"
    assert await asked(FRESH) == 1
    slow.may.set()
    await settled()
    assert (await asked(FRESH), slow.told) == (2, 2), "by one at a time"
    assert await asked(FRESH + STALE) == 3, "what is too old is told to nobody"


async def test_a_count_that_fails_beside_is_tried_again() -> None:
    held, slow = LastCounted[int](), Slow()
    slow.may.set()
    assert await held(NOW, FRESH, STALE, slow) == 1
    slow.fails = True
    assert await held(NOW + FRESH, FRESH, STALE, slow) == 1
    await settled()
    slow.fails = False
    assert await held(NOW + FRESH, FRESH, STALE, slow) == 1
    await settled()
    assert await held(NOW + FRESH, FRESH, STALE, slow) == 2
    slow.fails = True
    with pytest.raises(Unavailable):
        await held(NOW + 2 * STALE, FRESH, STALE, slow)
