"""Stretches of days: parts of one, its neighbours, Easter, and in which months it lies. Knows no words."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from math import ceil, floor
from typing import NamedTuple

_DAY = timedelta(days=1)
_SHORT = 28
"""Days from which on a stretch may be a month."""
_YEAR = 300
"""Days from which on a stretch is told of as a year."""
_PARTS = {"start": (0.0, 0.4), "mid": (0.25, 0.75), "end": (0.57, 1.0)}
_OF_A_YEAR = {"start": (0.0, 0.25), "mid": (0.35, 0.6), "end": (0.75, 1.0)}
"""Which share of a stretch its beginning is, its middle and its end, as people use these words."""
_MONTHS = {"month": 1, "quarter": 3, "half-year": 6, "year": 12}
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_OFF = {"day": 0, "week": 3, "fortnight": 5, "month": 15}
"""Days by which a distance in this unit may be off."""


class Days(NamedTuple):
    """From a first to a last day, both of it."""

    first: date
    last: date

    @property
    def many(self) -> int:
        """How many days it is."""
        return (self.last - self.first).days + 1


def month(year: int, number: int) -> Days:
    """A month of a year."""
    return Days(date(year, number, 1), date(year, number, monthrange(year, number)[1]))


def moved(day: date, months: int) -> date:
    """The same day some months on or back; the last one of a month that has none so late."""
    year, number = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, number + 1, min(day.day, monthrange(year, number + 1)[1]))


def later(day: date, unit: str, many: int) -> date:
    """A day so many units on, or back for fewer than none. Raises KeyError for a unit that is none."""
    if unit in _MONTHS:
        return moved(day, _MONTHS[unit] * many)
    return day + timedelta(days=_DAYS[unit] * many)


def part(whole: Days, which: str) -> Days:
    """The "start", "mid" or "end" of a stretch, about."""
    shares = _OF_A_YEAR if whole.many >= _YEAR else _PARTS
    low, high = shares[which]
    return Days(
        whole.first + timedelta(days=floor(low * whole.many)),
        whole.first + timedelta(days=ceil(high * whole.many) - 1),
    )


def within(whole: Days, unit: str, nth: int, many: int) -> Days | None:
    """Some units of a stretch from the nth on, its last ones where that is below 0; None beyond its end."""
    if unit == "half":
        return _half(whole, nth)
    off = timedelta(days=_OFF["week"] if unit in ("week", "fortnight") else 0)
    if nth < 0:
        first, last = later(whole.last + _DAY, unit, -many) - off, whole.last
    else:
        first = later(whole.first, unit, nth - 1) - (off if nth > 1 else timedelta())
        last = later(whole.first, unit, nth - 1 + many) - _DAY + off
    first, last = max(first, whole.first), min(last, whole.last)
    return Days(first, last) if first < last or (unit == "day" and first == last) else None


def _half(whole: Days, nth: int) -> Days | None:
    if nth not in (1, 2, -1):
        return None
    months = (whole.last.year - whole.first.year) * 12 + whole.last.month - whole.first.month + 1
    even = months % 2 == 0 and whole.first.day == 1
    middle = moved(whole.first, months // 2) if even else whole.first + timedelta(days=whole.many // 2)
    off = timedelta() if even else _DAY
    return Days(whole.first, middle - _DAY + off) if nth == 1 else Days(middle - off, whole.last)


def beside(whole: Days, unit: str, many: int, side: int) -> Days:
    """So many units right before a stretch (`side` -1), or behind it (1)."""
    if side < 0:
        return Days(later(whole.first, unit, -many), whole.first - _DAY)
    return Days(whole.last + _DAY, later(whole.last + _DAY, unit, many) - _DAY)


def shifted(whole: Days, unit: str, many: int) -> Days:
    """A stretch so many units on, or back: four months before May is January."""
    if unit == "month" and whole.first.day == 1:
        return Days(later(whole.first, unit, many), later(whole.last + _DAY, unit, many) - _DAY)
    off = timedelta(days=_OFF.get(unit, _OFF["month"]))
    return Days(later(whole.first, unit, many) - off, later(whole.last, unit, many) + off)


def easter(year: int) -> date:
    """Easter Sunday, by the rule of the Gregorian calendar."""
    golden, century = year % 19, year // 100
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= moon // 28 * (1 - 29 // (moon + 1) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    from_march = moon - weekday
    number = 3 + (from_march + 40) // 44
    return date(year, number, from_march + 28 - 31 * (number // 4))


def months_in(several: Iterable[Days]) -> frozenset[int]:
    """The months, 1 to 12, of which a stretch has half or more; of a short one all that it touches."""
    found: set[int] = set()
    for each in several:
        touched: set[int] = set()
        whole: set[int] = set()
        day = each.first.replace(day=1)
        while day <= each.last and len(touched) < 12:
            of = month(day.year, day.month)
            shared = (min(of.last, each.last) - max(of.first, each.first)).days + 1
            touched.add(day.month)
            if 2 * shared >= of.many:
                whole.add(day.month)
            day = of.last + _DAY
        found |= whole or touched
    return frozenset(found)


def times_in(several: Iterable[Days]) -> frozenset[int]:
    """The months, and the days where it is less than one: 311 is the 11th of March."""
    every = tuple(several)
    days = (each.first + timedelta(days=k) for each in every if each.many < _SHORT for k in range(each.many))
    return months_in(every) | {day.month * 100 + day.day for day in days}
