"""The numbers of a text, each with what it counts and the months it is told of. Knows no rule, no draft."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from goalcoach.domain import late
from goalcoach.domain.calendar import OrgCalendar
from goalcoach.domain.late import dataclass
from goalcoach.rules.aimed import aimed_at
from goalcoach.rules.counting import in_units
from goalcoach.rules.implied import any_of, the_month
from goalcoach.rules.language.lowered import lowered
from goalcoach.rules.language.read import FIRM_UNITS, Language, Quantity, Role, TimeKind, TimeReference
from goalcoach.rules.once import kept
from goalcoach.rules.reading import Reading
from goalcoach.rules.turns import PARTING, Token, by_turns, compared_with, compares, only_compared, with_spans
from goalcoach.rules.unnamed import units_of_all

if TYPE_CHECKING:
    from goalcoach.rules.spans import Span

_SHORTEST, _LONGEST = timedelta(days=2), timedelta(days=93)
"""A month, a quarter: of longer times no single number is told, and days have a rule of their own."""
_BACK = timedelta(days=181)
"""How far a piece of evidence looks back."""
_LENGTH = late.pattern(r"(?<!\S)[0-9]{1,3} [^\W\d]+\Z")
_DIGIT = late.pattern(r"\d")
_NAMED = frozenset({TimeKind.PERIOD, TimeKind.MENTION})


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number that was told."""

    value: Decimal
    unit: str
    """What it counts; empty when the text does not say."""
    source: int
    """Place of the text it stands in."""
    start: int
    """Where it begins there."""
    months: frozenset[int]
    """Months, 1 to 12, that it is told of; empty when of no time."""
    first: bool = False
    """Whether its text says that a change began at it."""
    each: bool = False
    """Whether it is told of each of several: "4 hours each"."""
    unnamed: bool = False
    """Whether its text does not say again what it counts: the 28 of "31 filings, 28 accepted"."""


GOALS = -1
"""The source of what was aimed at: how far a result is from it may be told, and no share of it."""


def countable(quantity: Quantity) -> bool:
    """Whether a number counts something, and is no date and no name: "ward 3"."""
    part_of_year = quantity.unit == "year" and quantity.value < 1  # "in the half-year" is a time
    return quantity.role not in (Role.DATE, Role.LABEL) and not part_of_year


def figures_of(
    text: str, source: int, reader: Language, day: date | None, calendar: OrgCalendar
) -> list[Figure]:
    """The numbers of a piece of evidence, which is about a day; with None for it, of a goal: of no time."""
    from goalcoach.rules.spans import spans_told  # with the first point: no goal waits
    from goalcoach.rules.stretches import Days

    quantities = [each for each in reader.quantities(text) if countable(each)]
    own = frozenset({day.month}) if day else frozenset[int]()
    times = reader.times(text, day or date.min, calendar)
    spans = spans_told(text, reader.code, Days(day - _BACK, day), calendar) if day else ()
    told = dict(told_of(text, quantities, times, reader, own, spans)) if day else {}
    first = _begun_at(text, quantities, reader)
    counted = [
        Figure(
            value=value,
            unit=unit,
            source=GOALS if aimed_at(text, each.start, reader) else source,
            start=each.start,
            months=frozenset() if each.start in first else told.get(each.start, own),
            first=each.start in first,
            each=each.role is Role.RATE,
        )
        for each in quantities
        for value, unit in in_units(text, (each,), reader)
    ]
    counted += [
        Figure(value=value, unit=unit, source=source, start=at, months=months)
        for at, value, unit, months in (_otherwise_told(text, quantities, reader, own) if day else ())
    ]
    starts = {each.start for each in counted}
    units = units_of_all(text, [(each.start, each.unit) for each in counted], reader)
    counted = [
        each if each.unit or not unit or _rate(each, unit) else replace(each, unit=unit, unnamed=True)
        for each, unit in zip(counted, units, strict=True)
    ]
    return counted + [
        Figure(value=value, unit=unit, source=source, start=at, months=own)
        for at, value, unit in lengths(text, times, reader)
        if at not in starts
    ]


def _rate(figure: Figure, unit: str) -> bool:
    """Whether a number is told of each day or of each of several, which no time told before is."""
    return figure.each and unit in FIRM_UNITS


