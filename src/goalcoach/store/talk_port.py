"""The door to conversations that were held. Notes come back for whoever asks for the two; days are bare."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Protocol

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.person import PersonId
from goalcoach.domain.talk import Talk, TalkNote


class Talks(Protocol):
    """Conversations held. The caller has looked who asks; only the two of a conversation read its notes."""

    async def add(self, talk: Talk) -> None:
        """Keep one with its notes."""

    async def of(self, owner_id: PersonId) -> Sequence[Talk]:
        """All about one person, the newest day first."""

    async def add_note(self, talk_id: str, note: TalkNote) -> None: ...
    async def remove_notes(self, talk_id: str, by_id: PersonId) -> int:
        """Take out what one of the two wrote; how many notes that were."""

    async def remove(self, talk_id: str, owner_id: PersonId) -> None:
        """Take one out with its notes. Raises NotFound."""

    async def last(
        self,
        owners: Sequence[PersonId],
        with_id: PersonId,
        occasions: Collection[Occasion] = tuple(Occasion),
    ) -> Mapping[PersonId, date]:
        """The newest day of each of these people whom this manager ever talked with, in one query."""
