"""What a time expression means before today is known, and working it out. Knows no words of any language."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from goalcoach.domain.calendar import DateOrder, OrgCalendar
from goalcoach.domain.months import months_on
from goalcoach.rules.language.read import NO_SUCH_DAY


class Op(StrEnum):
    """Kinds of expression; the meaning of a, b, c is told at each."""

    DAY = "day"
    """a year (0: the next such day; 1, 2, 3: last, this, next year), b month, c day."""
    SLASHED = "slashed"
    """a year (0: next), b first and c second number; the calendar says which is the day."""
    MONTH = "month"
    """a year (as for a day), b month."""
    YEAR = "year"
    """a first, b last calendar year."""
    FISCAL = "fiscal"
    """a fiscal year."""
    QUARTER = "quarter"
    """a year (as for a day), b quarter, c 1 when fiscal."""
    HALF = "half"
    """a year (as for a day), b half, c 1 when fiscal."""
    UNIT = "unit"
    """a offset from the current one, b unit: 1 week, 2 month, 3 quarter, 4 year, 5 fiscal year, 6 half."""
    AHEAD = "ahead"
    """a count of b: 1 day, 2 week, 3 month, 4 year, 5 quarter, from today."""
    WEEK = "week"
    """a year (as for a day), b its number in the calendar of ISO 8601."""
    WEEKDAY = "weekday"
    """a 0 for Monday, b 1 for the one in the next week."""
    OFFSET = "offset"
    """a days from today."""
    SEASON = "season"
    """a year (as for a day), b 0 winter, 1 spring, 2 summer, 3 autumn."""
    EASTER = "easter"
    """Easter Sunday of year a (as for a day), or the day b days from it."""
    UNKNOWN = "unknown"
    """Needs something that nobody gave."""


class When(NamedTuple):
    """A time expression as read."""

    op: Op
    a: int = 0
    b: int = 0
    c: int = 0
    part: str = ""
    """"end", "start", "early", "mid" or empty for all of it."""
    needs: str = ""

    @property
    def is_over(self) -> bool:
        """Whether it says itself that it is past: "last quarter", "March last year"."""
        return self.a < 0 if self.op in _COUNTED_FROM_NOW else self.a == 1 and self.op in _OF_SOME_YEAR

    def of_the_year(self, said: When | None) -> When | None:
        """This in "last", "this" or "next year", said right behind it; None where the two do not go together."""
        if said is None or said.op is not Op.UNIT or said.b != _YEAR or said.part or not -1 <= said.a <= 1:
            return None
        return self._replace(a=said.a + 2) if self.op in _OF_SOME_YEAR and not self.a else None


class Span(NamedTuple):
    """First and last day; None where they cannot be worked out."""

    begin: date | None
    until: date | None
    needs: str = ""


_WEEK, _MONTH, _QUARTER, _YEAR, _FISCAL, _HALF = 1, 2, 3, 4, 5, 6
_RELATIVE_TO_TODAY = frozenset({Op.DAY, Op.MONTH, Op.WEEK, Op.SEASON, Op.EASTER})
_COUNTED_FROM_NOW = frozenset({Op.UNIT, Op.UNKNOWN})
_NEXT_YEAR = 3
_OF_SOME_YEAR = _RELATIVE_TO_TODAY | {Op.QUARTER, Op.HALF}


def resolve(when: When, today: date, calendar: OrgCalendar) -> Span:
    """First and last day of an expression. Never raises: what is no date has none and says so."""
    if 0 < when.a <= _NEXT_YEAR and when.op in _RELATIVE_TO_TODAY:
        when = when._replace(a=today.year + when.a - 2)
    try:
        begin, until = _RESOLVERS[when.op](when, today, calendar)
    except (ValueError, OverflowError):
        return Span(None, None, when.needs or NO_SUCH_DAY)
    if begin is None or until is None:
        return Span(None, None, when.needs)
    begin, until = _part(begin, until, when.part)
    return Span(begin, until, when.needs)


_Pair = tuple[date | None, date | None]


def _part(begin: date, until: date, part: str) -> tuple[date, date]:
    days = (until - begin).days
    if part in {"end", "late"}:
        return (until if part == "end" else until - timedelta(days // 3)), until
    if part == "start":
        return begin, begin
    if part == "early":
        return begin, begin + timedelta(days // 3)
    if part == "mid" and days > 360:
        return begin, _month_span(begin.year, begin.month, 6)[1]
    if part == "mid":
        return begin, begin + timedelta(days // 2 - (days < 32))
    return begin, until


@lru_cache(maxsize=512)
def _month_span(year: int, month: int, count: int = 1) -> tuple[date, date]:
    last = month + count - 1
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return date(year, month, 1), date(end_year, end_month, monthrange(end_year, end_month)[1])


def _day(when: When, today: date, calendar: OrgCalendar) -> _Pair:
    year = when.a
    if not year:
        year = today.year
        while (when.b, when.c) == (2, 29) and monthrange(year, 2)[1] == 28:
            year += 1
        if date(year, when.b, when.c) < today:
            year += 4 if (when.b, when.c) == (2, 29) else 1
    found = date(year, when.b, when.c)
    return found, found


def _slashed(when: When, today: date, calendar: OrgCalendar) -> _Pair:
    day, month = (when.b, when.c) if calendar.date_order is DateOrder.DAY_FIRST else (when.c, when.b)
    if month > 12 >= day:
        day, month = month, day
    return _day(When(Op.DAY, when.a, month, day), today, calendar)


def _month(when: When, today: date, calendar: OrgCalendar) -> _Pair:
    year = when.a or today.year + (when.b < today.month)
    return _month_span(year, when.b)


def _year(when: When, today: date, calendar: OrgCalendar) -> _Pair:
    return date(when.a, 1, 1), date(when.b or when.a, 12, 31)


def _fiscal_begin(year: int, calendar: OrgCalendar) -> date:
    month = calendar.fiscal_year_start_month
    return date(year if month == 1 else year - 1, month, 1)


def _fiscal_year_of(today: date, calendar: OrgCalendar) -> int:
    month = calendar.fiscal_year_start_month
    return today.year + (month != 1 and today.month >= month)


def _fiscal(when: When, today: date, calendar: OrgCalendar) -> _Pair:
    begin = _fiscal_begin(when.a, calendar)
    return _month_span(begin.year, begin.month, 12)


def _piece(when: When, today: date, calendar: OrgCalendar, months: int) -> _Pair:
    """A quarter or half: the named one of a year, or the next that is not over."""
    fiscal = bool(when.c) or calendar.quarters_are_fiscal
    this = _fiscal_year_of(today, calendar) if fiscal else today.year
    named = this + when.a - 2 if 0 < when.a <= _NEXT_YEAR else when.a
    years = [named] if named else range(today.year - 1, today.year + 3)
    for year in years:
        begin = _fiscal_begin(year, calendar) if fiscal else date(year, 1, 1)
        ahead = begin.month - 1 + (when.b - 1) * months
        span = _month_span(begin.year + ahead // 12, ahead % 12 + 1, months)
        if when.a or span[1] >= today:
            return span
    return None, None


def _unit(when: When, today: date, calendar: OrgCalendar) -> _Pair:
    if when.b == _WEEK:
        monday = today - timedelta(today.weekday() - 7 * when.a)
        return monday, monday + timedelta(6)
    if when.b == _YEAR:
        return _year(When(Op.YEAR, today.year + when.a), today, calendar)
    if when.b == _FISCAL:
        return _fiscal(When(Op.FISCAL, _fiscal_year_of(today, calendar) + when.a), today, calendar)
    size = {_MONTH: 1, _QUARTER: 3, _HALF: 6}[when.b]
    shift = calendar.fiscal_year_start_month - 1 if calendar.quarters_are_fiscal and size > 1 else 0
    month = today.year * 12 + today.month - 1
    first = month - (month - shift) % size + when.a * size
    return _month_span(first // 12, first % 12 + 1, size)


def _ahead(when: When, today: date, calendar: OrgCalendar) -> _Pair:
    if when.b <= 2:
        return today, today + timedelta(when.a * (7 if when.b == 2 else 1))
    return today, months_on(today, when.a * {3: 1, 4: 12, 5: 3}[when.b])


def _week(when: When, today: date, calendar: OrgCalendar) -> _Pair:
    year = when.a or today.isocalendar().year
    monday = date.fromisocalendar(year, when.b, 1)
    if not when.a and monday + timedelta(6) < today:
        monday = date.fromisocalendar(year + 1, when.b, 1)
    return monday, monday + timedelta(6)


def _weekday(when: When, today: date, calendar: OrgCalendar) -> _Pair:
    ahead = (when.a - today.weekday()) % 7
    if when.b:
        ahead = when.a - today.weekday() + 7
    found = today + timedelta(ahead)
    return found, found


def _offset(when: When, today: date, calendar: OrgCalendar) -> _Pair:
    found = today + timedelta(when.a)
    return found, found


_SEASON_ENDS = ((3, 20), (6, 20), (9, 22), (12, 20))


def _season(when: When, today: date, calendar: OrgCalendar) -> _Pair:
    month, day = _SEASON_ENDS[when.b]
    year = when.a or today.year
    if when.b == 0 and when.a:
        year += 1
    until = date(year, month, day)
    if not when.a and until < today:
        until = date(year + 1, month, day)
    return until - timedelta(91), until


def _easter(when: When, today: date, calendar: OrgCalendar) -> _Pair:
    found = _easter_sunday(when.a or today.year) + timedelta(when.b)
    if not when.a and found < today:
        found = _easter_sunday(today.year + 1) + timedelta(when.b)
    return found, found


def _easter_sunday(year: int) -> date:
    """The Sunday after the first full moon of spring, as the Gregorian calendar reckons it."""
    century, golden = year // 100, year % 19
    moon = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    moon -= (moon // 28) * (1 - (29 // (moon + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    return date(year, 3, 28) + timedelta(moon - weekday)


def _unknown(when: When, today: date, calendar: OrgCalendar) -> _Pair:
    return None, None


_RESOLVERS = {
    Op.DAY: _day,
    Op.SLASHED: _slashed,
    Op.MONTH: _month,
    Op.YEAR: _year,
    Op.FISCAL: _fiscal,
    Op.QUARTER: lambda when, today, calendar: _piece(when, today, calendar, 3),
    Op.HALF: lambda when, today, calendar: _piece(when, today, calendar, 6),
    Op.UNIT: _unit,
    Op.AHEAD: _ahead,
    Op.WEEK: _week,
    Op.WEEKDAY: _weekday,
    Op.OFFSET: _offset,
    Op.SEASON: _season,
    Op.EASTER: _easter,
    Op.UNKNOWN: _unknown,
}
