"""The door to what an organisation has names for. Everything that ever held can be read again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from goalcoach.domain.framework import Entry, Framework
from goalcoach.domain.framework_changes import Changes, Key
from goalcoach.domain.person import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One step in the life of a framework: who made it, and how much it changed."""

    number: int
    """From 1."""
    by: PersonId | None
    """None: done on the machine itself, from the command line."""
    at: datetime
    note: str
    """Where it comes from: "O*NET 29.1", "edited"."""
    added: int
    changed: int
    removed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PastEntry:
    """An entry as it was from one edition on, until another."""

    entry: Entry
    since: int
    until: int | None
    """None while it holds."""


class Frameworks(Protocol):
    """The organisation's one framework, edition by edition. Blueprints come back with their version."""

    async def edition(self) -> int:
        """Number of the newest edition; 0 before the first."""

    async def current(self) -> Framework:
        """What holds now: each kind by name."""

    async def since(self, key: Key) -> int:
        """The edition from which an entry is as it is now; 0 when there is none."""

    async def at(self, number: int) -> Framework:
        """What held in that edition."""

    async def history(self, key: Key) -> Sequence[PastEntry]:
        """All that one entry ever was, newest first."""

    async def editions(self, most: int) -> Sequence[Edition]:
        """The latest, newest first."""

    async def keep(
        self, changes: Changes, *, base: int, by: PersonId | None, at: datetime, note: str
    ) -> Edition:
        """Keep all of it as the edition after `base`, or nothing.

        Conflict when `base` is not the newest any more, or an entry is not as the changes take it to be.
        """
