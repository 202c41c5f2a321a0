"""Wakes who waits for a run: at once when it is made in this process, soon when another one makes it."""

from __future__ import annotations

import asyncio
from collections.abc import Container, Iterator
from contextlib import contextmanager

from goalcoach.domain.conversation import RunHead
from goalcoach.domain.errors import Unavailable
from goalcoach.store.port import Store


class Bell:
    """Wakes who waits for a run, within this process."""

    def __init__(self) -> None:
        self._waiting: dict[str, set[asyncio.Event]] = {}

    def ring(self, run_id: str) -> None:
        """Something was kept for this run."""
        for event in self._waiting.get(run_id, ()):
            event.set()

    @contextmanager
    def listening(self, run_id: str) -> Iterator[asyncio.Event]:
        """An event that each ring sets. Clear it before looking, so that no ring is missed."""
        event = asyncio.Event()
        self._waiting.setdefault(run_id, set()).add(event)
        try:
            yield event
        finally:
            self._waiting[run_id].discard(event)
            if not self._waiting[run_id]:
                del self._waiting[run_id]

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
            try:
                async with self._store.unit() as unit:
                    heads = await unit.runs.heads(wanted)
            except Unavailable:
                # A database that is away for a moment comes back, and who waits looks by themselves, too.
                return
            seen = {each: heads.get(each) for each in wanted}
        for each, head in seen.items():
            if each not in self._seen or head != self._seen[each]:
                self._bell.ring(each)
        self._seen = seen
