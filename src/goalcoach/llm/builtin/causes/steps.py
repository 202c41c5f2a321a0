"""One step of a talk about causes: the next question, or what came out. A function of the talk alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from goalcoach.domain.capital import capital
from goalcoach.llm.builtin.causes.asking import MOST, left, next_probe
from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.llm.builtin.causes.learned import LEARNED
from goalcoach.llm.builtin.causes.learned.table import Table
from goalcoach.llm.builtin.causes.need import Help, help_for
from goalcoach.llm.builtin.causes.talk import CauseTalk
from goalcoach.llm.builtin.causes.telling import SAYS, candidates, in_words, told, weighed
from goalcoach.llm.builtin.causes.weighing import Weighed
from goalcoach.llm.builtin.causes.words import cause_book
from goalcoach.rules.joined.gap import LEARNABLE, Cause


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """The next question. It may be skipped, and any words may answer it."""

    probe: Probe
    question: str
    options: tuple[str, ...]
    """Answers that can be tapped; the last one is the way out."""
    number: int
    """From 1, those of a language model not counted …"""
    most: int = MOST
    """… to so many at most."""
    language: str


@dataclass(frozen=True, slots=True)
class SpokenOf:
    """A cause that somebody's words speak for."""

    cause: Cause
    quotes: tuple[str, ...]
    """Letter by letter, the strongest first; never empty."""


@dataclass(frozen=True, slots=True)
class Left:
    """A cause that was not ruled out."""

    cause: Cause
    name: str
    """As a person would call it; it may be tapped."""
    find_out: str
    """How they could find out whether it is this one, and whom to ask."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CameOut:
    """How a talk ends. Nothing follows by itself: the person confirms it."""

    cause: Cause | None
    """The one that weighs most; None while that is not clear."""
    spoken: tuple[SpokenOf, ...]
    """All that were spoken of, the heaviest first; where there is a cause, it is the first of them."""
    sentence: str
    question: str
    left: tuple[Left, ...]
    """Without a cause, what was not ruled out: three at most, all where nothing was answered."""
    watch: str
    """What to look out for; empty once there is a cause."""
    language: str

    @property
    def training(self) -> bool:
        """Whether learning may be proposed: for skill and knowledge alone."""
        return self.cause in LEARNABLE


def step(talk: CauseTalk, table: Table = LEARNED) -> Asking | CameOut | Help:
    """What comes next in a talk."""
    if found := help_for(talk):
        return found
    if (probe := next_probe(talk, table)) is not None:
        return _asking(talk, probe, candidates(talk, table))
    return _came_out(talk, weighed(talk, table), told(talk, table))


def _asking(talk: CauseTalk, probe: Probe, order: Sequence[Weighed]) -> Asking:
    book = cause_book(talk.language)
    question = book.questions[probe]
    options = tuple(each.text for each in book.choices.get(probe, ()))
    if probe is Probe.WEIGHS:
        first, second = (book.names[each.cause] for each in order[:2])
        question, options = question.format(first=first, second=second), (capital(first), capital(second))
    return Asking(
        probe=probe,
        question=question,
        options=(*options, book.unknown),
        number=len(talk.asked) + 1,
        language=book.language,
    )


def _came_out(talk: CauseTalk, order: Sequence[Weighed], cause: Cause | None) -> CameOut:
    spoken = sorted(_spoken(talk, order, cause), key=lambda each: each.cause is not cause)
    book = cause_book(talk.language)
    following = book.following[cause] if cause else book.unclear
    return CameOut(
        cause=cause,
        spoken=tuple(spoken),
        left=()
        if cause
        else tuple(
            Left(each, capital(book.names[each]), book.finding_out[each]) for each in left(talk, order)
        ),
        sentence=following.sentence,
        question=following.question,
        watch="" if cause else book.watch,
        language=book.language,
    )


def _spoken(talk: CauseTalk, order: Sequence[Weighed], cause: Cause | None) -> Iterator[SpokenOf]:
    """What is shown for each cause. A clause that leans to one by its manner alone may say something else
    ("the market is the same"), so it is quoted only for the cause that is told, where no words say it."""
    for each in order:
        quotes = in_words(talk, each.cause) or (each.quotes if each.cause is cause else ())
        if each.weight >= SAYS and quotes:
            yield SpokenOf(each.cause, quotes)
