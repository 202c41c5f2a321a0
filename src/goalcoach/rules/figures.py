"""The numbers of a text, each with what it counts and the months it is told of. Knows no rule, no draft."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from goalcoach.domain import late
from goalcoach.domain.calendar import OrgCalendar
from goalcoach.rules.aimed import aimed_at, labelled_aim
from goalcoach.rules.counting import in_units
from goalcoach.rules.figure import GOALS, Figure
from goalcoach.rules.implied import any_of
from goalcoach.rules.language.read import FIRM_UNITS, Language, Quantity, Role, TimeKind, TimeReference
from goalcoach.rules.named_times import names_of_times
from goalcoach.rules.turns import (
    PARTING,
    Token,
    by_turns,
    compared_with,
    compares,
    only_compared,
    told_behind,
)
from goalcoach.rules.unnamed import is_limit, units_of_all

if TYPE_CHECKING:
    from goalcoach.rules.spans import Span

_BACK = timedelta(days=181)
"""How far a piece of evidence looks back."""
_LENGTH = late.pattern(r"(?<!\S)[0-9]{1,3} [^\W\d]+\Z")


def countable(quantity: Quantity) -> bool:
    """Whether a number counts something, and is no date and no name: "ward 3"."""
    part_of_year = quantity.unit == "year" and quantity.value < 1  # "in the half-year" is a time
    return quantity.role not in (Role.DATE, Role.LABEL) and not part_of_year


def counting(text: str, quantities: Iterable[Quantity], spans: Iterable[Span]) -> Iterator[Quantity]:
    """Numbers that count something, but for those of times: the 11 of "wk 11", "the first four months"."""
    close = [(each.start, each.end) for each in spans if each.days]
    for each in filter(countable, quantities):
        until = next((end for start, end in close if start < each.start < end), 0)  # not of "4 days in May"
        if not until:
            yield each
        elif each.end > until and each.upper is not None:  # "from 45 in week 11 to 27", which is no range
            at = text.rfind(" ", until, each.end) + 1
            yield replace(each, value=each.upper, upper=None, start=at, role=Role.AMOUNT)


def figures_of(
    text: str, source: int, reader: Language, day: date | None, calendar: OrgCalendar
) -> list[Figure]:
    """The numbers of a piece of evidence, which is about a day; with None for it, of a goal: of no time."""
    from goalcoach.rules.in_place_of import places_taken  # with the first point: no goal waits
    from goalcoach.rules.spans import spans_told
    from goalcoach.rules.stretches import Days

    own = frozenset({day.month}) if day else frozenset[int]()
    times = reader.times(text, day or date.min, calendar)
    spans = [*spans_told(text, reader.code, Days(day - _BACK, day), calendar)] if day else []
    quantities = [*counting(text, reader.quantities(text), spans)]
    if day:
        quantities = sorted(_in_minutes(text, quantities, reader), key=lambda each: each.start)
    told = dict(told_of(text, quantities, times, reader, own, spans)) if day else {}
    taken = [*places_taken(text, quantities, reader)]
    first = _begun_at(text, quantities, reader) | {before for _, before in taken}
    counted = [
        Figure(
            value=value,
            unit=unit,
            source=GOALS if aimed_at(text, each.start, reader) or labelled_aim(text, each.start) else source,
            start=each.start,
            months=told.get(each.start, frozenset() if each.start in first else own),
            first=each.start in first,
            each=each.role is Role.RATE,
        )
        for each in quantities
        for value, unit in in_units(text, (each,), reader)
    ]
    counted += [
        Figure(value=value, unit=unit, source=source, start=at, months=own)
        for at, value, unit in _alone(text, reader)
        if day
    ]
    counted = _beside_months(text, source, reader, counted) if day else counted
    starts = {each.start for each in counted}
    units = units_of_all(text, [(each.start, each.unit) for each in counted], reader)
    counted = [
        each if each.unit or not unit or _rate(each, unit) else replace(each, unit=unit, unnamed=True)
        for each, unit in zip(counted, units, strict=True)
    ]
    from goalcoach.rules.left_of_all import left_of_all  # with the first point: no goal waits

    counted += left_of_all(text, counted, reader) if day else ()
    return _of_one_thing(counted, taken, reader) + [
        Figure(value=value, unit=unit, source=source, start=at, months=own)
        for at, value, unit in lengths(text, times, reader)
        if at not in starts
    ]


def _beside_months(text: str, source: int, reader: Language, counted: Sequence[Figure]) -> list[Figure]:
    """The same with the numbers of "Jan 30, Feb 24, Mar 12", each of its month."""
    from goalcoach.rules.columns import beside_months  # with the first point: no goal waits

    rows = {at: (value, month) for at, value, month in beside_months(text, reader)}
    of_rows = (
        Figure(value=value, unit="", source=source, start=at, months=frozenset({month}))
        for at, (value, month) in rows.items()
    )
    others = (each for each in counted if each.start not in rows)
    return sorted((*others, *of_rows), key=lambda each: each.start) if rows else list(counted)


def _of_one_thing(
    counted: Sequence[Figure], taken: Sequence[tuple[int, int]], reader: Language
) -> list[Figure]:
    """The same; of two of which one took the other's place both are of the time or money that one names."""
    measures = FIRM_UNITS | reader.terms("coin").keys()
    by_start = {each.start: each for each in counted}
    units: dict[int, tuple[str, bool]] = {}
    for pair in taken:
        of_it = [by_start[at] for at in pair if at in by_start]
        named = {each.unit for each in of_it if each.unit and not each.unnamed}
        if len(of_it) == len(pair) and len(named) == 1 and named <= measures:
            units |= dict.fromkeys(pair, (min(named), any(each.each for each in of_it)))
    return [
        replace(each, unit=units[each.start][0], each=units[each.start][1], unnamed=False)
        if each.start in units
        else each
        for each in counted
    ]


