"""The door to check-ins, and, apart from it, to how confident their owner was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from goalcoach.domain.check_in import Away, CheckIn, Confidence
from goalcoach.domain.goal import GoalId
from goalcoach.domain.person import PersonId


class CheckIns(Protocol):
    """Looks at goals. Who may read a goal reads them; the caller has looked whether that is so."""

    async def add(self, check_in: CheckIn) -> None: ...
    async def add_all(self, check_ins: Sequence[CheckIn]) -> None:
        """Keep many at once."""

    async def remove(self, check_in_id: str, owner_id: PersonId) -> None:
        """Take out one of this person's, with its confidence. NotFound when there is none of theirs."""

    async def of(self, goal_id: GoalId) -> Sequence[CheckIn]:
        """All of one goal, the earliest day first."""

    async def newest(self, goal_ids: Sequence[GoalId]) -> Mapping[GoalId, CheckIn]:
        """The last of each of these goals, for those that were looked at."""

    async def between(self, owner_id: PersonId, begin: date, until: date) -> Sequence[CheckIn]:
        """All of one person about these days, both included, the earliest first."""

    async def last_days(self, owners: Sequence[PersonId]) -> Mapping[GoalId, date]:
        """The newest day of each goal of these people that was ever looked at."""

    async def plan(self, goal_id: GoalId, on: date | None) -> None:
        """Move the day of a goal's next look. No new revision: what the goal says stays as it is."""

    async def set_every(self, goal_id: GoalId, days: int | None) -> None:
        """The rhythm its owner chose for a goal; None for that of its kind."""

    async def every(self, goals: Sequence[GoalId]) -> Mapping[GoalId, int]:
        """The rhythms that were chosen, in days."""

    async def add_away(self, away: Away) -> None: ...

    async def remove_away(self, away_id: str, person_id: PersonId) -> None:
        """Take out days away. Raises NotFound."""

    async def away(self, people: Sequence[PersonId], since: date) -> Sequence[Away]:
        """Days away of these people that end on this day or later, the earliest first."""


class Confidences(Protocol):
    """How confident owners were. Only for the owner, and for what they shared; never for reviews."""

    async def keep(self, confidence: Confidence) -> None: ...
    async def of(self, goal_id: GoalId) -> Mapping[str, Confidence]:
        """By check-in, for the owner of the goal."""

    async def shared(self, goal_id: GoalId) -> Mapping[str, Confidence]:
        """By check-in, what the owner shared."""
