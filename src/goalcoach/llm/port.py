"""The door: one turn of a coaching conversation. All who answer share one contract test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from goalcoach.domain.conversation import Note, Sketch, Speaker
from goalcoach.domain.draft import Field, Making, OptionDraft, ReplyDraft
from goalcoach.domain.finding import Finding, LetterVerdict
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.sitting import Sitting

BUILTIN = "builtin"
"""The name of whoever answers without a language model."""


class Command(StrEnum):
    """What a person may ask of the conversation itself."""

    SKIP = "skip"
    UNDO = "undo"
    START_OVER = "start_over"
    DRAFT_IT = "draft_it"
    HELP = "help"
    ADOPT = "adopt"
    """Yes to the wording that was offered; `wording` of the answer repeats it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """One line of the transcript as the door sees it."""

    speaker: Speaker
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnRequest:
    """All that whoever answers may know. Never other people's data, never other conversations."""

    said: str
    """What the person just said; the transcript ends before it. Empty: the coach goes on by itself."""
    turn: int
    """The number of that turn."""
    sketch: Sketch
    """The sketch before it."""
    previous: Sketch | None
    """The sketch before the last thing the person said: where `undo` goes."""
    transcript: tuple[Utterance, ...]
    findings: tuple[Finding, ...]
    """What the rules say of the sketch so far."""
    letters: tuple[LetterVerdict, ...]
    facts: Facts
    offered: str = ""
    """The wording that waits for a yes; empty when none does."""
    sitting: Sitting = field(init=False, repr=False, compare=False)
    """Who judges the answer, while it is made and at the gate."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "sitting", Sitting(self.facts))


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnAnswer:
    """The structured part of an answer. Untrusted: the coach checks quotes and judges every text in it."""

    notes: tuple[Note, ...] = ()
    """What was understood, each with the person's exact words."""
    withdrawn: tuple[Field, ...] = ()
    """What the person took back."""
    skipped: tuple[Field, ...] = ()
    command: Command | None = None
    sketch: Sketch | None = None
    """The sketch after this turn where notes do not tell all of it (kind, key results, focus). A note in
    it that stands neither in the sketch before nor among `notes` is left out: see llm/apply.py."""
    asked: Field | None = None
    """What the closing question is about."""
    asked_code: str = ""
    """Code of the rule whose question it is; empty for a question about something missing."""
    options: tuple[OptionDraft, ...] = ()
    """At most three, one of them a way out."""
    wording: GoalDraft | None = None
    """A whole goal to adopt, edit or reject, made of the person's own words; None most of the time."""
    kind: GoalKind | None = None
    unclear: str = ""
    """Words of the person that could not be made use of; empty when everything was understood."""
    source: str = ""
    """Who made it where that is not the coach that was asked: the built-in coach stepped in."""
    notice: str = ""
    """What the person is told about the answer itself; empty for nothing."""
    fault: str = ""
    """Why a language model was asked and its answer not taken, for the log: a code, or a place in its object.
    Never its words or the person's."""
    making: Making | None = None
    """How a language model was asked; None for an answer that is not its."""
    withheld: tuple[GoalDraft | ReplyDraft, ...] = ()
    """What the rules refused before anybody saw it, to be kept by reason and hash alone."""


@dataclass(frozen=True, slots=True)
class Said:
    """One finished sentence of the reply, in order, with the white space that parts it from the next: joined,
    the texts are the whole reply. Its question stands in bold on a line of its own."""

    text: str
    language: str = "en"
    """The one it is said in, which need not be the person's."""


TurnPart = Said | TurnAnswer
"""A turn is any number of `Said`, then exactly one `TurnAnswer`."""


class Coach(Protocol):
    """Whoever answers. Implementations: builtin (no model), llm/coach.py (asks one), scripted (tests)."""

    name: str
    """ "builtin" or the configured name; kept with everything it suggests."""

    def open(self, facts: Facts, kind: GoalKind | None) -> TurnAnswerWithText:
        """The coach's first words in an empty conversation."""

    def turn(self, request: TurnRequest) -> AsyncIterator[TurnPart]:
        """Answer one turn. Raises Unavailable when it cannot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnAnswerWithText:
    """An opening: text and structure at once, since nothing needs to stream."""

    text: str
    answer: TurnAnswer
    language: str = "en"
