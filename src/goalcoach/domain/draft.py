"""Everything that can be judged, as one closed union, and the suggestions that carry it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from goalcoach.domain.agenda import AgendaDraft
from goalcoach.domain.goal import GoalDraft
from goalcoach.domain.late import dataclass
from goalcoach.domain.talking import TalkingPointDraft, TalkingPointsDraft


class Field(StrEnum):
    """What a goal can still lack, and what an answer can fill."""

    KIND = "kind"
    OUTCOME = "outcome"
    """What will be different, in the person's words; the heart of the sentence."""
    WHY = "why"
    METRIC = "metric"
    BASELINE = "baseline"
    TARGET = "target"
    UNIT = "unit"
    SOURCE = "source"
    START = "start"
    DUE = "due"
    REVIEW = "review"
    PARENT = "parent"
    HOURS = "hours"
    APPLICATION = "application"
    MASTERY = "mastery"
    MILESTONE = "milestone"
    ACTIVITY = "activity"
    KEY_RESULT = "key_result"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyDraft:
    """What the coach wants to say: plain paragraphs that end in exactly one question."""

    text: str
    language: str = "en"
    whole: bool = True
    """False for one sentence of a reply still growing: rules about the whole reply leave it alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionDraft:
    """A phrase offered as a chip. `text` is what is sent when it is tapped."""

    text: str
    field: Field | None = None
    language: str = "en"


Draft = GoalDraft | ReplyDraft | OptionDraft | TalkingPointDraft | TalkingPointsDraft | AgendaDraft


class SuggestionState(StrEnum):
    """What became of a suggestion."""

    OFFERED = "offered"
    ADOPTED = "adopted"
    EDITED = "edited"
    """The person changed the words and kept the result."""
    REJECTED = "rejected"
    STALE = "stale"
    """What it rested on changed before anybody decided."""
    REFUSED = "refused"
    """The gate refused it; its text is not kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """How a language model was asked for an answer, and what that took."""

    prompt: str
    """Reference of the prompt, id@version."""
    prompt_hash: str
    model: str
    """As the endpoint names it."""
    host: str
    parameters: str
    prompt_tokens: int
    completion_tokens: int
    cost: float
    """In the currency in which prices are set; 0 where none are."""
    seconds: float
    calls: int
    repairs: int
    """Calls that gave findings back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where a suggestion comes from."""

    source: str
    """"builtin" or the name the llm is configured under."""
    rules_digest: str
    making: Making | None = None
    """None for the built-in coach."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A wording the coach proposes for the goal. Phrase options live with their turn."""

    id: str
    conversation_id: str
    turn: int
    draft: GoalDraft | None
    """None once refused."""
    base: str
    """The wording it would replace, for the diff."""
    why: tuple[str, ...]
    """Codes of the rules it answers."""
    provenance: Provenance
    verdict_id: str
    state: SuggestionState
    at: datetime
    revision: int = 1
