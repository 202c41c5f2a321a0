"""The course a goal has taken since it was set: earlier wordings, dates, values, scores. Pure reckoning."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum

from goalcoach.domain.late import dataclass
from goalcoach.rules.joined.history import PastValue
from goalcoach.rules.joined.shares import check_share


class Reported(StrEnum):
    """What the owner said at the last check-in."""

    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    OFF_TRACK = "off_track"


@dataclass(frozen=True, slots=True, kw_only=True)
class LastCycle:
    """The goal of the last cycle that this one may repeat."""

    text: str
    baseline: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What happened to a goal so far."""

    due_before: date | None = None
    """The due date of the version before this one."""
    reason: str = ""
    """Why this version differs from the one before, or why a goal of last cycle returns."""
    last_cycle: LastCycle | None = None
    reported: Reported | None = None
    check_ins: tuple[PastValue, ...] = ()
    """Values at check-ins, oldest first."""
    attained: Decimal | None = None
    """What the numbers say it reached, 0 to 1."""
    adjusted: Decimal | None = None
    """What was written in its place, 0 to 1; the first number is kept beside it."""
    adjusting_reason: str = ""
    cycle_start: date | None = None
    added: date | None = None
    """When it joined the cycle."""
    marked_late: bool = False
    """Whether it is shown as added later."""
    first_step: date | None = None
    """When the first step is planned."""

    def __post_init__(self) -> None:
        check_share("attained", self.attained)
        check_share("adjusted", self.adjusted)
