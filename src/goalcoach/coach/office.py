"""What the use cases work with: the store, whoever answers, the clock. Put together in wiring.py."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from goalcoach.coach.held import LastCounted
from goalcoach.coach.names_at_hand import NamesAtHand
from goalcoach.coach.thinking import Here, Thinking
from goalcoach.domain.calendar import OrgCalendar
from goalcoach.domain.totals import Overview
from goalcoach.llm.port import Coach
from goalcoach.llm.tasks.task import Asker
from goalcoach.rules.pack import NO_PACK, Pack
from goalcoach.store.port import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """One running goalcoach, as the use cases see it."""

    store: Store
    coach: Coach
    thinking: Thinking = field(default_factory=Here)
    """Where the coach thinks, and what it says is judged."""
    now: Callable[[], datetime]
    """The time in UTC."""
    new_id: Callable[[], str]
    calendar: OrgCalendar = OrgCalendar()
    zone: ZoneInfo = ZoneInfo("UTC")
    """Where "today" is decided."""
    pack: Pack = NO_PACK
    """The organisation's rules."""
    asker: Asker | None = None
    """The language model, where one is configured, for what is asked beside a page."""
    names: NamesAtHand = field(default_factory=NamesAtHand)
    """Competencies, blueprints and offers, read once for each edition."""
    overview: LastCounted[Overview] = field(default_factory=LastCounted)
    """Everybody in totals."""

    def today(self) -> date:
        """Today's date where the organisation is."""
        return self.day(self.now())

    def day(self, at: datetime) -> date:
        """The day of a moment where the organisation is."""
        return at.astimezone(self.zone).date()