def _rate(figure: Figure, unit: str) -> bool:
    """Whether a number is told of each day or of each of several, which no time told before is."""
    return figure.each and unit in FIRM_UNITS


def _in_minutes(text: str, quantities: Sequence[Quantity], reader: Language) -> Iterator[Quantity]:
    """The same with lengths told in hours and minutes, "3h10", as one number."""
    from goalcoach.rules.in_both import in_both  # with the first point: no goal waits

    both = [*in_both(text, quantities, reader)]
    yield from (each for each in quantities if not any(one.start <= each.start < one.end for one in both))
    for each in both:
        yield Quantity(value=each.minutes, unit="minute", start=each.start, end=each.end)


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
    named = names_of_times(text, times, reader, spans)
    if not named:
        return
    parts = _of_them(text, quantities, reader)
    numbers = (Token(each.start, each.end, False, frozenset()) for each in quantities)
    tokens = sorted([*named, *(each for each in numbers if each.start not in parts)])
    wholes = dict(_whole_told(text, tokens, quantities, reader, otherwise))
    from goalcoach.rules.columns import in_columns  # with the first point: no goal waits

    timed, others = ([each for each in tokens if each.timed is so] for so in (True, False))
    columns = dict(in_columns(text, timed, others, reader))
    if not otherwise:
        wholes |= dict(_reached(text, tokens, quantities, times, reader))
    yield from (wholes | columns).items()
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
            limits = {number.start for number in _limits_ahead(text, inside, quantities, reader)}
            of_all = frozenset().union(*(token.months for token in inside))
            yield from ((start, of_all) for start in limits)
            inside = [token for token in inside if token.start not in limits]
        if behind := [*told_behind(text, inside)]:
            yield from behind
        elif several > 1:
            beside = only_compared(text, inside, reader)
            against = dict(compared_with(text, inside, reader))
            yield from ((number.start, time.months) for number, time in against.items())
            inside = [token for token in inside if token not in {*against, *against.values()}]
            yield from (each for each in by_turns(inside, trails=bool(otherwise)) if each[0] not in beside)
        elif several:
            apart = first | _ended_behind(text, inside, quantities, reader)
            inside = [token for token in inside if token.start not in apart]
            yield from _of_one(text, inside, reader, otherwise)


def _limits_ahead(
    text: str, tokens: Sequence[Token], quantities: Sequence[Quantity], reader: Language
) -> Iterator[Token]:
    """Lengths ahead of a row that only say what was counted: 3 of "longer than 3 days: Q1 45, Q2 30"."""
    lengths_of_time = {each.start for each in quantities if each.unit in FIRM_UNITS}
    front = [*takewhile(lambda each: not each.timed, tokens)]
    if 2 * sum(each.timed for each in tokens) != len(tokens) - len(front):
        return  # "under 3 days in May, 5 days in June" is no row behind it
    for token in front:
        if token.start in lengths_of_time and is_limit(text, token.start, reader):
            yield token


def _of_them(text: str, quantities: Sequence[Quantity], reader: Language) -> set[int]:
    """Where the numbers begin that are a part of what was counted before: "11 of them", "davon 6", "of the 40
    mails in April 17 were late"."""
    behind, front = _parts_told(any_of(reader, "of_them"), any_of(reader, "of_which"))
    parts = {
        each.start
        for each in quantities
        if behind.match(text, each.end) or front.search(text[max(0, each.start - _REACH) : each.start])
    }
    of, between = _whole_told_first(any_of(reader, "share_word"))
    for whole, part in pairwise(quantities):
        in_front = of.search(text, max(0, whole.start - _REACH), whole.start)
        counted = FIRM_UNITS.isdisjoint((whole.unit, part.unit)) and part.value <= whole.value
        if in_front and counted and between.fullmatch(text, whole.end, part.start):
            parts.add(part.start)
    return parts


@cache
def _whole_told_first(of: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(rf"(?i)(?<!\w )\b(?:{of}) (?:[^\W\d]+ )?\Z"), re.compile(r"(?:\s[^\W\d]+){1,5},?\s")


@cache
def _parts_told(behind: str, front: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    word = r"(?:[^\W\d]+ )?"
    return re.compile(rf"(?i) {word}(?:{behind})\b"), re.compile(rf"(?i)\b(?:{front}) {word}\Z")


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
