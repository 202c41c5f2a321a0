"""Rounds: several people say in two or three sentences what they saw of somebody. Knows no store."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from goalcoach.domain.person import PersonId

FEWEST_ANONYMOUS = 4
"""Words that are shown together the first time; fewer, and their writers could be told apart."""
FEWEST_LATER = 2
"""Words that are shown together afterwards: one alone would be the one that was written last."""
MOST_ASKED = 10
"""Colleagues of one round. Of whoever leads people all are asked, however many there are."""
WORDS_LIMIT = 600
"""Code points of what one of them says."""


class RoundKind(StrEnum):
    """How a round came about."""

    PEERS = "peers"
    """Its owner asks people they name."""
    UPWARD = "upward"
    """A manager asks everybody they lead."""
    UNASKED = "unasked"
    """Somebody tells whoever leads them, without having been asked."""


class RaterState(StrEnum):
    """What became of asking one person."""

    OPEN = "open"
    ANSWERED = "answered"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One question to several people."""

    id: str
    owner_id: PersonId
    """Whom it is about."""
    kind: RoundKind
    anonymous: bool
    behaviour: str
    """What they are to look at, in the owner's words; empty where nobody asked."""
    competency: str = ""
    """Id of the competency that the behaviour was taken from; empty for none."""
    created_at: datetime
    looked: int = 0
    """How many words there were when its owner last looked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rater:
    """Somebody who was asked. There is no time in it: when an anonymous one answered is nobody's to know."""

    person_id: PersonId
    state: RaterState = RaterState.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """What one person said."""

    id: str
    """Of chance alone: an id that holds the time would tell who wrote last."""
    round_id: str
    text: str
    day: date
    """When it was seen; of an anonymous one the first day of that month."""
    author_id: PersonId | None
    """None for an anonymous one that is shown: the database does not know any more, either."""
    at: datetime | None = None
    """When it was written; None for an anonymous one."""
    shown: bool
    """Whether whom it is about reads it."""
    shared_with: PersonId | None = None
    """The manager whom they let read it."""


def fewest(shown: int) -> int:
    """How many words that wait are shown next, together, where so many are shown already."""
    return FEWEST_LATER if shown else FEWEST_ANONYMOUS


def month_of(day: date) -> date:
    """The first day of its month: as near as an anonymous word tells when it was."""
    return day.replace(day=1)
