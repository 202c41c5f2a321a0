"""How far something went, told of another time: "8 fewer since April" of 14 in January. Knows no rule."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import chain
from operator import attrgetter

from goalcoach.rules.beside_target import beside_aim
from goalcoach.rules.counting import counted
from goalcoach.rules.derived import HUNDRED, alike, happened, pairs, shares
from goalcoach.rules.figure import Figure
from goalcoach.rules.figures import countable
from goalcoach.rules.follows import counts_points, rounds_to
from goalcoach.rules.language.read import FIRM_UNITS, Quantity
from goalcoach.rules.number_words import said_themes
from goalcoach.rules.over_times import own_span
from goalcoach.rules.phrases import Span as Place
from goalcoach.rules.reading import Reading
from goalcoach.rules.rows import rows
from goalcoach.rules.spans import How, Span, only_one
from goalcoach.rules.stretches import months_in

_HELD = frozenset({How.SINCE, How.AGAINST, How.RANGE, How.LENGTH})
"""How a time is told over which something went."""
_FEW = 8
"""Among more numbers than this some two will lie so far apart."""
_MONTHS = {"month": Decimal(1), "quarter": Decimal(3), "week": Decimal("0.23"), "half-year": Decimal(6)}
"""Months of a unit."""
_OFF = 1
"""Months by which a length may be off: from January to June people count five, or six."""
_YEAR = 12
_start = attrgetter("start")

_POINTS = "pp"
_Pairs = list[tuple[Figure, Figure]]


def steps_of_another_time(reading: Reading, spans: Sequence[Span], told: Sequence[Figure]) -> Iterator[Place]:
    """Places of numbers by which something went, but not in the only time that their sentence names, nor in
    one that stands by them and goes from a beginning to an end.

    What was told itself, and what no two numbers lie apart, is left aside.
    """
    if not any(each.how in _HELD for each in spans):
        return
    values = {each.value for each in told}
    known = cache(lambda unit: _pairs(told, unit))  # of one claim
    for sentence in reading.sentences:
        only = only_one(reading, spans, sentence.start, sentence.end)
        for each in _numbers(reading, sentence.start, sentence.end):
            span = only or own_span(reading, spans, each)
            if span is None or span.how not in (_HELD if only else (How.RANGE,)):
                continue
            inside = span.start <= each.start < span.end
            if not inside and each.value not in values and _tells_how_far(reading, each):
                pairs_known = known(_unit(reading, each, told))
                if _elsewhere(each, span, pairs_known):
                    yield each.start, each.end


def _numbers(reading: Reading, begin: int, end: int) -> Iterator[Quantity]:
    first = bisect_left(reading.quantities, begin, key=_start)
    last = bisect_left(reading.quantities, end, first, key=_start)
    yield from filter(countable, reading.quantities[first:last])


def _tells_how_far(reading: Reading, number: Quantity) -> bool:
    """Whether a number is said to lie between two others, and not beside what was aimed at."""
    return "difference_word" in said_themes(reading, number.start) and not beside_aim(reading, number)


def _unit(reading: Reading, number: Quantity, told: Sequence[Figure]) -> str:
    """What a number counts, as far as that was counted."""
    unit = counted(number, reading.text, reading.pack)
    if counts_points(number.unit, unit) or unit in reading.pack.terms("points_word"):
        return _POINTS
    return unit if unit in FIRM_UNITS or any(each.unit == unit for each in told) else ""


def _pairs(told: Sequence[Figure], unit: str) -> _Pairs:
    """Each an earlier and a later number of the same things; none where there are too many."""
    like = shares(told) if unit in (_POINTS, "%") else []
    if unit != _POINTS:
        like += [each for each in happened(told) if alike(each.unit, unit) or unit == "%"]
    return list(pairs(like)) if len({each.value for each in like}) <= _FEW else []


def _elsewhere(number: Quantity, span: Span, known: _Pairs) -> bool:
    """Whether some two numbers lie so far apart, and none of them in that time."""
    apart = [(one, other) for one, other in known if any(_is(number, each) for each in _steps(one, other))]
    timed = [(one, other) for one, other in apart if one.months and other.months]
    fits = (
        _fits(span, one, other) and not (span.how is How.SINCE and _goes_on(other, known))
        for one, other in timed
    )
    return bool(apart) and len(timed) == len(apart) and not any(fits)


def _goes_on(one: Figure, known: _Pairs) -> bool:
    """Whether its row has a number behind it: "since October" goes up to the last one."""
    return any(one in row[:-1] for row in rows([*dict.fromkeys(chain.from_iterable(known))]))


def _steps(one: Figure, other: Figure) -> Iterator[Decimal]:
    yield abs(other.value - one.value)
    if one.value:
        yield abs(other.value / one.value - 1) * HUNDRED


def _is(number: Quantity, step: Decimal) -> bool:
    return rounds_to(step, number.value)


def _fits(span: Span, one: Figure, other: Figure) -> bool:
    """Whether two numbers are of the beginning and the end of a time, as far as it says."""
    if span.how is How.LENGTH:
        many, unit = span.length
        if unit not in _MONTHS:
            return True
        apart = (min(other.months) - min(one.months)) % _YEAR
        return abs(apart - many * _MONTHS[unit]) <= _OFF
    begun = not one.months.isdisjoint(months_in(span.named))
    return begun and (span.how is not How.RANGE or not other.months.isdisjoint(months_in(span.last)))
