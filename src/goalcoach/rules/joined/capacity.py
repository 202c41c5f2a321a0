"""The hours and money a person has, and what their goals take of it. Sums only; decides nothing."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from goalcoach.domain.goal import GoalKind
from goalcoach.domain.late import dataclass


class GivesWay(StrEnum):
    """What is done about goals that take more hours than there are."""

    DROP = "drop"
    """Another goal is given up."""
    DEFER = "defer"
    """Another goal begins later."""
    EASE = "ease"
    """Another goal takes fewer hours."""
    EXCEPTION = "exception"
    """It may go beyond: the person signs for it and says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActiveGoal:
    """A goal that takes time already."""

    id: str
    kind: GoalKind
    hours: Decimal = Decimal()
    """A month."""
    stretch: bool = False
    """Hoped for rather than promised."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Capacity:
    """What is there and what is taken. What nobody said is None."""

    available: Decimal | None = None
    """Hours a month that may go into goals."""
    goals: tuple[ActiveGoal, ...] = ()
    """The other active goals."""
    decision: str = ""
    """What was dropped, deferred, eased or signed off because it is too much."""
    budget: Decimal | None = None
    """Money left for learning."""
    confirmed: bool | None = None
    """Whether the manager agreed to time, money and support; None when the goal is not to begin yet."""
    share: Decimal = Decimal(1)
    """Part of a full-time post, leave in the period taken off; 0 to 1."""
    full_target: Decimal | None = None
    """What somebody with a full-time post is asked for in the same goal."""

    def hours(self, *, stretch: bool = True) -> Decimal:
        """Hours a month the other goals take, each goal once, however many larger goals it serves."""
        once = {goal.id: goal for goal in self.goals if stretch or not goal.stretch}
        return sum((goal.hours for goal in once.values()), Decimal())

    def count(self, kind: GoalKind | None = None) -> int:
        """How many other goals are active, of one kind or of all."""
        return len({goal.id for goal in self.goals if kind in (None, goal.kind)})