def _otherwise_told(
    text: str, quantities: Sequence[Quantity], reader: Language, own: frozenset[int]
) -> Iterator[tuple[int, Decimal, str, frozenset[int]]]:
    """A "one" alone, lengths in hours and minutes, "3h10", numbers that read as days, "Feb 21, Mar 18"."""
    from goalcoach.rules.in_both import in_both  # with the first point: no goal waits
    from goalcoach.rules.rows_of_months import rows_of_months

    yield from ((at, value, unit, own) for at, value, unit in _alone(text, reader))
    yield from ((each.start, each.minutes, "minute", own) for each in in_both(text, quantities, reader))
    yield from ((at, value, "", frozenset({month})) for at, value, month in rows_of_months(text, reader))


def _alone(text: str, reader: Language) -> Iterator[tuple[int, Decimal, str]]:
    """A "one" that no thing stands behind, where it is an article as well: "eine wiederholt"."""
    words, single = reader.words(text), reader.terms("one_alone")
    for k, word in enumerate(words):
        behind = words[k + 1 : k + 1 + _NEAR]
        if word.text.lower() in single and not any(each.text[0].isupper() for each in behind):
            yield word.start, Decimal(1), ""


def _begun_at(text: str, quantities: Iterable[Quantity], reader: Language) -> frozenset[int]:
    """Where the numbers stand that a change began at: 9 of "from 9 to 6"."""
    begun = [each for each in reader.changes(text) if each.baseline is not None and each.target is not None]
    return frozenset(
        next((each.start for each in quantities if change.start <= each.start < change.end), -1)
        for change in begun
    )


def _ended_behind(
    text: str, tokens: Sequence[Token], quantities: Sequence[Quantity], reader: Language
) -> frozenset[int]:
    """Where a change ended behind the time it began at: 5 of "from 25 in the first quarter to 5"."""
    ended = set()
    for change in reader.changes(text):
        ends = [each.start for each in quantities if change.start <= each.start < change.end]
        if len(ends) > 1 and any(token.timed and ends[0] < token.start < ends[-1] for token in tokens):
            ended.add(ends[-1])
    return frozenset(ended)


def _reached(
    text: str,
    tokens: Sequence[Token],
    quantities: Sequence[Quantity],
    times: Sequence[TimeReference],
    reader: Language,
) -> Iterator[tuple[int, frozenset[int]]]:
    """What a change came to behind the only time of its sentence: 4 of "By May it fell from 9 to 4"."""
    since = {time.start for time in times if time.kind in (TimeKind.START, TimeKind.WINDOW)}
    named = [token for token in tokens if token.timed]
    timed, starts = [token.start for token in named], [each.start for each in quantities]
    ends = [each.end for each in reader.sentences(text)]
    for change in reader.changes(text):
        here = bisect_right(ends, change.start)
        first, last = (bisect_left(timed, at) for at in (ends[here - 1] if here else 0, ends[here]))
        inside = starts[bisect_left(starts, change.start) : bisect_left(starts, change.end)]
        if last - first == 1 and len(inside) > 1:
            time = named[first]
            if time.end <= change.start and time.start not in since:
                yield inside[-1], time.months


_REACH, _NEAR = 24, 3
"""Signs before a number in which it may be called a part; words behind a "one" that it may count."""


def lengths(
    text: str, times: Iterable[TimeReference], reader: Language
) -> Iterator[tuple[int, Decimal, str]]:
    """Where each length of time begins that reads as a time, and its number and unit: "within 2 days"."""
    for time in times:
        if found := _LENGTH.search(text, time.start, time.end):
            for each in reader.quantities(found.group()):
                for value, unit in in_units(found.group(), (each,), reader):
                    if unit in FIRM_UNITS:  # "11 May" is no length
                        yield found.start(), value, unit


def told_of(
    text: str,
    quantities: Sequence[Quantity],
    times: Sequence[TimeReference],
    reader: Language,
    otherwise: frozenset[int] = frozenset(),
    spans: Iterable[Span] = (),
) -> Iterator[tuple[int, frozenset[int]]]:
    """Where each number begins, and the months it is told of, as far as its sentence says.

    "In June 8" and "8 in June" are of June; of "9 in January, 6 in June" each is of the month behind it.
    What is parted from the only month, as in "43, down from 61 in January", may be of `otherwise` as
    well: is that empty, it is of no month at all.
    """
    named = [*_named(text, times, reader), *_bare(text, times, reader), *_single_days(text, times, reader)]
    named = [*with_spans(named, spans)] or [*_parts_of_year(text, reader)]
    if not named:
        return
    parts = _of_them(text, quantities, reader)
    numbers = (Token(each.start, each.end, False, frozenset()) for each in quantities)
    tokens = sorted([*named, *(each for each in numbers if each.start not in parts)])
    wholes = dict(_whole_told(text, tokens, quantities, reader, otherwise))
    if not otherwise:
        wholes |= dict(_reached(text, tokens, quantities, times, reader))
    yield from wholes.items()
    for part in parts:
        before = max((start for start in wholes if start < part), default=None)
        if before is not None:
            yield part, wholes[before]


