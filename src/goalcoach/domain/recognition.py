"""Recognition: somebody tells a colleague, with their name, what they did and what it made possible."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from goalcoach.domain.person import PersonId

TAKE_BACK_WITHIN = timedelta(days=1)
"""How long whoever gave it may take it back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognition:
    """One thing somebody did, told to them. Its receiver reads it, and whom they share it with."""

    id: str
    giver_id: PersonId
    receiver_id: PersonId
    text: str
    """What they did."""
    effect: str
    """What it made possible."""
    day: date
    """When it was."""
    at: datetime
    """When it was given."""
    shared_with: PersonId | None = None
    """The manager whom its receiver lets read it; nobody else does before that."""
