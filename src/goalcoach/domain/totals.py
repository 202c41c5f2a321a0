"""Many people in totals: goals, looks, hours, conversations. Knows no person, no name and no text."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from goalcoach.domain.goal import GoalKind, GoalStatus
from goalcoach.domain.rhythm import State


@dataclass(slots=True, kw_only=True)
class Totals:
    """What is counted of a group of people. Goals are those their owners shared."""

    people: int = 0
    talked: int = 0
    """With how many a conversation of this quarter is written down."""
    career: int = 0
    """With how many one about where they want to go."""
    goals: Counter[tuple[GoalKind, GoalStatus]] = field(default_factory=Counter)
    rhythm: Counter[tuple[bool, State]] = field(default_factory=Counter)
    """Goals by whether they are about learning, and by how they stand by their looks."""
    results_only: int = 0
    """People whose goals under way are results, and no learning."""
    learning_only: int = 0
    """People whose goals under way are learning, and no result."""
    nameless: int = 0
    """Goals of learning under way that say neither what they serve nor what number to watch."""
    hours: Decimal = Decimal()
    """A month, by goals under way, as far as they say it."""
    learning_hours: Decimal = Decimal()
    """Of these, what goes into learning."""

    def in_state(self, status: GoalStatus, *, learning: bool | None = None) -> int:
        """Goals in a state; of learning, of all else, or of both."""
        return sum(
            count
            for (kind, each), count in self.goals.items()
            if each is status and learning in {None, kind is GoalKind.DEVELOPMENT}
        )

    def of_learning(self, *, learning: bool) -> int:
        """Goals of learning, or all else."""
        return sum(self.in_state(each, learning=learning) for each in GoalStatus)

    def standing(self, state: State) -> int:
        """Goals that stand in this way."""
        return self.rhythm[False, state] + self.rhythm[True, state]

    def add(self, other: Totals) -> None:
        """Take another group in."""
        self.people += other.people
        self.talked += other.talked
        self.career += other.career
        self.goals += other.goals
        self.rhythm += other.rhythm
        self.results_only += other.results_only
        self.learning_only += other.learning_only
        self.nameless += other.nameless
        self.hours += other.hours
        self.learning_hours += other.learning_hours


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A team that is large enough to be told of on its own."""

    name: str
    """Empty: people with whom no team is entered."""
    totals: Totals


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Everybody who is here, in totals."""

    at: datetime
    """When it was counted."""
    quarter: date
    """From this day on conversations count."""
    career_since: date
    """From this day on conversations about where somebody wants to go count."""
    whole: Totals | None
    """None where fewer than five are here."""
    groups: tuple[Group, ...]
    """By name."""
    rest: Totals | None
    """The teams that are told of only together; None for none."""
    rest_teams: int
    """How many teams those are."""
