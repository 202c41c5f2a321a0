"""When somebody looked, and will look, at a goal. Knows nothing of what the goal says."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from goalcoach.domain.late import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """A dated look at progress and confidence."""

    day: date
    progress: Decimal | None = None
    confidence: int | None = None
    """The owner's 0 to 10 that the target will be reached."""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Away:
    """Leave or holidays of the owner."""

    begin: date
    until: date
    delegate: str = ""
    """Who looks instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """The looks at one goal, and the talks about it. What nobody said is None."""

    active: bool = True
    """Whether the goal is being worked on."""
    every: int | None = None
    """Days from one check-in to the next."""
    next: date | None = None
    done: tuple[CheckIn, ...] = ()
    """The oldest first."""
    away: tuple[Away, ...] = ()
    ignored: int = 0
    """Reminders in a row that nobody answered."""
    seen_by: str | None = None
    """Who else sees the progress; empty when the owner chose that nobody does."""
    talked: date | None = None
    """The last documented conversation."""
    career_talk: date | None = None
    """The last conversation about the person's career."""
    set_on: date | None = None
    review_opened: date | None = None
    """First day of the review that the goal is counted in."""
