"""The door to what an overview of everybody is counted from. No name and no text comes through it.

What is anybody's alone (drafts, confidence, aspirations, hours there are) has no place in these shapes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple, Protocol

from goalcoach.domain.check_in import Away
from goalcoach.domain.goal import GoalId, GoalKind, GoalStatus
from goalcoach.domain.person import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamCount:
    """The active people of one team."""

    team: str
    """Empty: those with whom none is entered."""
    people: int
    talked: int
    """Of them, how many were talked with since a day."""
    career: int
    """Of them, with how many it was about where they want to go, since another day."""


class SharedGoal(NamedTuple):
    """A goal that its owner shared, without its words. A tuple: there are tens of thousands."""

    id: GoalId
    owner_id: PersonId
    team: str
    status: GoalStatus
    kind: GoalKind
    start: date | None
    due: date | None
    created_at: datetime
    planned: date | None
    """The day of the next look, as it is written down."""
    last: date | None
    """The newest day that was looked at."""
    every: int | None
    """Days from one look to the next, where somebody chose them."""
    hours: Decimal
    """A month; nought where it does not say."""
    nameless: bool
    """Whether it says neither what larger goal it serves nor what number to watch."""


class OverviewReads(Protocol):
    """Reads of everybody at once, for totals. The caller tells of no group that is too small."""

    async def teams(self, talked_since: date, career_since: date) -> Sequence[TeamCount]:
        """People and conversations of each team, by its name; one query."""

    async def shared_goals(self) -> Sequence[SharedGoal]:
        """All shared goals of active people; one query."""

    async def away(self, since: date) -> Sequence[Away]:
        """Days away of everybody that end on this day or later; one query."""
