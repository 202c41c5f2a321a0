"""Conversations that two people held about the goals, or the career, of one of them. Knows no rhythm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.person import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkNote:
    """What one of the two wrote down of it, for both."""

    id: str
    by_id: PersonId
    text: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """That two people talked. Only the two read it."""

    id: str
    owner_id: PersonId
    """Whose goals, or career, it was about."""
    with_id: PersonId
    """Who led them on that day."""
    day: date
    occasion: Occasion
    by_id: PersonId
    """Which of the two wrote it down."""
    at: datetime
    notes: tuple[TalkNote, ...] = ()
    """In the order they were written."""
