"""The door to goals, and to what people did with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from goalcoach.domain.conversation import Event
from goalcoach.domain.goal import Author, Comment, Goal, GoalDraft, GoalId, GoalStatus, GoalVersion, Waiver
from goalcoach.domain.person import PersonId
from goalcoach.rules.verdict import Accepted


class Goals(Protocol):
    """Goals with every version."""

    async def create(
        self,
        *,
        id: GoalId,
        owner_id: PersonId,
        accepted: Accepted[GoalDraft],
        author: Author,
        own_words: float,
        at: datetime,
        note: str = "",
        waivers: tuple[Waiver, ...] = (),
        conversation_id: str | None = None,
    ) -> Goal:
        """Keep a goal with its first version, private to its owner."""

    async def revise(
        self,
        goal: Goal,
        accepted: Accepted[GoalDraft],
        *,
        author: Author,
        changed_by: PersonId,
        own_words: float,
        at: datetime,
        note: str = "",
        waivers: tuple[Waiver, ...] = (),
    ) -> Goal:
        """Add a version; Conflict when `goal.revision` is stale."""

    async def set_status(self, goal: Goal, status: GoalStatus, at: datetime) -> Goal:
        """Conflict when `goal.revision` is stale. Which step may follow which is the coach's to know."""

    async def set_check_in(self, goal: Goal, on: date | None, at: datetime) -> Goal:
        """Conflict when `goal.revision` is stale."""

    async def get(self, goal_id: GoalId) -> Goal:
        """One goal with its newest version. Raises NotFound."""

    async def versions(self, goal_id: GoalId) -> Sequence[GoalVersion]:
        """Every version, first to newest. Raises NotFound."""

    async def of(
        self, owner_ids: Sequence[PersonId], statuses: Sequence[GoalStatus] | None = None
    ) -> Sequence[Goal]:
        """Goals of these people, newest change first."""

    async def comment(self, comment: Comment) -> None: ...

    async def comments(self, goal_id: GoalId) -> Sequence[Comment]:
        """Remarks on a goal, oldest first."""

    async def comments_of(self, goal_ids: Sequence[GoalId]) -> Mapping[GoalId, Sequence[Comment]]:
        """The same of many, for those that have any, in one query."""


class Events(Protocol):
    """What people did, in order."""

    async def add(self, event: Event) -> None: ...

    async def of_conversation(self, conversation_id: str) -> Sequence[Event]:
        """Lines about a conversation, in order."""

    async def of_goal(self, goal_id: str) -> Sequence[Event]:
        """Lines about a goal, in order."""

    async def links_made(self, owner_id: PersonId, most: int) -> Sequence[Event]:
        """The latest sign-in links made for a person, newest first."""
