"""What reading a text yields: words, quantities, changes, time references. The same shape in each language.

Nothing changes what was read; the shapes are not frozen because a frozen one takes four times as long to make.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

from goalcoach.domain.calendar import OrgCalendar
from goalcoach.domain.goal import Direction


@dataclass(slots=True)
class Word:
    """A word with its place; `lemma` is lower case. Offsets count code points.

    `text` is as it stands there, but for German typed without umlauts: "über" of "ueber".
    """

    text: str
    lemma: str
    start: int
    end: int


@dataclass(slots=True)
class Sentence:
    """A sentence or list item, with its place."""

    text: str
    start: int
    end: int
    question: bool


class Role(StrEnum):
    """What a number does in the sentence."""

    AMOUNT = "amount"
    """A quantity or level: "20 visits", "under 2 s", "95 %"."""
    RATE = "rate"
    """An amount per time or per thing: "twice a week", "3 per sprint"."""
    DATE = "date"
    """Part of a date, a year, a quarter."""
    DURATION = "duration"
    """A span of time that is not the measure itself: "a 30-minute stand-up"."""
    LABEL = "label"
    """A name: version, document or list number, "Windows 11", "Top 100 list", "ISO 27001"."""


MEASURING = frozenset({Role.AMOUNT, Role.RATE})
"""What a number that measures something does."""


@dataclass(slots=True)
class Quantity:
    """A number with its unit and role. Words such as "twice", "two", "every", "a dozen", "half" count."""

    start: int
    end: int
    value: Decimal
    upper: Decimal | None = None
    """Upper end of a range such as "2-3"."""
    unit: str = ""
    """Canonical: "%", "pp", ISO currency, "day", "hour", "point", "x", or the counted noun's lemma."""
    role: Role = Role.AMOUNT
    relative: bool = False
    """"10 % more", "double", "by 15 %": a change without its base."""


FIRM_UNITS = frozenset("% second minute hour day week month year EUR USD CHF GBP".split())
"""Units that cannot be told by another unit with the same number."""
TIME_UNITS = frozenset("minute hour day week month quarter year".split())


@dataclass(slots=True, kw_only=True)
class Change:
    """A movement: "from 62 % to 75 %", "by 15 %", "to 90", "below 2 s"."""

    start: int
    end: int
    baseline: Decimal | None = None
    target: Decimal | None = None
    """None for a purely relative change."""
    by: Decimal | None = None
    """Size of a relative change."""
    unit: str = ""
    direction: Direction | None = None


class TimeKind(StrEnum):
    """What a time reference is; only DEADLINE and PERIOD give an end."""

    DEADLINE = "deadline"
    """"by 30 June", "before our next call", "end of Q2"."""
    PERIOD = "period"
    """"in Q3", "this year", "within 90 days", "over the coming fortnight"."""
    START = "start"
    """"from May on", "starting 3 March", "since 2019"."""
    CADENCE = "cadence"
    """"every Friday", "twice a week", "per quarter"."""
    DURATION = "duration"
    """"a half-hour stand-up", "reply inside two hours"."""
    WINDOW = "window"
    """"trailing six-month average", "versus last year", "to date"."""
    VAGUE = "vague"
    """"soon", "ongoing", "one day", "long-term"."""
    MENTION = "mention"
    """A date that describes something else: "the 2021 audit", "budget 2027"."""


BOUNDED = frozenset({TimeKind.DEADLINE, TimeKind.PERIOD})
"""What ends at a point in time."""
NO_SUCH_DAY = "there is no such day"
"""What a day needs that no calendar has."""


@dataclass(slots=True)
class TimeReference:
    """A time expression. `begin`/`end` are None where they cannot be worked out."""

    start: int
    end: int
    kind: TimeKind
    begin: date | None = None
    until: date | None = None
    """Last day of the period or the deadline itself."""
    needs: str = ""
    """What is missing to resolve it: "sprint calendar", "event date", "year"."""

    @property
    def bounded(self) -> bool:
        """Whether it ends at a point in time that can be worked out, now or once `needs` is known."""
        return self.kind in BOUNDED


class Stretch(Protocol):
    """One result of a goal as grammar looks at it: words `begin` to `end` (exclusive) of a text."""

    begin: int
    end: int
    verb: int | None
    """Index of the main verb, once it is known."""
    purpose: int
    """Index where a purpose clause begins, once it is known."""
    times: tuple[TimeReference, ...]
    starts: Mapping[str, Mapping[int, int]]

    @property
    def text(self) -> str:
        """The whole text."""

    @property
    def all_words(self) -> tuple[Word, ...]:
        """All words of the whole text."""

    @property
    def amounts(self) -> tuple[Quantity, ...]:
        """Its numbers that can measure something."""

    def at(self, theme: str, i: int) -> int:
        """How many words a phrase of the theme takes from word i on."""

    def find(self, theme: str, begin: int | None = None, end: int | None = None) -> int | None:
        """Index of the first phrase of a theme between two words."""


