"""What was found in a message, and the ear that holds it while it is read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from goalcoach.domain.conversation import Note, Sketch
from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.port import Command
from goalcoach.rules.facts import Facts
from goalcoach.rules.reading import Reading

Span = tuple[int, int]

NUMERIC = (Field.BASELINE, Field.TARGET)
DATED = (Field.DUE, Field.REVIEW)


class Stance(StrEnum):
    """A short answer without content of its own."""

    YES = "yes"
    NO = "no"
    THANKS = "thanks"
    DONE = "done"
    DONT_KNOW = "dont_know"


class Aside(StrEnum):
    """Something said that is not about the goal; it gets a word and the way back."""

    GREETING = "greeting"
    HOSTILE = "hostile"
    INJECTION = "injection"
    OFF_TOPIC = "off_topic"
    PRIVACY = "privacy"
    WHO = "who"
    WHY = "why"
    KEY_RESULT = "key_result"
    EXAMPLE = "example"
    LENGTH = "length"
    PRIVATE = "private"
    ASPIRATION = "aspiration"
    PAY = "pay"
    NOT_WORDS = "not_words"
    PROBLEM = "problem"
    ABOUT_ME = "about_me"
    SENT = "sent"
    """They are here because somebody wants them to."""
    SECOND_MEASURE = "second_measure"
    TOLD = "told"
    DISMISSAL = "dismissal"
    DISTRESS = "distress"
    HARMED = "harmed"
    REWORD = "reword"
    MEASURABLE = "measurable"
    """What is meant by a measure."""
    WHICH_NUMBER = "which_number"
    """Which number would be a good one."""
    SUGGEST = "suggest"
    """The coach is asked to propose something."""
    YOURS = "yours"
    """Whether something is good or enough: that is the person's to say."""
    ASKED_BACK = "asked_back"
    """A question to the coach, beside an answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Find:
    """One fact in a message: what it says, the words it rests on, and the stretch it takes up."""

    field: Field
    value: str
    quote: str
    span: Span
    unit: str = ""


class Unfit(StrEnum):
    """Why what was understood cannot be the one: a day, or a number."""

    OVER = "over"
    NEVER = "never"
    """No calendar has it."""
    EITHER = "either"
    """Two numbers where one is needed: "4 or 5"."""
    WIDE = "wide"
    """A season where a day is needed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unclear:
    """Words that could not be made use of, and what they may have been meant for."""

    words: str
    field: Field | None = None
    unfit: Unfit | None = None
    span: Span | None = None
    """Where a day stands that does not fit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """All that was understood of one message."""

    notes: tuple[Note, ...] = ()
    results: tuple[tuple[Note, ...], ...] = ()
    """Key results, each with its notes."""
    kind: GoalKind | None = None
    command: Command | None = None
    stances: frozenset[Stance] = frozenset()
    aside: Aside | None = None
    unclear: Unclear | None = None
    reopened: Field | None = None
    """What the person wants to change, without saying to what."""
    dropped: Field | None = None
    """What the person wants to leave out of the goal."""
    anew: bool = False
    """Whether it is a whole wording of their own, in the place of the one that was offered."""
    doubtful: str = ""
    """A number that may be the start or the target: the person is asked which."""
    others: tuple[str, ...] = ()
    """Other goals in the same message, in the person's words; nothing of them is noted."""

    @property
    def empty(self) -> bool:
        """Whether nothing was learned about the goal."""
        return not (self.notes or self.results or self.kind or self.reopened or self.dropped)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ear:
    """A message, or a line of it, with everything needed to understand it."""

    text: str
    reading: Reading
    asked: Field | None
    part: Sketch
    """The goal, or the key result in focus, as it stood before the message."""
    kind: GoalKind | None
    turn: int
    facts: Facts

    @property
    def opens(self) -> bool:
        """Whether nothing is known yet of what it is about."""
        known = self.part.get(Field.OUTCOME) or self.part.get(Field.METRIC)
        return not known and self.asked in (None, Field.OUTCOME)

    def last_noted(self) -> tuple[Note, ...]:
        """The notes of the turn in which the person last said something of use."""
        turn = max((note.turn for note in self.part.notes), default=0)
        return tuple(note for note in self.part.notes if note.turn == turn)

    def note(self, field: Field, value: str, quote: str) -> Note:
        """A note on this turn."""
        return Note(field=field, value=value, quote=quote, turn=self.turn)


def free(span: Span, taken: Iterable[Span]) -> bool:
    """Whether a stretch overlaps none of those taken."""
    return all(span[1] <= start or end <= span[0] for start, end in taken)
