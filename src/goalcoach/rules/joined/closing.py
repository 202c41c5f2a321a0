"""How a development goal came to its end: where it was used, who saw it, what was learned."""

from __future__ import annotations

from datetime import date

from goalcoach.domain.late import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """One use of the new ability."""

    text: str
    day: date | None = None
    seen_by: str = ""
    """Somebody other than the owner who was there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """A development goal that somebody wants to close."""

    achieved: bool
    situations: tuple[Situation, ...] = ()
    lesson: str = ""
    """What was learned although it was missed."""
    follow_ups: tuple[date, ...] = ()
    """Days on which somebody asks whether it is still used."""
