"""Cuts a goal into its parts and finds in each the main verb, its object and where a purpose begins.

Reads only through a `Reading`; the words come from the language pack.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeVar

from goalcoach.domain.finding import Criterion, Letter, LetterVerdict
from goalcoach.rules.language.read import Quantity, TimeKind, TimeReference, Word
from goalcoach.rules.letters.lead import goal_itself
from goalcoach.rules.phrases import Starts
from goalcoach.rules.reading import Reading

_NOWHERE: Mapping[int, int] = {}


@dataclass(slots=True, eq=False)
class Part:
    """One result of a goal: words `begin` to `end` (exclusive) of the reading."""

    reading: Reading
    starts: Starts
    begin: int
    end: int
    verb: int | None = None
    """Index of the main verb; None for a phrase without one."""
    purpose: int = 0
    """Index where a purpose clause begins; `end` when there is none."""
    aim: int | None = None
    """Index where a purpose in front of the goal begins, which ends at `begin`: "to save time, we …"."""
    follows: bool = False
    """A list item under a sentence that ends in a colon."""
    joined: bool = False
    """Joined to the part before it by "and"."""
    amounts: tuple[Quantity, ...] = field(default=())
    """Numbers that can measure something."""
    times: tuple[TimeReference, ...] = field(default=())
    checked: LetterVerdict | None = None
    """Whether it can be checked that the part came true; worked out once, since two letters rest on it."""
    names_count: bool | None = None
    """Whether something countable is named; worked out once, since every number of the part may ask."""
    measures: tuple[Quantity, ...] | None = None
    """The amounts that measure something named; worked out once, since three letters rest on them."""
    phrase: tuple[Word, ...] | None = None
    """The words its verb is about, up to a preposition; worked out once, since much rests on them."""
    text: str = field(init=False)
    """The whole text it is a part of. This and what follows is the reading's, at hand without a call."""
    all_words: tuple[Word, ...] = field(init=False)
    """All words of the whole text."""
    terms: Callable[[str], Mapping[str, str]] = field(init=False)
    """The words of a theme."""

    def __post_init__(self) -> None:
        self.text, self.all_words = self.reading.text, self.reading.words
        self.terms = self.reading.pack.terms

    @property
    def words(self) -> tuple[Word, ...]:
        """Words up to the purpose."""
        return self.all_words[self.begin : self.purpose]

    @property
    def action(self) -> str:
        """Lemma of the main verb, empty without one."""
        return self.all_words[self.verb].lemma if self.verb is not None else ""

    @property
    def objects(self) -> tuple[Word, ...]:
        """Words behind the main verb, up to the purpose; all words without a verb."""
        first, last = self.reading.pack.grammar.objects(self)
        return self.all_words[first:last]

    def does(self, theme: str) -> bool:
        """Whether the main verb is of a theme."""
        return self.verb is not None and self.all_words[self.verb].lemma in self.terms(theme)

    def at(self, theme: str, i: int) -> int:
        """How many words a phrase of the theme takes from word i on; 0 when none starts there."""
        size = self.starts.get(theme, _NOWHERE).get(i, 0)
        return size if i + size <= self.end else 0

    def state(self) -> int | None:
        """Index of a word for a finished state that the verb is about."""
        return self.find("finished", self.reading.pack.grammar.objects(self)[0])

    def find(self, theme: str, begin: int | None = None, end: int | None = None) -> int | None:
        """Index of the first phrase of a theme between two words."""
        first, last = self.begin if begin is None else begin, self.end if end is None else end
        found = self.starts.get(theme)
        return next((i for i in found if first <= i < last), None) if found else None


@lru_cache(maxsize=4)
def parts(reading: Reading) -> tuple[Part, ...]:
    """The distinct results of a text."""
    found: list[Part] = []
    words, where = reading.words, reading.starts
    first = 0
    follows = False
    for sentence in reading.sentences:
        while first < len(words) and words[first].start < sentence.start:
            first += 1
        last = len(words) if words and words[-1].start < sentence.end else first
        while last < len(words) and words[last].start < sentence.end:
            last += 1
        if first < last:
            part = _part(reading, where, first, last)
            if found and (reading.pack.grammar.remarks(part) or reading.pack.grammar.confides(words[first])):
                first = last
                continue
            part.follows = follows
            found.extend(_split(part))
            follows = follows or sentence.text.rstrip(" _*").endswith(":")
        first = last
    return tuple(_merged(found))


