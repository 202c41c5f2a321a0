"""Many people in totals: goals, looks, hours, conversations. Knows no person, no name and no text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from goalcoach.domain.goal import GoalKind, GoalStatus
from goalcoach.domain.held_back import SMALL, Line, hold_back
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


RESULTS, LEARNING = "goals_of_results", "goals_of_learning"
COUNTS: Mapping[str, Callable[[Totals], int]] = {
    RESULTS: lambda each: each.of_learning(learning=False),
    LEARNING: lambda each: each.of_learning(learning=True),
    "submitted": lambda each: each.in_state(GoalStatus.SUBMITTED),
    "changes_asked": lambda each: each.in_state(GoalStatus.CHANGES_ASKED),
    "agreed": lambda each: each.in_state(GoalStatus.AGREED),
    "done": lambda each: each.in_state(GoalStatus.DONE),
    "check_ins_on_time": lambda each: each.standing(State.ON_TIME),
    "check_ins_due": lambda each: each.standing(State.DUE),
    "check_ins_outdated": lambda each: each.standing(State.OUTDATED),
    "check_ins_pending": lambda each: each.standing(State.PENDING),
    "check_ins_paused": lambda each: each.standing(State.PAUSED),
    "people_with_results_only": lambda each: each.results_only,
    "people_with_learning_only": lambda each: each.learning_only,
    "learning_without_result": lambda each: each.nameless,
    "people_talked_with_this_quarter": lambda each: each.talked,
    "people_with_career_talk": lambda each: each.career,
}
"""What is told of a group, by the name it has in a file."""
_NAMES = tuple(COUNTS)
_PARTS = (_NAMES[:2], _NAMES[2:6], _NAMES[6:11])
"""Goals by sort, by state and by their looks: each add up to something that is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What may be told of a group: each count, or None where one could tell from it who it is."""

    people: int
    counts: Mapping[str, int | None]
    """By the names of `COUNTS`."""
    hours: Decimal | None
    learning_hours: Decimal | None
    """Both are held back where the number of goals is."""

    @property
    def large(self) -> bool:
        """Whether there are so many that counts may be told of parts of parts, too."""
        return self.people >= SMALL


def told(whole: Totals, groups: Sequence[Totals]) -> tuple[Told, ...]:
    """What may be told of the whole, and then of each of the groups that add up to it."""
    every = (whole, *groups)
    first, *others = lines = [
        Line(each.people, {name: read(each) for name, read in COUNTS.items()}) for each in every
    ]
    hold_back(first, others, _PARTS)
    return tuple(_told(totals, line) for totals, line in zip(every, lines, strict=True))


def _told(totals: Totals, line: Line) -> Told:
    few = bool(line.held & {RESULTS, LEARNING})
    return Told(
        people=totals.people,
        counts={name: None if name in line.held else count for name, count in line.counts.items()},
        hours=None if few else totals.hours,
        learning_hours=None if few else totals.learning_hours,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A team that is large enough to be told of on its own."""

    name: str
    """Empty: people with whom no team is entered."""
    told: Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Everybody who is here, in totals."""

    at: datetime
    """When it was counted."""
    quarter: date
    """From this day on conversations count."""
    career_since: date
    """From this day on conversations about where somebody wants to go count."""
    whole: Told | None
    """None where fewer than five are here."""
    by_kind: Totals | None
    """Everybody's goals by kind and state at once; None where so few are here that one could tell whose."""
    groups: tuple[Group, ...]
    """By name."""
    rest: Told | None
    """The teams that are told of only together; None for none."""
    rest_teams: int
    """How many teams those are."""
