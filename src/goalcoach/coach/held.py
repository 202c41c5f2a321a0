"""Something that takes long to count, as it was last counted. Knows nothing of what it is."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from goalcoach.domain.errors import GoalcoachError

T = TypeVar("T")


class LastCounted(Generic[T]):
    """Counted anew once it is too old, by one at a time.

    Whoever asks meanwhile is told what held just before, and waits only where nothing did, or for too long.
    """

    __slots__ = ("_anew", "_counting", "_held")

    def __init__(self) -> None:
        self._held: tuple[datetime, T] | None = None
        self._counting = asyncio.Lock()
        self._anew: asyncio.Task[None] | None = None

    async def __call__(
        self, now: datetime, fresh: timedelta, stale: timedelta, count: Callable[[], Awaitable[T]]
    ) -> T:
        """What holds now, or held when it was counted last: not longer ago than `stale`.

        Older than `fresh`, it is counted anew beside whoever asks; so `count` has a transaction of its own.
        """
        held = self._held
        if held is not None and held[0] <= now < held[0] + stale:
            if now >= held[0] + fresh and (self._anew is None or self._anew.done()):
                self._anew = asyncio.create_task(self._beside(now, fresh, count))
            return held[1]
        return await self._counted(now, fresh, count)

    async def _counted(self, now: datetime, fresh: timedelta, count: Callable[[], Awaitable[T]]) -> T:
        async with self._counting:
            if self._held is None or not self._held[0] <= now < self._held[0] + fresh:
                self._held = now, await count()
            return self._held[1]

    async def _beside(self, now: datetime, fresh: timedelta, count: Callable[[], Awaitable[T]]) -> None:
        with suppress(GoalcoachError):  # a database that is away: whoever asks next has it tried again
            await self._counted(now, fresh, count)
