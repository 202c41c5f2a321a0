"""What stands around a goal: the larger goal, other goals, people it waits for, days nobody works."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from goalcoach.domain.goal import Direction, GoalKind
from goalcoach.domain.late import dataclass
from goalcoach.rules.joined.ambition import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class ParentGoal:
    """The larger goal that this one serves."""

    title: str
    active: bool = True
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherGoal:
    """Another active goal; the one that is judged is not among them."""

    text: str
    kind: GoalKind
    own: bool = True
    """Whether it belongs to the same person; others are of the same team."""
    role: str = ""
    """Position of its owner, for goals of other people."""
    metric: str = ""
    direction: Direction | None = None
    level: Level | None = None
    start: date | None = None
    end: date | None = None


class Promise(StrEnum):
    """Where a dependency on another team stands."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    ESCALATED = "escalated"
    RISK_OWNED = "risk_owned"
    """Not confirmed, and somebody carries the risk by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dependency:
    """Something that must come from another team."""

    on: str
    state: Promise


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Days on which the owner does not work."""

    start: date
    end: date
    """Last day, inclusive."""
    closure: bool = False
    """The whole company is closed; otherwise recorded leave. Why somebody is away is nobody's business."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """All of it; a part that is not known is None."""

    parent: ParentGoal | None = None
    others: tuple[OtherGoal, ...] | None = None
    dependencies: tuple[Dependency, ...] | None = None
    absences: tuple[Absence, ...] | None = None
