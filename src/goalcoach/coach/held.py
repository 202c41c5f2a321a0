"""Something that takes long to count, as it was last counted. Knows nothing of what it is."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Generic, TypeVar

T = TypeVar("T")


class LastCounted(Generic[T]):
    """Counted anew once it is too old, by one at a time; whoever asks meanwhile waits for that."""

    __slots__ = ("_counting", "_held")

    def __init__(self) -> None:
        self._held: tuple[datetime, T] | None = None
        self._counting = asyncio.Lock()

    async def __call__(self, now: datetime, fresh: timedelta, count: Callable[[], Awaitable[T]]) -> T:
        """What holds now: not older than `fresh`."""
        async with self._counting:
            if self._held is None or not self._held[0] <= now < self._held[0] + fresh:
                self._held = now, await count()
            return self._held[1]
