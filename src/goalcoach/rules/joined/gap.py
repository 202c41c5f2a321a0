"""The capability gap behind a performance goal: how far it fell short, and why. Proposes nothing."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum

from goalcoach.domain.late import dataclass


class Cause(StrEnum):
    """Why a result falls short; a closed list."""

    SKILL = "skill"
    KNOWLEDGE = "knowledge"
    RESOURCES = "resources"
    PROCESS = "process"
    CLARITY = "clarity"
    MOTIVATION = "motivation"
    EXTERNAL = "external"


LEARNABLE = frozenset({Cause.SKILL, Cause.KNOWLEDGE})
"""Causes that learning can change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortGoal:
    """The performance goal that falls short."""

    title: str
    own: bool = True
    """Whether it belongs to the same person or their team."""
    active: bool = True
    critical: bool = True
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A shortfall with its cause. What nobody said is None."""

    goal: ShortGoal | None = None
    actual: Decimal | None = None
    target: Decimal | None = None
    day: date | None = None
    """When `actual` was measured."""
    falling: bool = False
    """Whether less is better."""
    cause: Cause | None = None
    competency: str = ""
    """Id of the competency that is missing, for causes that learning can change."""
    new_task: bool = False
    """Whether the task is new to the person, or of many parts."""
    learning: bool = False
    """Whether a development goal for it exists already."""

    @property
    def short(self) -> bool | None:
        """Whether the result is short of its target; None without both numbers."""
        if self.actual is None or self.target is None or self.actual.is_nan() or self.target.is_nan():
            return None
        return self.actual > self.target if self.falling else self.actual < self.target
