"""The door to erasing: what would go of somebody, that it goes, and who asked for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from goalcoach.domain.late import dataclass
from goalcoach.domain.person import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """That somebody was erased. It holds no name."""

    person_id: PersonId
    by_id: PersonId | None
    """Nobody: it was done from the command line."""
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Foreseen:
    """What erasing somebody would do."""

    goes: Mapping[str, int]
    """Rows that go, by table."""
    stays: Mapping[str, int]
    """Rows that stay and name nobody who is here any more, by "table.column"."""


class Erasures(Protocol):
    """Who was erased, and asked to be."""

    async def foresee(self, person_id: PersonId) -> Foreseen:
        """What would go, without anything going."""

    async def erase(self, person_id: PersonId, by_id: PersonId | None, at: datetime) -> Foreseen:
        """Take out all that goes and leave a row without a name; what went, and what stayed.

        Raises NotFound for nobody, for somebody who is here, and for somebody who was erased before.
        """

    async def own(self, person_id: PersonId) -> Mapping[str, int]:
        """How much is somebody's alone, which nobody else reads or relies on, by table."""

    async def take_own(self, person_id: PersonId) -> Mapping[str, int]:
        """Take that out; how much it was."""

    async def all(self) -> Sequence[Erasure]:
        """All that were done, newest first."""

    async def unscrubbed(self) -> Sequence[PersonId]:
        """Who was erased since the file was last written anew."""

    async def scrubbed(self, who: Sequence[PersonId]) -> None:
        """The file was written anew after these were erased."""

    async def ask(self, person_id: PersonId, at: datetime) -> None:
        """Somebody asks to be erased; a second time changes nothing."""

    async def take_back(self, person_id: PersonId) -> None:
        """They do not any more; fine where they did not."""

    async def asked(self) -> Mapping[PersonId, datetime]:
        """Who asked, and when."""
