"""The names of everybody in the organisation, which must not go out. Read again whenever one has changed."""

from __future__ import annotations

import asyncio

from goalcoach.coach.thinking import Thinking
from goalcoach.llm.directory import Directory
from goalcoach.store.port import Store


class Everybody:
    """Names from the store. Call it for each turn."""

    def __init__(self, store: Store, thinking: Thinking) -> None:
        self._store = store
        self._thinking = thinking
        self._known: Directory | None = None
        self._edition = ""

    async def __call__(self) -> Directory:
        """The names as they are."""
        return await self._thinking.home(self._read())

    async def _read(self) -> Directory:
        async with self._store.unit() as unit:
            edition = await unit.people.edition()
            if self._known is not None and edition == self._edition:
                return self._known
            names = [person.name for person in await unit.people.all()]
        # Of 2,000 people this takes a tenth of a second, in which others have their turn.
        known = await asyncio.to_thread(Directory, names)
        self._known, self._edition = known, edition
        return known
