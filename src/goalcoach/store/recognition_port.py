"""The door to recognition: its giver and its receiver, nobody else."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from goalcoach.domain.person import PersonId
from goalcoach.domain.recognition import Recognition


class Recognitions(Protocol):
    """Recognition. Every method names the giver or the receiver: anybody else's is NotFound."""

    async def give(self, recognition: Recognition) -> None: ...
    async def received(self, receiver_id: PersonId) -> Sequence[Recognition]:
        """Newest day first."""

    async def given(self, giver_id: PersonId) -> Sequence[Recognition]:
        """What was given last, first."""

    async def share(self, recognition_id: str, receiver_id: PersonId, reader_id: PersonId | None) -> None:
        """Let a manager read it; None takes that back."""

    async def remove(self, recognition_id: str, receiver_id: PersonId) -> None:
        """Its receiver takes it out."""

    async def take_back(self, recognition_id: str, giver_id: PersonId, *, since: datetime) -> None:
        """Its giver takes it back; Conflict when it was given before that time."""
