"""The names of everybody in the organisation, which must not go out. Read again after a minute."""

from __future__ import annotations

import time

from goalcoach.llm.directory import Directory
from goalcoach.store.port import Store

LASTS_SECONDS = 60.0


class Everybody:
    """Names from the store. Call it for each turn."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: Directory | None = None
        self._until = 0.0

    async def __call__(self) -> Directory:
        """The names as they are, or were a minute ago."""
        if self._known is None or time.monotonic() >= self._until:
            async with self._store.unit() as unit:
                names = [person.name for person in await unit.people.all()]
            self._known = Directory(names)
            self._until = time.monotonic() + LASTS_SECONDS
        return self._known
