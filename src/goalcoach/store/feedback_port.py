"""The door to what colleagues are asked to say of somebody. The owner and whoever was asked, nobody else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from goalcoach.domain.goal import GoalId
from goalcoach.domain.person import PersonId


class RequestState(StrEnum):
    """How far a request has come."""

    OPEN = "open"
    ANSWERED = "answered"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackRequest:
    """One question to one colleague, and what came of it."""

    id: str
    owner_id: PersonId
    """Whose ability it is about."""
    colleague_id: PersonId
    """Who is asked."""
    competency: str
    """Id; empty where only a goal is asked about."""
    goal_id: GoalId | None = None
    """The development goal that what is seen counts for; None for none."""
    shows_goal: bool = False
    """Whether the colleague may read the goal's sentence; nothing else of it in any case."""
    words: str
    """What the owner would like them to look at."""
    state: RequestState = RequestState.OPEN
    level: int | None = None
    """None where none was told."""
    day: date | None = None
    """When it was seen."""
    text: str = ""
    """What was seen; of a request that was declined why, or nothing."""
    evidence_id: str = ""
    """What it became among the owner's levels; empty for nothing."""
    use_id: str = ""
    """What it became beside the goal; empty for nothing."""
    created_at: datetime
    answered_at: datetime | None = None


class FeedbackRequests(Protocol):
    """Requests. Every read names the owner or the colleague: anybody else's is NotFound."""

    async def create(self, request: FeedbackRequest) -> None: ...
    async def of(self, owner_id: PersonId) -> Sequence[FeedbackRequest]:
        """What one person asked others, newest first."""

    async def asked(self, colleague_id: PersonId) -> Sequence[FeedbackRequest]:
        """What one person was asked by others, newest first."""

    async def get(self, request_id: str, owner_id: PersonId) -> FeedbackRequest:
        """One of one's own. Raises NotFound."""

    async def get_asked(self, request_id: str, colleague_id: PersonId) -> FeedbackRequest:
        """One that one was asked. Raises NotFound."""

    async def change(self, request: FeedbackRequest, *, was: RequestState) -> None:
        """Keep state and answer; Conflict when it is not in that state any more."""

    async def remove(self, request_id: str, owner_id: PersonId) -> None:
        """Take it out; every word of it is gone. Raises NotFound."""
