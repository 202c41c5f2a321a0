"""What numbers of several times come to: in all, on average, step by step, so much a week. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from goalcoach.domain.goal import Direction
from goalcoach.rules.about import form
from goalcoach.rules.clauses import between_signs, span_of_sentence, words_in
from goalcoach.rules.derived import happened, pairs
from goalcoach.rules.figure import Figure
from goalcoach.rules.figures import countable
from goalcoach.rules.follows import one_of, rounds_to, same_things
from goalcoach.rules.language.read import Quantity, TimeKind
from goalcoach.rules.named_times import months_of, steps_between, times_named
from goalcoach.rules.number_words import said_themes
from goalcoach.rules.phrases import Span as Place
from goalcoach.rules.reading import Reading
from goalcoach.rules.rows import in_the_middle, rows
from goalcoach.rules.spans import How, Span
from goalcoach.rules.stretches import months_in
from goalcoach.rules.things import thing_of, word_before
from goalcoach.rules.which_way import way_at
from goalcoach.rules.worked import Worked, apart, total

Row = list[tuple[int, Worked]]
"""Months, in their order, each with its number."""
_YEAR = 12
_MOST = 32
"""Numbers of which nobody adds up a few, and any other would follow."""
_DAYS = {"day": Decimal(1), "week": Decimal(7), "month": Decimal("30.4")}
_OFF = Decimal("0.3")
"""By which part of a unit two days may be off a whole number of it."""


def over_times(
    reading: Reading,
    number: Quantity,
    told: Sequence[Figure],
    spans: Sequence[Span],
    days: Mapping[int, date],
    begin: int,
) -> Worked | None:
    """How a number is what those of several times come to, as its sentence says.

    `days` has the day of each text, `begin` is the month, 1 to 12, with which the time begins that is looked
    back on.
    """
    if number.upper is not None or len({each.value for each in told}) > _MOST:
        return None
    unit = thing_of(reading, number, told)
    like = same_things(happened(told), "" if unit == "month" else unit)
    found = [*_rows(like, begin)]
    if unit == "month":
        counts = any(1 < number.value < len(row) for row in found)
        return Worked(number.value) if counts and _end_of_row(reading, number.start) else None
    step, added = _step_or_sum(reading, number)
    may_be: list[Worked] = []
    if step:
        may_be += _steps(reading, number, spans, found, like, days)
    if added:
        mean = "mean_word" in said_themes(reading, number.start)
        may_be += (
            total(several) / len(several) if mean else total(several)
            for row in found
            for several in _added(reading, number, spans, row)
        )
    return one_of(may_be, number.value)


def called_a_mean(reading: Reading, told: Sequence[Figure], texts: Iterable[Reading]) -> Iterator[Place]:
    """Places of numbers of one month of a row that are told as what all of it comes to on average."""
    terms = reading.pack.terms("middle_word")
    averaged = any(form(word) in terms for text in texts for word in text.words)
    means = [] if averaged else in_the_middle(told)
    values = {each.value for row in rows(told) for each in row} if means else set()
    values = {each for each in values if not any(rounds_to(mean.value, each) for mean in means)}
    for each in reading.quantities if values else ():
        if each.value in values and countable(each):
            here = span_of_sentence(reading, each.start)
            on_average = any(form(word) in terms for word in words_in(reading, *here))
            if on_average and not times_named(reading, *here):
                yield each.start, each.end


def _step_or_sum(reading: Reading, number: Quantity) -> tuple[bool, bool]:
    """Whether a number may be how far something went, and whether it may be what several come to.

    "Two under the goal" is no step from the month before, and a share does not go by so many percent.
    """
    said = said_themes(reading, number.start)
    moved = way_at(reading, number.start) is not None
    step = moved or ("difference_word" in said and "aim_word" not in said)
    by_so_much = moved or word_before(reading, number) in reading.pack.terms("by_so_much")
    return step and number.unit != "%", not step or ("mean_word" in said and not by_so_much)


def _rows(like: Sequence[Figure], begin: int) -> Iterator[Row]:
    """The first number of each month, and the second of each, as far as each month has one."""
    of_month: dict[int, list[Worked]] = {}
    for each in like:
        if len(month := months_of(each.months)) == 1:
            of_month.setdefault(min(month), []).append(each.known)
    months = sorted(of_month, key=lambda month: (month - begin) % _YEAR)
    for k in range(min(map(len, of_month.values()), default=0)):
        yield [(month, of_month[month][k]) for month in months]


def _added(reading: Reading, number: Quantity, spans: Sequence[Span], row: Row) -> Iterator[list[Worked]]:
    """Numbers of a row that somebody may add up: those of the months that the sentence names."""
    begin, end = span_of_sentence(reading, number.start)
    several = [months_in(each.days) for each in spans if begin <= each.start < end and each.holds]
    if {"sum_word", "mean_word"} & said_themes(reading, number.start):
        named = times_named(reading, begin, end)
        several += [frozenset().union(*named)] if len(named) > 1 else []
        yield from _some(reading, begin, end, row)
    for months in several:
        values = [value for month, value in row if month in months]
        if len(values) > 1:
            yield values


def _some(reading: Reading, begin: int, end: int, row: Row) -> Iterator[list[Worked]]:
    """The first or last few of a row, as a sentence says, or all of so many: "the last two months"."""
    values = [value for _, value in row]
    for word in words_in(reading, begin, end):
        many = _many(reading, word.start)
        match _end_of_row(reading, word.start) if 1 < many <= len(values) else "":
            case "last":
                yield values[-many:]
            case "first":
                yield values[:many]
            case _ if many == len(values) > 1:
                yield values


def _end_of_row(reading: Reading, start: int) -> str:
    """Whether so many months at a place are the "first" or the "last" ones; empty for neither."""
    front = [form(word) for word in words_in(reading, 0, start)[-1:]]
    ends = (("first", "first_ones"), ("last", "last_ones"))
    return next((name for name, theme in ends if front and front[0] in reading.pack.terms(theme)), "")


def _many(reading: Reading, start: int) -> int:
    """How many months a number or "both" at a place counts; 0 for none."""
    for each in reading.quantities:
        if each.start == start and each.unit == "month" and each.value == int(each.value):
            return int(each.value)
    pair = words_in(reading, start, len(reading.text))[:2]
    terms = reading.pack.terms
    both = len(pair) == 2 and form(pair[0]) in terms("both_word") and pair[1].lemma in terms("month_word")
    return 2 if both else 0


def _steps(
    reading: Reading,
    number: Quantity,
    spans: Sequence[Span],
    rows: Sequence[Row],
    like: Sequence[Figure],
    days: Mapping[int, date],
) -> Iterator[Worked]:
    """How far numbers went, the way that is told: in the time that stands by this one, or in each unit."""
    way = way_at(reading, number.start)
    unit = pace_told(reading, number.start)
    steps = [*_paces(like, days, unit)] if unit else []
    span = own_span(reading, spans, number)
    if span:
        steps += [_step(*ends) for row in rows for ends in _ends_in(row, span)]
    for side, step in steps:
        if way is None or way is side:
            yield step


def _step(begin: Worked, end: Worked) -> tuple[Direction, Worked]:
    return Direction.UP if end.value > begin.value else Direction.DOWN, apart(begin, end)


def _ends_in(row: Row, span: Span) -> Iterator[tuple[Worked, Worked]]:
    """From where a row went in a month, from the one before, or from one to another, and to where."""
    if span.how is How.RANGE:
        first, last = months_in(span.named), months_in(span.last)
        for one, value in row:
            yield from (
                (value, other) for month, other in row if one in first and month in last and one != month
            )
    elif span.how is How.IN and len(months := months_in(span.days)) == 1:
        for (before, value), (month, other) in pairwise(row):
            if month in months and (month - before) % _YEAR == 1:
                yield value, other


def own_span(reading: Reading, spans: Sequence[Span], number: Quantity) -> Span | None:
    """The expression of time that stands by a number: behind it, or else in front, no number between."""
    begin, end = between_signs(reading.text, number.start)
    starts = [each.start for each in reading.quantities]
    behind = [each for each in spans if number.end <= each.start < end][:1]
    front = [each for each in spans if begin <= each.start and each.end <= number.start][-1:]
    opens = front and not words_in(reading, begin, front[0].start)
    joints = reading.pack.terms("and_word")
    for each in (*front, *behind) if opens else (*behind, *front):
        low, high = (each.end, number.start) if each.end <= number.start else (number.end, each.start)
        joined = any(form(word) in joints for word in words_in(reading, low, high))
        if not joined and not any(low <= start < high for start in starts):
            return each
    return None


def pace_told(reading: Reading, start: int) -> str:
    """In each of which unit of time something went so far: "seven a week"; empty for none."""
    begin, end = span_of_sentence(reading, start)
    units = reading.pack.terms("pace_word")
    for time in reading.times:
        if begin <= time.start < end and time.kind is TimeKind.CADENCE:
            words = words_in(reading, time.start, time.end)
            return next(
                (units[low] for each in words for low in (form(each), each.lemma) if low in units), ""
            )
    per = reading.pack.terms("per_word")
    for one, then in pairwise(words_in(reading, start, end)):
        if form(one) in per and form(then) in units:
            return units[form(then)]
    return ""


def _paces(like: Sequence[Figure], days: Mapping[int, date], unit: str) -> Iterator[tuple[Direction, Worked]]:
    for one, other in pairs(like):
        if many := _units_between(one, other, days, unit):
            side, far = _step(one.known, other.known)
            yield side, far / many


def _units_between(one: Figure, other: Figure, days: Mapping[int, date], unit: str) -> int:
    """How many of a unit two numbers lie apart; 0 where that is no whole number of it."""
    weeks = [*steps_between(one.months, other.months)][1:] if unit == "week" else []
    if weeks:
        return max(weeks[0], 0)
    month, later = months_of(one.months), months_of(other.months)
    if unit == "month" and len(month) == len(later) == 1:
        return (min(later) - min(month)) % _YEAR
    if one.source == other.source or not {one.source, other.source} <= days.keys() or unit not in _DAYS:
        return 0
    many = (days[other.source] - days[one.source]).days / _DAYS[unit]
    whole = round(many)
    return whole if whole > 0 and abs(many - whole) <= _OFF else 0
