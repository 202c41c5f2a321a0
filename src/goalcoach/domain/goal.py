"""Goals: kinds, measures, drafts and kept versions. A draft is untrusted until it was judged."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import NewType

from goalcoach.domain.late import dataclass
from goalcoach.domain.person import PersonId

GoalId = NewType("GoalId", str)

NO_SUCH_GOAL = "There is no such goal, or it is not shared with you."
"""Of one that is not there and of somebody else's alike: nobody learns which it is."""


class GoalKind(StrEnum):
    """The kind selects rules, measures and rhythm."""

    PERFORMANCE = "performance"
    DEVELOPMENT = "development"
    OBJECTIVE = "objective"
    KEY_RESULT = "key_result"
    ASPIRATION = "aspiration"
    OTHER = "other"


class Direction(StrEnum):
    """Where a measure should move."""

    UP = "up"
    DOWN = "down"
    KEEP = "keep"
    DONE = "done"
    """A yes/no milestone: not done, done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One number that tells whether the goal came true."""

    name: str = ""
    baseline: Decimal | None = None
    target: Decimal | None = None
    unit: str = ""
    """Canonical unit: "%", "pp", "EUR", "day", "point", or the counted noun."""
    direction: Direction | None = None
    source: str = ""
    """Where the data comes from and who reads it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A dated point on the way."""

    text: str
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalDraft:
    """A goal of any kind as somebody, or the llm, wrote it. Not yet judged.

    `text` is the sentence; everything else is what was said beside it. `key_results` is filled for
    objectives only and holds drafts of kind `key_result`.
    """

    kind: GoalKind
    text: str
    context: str = ""
    """What stands around the goal: period, team, parent objective, as free text."""
    owner: str = ""
    """Name or id of the one person who owns it; empty means not said."""
    measure: Measure | None = None
    start: date | None = None
    due: date | None = None
    review: date | None = None
    """Next look at it; development goals need one within 92 days."""
    why: str = ""
    parent: str = ""
    """Title of the larger goal it serves, or the reason why it stands alone."""
    hours_per_month: Decimal | None = None
    application: str = ""
    """Development: where the new ability will be used."""
    mastery: str = ""
    """Development: what somebody will see when it worked."""
    milestones: tuple[Milestone, ...] = ()
    activities: tuple[str, ...] = ()
    key_results: tuple[GoalDraft, ...] = ()
    language: str = "en"


class GoalStatus(StrEnum):
    """Where a goal stands between its owner and their manager."""

    DRAFT = "draft"
    """Private: only its owner reads it."""
    SUBMITTED = "submitted"
    CHANGES_ASKED = "changes_asked"
    AGREED = "agreed"
    DONE = "done"
    ARCHIVED = "archived"


class Author(StrEnum):
    """Who a version's words come from."""

    PERSON = "person"
    PERSON_FROM_COACH = "person_from_coach"
    """A suggestion the person adopted as it was."""
    PERSON_EDITED_COACH = "person_edited_coach"
    IMPORT = "import"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A kept reason to pass an `ask`. There is none for a `block`."""

    code: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalVersion:
    """One kept state of a goal. Versions are only ever added; undo adds one, too."""

    number: int
    draft: GoalDraft
    author: Author
    changed_by: PersonId
    at: datetime
    verdict_id: str
    own_words: float
    """Share of the words that the owner typed, 0 to 1, from the event log."""
    note: str = ""
    waivers: tuple[Waiver, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A goal with its newest version. `revision` is the number for optimistic locking."""

    id: GoalId
    owner_id: PersonId
    status: GoalStatus
    revision: int
    version: GoalVersion
    next_check_in: date | None = None
    conversation_id: str | None = None
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """A remark on a submitted goal, by its owner or their manager."""

    id: str
    goal_id: GoalId
    author_id: PersonId
    text: str
    at: datetime
    asks_change: bool = False


UNDER_WAY = frozenset({GoalStatus.DRAFT, GoalStatus.SUBMITTED, GoalStatus.CHANGES_ASKED, GoalStatus.AGREED})
"""States of a goal that its owner is still at: neither done nor put away."""
NOT_PUT_AWAY = UNDER_WAY | {GoalStatus.DONE}
SHARED = frozenset({GoalStatus.SUBMITTED, GoalStatus.CHANGES_ASKED, GoalStatus.AGREED, GoalStatus.DONE})
"""States in which the owner's manager reads the goal. Whether a goal was shared before it was archived
is not kept: archiving takes it out of the manager's sight."""
