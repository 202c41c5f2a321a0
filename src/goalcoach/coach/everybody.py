"""The names of everybody in the organisation, which must not go out. Read again whenever one has changed."""

from __future__ import annotations

from goalcoach.llm.directory import Directory
from goalcoach.store.port import Store


class Everybody:
    """Names from the store. Call it for each turn."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: Directory | None = None
        self._edition = ""

    async def __call__(self) -> Directory:
        """The names as they are."""
        async with self._store.unit() as unit:
            edition = await unit.people.edition()
            if self._known is not None and edition == self._edition:
                return self._known
            names = [person.name for person in await unit.people.all()]
        self._known, self._edition = Directory(names), edition
        return self._known
