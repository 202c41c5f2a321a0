"""Works off batches beside the requests: takes what nobody works at, shows that it does, and lets go."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Collection, Sequence
from datetime import timedelta

from goalcoach.coach.heart import Heart
from goalcoach.coach.office import Office
from goalcoach.coach.reviews.working_off import Crashed, work_off
from goalcoach.domain.errors import Unavailable
from goalcoach.store.port import Unit

SILENT = timedelta(seconds=4)
"""How long a heart stands still before the batch is taken up by somebody else."""
MOST_AT_ONCE = 2
"""Batches one process works at; each makes one preparation at a time."""


class Batching:
    """The batches this process works at. One that it is to take up waits no longer than the next look."""

    def __init__(self, office: Office, worker: str, crashed: Crashed) -> None:
        self.tasks: dict[str, asyncio.Task[None]] = {}
        self.going = True
        """Cleared when the process is to end: what is being made is made to its end, and nothing new."""
        self._office = office
        self._worker = worker
        self._crashed = crashed
        self._heart = Heart(office.store, self._beat)

    async def look(self) -> None:
        """Take up batches that nobody works at, whether new or of a process that died."""
        while self.going and len(self.tasks) < MOST_AT_ONCE:
            async with self._office.store.unit() as unit:
                batch_id = await unit.batches.claim(self._worker, SILENT)
            if batch_id is None or batch_id in self.tasks:
                # One of ours whose heart was late is ours still, and shown to be so by this.
                return
            self._start(batch_id)

    def _start(self, batch_id: str) -> None:
        task = asyncio.create_task(self._work(batch_id))
        self.tasks[batch_id] = task
        task.add_done_callback(lambda done: self.tasks.pop(batch_id, None))

    async def _work(self, batch_id: str) -> None:
        making = asyncio.create_task(
            work_off(self._office, batch_id, self._worker, going=lambda: self.going, crashed=self._crashed)
        )
        try:
            async with self._heart.beating(batch_id, making):
                await making
        except asyncio.CancelledError:
            # This process ends, or another one has the batch by now; then there is nothing to let go.
            await asyncio.shield(self._let_go(batch_id))
        except Exception as error:  # noqa: BLE001 - a database that is away comes back; the next look goes on
            self._crashed(error)
        else:
            await self._let_go(batch_id)

    async def _let_go(self, batch_id: str) -> None:
        with contextlib.suppress(Unavailable):  # then its silence tells it, a moment later
            async with self._office.store.unit() as unit:
                await unit.batches.release(batch_id, self._worker)

    async def _beat(self, unit: Unit, batch_ids: Sequence[str]) -> Collection[str]:
        return await unit.batches.beat(batch_ids, self._worker)
