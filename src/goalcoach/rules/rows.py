"""What a row of months comes to as a whole, held against what was aimed at. Computed; knows no words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from goalcoach.rules.figure import GOALS, Figure
from goalcoach.rules.named_times import months_of
from goalcoach.rules.worked import Worked, total

_YEAR = 12
_LEAST = 3
"""Months that a row has at least."""


def rows(told: Iterable[Figure]) -> Iterator[list[Figure]]:
    """The numbers that a text tells of one month or quarter after the other."""
    row: list[Figure] = []
    for each in sorted(told, key=lambda each: (each.source, each.start)):
        if each.source == GOALS or not months_of(each.months):
            continue
        if row and not _goes_on(row[-1], each):
            yield from _long_enough(row)
            row = []
        row.append(each)
    yield from _long_enough(row)


def _goes_on(one: Figure, then: Figure) -> bool:
    ahead = (_first(then) - _first(one)) % _YEAR
    same = (one.source, one.unit) == (then.source, then.unit)
    return same and ahead == len(months_of(one.months)) == len(months_of(then.months))


def _first(one: Figure) -> int:
    """The first month of a time, which may go on over the turn of the year."""
    months = months_of(one.months)
    return next((each for each in sorted(months) if (each - 2) % _YEAR + 1 not in months), min(months))


def _long_enough(row: list[Figure]) -> Iterator[list[Figure]]:
    if len(row) > 1 and sum(len(months_of(each.months)) for each in row) >= _LEAST:
        yield row


def in_all(told: Sequence[Figure]) -> list[Figure]:
    """What rows come to, where a sum was aimed at: more than any month has, and half of the sum at least."""
    found = []
    wanted = [each.value for each in told if each.source == GOALS and not each.each and each.unit != "%"]
    for row in rows(told) if wanted else ():
        whole = total(each.known for each in row)
        most = max(each.value for each in row)
        if row[0].unit != "%" and any(most < each and whole.value <= 2 * each for each in wanted):
            found.append(_as_one(row, whole))
    return found


def in_the_middle(told: Sequence[Figure]) -> list[Figure]:
    """The mean of each row."""
    return [_as_one(row, total(each.known for each in row) / len(row)) for row in rows(told)]


def _as_one(row: Sequence[Figure], by: Worked) -> Figure:
    """It is told of the last month, in which a row comes to it."""
    return replace(row[-1], value=by.value, by=by)


def short_of_share(
    pairs: Iterable[tuple[Figure, Figure]], told: Iterable[Figure]
) -> Iterator[tuple[Worked, Worked]]:
    """Of `pairs` of a part and its whole each part, and how many a share that was aimed at would be.

    204 of 240, where 95 % were wanted: 204 and 228. Only where the distance is told by a whole number that
    is enough.
    """
    shares = [each for each in told if each.source == GOALS and each.unit == "%"]
    for part, whole in pairs:
        for share in shares:
            needed = whole.known * share.known / Decimal(100)
            short = needed.value - part.value
            if short.quantize(Decimal(1), ROUND_HALF_UP) >= short:
                yield part.known, needed
