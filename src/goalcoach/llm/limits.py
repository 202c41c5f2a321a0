"""How many calls an endpoint gets at once and in a minute. Counted in this process."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager

from goalcoach.llm.model import Ask, Model, Piece, Reply, listening
from goalcoach.llm.reason import Reason, unavailable

MINUTE = 60.0


class Limits:
    """The calls that are under way, and those of the last minute. Who comes first is served first."""

    def __init__(
        self,
        *,
        at_once: int,
        per_minute: int = 0,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._places = asyncio.Semaphore(at_once)
        self.under_way = 0
        """Calls that have a place."""
        self._per_minute = per_minute
        self._begun: deque[float] = deque(maxlen=per_minute)
        self._now = now
        self._sleep = sleep

    @asynccontextmanager
    async def place(self, deadline: float) -> AsyncGenerator[None, None]:
        """A place for one call. Raises Unavailable when there is none before the deadline."""
        await self._free_place(deadline)
        self.under_way += 1
        try:
            await self._free_minute(deadline)
            yield
        finally:
            self.under_way -= 1
            self._places.release()

    async def _free_place(self, deadline: float) -> None:
        if not self._places.locked():
            await self._places.acquire()
            return
        try:
            async with asyncio.timeout(max(0.0, deadline - self._now())):
                await self._places.acquire()
        except TimeoutError:
            pass
        else:
            return
        raise unavailable(Reason.BUSY)

    async def _free_minute(self, deadline: float) -> None:
        if not self._per_minute:
            return
        while len(self._begun) == self._per_minute and (wait := self._begun[0] + MINUTE - self._now()) > 0:
            if self._now() + wait >= deadline:
                raise unavailable(Reason.BUSY, retry_after=wait)
            await self._sleep(wait)
        self._begun.append(self._now())


class Limited:
    """A model whose calls wait for a place."""

    def __init__(self, model: Model, limits: Limits) -> None:
        self.name, self.host = model.name, model.host
        self._model = model
        self._limits = limits

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncGenerator[Piece | Reply, None]:
        """As the model does, once there is a place."""
        async with (
            self._limits.place(deadline),
            listening(self._model.ask(ask, deadline=deadline)) as parts,
        ):
            async for part in parts:
                yield part
