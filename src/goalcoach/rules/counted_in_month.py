"""How often something was in a month, by the days that evidence names: "twice in March". Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from goalcoach.rules.clauses import sentence_at
from goalcoach.rules.language.read import Quantity
from goalcoach.rules.named_times import times_named
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading

_TIMES = "x"
_ROW = 2
"""Days that a piece must name to tell how often."""


def counted_in_month(reading: Reading, rows: Sequence[frozenset[date]]) -> Iterator[tuple[Span, bool]]:
    """Numbers of times that a sentence tells of one month, and whether one piece names so many days in it.

    `rows` are the days of each piece.
    """
    several = [each for each in rows if len(each) >= _ROW]
    for each in reading.quantities if several else ():
        months = _month_of(reading, each) if each.unit == _TIMES and not each.relative else frozenset()
        counts = {sum(day.month in months for day in row) for row in several} - {0}
        elsewhere = any(len(row) == each.value and len({day.month for day in row}) == 1 for row in several)
        if counts or (months and elsewhere):  # all of them were in another month
            yield (each.start, each.end), each.value in counts


def _month_of(reading: Reading, number: Quantity) -> frozenset[int]:
    """The months of the time that stands nearest to a number in its sentence; none where that is no month."""
    sentence = sentence_at(reading, number.start)
    if sentence is None:
        return frozenset()
    places = {
        abs(time.start - number.start): time
        for time in reading.times
        if time.until and sentence.start <= time.start < sentence.end
    }
    near = places[min(places)] if places else None
    others = [each for each in reading.quantities if each.unit == _TIMES and each is not number]
    if near and any(abs(near.start - each.start) < min(places) for each in others):
        return frozenset()  # "three times, twice of them in March"
    named = times_named(reading, near.start, near.end) if near else []
    return named[0] if len(named) == 1 and len(named[0]) == 1 else frozenset()
