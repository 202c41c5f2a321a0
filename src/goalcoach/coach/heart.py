"""The heart of a process: shows every second which answers it is making. Makes none itself."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Awaitable, Callable, Collection, Sequence
from contextlib import asynccontextmanager
from typing import Any

from goalcoach.domain.errors import GoalcoachError
from goalcoach.store.port import Store, Unit

BEAT_SECONDS = 1.0


Beat = Callable[[Unit, Sequence[str]], Awaitable[Collection[str]]]
"""Shows that these are being made; those of them that are still wanted."""


async def of_runs(unit: Unit, run_ids: Sequence[str]) -> Collection[str]:
    """The beat of answers in a conversation."""
    stops = await unit.runs.beat(run_ids)
    return [run_id for run_id, stop in stops.items() if not stop]


class Heart:
    """Beats for all answers at once: two hundred of them cost one transaction a second, as one does."""

    def __init__(self, store: Store, beat: Beat = of_runs) -> None:
        self._store = store
        self._shown = beat
        self._makings: dict[str, asyncio.Task[Any]] = {}
        self._task: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def beating(self, run_id: str, making: asyncio.Task[Any]) -> AsyncGenerator[None, None]:
        """Beat for a run, or whatever the heart is for, as long as the block lasts.

        `making` is cancelled once the person wants it to stop, or when it is gone with its conversation.
        Whoever leaves last is told of what nobody foresaw.
        """
        self._makings[run_id] = making
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._beat())
        try:
            yield
        finally:
            del self._makings[run_id]
            if not self._makings:
                await self._rest()

    async def beat(self, unit: Unit) -> None:
        """Beat now, between two beats: after a halt of the machine living hearts seem to stand still."""
        if self._makings:
            await self._shown(unit, list(self._makings))

    async def _rest(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(BEAT_SECONDS)
            makings = dict(self._makings)
            try:
                async with self._store.unit() as unit:
                    wanted = await self._shown(unit, list(makings))
            except GoalcoachError:
                # One beat missed is no harm; a heart that beats no more is, to all answers at once.
                continue
            for run_id, making in makings.items():
                if run_id not in wanted and not making.cancelling():
                    making.cancel()
