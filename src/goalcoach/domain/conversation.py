"""A coaching conversation: turns, runs and the sketch of the goal that takes shape in it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NewType

from goalcoach.domain.draft import Field, OptionDraft
from goalcoach.domain.goal import GoalKind
from goalcoach.domain.person import PersonId

ConversationId = NewType("ConversationId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One thing the person said about the goal. Nothing enters a sketch without the words it rests on."""

    field: Field
    value: str
    """Canonical: ISO dates, plain decimals, otherwise the person's own phrase."""
    quote: str
    """The exact words in turn `turn`."""
    turn: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """The goal as it stands in a conversation. Immutable; each turn keeps its own, so undo is a step back.

    `notes` holds at most one note per field, except milestones, activities; later ones replace earlier.
    `key_results` holds one sketch per key result of an objective; `focus` is the index being talked about.
    """

    kind: GoalKind | None = None
    notes: tuple[Note, ...] = ()
    skipped: tuple[Field, ...] = ()
    asked: Field | None = None
    """What the coach's last question was about."""
    questions: tuple[str, ...] = ()
    """Keys of all questions asked so far, in order: a field, the code of a rule, or "adopt"."""
    wording: str = ""
    """The sentence the person adopted or typed; empty until then."""
    key_results: tuple[Sketch, ...] = ()
    focus: int | None = None
    goal_id: str | None = None
    """Set once the wording was kept as a goal."""
    goal_version: int | None = None
    """The newest version of that goal whose words and fields stand here."""

    def get(self, field: Field) -> Note | None:
        """The newest note on a field."""
        for note in reversed(self.notes):
            if note.field is field:
                return note
        return None

    def value(self, field: Field) -> str:
        """The value of the newest note on a field, empty when there is none."""
        note = self.get(field)
        return note.value if note else ""

    def with_note(self, note: Note) -> Sketch:
        """A sketch with this note; an earlier one on the same field gives way unless the field repeats."""
        kept = self.notes
        if note.field not in REPEATABLE:
            kept = tuple(n for n in kept if n.field is not note.field)
        skipped = tuple(f for f in self.skipped if f is not note.field)
        return replace(self, notes=(*kept, note), skipped=skipped)

    def without(self, field: Field) -> Sketch:
        """A sketch in which nothing is noted on this field."""
        return replace(self, notes=tuple(n for n in self.notes if n.field is not field))


REPEATABLE = frozenset({Field.MILESTONE, Field.ACTIVITY})


class Speaker(StrEnum):
    """Who said it."""

    PERSON = "person"
    COACH = "coach"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One thing said. `number` counts from 1 within the conversation, both speakers together."""

    number: int
    speaker: Speaker
    text: str
    at: datetime
    sketch: Sketch
    """The sketch after this turn."""
    options: tuple[OptionDraft, ...] = ()
    run_id: str | None = None
    source: str = ""
    """For the coach: "builtin" or the llm's name; tells the page whom the person talks to."""
    notice: str = ""
    """A remark about the answer itself: a refused suggestion, the built-in coach stepping in."""


class ConversationState(StrEnum):
    """Open until a goal was kept or the person put it away."""

    OPEN = "open"
    KEPT = "kept"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """A conversation belongs to one person, and nobody else reads it."""

    id: ConversationId
    owner_id: PersonId
    title: str
    state: ConversationState
    revision: int
    turns: int
    """How many turns there are."""
    created_at: datetime
    updated_at: datetime
    goal_id: str | None = None


class RunState(StrEnum):
    """An answer on its way."""

    RUNNING = "running"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"
    INTERRUPTED = "interrupted"


FINISHED = frozenset({RunState.DONE, RunState.STOPPED, RunState.FAILED, RunState.INTERRUPTED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One answer being made. Its events are rows, so that any replica can replay them."""

    id: str
    conversation_id: ConversationId
    owner_id: PersonId
    turn: int
    """Number of the person's turn it answers."""
    state: RunState
    created_at: datetime
    worker: str = ""
    stop_asked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RunHead:
    """How far a run has come."""

    state: RunState
    events: int
    """The number of the newest; 0 before the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunEvent:
    """One numbered step of a run.

    `sentence`, `replaced`, `refused`, `suggestion`, `kept` or `options`; the last one is named like the state
    in which the run ended.
    """

    run_id: str
    number: int
    kind: str
    data: str
    """JSON."""


class EventKind(StrEnum):
    """What somebody did."""

    SAID = "said"
    """In a conversation."""
    ADOPTED = "adopted"
    """A suggested wording, as it was."""
    EDITED = "edited"
    """Kept words of their own: a suggestion they changed, a sentence in the draft card, a next version."""
    REJECTED = "rejected"
    """A suggested wording."""
    KEPT = "kept"
    """A goal written without the coach."""
    SUBMITTED = "submitted"
    WITHDRAWN = "withdrawn"
    AGREED = "agreed"
    CHANGES_ASKED = "changes_asked"
    FINISHED = "finished"
    ARCHIVED = "archived"
    REOPENED = "reopened"
    MEANS_ANSWERED = "means_answered"
    """Their manager answered about hours, money or help for a goal of theirs."""
    PROPOSED = "proposed"
    """Their manager proposed to find out why a result falls short."""
    TAKEN_UP = "taken_up"
    """They took that up."""
    DECLINED = "declined"
    """They did not."""
    TOLD = "told"
    """They told their manager what came out."""
    TOLD_NO_MORE = "told_no_more"
    """They took back what they told."""
    FEEDBACK_ASKED = "feedback_asked"
    """They asked a colleague what they saw."""
    FEEDBACK_GIVEN = "feedback_given"
    FEEDBACK_DECLINED = "feedback_declined"
    FEEDBACK_TAKEN_BACK = "feedback_taken_back"
    RECOGNISED = "recognised"
    """A colleague told them what they did and what it made possible."""
    LINK_MADE = "link_made"
    """An administrator made a sign-in link for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One line of the log of what people did. The authorship share is computed from it."""

    owner_id: PersonId
    kind: EventKind
    at: datetime
    conversation_id: str | None = None
    goal_id: str | None = None
    data: str = "{}"
    """JSON; never text of a refused suggestion."""


def closing_question(text: str) -> str:
    """The closing question of a reply, without its marks."""
    return text.rsplit("\n", 1)[-1].replace("**", "").strip()
