"""The door to shortfalls a manager proposes to look at, and what their owner tells of what came out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from goalcoach.domain.goal import GoalId
from goalcoach.domain.person import PersonId
from goalcoach.rules.joined.gap import Cause
from goalcoach.store.gap_port import Shortfall


class ProposalState(StrEnum):
    """What became of a proposal."""

    OPEN = "open"
    TAKEN = "taken"
    """Its owner began a talk of their own with it."""
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A manager's proposal to find out why a result falls short, and no more than they may know of it."""

    id: str
    owner_id: PersonId
    """Whose result it is."""
    by_id: PersonId
    """Who proposed it."""
    goal_id: GoalId
    shortfall: Shortfall
    """As the manager sees it; the owner begins with their own numbers."""
    words: str
    state: ProposalState = ProposalState.OPEN
    reply: str = ""
    """Why it was declined; may be empty."""
    talk_id: str | None = None
    """The owner's talk, for the owner; None before, and once it was thrown away."""
    cause: Cause | None = None
    """As the owner told it; None while they tell nothing."""
    told: str = ""
    """What the owner tells that they do about it; may be empty."""
    created_at: datetime
    answered_at: datetime | None = None
    """When it was last answered, or told of."""


class Proposals(Protocol):
    """Proposals. Every read names the owner, or the manager who made them and the owner."""

    async def create(self, proposal: Proposal) -> None: ...
    async def of(self, owner_id: PersonId) -> Sequence[Proposal]:
        """Made to one person, newest first."""

    async def by(self, by_id: PersonId) -> Sequence[Proposal]:
        """Made by one person, newest first. The caller leaves out those to whom they do not lead any more."""

    async def get(self, proposal_id: str, owner_id: PersonId) -> Proposal:
        """One, for its owner. Raises NotFound."""

    async def change(self, proposal: Proposal, *, was: ProposalState) -> None:
        """Keep what its owner answered and tells; Conflict when it is not in that state any more."""

    async def withdraw(self, proposal_id: str, by_id: PersonId) -> None:
        """Take out one that nobody answered. NotFound for every other."""

    async def remove(self, proposal_id: str, owner_id: PersonId) -> None:
        """Take it out for its owner."""
