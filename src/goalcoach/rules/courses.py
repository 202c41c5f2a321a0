"""What is said of the course of numbers: "fell every month", "highest in May". Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import groupby, pairwise

from goalcoach.rules.about import form
from goalcoach.rules.clauses import MARKS, words_in
from goalcoach.rules.derived import happened
from goalcoach.rules.figure import Figure
from goalcoach.rules.implied import any_of
from goalcoach.rules.language.read import Language, Sentence, Word
from goalcoach.rules.named_times import months_of
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import within

_SHORTEST = 3
"""Numbers of a course: of two there is only more or less."""
_FARTHEST = 3
"""Months between two numbers of one course: it is told by month or by quarter."""
_YEAR = 12
_BEHIND = 2
"""Words behind "largest" among which it says that it is of steps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Numbers of the same things, one for each month, in the order of time."""

    source: int
    """Place of the text that tells it; of several texts that of the last."""
    unit: str
    months: tuple[int, ...]
    values: tuple[Decimal, ...]

    @property
    def steps(self) -> list[tuple[int, int, Decimal]]:
        """From which month to which, and by how much: below nothing where it fell."""
        told = zip(self.months, self.values, strict=True)
        return [(one, other, after - before) for (one, before), (other, after) in pairwise(told)]

    def between(self, first: int, last: int) -> Row | None:
        """The part of it from one month to another; None where it does not have both, in this order."""
        if first not in self.months or last not in self.months:
            return None
        begin, end = self.months.index(first), self.months.index(last) + 1
        if end - begin < 2:
            return None
        return Row(
            source=self.source,
            unit=self.unit,
            months=self.months[begin:end],
            values=self.values[begin:end],
        )


def rows_of(told: Sequence[Figure]) -> list[Row]:
    """The courses that evidence tells: in one text, or in several of which each has one such number."""
    units = [each.unit for each in told]
    single = [each for each in happened(told) if len(months_of(each.months)) == 1]
    of_texts = groupby(
        sorted(single, key=lambda each: (each.source, each.unit)), lambda each: (each.source, each.unit)
    )
    found = [row for _, several in of_texts for row in _in_one(list(several))]
    of_units = groupby(sorted(single, key=lambda each: each.unit), lambda each: each.unit)
    # What no text says the name of is the same in all only where each tells one number.
    whole = [list(several) for unit, several in of_units if unit or len(set(units)) == 1]
    return found + [row for several in whole for row in _over_several(several)]


def _in_one(several: Sequence[Figure]) -> Iterator[Row]:
    """The courses of one text, which may tell one behind another: each begins where months go back."""
    course: list[Figure] = []
    for each in sorted(several, key=lambda each: each.start):
        if course and not 0 < (_month(each) - _month(course[-1])) % _YEAR <= _FARTHEST:
            yield from _row(course)
            course = []
        course.append(each)
    yield from _row(course)


def _over_several(several: Sequence[Figure]) -> Iterator[Row]:
    sources = [each.source for each in several]
    if len(set(sources)) == len(sources):
        yield from _row(sorted(several, key=lambda each: each.source))


def _row(course: Sequence[Figure]) -> Iterator[Row]:
    months = tuple(_month(each) for each in course)
    if len(set(months)) == len(months) >= _SHORTEST:
        values = tuple(each.value for each in course)
        yield Row(source=course[-1].source, unit=course[0].unit, months=months, values=values)


def _month(figure: Figure) -> int:
    (month,) = months_of(figure.months)
    return month


def told_otherwise(reading: Reading, rows: Sequence[Row], texts: Sequence[Reading]) -> Iterator[Span]:
    """Places of words that tell a course no row had. `texts` are those of the evidence, by their places."""
    for sentence in reading.sentences if rows else ():
        said = _Said(reading, sentence)
        of_it = [row for row in rows if said.speaks_of(row, texts)]
        if of_it and not said.open:
            yield from _against(said, of_it)


def _against(said: _Said, rows: Sequence[Row]) -> Iterator[Span]:
    """The first of its claims about a course that holds of no row, if there is one."""
    for claim in (_each_step, _no_step, _before, _largest_step, _only_step, _extreme):
        told = claim(said)
        if told is None:
            continue
        at, holds = told
        verdicts = [each for each in map(holds, rows) if each is not None]
        if verdicts and not any(verdicts):
            yield at
        return


_Holds = Callable[[Row], bool | None]
"""Whether a claim holds of a row; None where that cannot be told."""
_Claim = tuple[Span, _Holds] | None


class _Said:
    """What one sentence says."""

    def __init__(self, reading: Reading, sentence: Sentence) -> None:
        self.reader: Language = reading.pack
        self.start = sentence.start
        self.text = reading.text[sentence.start : sentence.end]
        self.words: Sequence[Word] = words_in(reading, sentence.start, sentence.end)
        self.months = list(_months_said(self.words, reading.pack))

    @property
    def open(self) -> bool:
        """Whether it asks, tells of what may be, or says that something was not."""
        phrases = [found[0] for theme in ("each_step", "no_step") if (found := self.phrase(theme))]
        denied = [word for word in self._of("negation") if not within((word.start, word.end), phrases)]
        months = {at for at, _ in self.months}
        unreal = [word for word in self._of("unreal_word") if word.start not in months]
        return bool(denied or unreal) or self.text.rstrip().endswith(MARKS)

    def speaks_of(self, row: Row, texts: Sequence[Reading]) -> bool:
        """Whether it has a word for what the row counts, or one of the text that tells it."""
        lemmas = {word.lemma for word in self.words}
        if row.unit in lemmas:
            return True
        small = self.reader.terms("everyday")
        told = {word.lemma for word in texts[row.source].words if len(word.text) > _FARTHEST}
        return bool((told & lemmas) - small.keys() - self.reader.terms("month").keys())

    def _of(self, theme: str) -> list[Word]:
        """Its words of a theme."""
        terms = self.reader.terms(theme)
        return [word for word in self.words if form(word) in terms]

    def phrase(self, theme: str) -> tuple[Span, str] | None:
        """Where words of a theme stand first, and what they mean."""
        match = _phrases(any_of(self.reader, theme)).search(self.text)
        if match is None:
            return None
        return self.placed(match.span()), self.reader.terms(theme).get(match[0].lower(), "")

    def placed(self, at: Span) -> Span:
        """A place in the sentence as one in the text."""
        return self.start + at[0], self.start + at[1]

    @property
    def way(self) -> int:
        """Whether it says that something rose, 1, or fell, -1; 0 for none of both, or both."""
        rose, fell = (
            bool(self._of(theme)) or self._parted(f"{theme}_parted") for theme in ("went_up", "went_down")
        )
        return rose - fell

    def _parted(self, theme: str) -> bool:
        """Whether it has both parts of a verb: "nahmen … zu"."""
        said = {form(word) for word in self.words}
        return any(said.issuperset(verb.split()) for verb in self.reader.terms(theme))

    def part_of(self, row: Row) -> Row | None:
        """The part of a row of which it speaks; None where that is none, or cannot be told."""
        match [month for _, month in self.months]:
            case []:
                return row
            case [month] if self.since:
                return row.between(month, row.months[-1])
            case [first, last]:
                return row.between(first, last)
            case _:
                return None

    @property
    def since(self) -> bool:
        """Whether the month it names is one since which something was."""
        place = self.months[0][0]
        front = [word for word in self.words if word.start < place][-1:]
        return any(self.reader.terms("span_joint").get(form(word)) == "since" for word in front)


@cache
def _phrases(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{words})\b")


def _months_said(words: Sequence[Word], reader: Language) -> Iterator[tuple[int, int]]:
    """Where months are named, and which; a "may" in small letters is none."""
    months = {word: int(number) for word, number in reader.terms("month").items()}
    for word in words:
        if word.text[:1].isupper() and form(word) in months:
            yield word.start, months[form(word)]


def _each_step(said: _Said) -> _Claim:
    """ "Fell every month": each number is less than the one before."""
    found, way = said.phrase("each_step"), said.way
    if found is None or not way:
        return None

    def holds(row: Row) -> bool | None:
        part = said.part_of(row)
        return None if part is None else all(step * way > 0 for _, _, step in part.steps)

    return found[0], holds


def _no_step(said: _Said) -> _Claim:
    """ "Never rose": no number is more than the one before."""
    found, way = said.phrase("no_step"), said.way
    if found is None or not way or any(char.isdigit() for char in said.text):
        return None

    def holds(row: Row) -> bool | None:
        part = said.part_of(row)
        return None if part is None else all(step * way <= 0 for _, _, step in part.steps)

    return found[0], holds


def _before(said: _Said) -> _Claim:
    """ "Only in May more than in the month before", "twice more than …", "in May more than …"."""
    found, way = said.phrase("month_before"), said.way
    if found is None or not way:
        return None
    only, often = said.phrase("only_one"), said.phrase("times_over")
    named = {month for _, month in said.months}

    def holds(row: Row) -> bool | None:
        went = {to for _, to, step in row.steps if step * way > 0}
        if not named:
            return len(went) == int(often[1]) if often else None
        if not named <= set(row.months[1:]):
            return None
        return went == named if only else named <= went

    return found[0], holds


def _largest_step(said: _Said) -> _Claim:
    """ "The biggest drop was from April to May"."""
    found = said.phrase("most_of_all")
    kind = _step_behind(said, found[0]) if found else None
    if found is None or kind is None:
        return None

    def holds(row: Row) -> bool | None:
        steps = [(one, other, abs(step)) for one, other, step in row.steps if not kind or step * kind > 0]
        named = [step for one, other, step in steps if said_step(one, other)]
        if not any(said_step(one, other) for one, other, _ in row.steps):
            return None
        return bool(named) and max(named) == max(step for _, _, step in steps)

    months = tuple(month for _, month in said.months)

    def said_step(one: int, other: int) -> bool:
        return months == (one, other) if len(months) > 1 else months[:1] in ((one,), (other,))

    return found[0], holds


def _only_step(said: _Said) -> _Claim:
    """ "The only rise was from March to April"."""
    found = said.phrase("only_one")
    kind = _step_behind(said, found[0]) if found else None
    months = tuple(month for _, month in said.months)
    if found is None or not kind or len(months) != _BEHIND:
        return None

    def holds(row: Row) -> bool | None:
        if not set(months) <= set(row.months):
            return None
        return [(one, other) for one, other, step in row.steps if step * kind > 0] == [months]

    return found[0], holds


def _extreme(said: _Said) -> _Claim:
    """ "Highest in May", "June had the fewest"."""
    found = said.phrase("most_of_all")
    if found is None or len(said.months) != 1 or _one_of_several(said, found[0]):
        return None
    (_, month), (at, way) = said.months[0], found

    def holds(row: Row) -> bool | None:
        if month not in row.months:
            return None
        value = row.values[row.months.index(month)]
        return value == (max(row.values) if way == "up" else min(row.values))

    return at, holds


def _step_behind(said: _Said, at: Span) -> int | None:
    """Which way the steps go that a word behind this place names: 0 either; None where it names none."""
    behind = [form(word) for word in said.words if word.start >= at[1]][:_BEHIND]
    for word in behind:
        for theme, way in (("went_up", 1), ("went_down", -1), ("either_way", 0)):
            if word in said.reader.terms(theme):
                return way
    return None


def _one_of_several(said: _Said, at: Span) -> bool:
    """Whether it is the second of them, or most of something: "the second highest", "the most of them"."""
    front = [form(word) for word in said.words if word.end <= at[0]][-1:]
    behind = [form(word) for word in said.words if word.start >= at[1]][:1]
    second = any(word in said.reader.terms("nth") for word in front)
    return second or any(word in said.reader.terms("share_word") for word in behind)
