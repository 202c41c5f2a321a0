"""The door to prepared conversations. Every read names whose preparation it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.person import PersonId
from goalcoach.domain.preparation import Preparation, Side
from goalcoach.domain.talking import TalkingPointsDraft
from goalcoach.rules.verdict import Accepted


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """That a conversation is prepared, and nothing of what was written for it."""

    id: str
    pair_id: str
    side: Side
    about_id: PersonId
    manager_id: PersonId
    occasion: Occasion
    day: date
    begin: date
    until: date
    ready_at: datetime | None

    @property
    def by_id(self) -> PersonId:
        """Whose preparation it is."""
        return self.manager_id if self.side is Side.MANAGER else self.about_id

    @property
    def other_id(self) -> PersonId:
        """Whom they talk with."""
        return self.about_id if self.side is Side.MANAGER else self.manager_id


class Preparations(Protocol):
    """Preparations, each read and written for its author alone, but for the other side of a pair."""

    async def create(self, preparation: Preparation) -> None:
        """Keep a new one, without points. Conflict when this side of the pair is there already."""

    async def get(self, preparation_id: str, by_id: PersonId) -> Preparation:
        """Raises NotFound, also when it is somebody else's."""

    async def of(self, by_id: PersonId) -> Sequence[Preparation]:
        """All of one author, the latest day first."""

    async def about(self, about_id: PersonId, by_id: PersonId) -> Sequence[Preparation]:
        """Those of one author about one employee, the latest day first."""

    async def headings(self, person_id: PersonId) -> Sequence[Heading]:
        """Conversations with this person, of both sides, the latest day first."""

    async def other_side(self, preparation: Preparation) -> Preparation | None:
        """The other side of its pair; None while there is none. What may be shown of it, its caller looks."""

    async def change(self, preparation: Preparation, at: datetime) -> Preparation:
        """Keep what is left out and whether it is ready; points stay. Conflict when its revision is stale."""

    async def keep(
        self, preparation: Preparation, accepted: Accepted[TalkingPointsDraft], at: datetime
    ) -> Preparation:
        """Keep its points, which are those that were accepted, and all else. Conflict when stale.

        Raises Misdeclared when the points are not what was judged.
        """

    async def remove(self, preparation_id: str, by_id: PersonId) -> None:
        """It is gone, and what the rules quoted of it. Raises NotFound."""