def _split(part: Part) -> Iterator[Part]:
    """ "Write a paper and master the method": two results, each with a verb and an object."""
    begin, verb = part.begin, part.verb
    for stop, first, second in part.reading.pack.grammar.seconds(part):
        yield _piece(part, begin, stop, verb)
        begin, verb = first, second
    if begin == part.begin:
        yield part
        return
    yield _piece(part, begin, part.end, verb)


def _piece(part: Part, begin: int, end: int, verb: int | None) -> Part:
    words = part.reading.words
    start, stop = words[begin].start - 2, words[end - 1].end + 2
    piece = Part(
        part.reading,
        part.starts,
        begin,
        end,
        follows=part.follows,
        amounts=tuple(q for q in part.amounts if start <= q.start and q.end <= stop),
        times=part.times,
    )
    piece.verb = verb
    piece.joined = begin > part.begin
    piece.purpose = min(max(part.purpose, begin + 1), end)
    return piece


def _merged(found: list[Part]) -> Iterable[Part]:
    """A line that holds nothing but a number belongs to the line before it."""
    return _runs(found) if len(found) > 1 else found


def _runs(found: list[Part]) -> Iterator[Part]:
    run: list[Part] = []
    for part in found:
        if run and not (
            run[0].verb is None and part.verb is None and part.amounts and part.end - part.begin <= 3
        ):
            yield _joined(run)
            run = []
        run.append(part)
    if run:
        yield _joined(run)


def _joined(run: list[Part]) -> Part:
    first, last = run[0], run[-1]
    if last is not first:
        first.end = first.purpose = last.end
        first.amounts = tuple(amount for part in run for amount in part.amounts)
        first.times = tuple(time for part in run for time in part.times)
    return first


def _part(reading: Reading, where: Starts, first: int, last: int) -> Part:
    text, words = reading.text, reading.words
    first, last = goal_itself(text, words, first, last)
    start, end = words[first].start - 2, words[last - 1].end + 2
    part = Part(
        reading,
        where,
        first,
        last,
        amounts=_told(_between(reading.amounts, start, end), start + 2, end - 2),
        times=_between(reading.times, start, end),
    )
    behind = reading.pack.grammar.aimed_first(part)
    if behind > first:
        part.aim, part.begin = first, behind
    part.verb = reading.pack.grammar.verb(part)
    part.purpose = reading.pack.grammar.purpose(part)
    return part


def _told(amounts: tuple[Quantity, ...], start: int, end: int) -> tuple[Quantity, ...]:
    """The amounts of which some word is of a part, and not only of what a list put around it."""
    if not amounts or (amounts[0].end > start and amounts[-1].start < end):
        return amounts
    return tuple(amount for amount in amounts if amount.end > start and amount.start < end)


Placed = TypeVar("Placed", Quantity, TimeReference)


def _between(found: tuple[Placed, ...], start: int, end: int) -> tuple[Placed, ...]:
    """What lies between two places; `found` is in order and does not overlap."""
    if not found or (start <= found[0].start and found[-1].end <= end):
        return found
    first = bisect_left(found, start, key=lambda each: each.start)
    last = bisect_right(found, end, lo=first, key=lambda each: each.end)
    return found[first:last]


def said(
    part: Part, criterion: Criterion, letter: Letter, reason: str, i: int | None = None, j: int | None = None
) -> LetterVerdict:
    """A verdict that quotes words i to j (inclusive)."""
    words = part.reading.words
    if i is None:
        return LetterVerdict(criterion, letter, reason)
    start, end = words[i].start, words[i if j is None else j].end
    return LetterVerdict(criterion, letter, reason, start, end)


def heads_list(parts: tuple[Part, ...]) -> bool:
    """Whether the first part ends in a colon, and the others are its list; or there are no others."""
    return len(parts) == 1 or all(part.follows for part in parts[1:])


def cadenced(part: Part) -> bool:
    """Whether a rhythm is named."""
    return any(time.kind is TimeKind.CADENCE for time in part.times)
