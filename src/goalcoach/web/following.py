"""Following a run until it ends, wherever it is made: woken in this process, by looking again in others."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from goalcoach.coach.office import Office
from goalcoach.domain.conversation import FINISHED, Run, RunEvent
from goalcoach.web.worker import Worker

LOOK_SECONDS = 0.2
"""How often to look for what another replica wrote."""
ENDINGS = frozenset({"done", "stopped", "failed", "interrupted"})


async def follow(office: Office, worker: Worker, run: Run, after: int) -> AsyncIterator[RunEvent]:
    """The events of a run above `after`, as they come, to the one that ends it. Holds no transaction.

    A run whose maker died ends, too: the worker looks after those.
    """
    while True:
        rung = worker.bell.listen(run.id)
        async with office.store.unit() as unit:
            # The state first: once it says that the run has ended, no further event can come.
            run = await unit.runs.get(run.id, run.owner_id)
            events = await unit.runs.events(run.id, after)
        for event in events:
            yield event
            after = event.number
            if event.kind in ENDINGS:
                return
        if run.state in FINISHED:
            # Closed by somebody else than its maker, who could write no ending.
            yield RunEvent(run_id=run.id, number=after + 1, kind=run.state.value, data="{}")
            return
        await _pause(rung)


async def until_finished(office: Office, worker: Worker, run: Run, seconds: float) -> Run:
    """The run once it has ended, or as it is after so many seconds."""
    ends = asyncio.get_running_loop().time() + seconds
    while True:
        rung = worker.bell.listen(run.id)
        async with office.store.unit() as unit:
            run = await unit.runs.get(run.id, run.owner_id)
        if run.state in FINISHED or asyncio.get_running_loop().time() >= ends:
            return run
        await _pause(rung)


async def _pause(rung: asyncio.Event) -> None:
    try:
        async with asyncio.timeout(LOOK_SECONDS):
            await rung.wait()
    except TimeoutError:
        return
