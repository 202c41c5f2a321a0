"""Following a run until it ends, wherever it is made: the bell says when to look again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace

from goalcoach.coach.office import Office
from goalcoach.domain.conversation import FINISHED, Run, RunEvent, RunState
from goalcoach.domain.errors import NotFound
from goalcoach.web.worker import Worker

PATIENCE_SECONDS = 5.0
"""How long to wait for the bell before looking all the same, and how long a session is taken for granted."""
ENDINGS = frozenset({"done", "stopped", "failed", "interrupted"})


async def follow(
    office: Office, worker: Worker, run: Run, after: int, *, session: str
) -> AsyncIterator[RunEvent]:
    """The events of a run above `after`, as they come, to the one that ends it. Holds no transaction.

    A run whose maker died ends, too: the worker looks after those; one that is gone with its conversation
    ends as interrupted. The events end without a word once `session`, the hash of its token, has ended or its
    person was deactivated.
    """
    trusted_until = _now() + PATIENCE_SECONDS
    while True:
        rung = worker.bell.listen(run.id)
        if _now() >= trusted_until:
            async with office.store.unit() as unit:
                if await unit.people.signed_in(session, office.now()) is None:
                    return
            trusted_until = _now() + PATIENCE_SECONDS
        try:
            run, events = await _come(office, run, after)
        except NotFound:
            run, events = replace(run, state=RunState.INTERRUPTED), ()
        for event in events:
            yield event
            after = event.number
            if event.kind in ENDINGS:
                return
        if run.state in FINISHED:
            # Closed by somebody else than its maker, who could write no ending.
            yield RunEvent(run_id=run.id, number=after + 1, kind=run.state.value, data="{}")
            return
        await _pause(rung, trusted_until)


async def _come(office: Office, run: Run, after: int) -> tuple[Run, Sequence[RunEvent]]:
    """The run, and what has come of it since. Raises NotFound."""
    async with office.store.unit() as unit:
        # The state first: once it says that the run has ended, no further event can come.
        run = await unit.runs.get(run.id, run.owner_id)
        return run, await unit.runs.events(run.id, after)


async def until_finished(office: Office, worker: Worker, run: Run, seconds: float) -> Run:
    """The run once it has ended, or as it is after so many seconds. Raises NotFound when it is gone."""
    ends = _now() + seconds
    while True:
        rung = worker.bell.listen(run.id)
        async with office.store.unit() as unit:
            run = await unit.runs.get(run.id, run.owner_id)
        if run.state in FINISHED or _now() >= ends:
            return run
        await _pause(rung, min(ends, _now() + PATIENCE_SECONDS))


def _now() -> float:
    return asyncio.get_running_loop().time()


async def _pause(rung: asyncio.Event, until: float) -> None:
    try:
        async with asyncio.timeout_at(until):
            await rung.wait()
    except TimeoutError:
        return
