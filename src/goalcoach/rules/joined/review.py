"""The conversation that is prepared: whom it is about, which period, which goals. Knows no rule."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.goal import GoalKind
from goalcoach.domain.late import dataclass


class Outcome(StrEnum):
    """What came of a goal."""

    MET = "met"
    MISSED = "missed"
    OPEN = "open"
    """Still running, or past its end and nobody entered what came of it: then it is asked, never supposed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewedGoal:
    """A goal of the period, with what came of it."""

    id: str
    kind: GoalKind
    text: str
    """Its sentence as it stands now."""
    outcome: Outcome = Outcome.OPEN
    original: str = ""
    """Its sentence at the start of the period, when it was changed since."""
    serves: tuple[str, ...] = ()
    """Ids of the performance goals that a development goal was meant to help."""
    measure: str = ""
    """The name of its measure, by which it may be called; empty for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One person, one period."""

    subject: str
    """Id of the person."""
    name: str
    begin: date
    until: date
    goals: tuple[ReviewedGoal, ...] = ()
    raised: frozenset[str] | None = None
    """Ids of the evidence that was spoken about with the person before; None when unknown."""
    occasion: Occasion = Occasion.REVIEW
    """What they meet for: a check-in is short, and a career conversation leaves results out."""
    aspirations: tuple[str, ...] = ()
    """What the person wants to become, in their words, as far as they agreed to share it."""

    def goal(self, id_: str) -> ReviewedGoal | None:
        """The goal with this id."""
        return next((goal for goal in self.goals if goal.id == id_), None)

    def ended(self, kinds: frozenset[GoalKind], outcome: Outcome) -> tuple[ReviewedGoal, ...]:
        """The goals of these kinds with this outcome."""
        return tuple(goal for goal in self.goals if goal.kind in kinds and goal.outcome is outcome)
