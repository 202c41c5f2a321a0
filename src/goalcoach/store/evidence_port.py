"""The door to what happened in a period, as both people of a review conversation may know it.

What is the employee's alone (chats, confidence, aspirations, drafts, talks about a shortfall) has no place
here: no shape of this module can hold it, and `evidence.py` names no table of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, tzinfo
from typing import Protocol

from goalcoach.domain.check_in import CheckIn
from goalcoach.domain.goal import GoalDraft, GoalId, GoalStatus
from goalcoach.domain.person import PersonId
from goalcoach.rules.joined.levels import Rater
from goalcoach.store.means_port import Means
from goalcoach.store.use_port import Use


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalChange:
    """A goal became another one after it was agreed."""

    number: int
    """Of the version it became."""
    day: date
    was: GoalDraft
    now: GoalDraft
    reason: str
    """In its owner's words; may be empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalTrace:
    """A shared goal as it stands, and how it got there."""

    id: GoalId
    status: GoalStatus
    draft: GoalDraft
    agreed: GoalDraft | None = None
    """As it was agreed first; None when nobody agreed yet."""
    agreed_on: date | None = None
    changes: tuple[GoalChange, ...] = ()
    """What was changed since then, the earliest first; only what the manager was shown."""
    finished_on: date | None = None
    """When its owner called it done, the last time."""
    watched: str = ""
    """Of learning: the number that should move once it is used, as planned beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelSeen:
    """A level that somebody wrote down."""

    id: str
    competency: str
    level: int
    day: date
    rater: Rater
    note: str
    by_id: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class MeansGiven:
    """What a manager answered about the means of a goal."""

    goal_id: GoalId
    means: Means
    asked: str
    agreed: bool
    words: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackShared:
    """What others said of the person, as far as the person shared it with whoever prepares."""

    id: str
    day: date
    """The first of the month where `month_only`."""
    text: str
    about: str = ""
    """What was asked about; empty where nobody asked."""
    month_only: bool = False
    """Nobody is to know the day: it belongs to the whole month."""
    thanks: bool = False
    """Whether it recognises something that was done."""
    raters: int | None = None
    """How many it comes from; None when it comes from one who is known."""
    author_id: PersonId | None = None
    """None of feedback without names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """All that may be known of one person and one period."""

    goals: tuple[GoalTrace, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    """Of those goals, the earliest day first; of days before the period as well, to know where it began."""
    uses: tuple[Use, ...] = ()
    levels: tuple[LevelSeen, ...] = ()
    means: tuple[MeansGiven, ...] = ()
    feedback: tuple[FeedbackShared, ...] = ()


class EvidenceReads(Protocol):
    """Reads what happened. Its caller has looked whether the reader leads the owner, or is the owner."""

    async def of(self, owner_id: PersonId, reader_id: PersonId, until: date, zone: tzinfo) -> Happened:
        """What is known of the owner's shared goals up to a day, and the levels that the reader may know.

        Which day something was done on is told in this time zone. A constant number of queries. Never
        anything of a goal that is a draft, or put away.
        """
