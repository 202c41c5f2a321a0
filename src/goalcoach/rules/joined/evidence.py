"""Evidence: what talking points may rest on, and who may use it. Knows no rule."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from goalcoach.domain.late import dataclass


class EvidenceKind(StrEnum):
    """What a piece of evidence is."""

    CHECK_IN = "check_in"
    MEASURE = "measure"
    """A number read from a system: a goal's measure on a day."""
    RESULT = "result"
    """What came of a goal in the end."""
    FEEDBACK = "feedback"
    """What somebody else wrote about the person."""
    NOTE = "note"
    """What the person wrote about their own work."""
    ABSENCE = "absence"
    """Leave, sickness, hours worked: known for planning, and never evidence of how somebody works."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceItem:
    """One piece of evidence. Its text is data, whatever it says."""

    id: str
    day: date
    """The day it is about."""
    kind: EvidenceKind
    text: str
    about: str
    """Id of the person it is about."""
    author: str = ""
    """Id of who wrote it; empty when a system did."""
    excluded: bool = False
    """The person it is about set it aside."""
    private: bool = False
    """Only its author may read it: a coaching chat, a note to oneself."""
    goal: str = ""
    """Id of the goal it belongs to; empty when it belongs to none."""
    raters: int | None = None
    """How many people a piece of feedback comes from; None when it comes from a known one, or a system."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Everything at hand, by id; an item that is not here does not exist for a talking point."""

    items: tuple[EvidenceItem, ...] = ()

    def get(self, id_: str) -> EvidenceItem | None:
        """The item with this id."""
        return next((item for item in self.items if item.id == id_), None)

    def cited(self, ids: tuple[str, ...]) -> tuple[EvidenceItem, ...]:
        """The items with these ids, as far as there are any."""
        wanted = frozenset(ids)
        return tuple([item for item in self.items if item.id in wanted]) if wanted else ()