class Grammar(Protocol):
    """How a language builds its sentences, as far as the letters need it. Pure, and linear in the text."""

    def verb(self, part: Stretch) -> int | None:
        """Index of the main verb."""

    def objects(self, part: Stretch) -> tuple[int, int]:
        """First and last word (exclusive) of what the verb is about; all words when there is no verb."""

    def purpose(self, part: Stretch) -> int:
        """Index where a purpose begins ("so that", "to" plus a verb); the end when there is none."""

    def aimed_first(self, part: Stretch) -> int:
        """Index where the goal itself begins behind a purpose: "to save time, we will …"; `begin` when there is none."""

    def seconds(self, part: Stretch) -> Iterator[tuple[int, int, int]]:
        """Further results joined by "and": end of the one before, begin and verb of the next."""

    def remarks(self, part: Stretch) -> bool:
        """Whether a sentence behind the first one is a remark on the goal, not another result."""

    def confides(self, word: Word) -> bool:
        """Whether a word opens a statement of confidence."""

    def passive(self, part: Stretch) -> bool:
        """Whether it tells a finished state: "the policy has been audited"."""

    def has_subject(self, part: Stretch) -> bool:
        """Whether something other than the goal's owner does what the verb says: "all tests pass"."""

    def head(self, words: Sequence[Word]) -> Word | None:
        """The noun of a phrase without its small words; None when there are no words."""

    def doing(self, word: Word) -> bool:
        """Whether a word tells a deed where a noun could stand: "by ending overtime"."""

    def participle(self, word: Word) -> bool:
        """Whether a word tells what was done to something: "losses caused by …"."""

    def several(self, word: Word) -> bool:
        """Whether a word is the plural of something that can be counted."""

    def named(self, word: Word) -> bool:
        """Whether a word looks like a name where it stands behind others."""

    def ordinary(self, words: Sequence[Word], k: int) -> bool:
        """Whether word k, which has a capital where nothing begins, is a noun like others and no name."""

    def agent(self, word: Word) -> bool:
        """Whether a noun tells what somebody is by trade: "illustrator"."""

    def unnamed_many(self, word: Word) -> bool:
        """Whether a noun is a plural that names nothing by itself: "detectors"."""

    def going_on(self, part: Stretch) -> int | None:
        """Index of the verb that says what is done, behind one of going on: "keep working on a parser"."""

    def means(self, part: Stretch) -> int | None:
        """Index of a deed with an object by which it is reached: "by preventing falls"."""

    def learnt(self, part: Stretch) -> int | None:
        """Index of a deed with an object that is learnt: "how to run a t-test"."""

    def refers(self, part: Stretch, k: int) -> bool:
        """Whether word k is a target set elsewhere: "according to budget"."""

    def confidence(self, text: str) -> tuple[Decimal, int, int] | None:
        """A stated confidence, 0 to 1, and its place."""

    def speaks_of_now(self, text: str) -> bool:
        """Whether a text may tell the present value of something."""

    def stands_now(self, text: str, number: Quantity) -> bool:
        """Whether a number is a present or past value: "now at 62"."""


class Language(Protocol):
    """A language pack. All methods are pure and linear in the length of the text."""

    code: str
    name: str
    """What English calls it: "German"."""
    grammar: Grammar

    def __hash__(self) -> int:
        """There is one object of each language: what is made of its words is made once."""

    def words(self, text: str) -> tuple[Word, ...]:
        """All words and numbers in order."""

    def sentences(self, text: str) -> tuple[Sentence, ...]:
        """Sentences, list items and lines."""

    def quantities(self, text: str) -> tuple[Quantity, ...]:
        """All numbers, in digits or words, in order, none overlapping."""

    def changes(self, text: str) -> tuple[Change, ...]:
        """All movements of a number, in order."""

    def times(self, text: str, today: date, calendar: OrgCalendar) -> tuple[TimeReference, ...]:
        """All time references, in order, none overlapping."""

    def values(self, digits: str) -> Iterable[Decimal]:
        """What digits with points and commas may mean: "2,500"."""

    def stems(self, words: Iterable[str]) -> frozenset[str]:
        """Lower-case words without the endings that their lemmas keep; none where lemmas tell."""

    def thing(self, noun: str) -> str:
        """One form for all of a lower-case noun that is counted: "fall" of "fälle". It need be no word."""

    def terms(self, theme: str) -> Mapping[str, str]:
        """A word list by theme, such as "vague_verb": lower-case lemma or phrase to a remark (may be empty).

        An unknown theme is an empty mapping: a rule of words stays silent in a language without them.
        """