def _whole_told(
    text: str,
    tokens: Sequence[Token],
    quantities: Sequence[Quantity],
    reader: Language,
    otherwise: frozenset[int],
) -> Iterator[tuple[int, frozenset[int]]]:
    """The same without numbers that are a part of the one before: "11 of them"."""
    first = _begun_at(text, quantities, reader)
    for sentence in reader.sentences(text):
        inside = [token for token in tokens if sentence.start <= token.start < sentence.end]
        several = sum(token.timed for token in inside)
        if several > 1:
            beside = only_compared(text, inside, reader)
            against = dict(compared_with(text, inside, reader))
            yield from ((number.start, time.months) for number, time in against.items())
            inside = [token for token in inside if token not in {*against, *against.values()}]
            yield from (each for each in by_turns(inside, trails=bool(otherwise)) if each[0] not in beside)
        elif several:
            apart = first | _ended_behind(text, inside, quantities, reader)
            inside = [token for token in inside if token.start not in apart]
            yield from _of_one(text, inside, reader, otherwise)


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
    return sorted(named or _parts_of_year(reading.text, reading.pack))


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


def _of_them(text: str, quantities: Iterable[Quantity], reader: Language) -> set[int]:
    """Where the numbers begin that are a part of what was counted before: "11 of them", "davon 6"."""
    behind, front = _parts_told(any_of(reader, "of_them"), any_of(reader, "of_which"))
    return {
        each.start
        for each in quantities
        if behind.match(text, each.end) or front.search(text[max(0, each.start - _REACH) : each.start])
    }


@cache
def _parts_told(behind: str, front: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    word = r"(?:[^\W\d]+ )?"
    return re.compile(rf"(?i) {word}(?:{behind})\b"), re.compile(rf"(?i)\b(?:{front}) {word}\Z")


def _bare(text: str, times: Sequence[TimeReference], reader: Language) -> Iterator[Token]:
    """Names of months that are no time by themselves, or an end as well: "the close of March"."""
    names, bounds, before, end = reader.terms("month"), reader.terms("bound_word"), "", 0
    words = reader.words(text)
    for k, word in enumerate(words):
        low = word.text.lower()
        day = before.isdigit() and "," not in text[end : word.start]  # "9 March", not "9, March 6"
        month = low in names and word.text[0].isupper() and before not in bounds and not day
        if (
            month
            and (before or low != _MAY or the_month(words[k : k + 2]))
            and not any(_takes(text, time, word.start, reader) for time in times)
        ):
            yield Token(word.start, word.end, True, frozenset({int(names[low])}))
        before, end = low, word.end


_MAY = "may"
"""A month that a sentence may begin with as a verb."""


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


def _of_one(
    text: str, tokens: Sequence[Token], reader: Language, otherwise: frozenset[int]
) -> Iterator[tuple[int, frozenset[int]]]:
    time = next(token for token in tokens if token.timed)
    for token in tokens:
        between = text[min(token.end, time.end) : max(token.start, time.start)]
        if token.timed:
            continue
        # A time in front is of all that follows: "In March, 9", "March: 9".
        last = time is tokens[-1]
        if not (compares(between, reader) if time is tokens[0] else _parted(between, reader, last=last)):
            yield token.start, time.months
        elif otherwise:
            yield token.start, time.months | otherwise


def _parted(between: str, reader: Language, *, last: bool) -> bool:
    """Whether a time behind a number is of something else; not in ", already in May"."""
    *_, behind = PARTING.split(between)
    words = [word.text.lower() for word in reader.words(behind)]
    apposed, small = reader.terms("apposed_word"), reader.terms("connecting")
    if (
        last
        and not apposed.keys().isdisjoint(words)
        and all(each in apposed or each in small for each in words)
    ):
        return False
    return bool(PARTING.search(between)) or compares(between, reader)
