"""Times that a text names, each as the months it is, and the days of a closer one. Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from goalcoach.domain import late
from goalcoach.rules.implied import any_of, the_month
from goalcoach.rules.language.lowered import lowered
from goalcoach.rules.language.read import Language, TimeKind, TimeReference
from goalcoach.rules.once import kept
from goalcoach.rules.reading import Reading
from goalcoach.rules.turns import Token, with_spans

if TYPE_CHECKING:
    from goalcoach.rules.spans import Span

_SHORTEST, _LONGEST = timedelta(days=2), timedelta(days=93)
"""A month, a quarter: of longer times no single number is told, and days have a rule of their own."""
_DIGIT = late.pattern(r"\d")
_NAMED = frozenset({TimeKind.PERIOD, TimeKind.MENTION})
_WEEK, _COMMON = 7, 2001
"""Days of a week; a year without a leap day."""
_YEAR, _HUNDRED = 12, 100
"""Months: a greater number is a day, 311 the 11th of March."""


def months_of(times: AbstractSet[int]) -> frozenset[int]:
    """The months of some times, without the days of those that are told closer."""
    return frozenset(each for each in times if each <= _YEAR)


def at_odds(one: AbstractSet[int], other: AbstractSet[int]) -> bool:
    """Whether two times are not the same: no month of both, or, where both are told by days, half of the days
    of the shorter one at most."""
    if one.isdisjoint(other):
        return True
    days, others = (frozenset(each for each in times if each > _YEAR) for times in (one, other))
    return bool(days and others) and 2 * len(days & others) <= min(len(days), len(others))


def is_later(one: AbstractSet[int], other: AbstractSet[int]) -> bool:
    """Whether all of a time lies behind another in their year, by days where both are told by them."""
    (days, months), (others, before) = (
        (each - months_of(each), months_of(each)) for each in map(frozenset, (one, other))
    )
    first, last = (days, others) if days and others else (months, before)
    return bool(last) and min(first, default=0) > max(last)


def steps_between(one: AbstractSet[int], other: AbstractSet[int]) -> Iterator[int]:
    """How many months, or weeks of two that are told as such, lie between the beginnings of two times of a
    year."""
    yield min(months_of(other), default=0) - min(months_of(one), default=0)
    begins = [_first_day(each) for each in (one, other)]
    if None not in begins:
        yield round(((begins[1] or 0) - (begins[0] or 0)) / _WEEK)


def _first_day(times: AbstractSet[int]) -> int | None:
    """The number of the first day of a week in its year; None of other times."""
    days = sorted(each for each in times if each > _YEAR)
    if len(days) != _WEEK:
        return None
    return date(_COMMON, days[0] // _HUNDRED, min(days[0] % _HUNDRED, 28)).timetuple().tm_yday


def names_of_times(
    text: str, times: Sequence[TimeReference], reader: Language, spans: Iterable[Span] = ()
) -> list[Token]:
    """The times of a text, and single days as times in their months."""
    of = text, times, reader
    named = [*_named(*of), *_bare(*of), *_single_days(*of)]
    return [*with_spans(named, spans)] or [*_parts_of_year(text, reader)]


def named_months(reading: Reading, begin: int, end: int) -> frozenset[int]:
    """The months of the only time that a part of a text names; empty for none, and for several."""
    named = times_named(reading, begin, end)
    return named[0] if len(named) == 1 else frozenset()


def times_named(reading: Reading, begin: int, end: int) -> list[frozenset[int]]:
    """The months of each time that a part of a text names, and of what it compares with: "than in May"."""
    return [each.months for each in _times_of(reading) if begin <= each.start < end]


@kept
def _times_of(reading: Reading) -> list[Token]:
    """All times of a text, found once for all its numbers."""
    of = reading.text, reading.times, reading.pack
    named = [*_named(*of), *_bare(*of), *_windows(*of)]
    from goalcoach.rules.spans import spans_in  # with the first point: no goal waits

    nth = reading.pack.terms("span_nth").keys()
    close = [
        each
        for each in spans_in(reading)
        if each.close
        or (each.holds and not nth.isdisjoint(reading.text[each.start : each.end].lower().split()))
    ]
    return sorted([*with_spans(named, close)] or _parts_of_year(reading.text, reading.pack))


def _parts_of_year(text: str, reader: Language) -> Iterator[Token]:
    """ "At the turn of the year", by the months that somebody may mean."""
    terms = reader.terms("part_of_year")
    for match in _any_part(any_of(reader, "part_of_year")).finditer(text):
        first, _, last = terms[lowered(match[1])].partition("-")
        yield Token(match.start(), match.end(), True, frozenset(range(int(first), int(last) + 1)))


@cache
def _any_part(parts: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b({parts})\b")


def _windows(text: str, times: Sequence[TimeReference], reader: Language) -> Iterator[Token]:
    names = reader.terms("month")
    for time in times:
        words = [word.text.lower() for word in reader.words(text[time.start : time.end])]
        months = frozenset(int(names[word]) for word in words if word in names)
        if time.kind is TimeKind.WINDOW and len(months) == 1:
            yield Token(time.start, time.end, True, months)


def _named(text: str, times: Sequence[TimeReference], reader: Language) -> Iterator[Token]:
    for time in times:
        if months := _months(text, time, reader):
            yield Token(time.start, time.end, True, months)


def _single_days(text: str, times: Sequence[TimeReference], reader: Language) -> Iterator[Token]:
    """Days, each as a time in its month: "on 31 October 11". Not an end or a start: "by 31 October"."""
    bounds, ends = reader.terms("bound_word"), reader.terms("deadline_word")
    for time in times:
        if time.kind is not TimeKind.DEADLINE or not time.until or time.begin != time.until:
            continue
        spelled = text[time.start : time.end]
        first = spelled.split()[0].lower()
        if _DIGIT.search(spelled) and first not in bounds and first not in ends:
            yield Token(time.start, time.end, True, frozenset({time.until.month}))


def _bare(text: str, times: Sequence[TimeReference], reader: Language) -> Iterator[Token]:
    """Names of months that are no time by themselves, or an end as well: "the close of March"."""
    names, bounds, before, end = reader.terms("month"), reader.terms("bound_word"), "", 0
    words = reader.words(text)
    for k, word in enumerate(words):
        low = word.text.lower().removesuffix("'s").removesuffix("’s")
        day = before.isdigit() and "," not in text[end : word.start]  # "9 March", not "9, March 6"
        month = low in names and word.text[0].isupper() and before not in bounds and not day
        if (
            month
            and (before or low != _MAY or the_month(words[k : k + 2]))
            and not any(_takes(text, time, word.start, reader) for time in times)
        ):
            yield Token(word.start, word.end, True, frozenset({int(names[low])}))
        before, end = low, word.end


def _takes(text: str, time: TimeReference, at: int, reader: Language) -> bool:
    """Whether the name of a month at a place is part of another time: of a day, a start, a last day."""
    if not time.start <= at < time.end:
        return False
    spelled = text[time.start : time.end]
    first = spelled.split()[0].lower()
    return (
        time.kind is not TimeKind.DEADLINE
        or first in reader.terms("bound_word")
        or _DIGIT.search(spelled) is not None
    )


def _months(text: str, time: TimeReference, reader: Language) -> frozenset[int]:
    """The months that a named time is; empty for a day, a rhythm, a start, and what is over a quarter."""
    first, last = time.begin, time.until
    if time.kind not in _NAMED or not first or not last or not _SHORTEST < last - first <= _LONGEST:
        return frozenset()
    words = {word.text.lower() for word in reader.words(text[time.start : time.end])}
    if words.isdisjoint(reader.terms("month")) and words.isdisjoint(reader.terms("quarter_word")):
        return frozenset()
    return frozenset((first.month - 1 + k) % 12 + 1 for k in range((last.month - first.month) % 12 + 1))


_MAY = "may"
"""A month that a sentence may begin with as a verb."""
