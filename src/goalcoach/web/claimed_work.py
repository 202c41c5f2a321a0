"""Works off rows beside the requests: takes what nobody works at, shows that it does, and lets go."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Collection, Coroutine, Sequence
from datetime import timedelta
from typing import Any, Protocol

from goalcoach.coach.heart import Heart
from goalcoach.domain.errors import Unavailable
from goalcoach.store.port import Store, Unit

SILENT = timedelta(seconds=4)
"""How long a heart stands still before a row is taken up by somebody else."""

Crashed = Callable[[Exception], None]
"""Is told of what nobody foresaw."""


class Claimable(Protocol):
    """Rows at which one process works at a time: batches, eval runs."""

    async def claim(self, worker: str, still: timedelta) -> str | None: ...
    async def beat(self, ids: Sequence[str], worker: str, /) -> frozenset[str]: ...
    async def release(self, id_: str, worker: str, /) -> None: ...


class ClaimedWork:
    """The rows this process works at. One that it is to take up waits no longer than the next look."""

    def __init__(
        self,
        store: Store,
        worker: str,
        crashed: Crashed,
        *,
        rows: Callable[[Unit], Claimable],
        work: Callable[[str, Callable[[], bool]], Coroutine[Any, Any, None]],
        at_once: int,
    ) -> None:
        """`work` does what is to be done at one row, and ends early once its second argument says False."""
        self.tasks: dict[str, asyncio.Task[None]] = {}
        self.going = True
        """Cleared when the process is to end: what is being made is made to its end, and nothing new."""
        self._store = store
        self._worker = worker
        self._crashed = crashed
        self._rows = rows
        self._work = work
        self._at_once = at_once
        self._heart = Heart(store, self._beat)

    async def look(self) -> None:
        """Take up rows that nobody works at, whether new or of a process that died."""
        while self.going and len(self.tasks) < self._at_once:
            async with self._store.unit() as unit:
                id_ = await self._rows(unit).claim(self._worker, SILENT)
            if id_ is None or id_ in self.tasks:
                # One of ours whose heart was late is ours still, and shown to be so by this.
                return
            self._start(id_)

    def _start(self, id_: str) -> None:
        task = asyncio.create_task(self._worked_at(id_))
        self.tasks[id_] = task
        task.add_done_callback(lambda done: self.tasks.pop(id_, None))

    async def _worked_at(self, id_: str) -> None:
        making = asyncio.create_task(self._work(id_, lambda: self.going))
        try:
            async with self._heart.beating(id_, making):
                await making
        except asyncio.CancelledError:
            # This process ends, or another one has the row by now; then there is nothing to let go.
            await asyncio.shield(self._let_go(id_))
        except Exception as error:  # noqa: BLE001 - a database that is away comes back; the next look goes on
            self._crashed(error)
        else:
            await self._let_go(id_)

    async def _let_go(self, id_: str) -> None:
        with contextlib.suppress(Unavailable):  # then its silence tells it, a moment later
            async with self._store.unit() as unit:
                await self._rows(unit).release(id_, self._worker)

    async def _beat(self, unit: Unit, ids: Sequence[str]) -> Collection[str]:
        return await self._rows(unit).beat(ids, self._worker)
