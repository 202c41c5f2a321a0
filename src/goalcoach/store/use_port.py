"""The door to how a development goal comes true: uses, what others saw, what was learned."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from goalcoach.domain.goal import GoalId
from goalcoach.domain.person import PersonId


class UseKind(StrEnum):
    """What a line tells."""

    COMPLETED = "completed"
    """The learning is done; nothing of it was used yet."""
    SITUATION = "situation"
    """It was used, told by the owner."""
    OBSERVATION = "observation"
    """Somebody else saw it used."""
    LESSON = "lesson"
    """What was learned although it was not achieved; closes the goal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """One line of how a goal comes true."""

    id: str
    goal_id: GoalId
    kind: UseKind
    day: date
    text: str
    by_id: PersonId
    at: datetime


class Uses(Protocol):
    """Lines about goals. Who may read a goal reads them; the caller has looked whether that is so."""

    async def add(self, use: Use) -> None: ...
    async def remove(self, use_id: str, goal_id: GoalId, by_id: PersonId) -> None:
        """Take out what this person told. NotFound when there is no such line of theirs."""

    async def of(self, goal_id: GoalId) -> Sequence[Use]:
        """All of one goal, the earliest day first."""

    async def of_all(self, goal_ids: Sequence[GoalId]) -> Mapping[GoalId, Sequence[Use]]:
        """The same of many, for those that have any."""
