"""Check-ins: dated looks at a goal by its owner, in minutes. Knows no rule and no rhythm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from goalcoach.domain.goal import GoalId
from goalcoach.domain.person import PersonId


class Obstacle(StrEnum):
    """What stands in the way, by its sort."""

    RESOURCES = "resources"
    """Time, money, tools, people."""
    DEPENDENCY = "dependency"
    """Waiting for somebody else."""
    SKILL = "skill"
    CLARITY = "clarity"
    """What is wanted, or comes first, is not clear."""
    PROCESS = "process"
    EXTERNAL = "external"
    """Nobody here can change it."""
    OTHER = "other"


class Source(StrEnum):
    """How a check-in came here."""

    TYPED = "typed"
    UPLOAD = "upload"
    API = "api"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """One look at one goal. Whoever may read the goal reads it; confidence is kept apart (`Confidence`)."""

    id: str
    goal_id: GoalId
    owner_id: PersonId
    day: date
    """The day it is about."""
    at: datetime
    value: Decimal | None = None
    """Where the measure stands, in its own unit; of a yes/no measure 0 or 1; None when not said."""
    note: str = ""
    obstacle: Obstacle | None = None
    obstacle_words: str = ""
    learned: str = ""
    help_needed: str = ""
    source: Source = Source.TYPED


@dataclass(frozen=True, slots=True, kw_only=True)
class Confidence:
    """How sure the owner was that day that the target will be reached. Theirs alone unless they shared it."""

    check_in_id: str
    value: int
    """0 to 10."""
    shared: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Away:
    """Days on which somebody does not work; check-ins wait."""

    id: str
    person_id: PersonId
    begin: date
    until: date
    """The last day away."""
