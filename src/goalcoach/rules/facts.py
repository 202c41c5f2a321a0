"""Everything a rule may know besides the draft. Data without which a rule answers *unknown* is None here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from goalcoach.domain.calendar import OrgCalendar
from goalcoach.domain.finding import Origin
from goalcoach.rules.joined.ambition import Ambition
from goalcoach.rules.joined.course import Course
from goalcoach.rules.joined.history import History
from goalcoach.rules.joined.surroundings import Surroundings


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The world as far as judging needs it; all of it given from outside."""

    today: date
    origin: Origin
    calendar: OrgCalendar = OrgCalendar()
    language: str = "en"
    owner: str = ""
    """Who will own the goal; fills a draft that names nobody."""
    said: tuple[str, ...] | None = None
    """What the person said in this conversation; None when the text does not come from one.
    Numbers, dates and names of a suggestion must occur here."""
    parents: tuple[str, ...] | None = None
    """Titles of goals that this one may serve; None when unknown."""
    previous: tuple[str, ...] | None = None
    """Texts of the same person's earlier goals; None when unknown."""
    asked_before: tuple[str, ...] = ()
    """The coach's earlier questions in this conversation."""

    history: History | None = None
    """Past values of the goal's measure; None when unknown."""
    ambition: Ambition | None = None
    """How its owner means the goal; None when nobody asked."""
    surroundings: Surroundings | None = None
    """What stands around the goal; None when unknown."""
    course: Course | None = None
    """What happened to the goal so far; None for a first version."""

    def of_a_part(self) -> Facts:
        """The facts for a part of the draft; what is joined tells of the whole and would mislead about it."""
        if (self.history or self.ambition or self.surroundings or self.course) is None:
            return self
        return replace(self, history=None, ambition=None, surroundings=None, course=None)
