"""What stands beside a development goal: ability, steps, support and cost. Judges nothing."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from goalcoach.domain.late import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningPlan:
    """How a development goal is meant to come true. None: nobody said; empty: said that there is none."""

    competency: str = ""
    """Id of the competency it builds; empty when none was chosen."""
    level: int | None = None
    to: int | None = None
    leap: str = ""
    """Why it may be more than one level at once."""
    course: str = ""
    support: str | None = None
    """Mentor, manager or peer who helps."""
    cost: Decimal | None = None
    first_use: date | None = None
    watched: str = ""
    """The number that should move once the ability is used."""
    chosen: bool | None = None
    """Whether the employee began or confirmed it."""
    obstacle: str = ""
    """What may hold the person back, in their words."""
    if_then: str | None = None
    small_step: str | None = None
    """What is done every day or week of the first month, in one line; empty: nothing, and that was said."""
    weeks: tuple[str, ...] = ()
    """The same, one line a week, the first week first; an empty line for a week without one."""
    new: bool | None = None
    """Whether the task is new to the person."""

    @property
    def small(self) -> bool:
        """Whether something small is planned for the first month, or it was said that there is nothing."""
        return self.small_step is not None or any(each.strip() for each in self.weeks)
