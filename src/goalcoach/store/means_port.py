"""The door to what a manager answered about the means of a development goal: hours, money, help."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from goalcoach.domain.goal import GoalId
from goalcoach.domain.person import PersonId


class Means(StrEnum):
    """What a development goal takes besides good will."""

    HOURS = "hours"
    MONEY = "money"
    SUPPORT = "support"
    """A mentor, or whoever else helps."""
    DECISION = "decision"
    """What gives way for it, or why it may go beyond the hours there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeansAnswer:
    """One answer about one of the means."""

    goal_id: GoalId
    means: Means
    asked: str
    """What was asked for, in the words it was answered on: it holds for nothing else."""
    agreed: bool
    words: str
    """What is possible instead; may be empty where it was agreed."""
    by_id: PersonId
    at: datetime


class MeansAnswers(Protocol):
    """Answers about goals. Who may read a goal reads them; the caller has looked whether that is so."""

    async def keep(self, answer: MeansAnswer) -> None:
        """Keep it in the place of an earlier one about the same means of the same goal."""

    async def of(self, goal_id: GoalId) -> Sequence[MeansAnswer]:
        """The newest about each of the means of one goal."""

    async def of_all(self, goal_ids: Sequence[GoalId]) -> Mapping[GoalId, Sequence[MeansAnswer]]:
        """The same of many, for those that were answered about."""
