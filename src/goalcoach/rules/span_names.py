"""Names of times, "the first three months of the year", as the days that each may be. Knows no rule."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from itertools import chain
from typing import NamedTuple

from goalcoach.domain.calendar import OrgCalendar
from goalcoach.rules.span_words import SpanWord, terms
from goalcoach.rules.stretches import (
    Days,
    beside,
    easter,
    month,
    moved,
    part,
    shifted,
    within,
)

_DEEPEST = 4
"""Times of times, "the end of the first month of the half-year"; more are never told, and cost."""
_ARTICLES = 3
"""Words in front of a name that say nothing of when."""
_YEARS = range(2000, 2100)
_MANY = range(1, 61)
_WEEKS = range(1, 54)
_CODES = {"q": ("quarter", 3), "h": ("half-year", 6)}
"""Letters in front of the number of a quarter or half of a year."""
_HALF_YEAR, _QUARTER = range(170, 195), range(85, 100)
"""How many days what is looked back on has where it is called so."""


class Named(NamedTuple):
    """A name with the days it may be, in some years."""

    days: tuple[Days, ...]
    end: int
    """The word behind it."""
    plain: bool
    """Whether it is a month, a day, a quarter or a year by its usual name."""


class Length(NamedTuple):
    """How much time it is: "five months"."""

    many: int
    unit: str
    end: int


class Names:
    """Reads what begins at a word of a text."""

    def __init__(
        self, words: Sequence[SpanWord], language: str, looked_back: Days, calendar: OrgCalendar
    ) -> None:
        self.words = words
        self.looked_back = looked_back
        self._language = language
        self._calendar = calendar
        self._opened = 0
        self._halved: tuple[Days, ...] = ()
        last = looked_back.last.year
        self._years = (last - 1, last, last + 1)
        self._kinds: tuple[Callable[[int, int, bool], Named | None], ...] = (
            self._day,
            self._month,
            self._code,
            self._week,
            self._nth,
            self._beside,
            self._part,
            self._season,
            self._period,
            self._year,
        )

    def opened_at(self, k: int) -> None:
        """Have an expression begin with word k, which may have a sign in front of it."""
        self._opened = k

    def get(self, k: int, theme: str) -> str | None:
        """What a theme tells of word k; None where it does not have it, or a sign stands in front."""
        return terms(self._language, theme).get(self._low(k))

    def _low(self, k: int) -> str:
        if k >= len(self.words) or (self.words[k].parted and k != self._opened):
            return ""
        return self.words[k].low

    def _number(self, k: int, among: range) -> int:
        """The number in digits that word k is; 0 for none of these."""
        low = self._low(k)
        return int(low) if low.isdecimal() and len(low) <= 4 and int(low) in among else 0

    def owned(self, k: int) -> bool:
        """Whether the word behind a time only makes it somebody's: "the first quarter's 31"."""
        return self._low(k) == "s" and k > 0 and self.words[k].start == self.words[k - 1].end + 1

    def closely(self, k: int) -> Named | None:
        """A time closer than a month that nothing leads up to: "wk 11", "1st half of May"."""
        week = self._week(k, 0, False)
        found = week or self._nth(k, 0, False)
        if not found or week or any(map(self._month_at, range(k, found.end))):
            return found
        return found if self.get(found.end - 1, "span_measure") == "half" else None

    def skip(self, k: int) -> int:
        """The first word from k on that is no article."""
        end = k + _ARTICLES
        while k < end and self.get(k, "span_article") is not None:
            k += 1
        return k

    def length(self, k: int) -> Length | None:
        """ "Five months"."""
        many = self._number(k, _MANY) or int(self.get(k, "span_many") or 0)
        unit = self.get(k + 1, "span_measure") if many else None
        return Length(many, unit, k + 2) if unit and unit != "half" else None

    def next_month(self, k: int) -> Named | None:
        """The month that goes on a row of them: behind a comma, or "and"."""
        if k < len(self.words) and self.words[k].listed:
            self.opened_at(k)
            return self._month(k, 0, False)
        return self._month(k + 1, 0, False) if self.get(k, "span_and") is not None else None

    def named(self, k: int, *, definite: bool, depth: int = 0) -> Named | None:
        """The name at word k, or behind articles there. `definite` is whether a length is that of a time."""
        for at in range(k, k + _ARTICLES + 1):
            found = self.one(at, definite=definite, depth=depth)
            if found is not None or self.get(at, "span_article") is None:
                return found
        return None

    def one(self, k: int, *, definite: bool, depth: int = 0) -> Named | None:
        """The name that begins with word k itself."""
        if depth > _DEEPEST:
            return None
        every = (kind(k, depth, definite) for kind in self._kinds)
        return next((each for each in every if each is not None), None)

    def _in_years(self, k: int, days: Callable[[int], Days]) -> tuple[tuple[Days, ...], int]:
        """The days in each year they may be of, or in the one named at word k; and the word behind."""
        year = self._number(k, _YEARS)
        return tuple(map(days, (year,) if year else self._years)), k + bool(year)

    def _day(self, k: int, _depth: int, _definite: bool) -> Named | None:
        """ "24 February", "the 3rd of May", "24. Februar 2026"."""
        day, at = self._number(k, range(1, 32)), k + 1
        at += self.get(at, "day_ending") is not None
        at += self.get(at, "share_word") is not None
        number = self._month_at(at) if day else 0
        if not number:
            return None
        year = self._number(at + 1, _YEARS)
        days = [
            month(each, number).first + timedelta(days=day - 1) for each in ((year,) if year else self._years)
        ]
        kept = tuple(Days(each, each) for each in days if each.month == number)
        return Named(kept, at + 1 + bool(year), plain=True) if kept else None

    def _month_at(self, k: int) -> int:
        """The number of the month at word k; 0 for none, or a "may" that is no name."""
        months, low = terms(self._language, "month"), self._low(k)
        number = int(months.get(low) or months.get(low.removesuffix("s")) or 0)  # "während des Aprils"
        return number if number and self.words[k].raised else 0

    def _month(self, k: int, _depth: int, _definite: bool) -> Named | None:
        number = self._month_at(k)
        if not number:
            return None
        days, end = self._in_years(k + 1, lambda year: month(year, number))
        this_year = self.get(end, "span_this") is not None and self.get(end + 1, "span_period") == "year"
        return Named(days, end + 2 * this_year, plain=not this_year)

    def _code(self, k: int, _depth: int, _definite: bool) -> Named | None:
        """ "Q2", "H1 2026"."""
        unit, months = _CODES.get(self._low(k), ("", 0))
        joined = k + 1 < len(self.words) and months and self.words[k].end == self.words[k + 1].start
        nth = self._number(k + 1, range(1, 12 // months + 1)) if joined else 0
        return self._of_years(k + 2, unit, nth) if nth else None

    def _of_years(self, k: int, unit: str, nth: int) -> Named | None:
        """A quarter or half of a year, the calendar's or the organisation's."""
        days, end = self._in_years(k, lambda year: Days(date(year, 1, 1), date(year, 12, 31)))
        of = [within(each, unit, nth, 1) for each in (*days, *map(self._fiscal, days))]
        kept = tuple(dict.fromkeys(each for each in of if each))
        return Named(kept, end, plain=unit == "quarter") if kept else None

    def _fiscal(self, year: Days) -> Days:
        """The organisation's year that ends in a year of the calendar, or is that one."""
        begins = self._calendar.fiscal_year_start_month
        if begins == 1:
            return year
        first = date(year.first.year - 1, begins, 1)
        return Days(first, moved(first, 12) - timedelta(days=1))

    def _week(self, k: int, _depth: int, _definite: bool) -> Named | None:
        """ "KW 23", "weeks 9 to 11", "in der 14. KW"."""
        sign, behind = self.get(k, "span_week_sign"), self.get(k + 1, "span_week_behind")
        if sign is None:
            number = last = self._number(k, _WEEKS) if behind else 0
            end = k + 2 if number >= int(behind or 0) else 0
        else:
            number = last = 0 if sign and self._owned_week(k) else self._number(k + 1, _WEEKS)
            end = k + 2
            if number and sign != "one" and self.get(end, "span_to") is not None:
                last = self._number(end + 1, range(number + 1, 54)) or number
                end += 2 * (last > number)
        if not number or not end:
            return None
        weeks = (Days(_monday(each, number), _monday(each, last) + timedelta(days=6)) for each in self._years)
        return Named(tuple(weeks), end, plain=False)

    def _owned_week(self, k: int) -> bool:
        """Whether a week is none of the calendar: "a week 12", "week 3 of the course"."""
        front = k > 0 and not self.words[k].parted and self.words[k - 1].low
        return self.get(k + 2, "share_word") is not None or front in terms(self._language, "span_no_week")

    def _nth(self, k: int, depth: int, _definite: bool) -> Named | None:
        """ "First three months of the year", "last week of May", "second quarter"."""
        nth = int(self.get(k, "span_nth") or 0) or self._number(k, range(1, 13))
        at = k + 1 + (self.get(k + 1, "day_ending") is not None)
        length = self.length(at) if nth else None
        unit = length.unit if length else self.get(at, "span_measure")
        if nth and not length and unit in (None, "half") and (half := self._other_half(at, nth, unit)):
            return half
        if not nth or not unit:
            return None
        end = length.end if length else at + 1
        whole = self.named(end, definite=False, depth=depth + 1) if self._goes_on(end) else None
        if whole:
            many = length.many if length else 1
            days = tuple(each for of in whole.days if (each := within(of, unit, nth, many)))
            self._halved = whole.days if unit == "half" else ()
            return Named(days, whole.end, plain=False) if days else None
        if unit in ("quarter", "half-year") and nth > 0 and not length:
            return self._of_years(end, unit, nth)
        return self._of_the_period(end, nth, unit, length)

    def _other_half(self, k: int, nth: int, unit: str | None) -> Named | None:
        """ "Seven fewer than in the first", "1st half: 48", behind the second half of something."""
        end = k + (unit is not None)
        alone = end >= len(self.words) or self.words[end].parted
        if not (self._halved and alone and nth in (1, 2)):
            return None
        days = tuple(each for of in self._halved if (each := within(of, "half", nth, 1)))
        return Named(days, end, plain=False)

    def _goes_on(self, k: int) -> bool:
        """Whether what behind a part may be its whole: an article, or the name of a month."""
        return self.get(k, "span_article") is not None or self._month_at(k) > 0

    def _of_the_period(self, end: int, nth: int, unit: str, length: Length | None) -> Named | None:
        """ "The last three months", "the first weeks": of what is looked back on."""
        back = self.looked_back
        if self._goes_on(end):
            return None  # it says of what, and nobody knows when that was
        if length and nth < 0:
            days = within(back, unit, nth, length.many)
            return Named((days,), end, plain=False) if days else None
        about = 0 if length or nth != 1 else int(self.get(end - 1, "span_several") or 0)
        if not about:
            return None
        return Named((Days(back.first, back.first + timedelta(days=about - 1)),), end, plain=False)

    def _beside(self, k: int, depth: int, definite: bool) -> Named | None:
        """ "Month before May", "four months after January", "a month before the half-year ended"."""
        length = self.length(k)
        unit = length.unit if length else self.get(k, "span_measure")
        end = length.end if length else k + 1
        side = int(self.get(end, "span_behind") or 0) if unit and unit != "half" else 0
        whole = self.named(end + 1, definite=False, depth=depth + 1) if side else None
        if not whole or not unit:
            return None
        many = length.many if length else 1
        edge = self._edge(end + 1, whole.end)
        if edge:
            days = tuple(_at_an_end(each, edge) for each in self._whole_of(end + 1, whole, depth).days)
            found = tuple(shifted(each, unit, many * side) for each in days)
            return Named(found, whole.end + (self.get(whole.end, "span_edge") is not None), plain=False)
        if definite or not length:
            return Named(tuple(beside(each, unit, many, side) for each in whole.days), whole.end, plain=False)
        return Named(tuple(shifted(each, unit, many * side) for each in whole.days), whole.end, plain=False)

    def _edge(self, k: int, end: int) -> str:
        """Whether the first or the last day of a time is meant, "start" or "end"; empty for neither."""
        behind = self.get(end, "span_edge")
        front = self.get(self.skip(k), "span_part")
        return behind or (front if front in ("start", "end") else "") or ""

    def _whole_of(self, k: int, found: Named, depth: int) -> Named:
        """The time of which its start or end was told."""
        at = self.skip(k)
        if self.get(at, "span_part") is None:
            return found
        return self.named(at + 1, definite=False, depth=depth + 1) or found

    def _part(self, k: int, depth: int, _definite: bool) -> Named | None:
        """ "Mid-May", "the end of the first quarter", "half-time"."""
        which = self.get(k, "span_part")
        if which is None:
            return None
        of_a_part = self.get(self.skip(k + 1), "span_part") is not None  # "were late in mid-spring"
        whole = None if of_a_part else self.named(k + 1, definite=False, depth=depth + 1)
        if whole:
            return Named(tuple(part(each, which) for each in whole.days), whole.end, plain=False)
        if self.get(k, "span_alone") is None or self._goes_on(k + 1):
            return None
        return Named((part(self.looked_back, which),), k + 1, plain=False)

    def _season(self, k: int, _depth: int, _definite: bool) -> Named | None:
        """Seasons and feasts."""
        at = k + 1 + (self.get(k + 1, "share_word") is not None)
        at = at if self._number(at, _YEARS) else k + 1
        for theme, made in (("span_season", _season), ("span_festive", _season), ("span_feast", _feast)):
            told = self.get(k, theme)
            if told is not None:
                ends = tuple(map(int, told.split()))
                days, end = self._in_years(at, partial(made, ends=ends))
                return Named(days, end, plain=False)
        return None

    def _period(self, k: int, _depth: int, _definite: bool) -> Named | None:
        """ "The half-year": what is looked back on, or the part of the calendar around it."""
        which, back = self.get(k, "span_period"), self.looked_back
        match which:
            case "period":
                days: Iterator[Days] = iter((back,))
            case "year":
                of = (Days(date(each, 1, 1), date(each, 12, 31)) for each in self._years)
                own = (back,) if back.many > max(_HALF_YEAR) else ()
                days = chain(own, *((each, self._fiscal(each)) for each in of))
            case "half-year" if back.many in _HALF_YEAR:
                days = iter((back,))
            case "quarter" if back.many in _QUARTER:
                days = iter((back,))
            case _:
                return None
        return Named(tuple(sorted(set(days))), k + 1, plain=False)

    def _year(self, k: int, _depth: int, _definite: bool) -> Named | None:
        year = self._number(k, _YEARS)
        days = Days(date(year, 1, 1), date(year, 12, 31)) if year else None
        return Named((days,), k + 1, plain=True) if days else None


def _monday(year: int, week: int) -> date:
    """The first day of a week of the calendar; the first week has the 4th of January."""
    fourth = date(year, 1, 4)
    return fourth + timedelta(days=7 * (week - 1) - fourth.weekday())


def _at_an_end(days: Days, edge: str) -> Days:
    return Days(days.first, days.first) if edge == "start" else Days(days.last, days.last)


def _season(year: int, ends: tuple[int, ...]) -> Days:
    """From a month and day to another; of a winter, which ends in this year, it begins in the one before."""
    first_month, first_day, last_month, last_day = ends
    begins = year - (first_month > last_month)
    return Days(date(begins, first_month, first_day), date(year, last_month, last_day))


def _feast(year: int, ends: tuple[int, ...]) -> Days:
    sunday = easter(year)
    first, last = (sunday + timedelta(days=each) for each in ends)
    return Days(first, last)
