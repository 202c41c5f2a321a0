"""The door to talks about why a result falls short. They are their owner's alone, in every method."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Protocol

from goalcoach.domain.goal import GoalId
from goalcoach.domain.person import PersonId
from goalcoach.rules.joined.gap import Cause

HEEDED = "heeded:"
"""Begins the key of an answer after which somebody in need chose to go on; what it answered follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortfall:
    """How far a result is from its target, as it was measured."""

    title: str
    """Of the goal, as it read then."""
    actual: Decimal
    target: Decimal
    unit: str
    falling: bool
    """Whether less is better."""
    day: date
    """When it was measured."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GapTalk:
    """A shortfall, what was said of it, and what its owner confirmed."""

    id: str
    owner_id: PersonId
    goal_id: GoalId | None
    """None where the result is no goal here."""
    shortfall: Shortfall
    answers: tuple[tuple[str, str], ...]
    """Question and answer, in order; an empty answer was skipped."""
    language: str
    """Of the questions, in two letters."""
    cause: Cause | None
    """As its owner confirmed it; None before that."""
    competency: str
    """Id; empty before one was chosen, and for causes that learning does not change."""
    revision: int
    created_at: datetime
    updated_at: datetime

    def about_work(self, *, but: Collection[str] = ()) -> tuple[str, ...]:
        """What was said, but to these questions, and without the words of somebody in need: no other reader
        gets those."""
        answers = ((key, text) for key, text in self.answers if text.strip() and key not in but)
        return tuple(text for key, text in answers if not key.startswith(HEEDED))


class GapTalks(Protocol):
    """Talks about shortfalls. Every read names the owner: nobody else's comes back (NotFound)."""

    async def create(self, talk: GapTalk) -> None: ...

    async def get(self, talk_id: str, owner_id: PersonId) -> GapTalk:
        """One talk, for its owner. Raises NotFound."""

    async def of(self, owner_id: PersonId) -> Sequence[GapTalk]:
        """Newest change first."""

    async def change(self, talk: GapTalk, at: datetime) -> GapTalk:
        """Keep answers, language, cause and competency; Conflict when its revision is stale."""

    async def remove(self, talk_id: str, owner_id: PersonId) -> None:
        """Take it out; every word of it is gone. Raises NotFound."""
