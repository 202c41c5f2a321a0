"""The course a goal has taken since it was set: earlier wordings, dates, values, scores. Pure reckoning."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from goalcoach.rules.joined.history import PastValue
from goalcoach.rules.joined.shares import check_share
from goalcoach.rules.thresholds import GRACE


class Reported(StrEnum):
    """What the owner said at the last check-in."""

    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    OFF_TRACK = "off_track"


class Standing(StrEnum):
    """What a page may show: what was reported, unless the calendar knows better."""

    PENDING = "pending"
    """Nobody has looked at it yet; never shown as on track."""
    OUTDATED = "outdated"
    """Its end is past and nobody closed it, whatever was reported."""
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


def standing(course: Course, due: date | None, today: date) -> Standing:
    """How a goal stands. Reported green does not outlive the end, nor stand in for a look at it."""
    if due is not None and today - due > timedelta(days=GRACE):
        return Standing.OUTDATED
    if course.reported is None or not course.check_ins:
        return Standing.PENDING
    return Standing(course.reported.value)
