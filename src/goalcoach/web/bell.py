"""Wakes who waits for a run: at once when it is made in this process, soon when another one makes it."""

from __future__ import annotations

import asyncio
import weakref
from collections.abc import Container

from goalcoach.domain.conversation import RunHead
from goalcoach.domain.errors import Unavailable
from goalcoach.store.port import Store

LOOK_SECONDS = 0.2
"""How often to look for what another replica wrote."""


class Bell:
    """Wakes who waits for a run, within this process."""

    def __init__(self) -> None:
        # Whoever waits holds the event; nobody waits, nothing is held.
        self._waiting: weakref.WeakValueDictionary[str, asyncio.Event] = weakref.WeakValueDictionary()

    def ring(self, run_id: str) -> None:
        """Something was kept for this run."""
        event = self._waiting.pop(run_id, None)
        if event is not None:
            event.set()

    def listen(self, run_id: str) -> asyncio.Event:
        """An event that is set at the next ring. Take it before looking, so that no ring is missed."""
        event = self._waiting.get(run_id)
        if event is None:
            event = self._waiting[run_id] = asyncio.Event()
        return event

    def waited_for(self) -> list[str]:
        """Ids of the runs that somebody waits for."""
        return list(self._waiting)


class Lookout:
    """Rings for what other replicas write: one look for all runs that are waited for here."""

    def __init__(self, store: Store, bell: Bell, own: Container[str]) -> None:
        self._store = store
        self._bell = bell
        self._own = own
        """Ids of the runs this process makes: it rings for those itself."""
        self._seen: dict[str, RunHead | None] = {}

    async def look(self) -> None:
        """Ring for each run that has come further since the last look, or is gone."""
        wanted = [each for each in self._bell.waited_for() if each not in self._own]
        seen: dict[str, RunHead | None] = {}
        if wanted:
            async with self._store.unit() as unit:
                heads = await unit.runs.heads(wanted)
            seen = {each: heads.get(each) for each in wanted}
        for each, head in seen.items():
            if each not in self._seen or head != self._seen[each]:
                self._bell.ring(each)
        self._seen = seen

    async def keep_looking(self) -> None:
        """Look for ever."""
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            try:
                await self.look()
            except Unavailable:
                # A database that is away for a moment comes back, and who waits looks by themselves, too.
                continue
