"""Everything a rule may know besides the draft. Data without which a rule answers *unknown* is None here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goalcoach.domain.calendar import OrgCalendar
from goalcoach.domain.finding import Origin
from goalcoach.rules.joined.evidence import Evidence
from goalcoach.rules.joined.review import Review
from goalcoach.rules.pack import NO_PACK, Pack
from goalcoach.rules.thresholds import Thresholds


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
    evidence: Evidence | None = None
    """What talking points may rest on; None when unknown, and then no claim can be kept."""
    review: Review | None = None
    """Whom and what a preparation is about; None when unknown."""
    pack: Pack = NO_PACK
    """What the organisation set, switched and added."""

    @property
    def thresholds(self) -> Thresholds:
        """The numbers the rules go by."""
        return self.pack.thresholds
