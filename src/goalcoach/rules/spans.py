"""Expressions of time with the days they are: "the last three months", "since mid-spring". Knows no rule."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from enum import StrEnum
from itertools import product
from operator import attrgetter

from goalcoach.domain.calendar import OrgCalendar
from goalcoach.domain.late import dataclass
from goalcoach.rules.facts import Facts
from goalcoach.rules.once import kept
from goalcoach.rules.reading import Reading
from goalcoach.rules.span_names import Named, Names
from goalcoach.rules.span_words import span_words
from goalcoach.rules.stretches import Days, part, times_in

_MONTH = timedelta(days=31)
_CLOSEST = 27
"""Days of the longest time that is told closer than by months."""
_HALF_A_YEAR = timedelta(days=181)
"""What is looked back on where no review says it."""
_LONGEST = 366
"""Days that two ends of one time lie apart at most."""


class How(StrEnum):
    """How an expression goes with the time that it names. A length is one that nobody says when it began."""

    IN = "in"
    SINCE = "since"
    BEFORE = "before"
    AFTER = "after"
    UNTIL = "until"
    RANGE = "range"
    AGAINST = "against"
    LENGTH = "length"


_CLOSE = frozenset({How.IN, How.AGAINST, How.RANGE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """An expression of time."""

    start: int
    end: int
    how: How
    days: tuple[Days, ...]
    """The days that it may be; none of a length."""
    named: tuple[Days, ...]
    """The days of the time that it names: of "since April" April; of a range, those of its first one."""
    plain: bool
    """Whether it is a month, a day, a quarter or a year by its usual name."""
    last: tuple[Days, ...] = ()
    """Of a range the days of its second one."""
    length: tuple[int, str] = (0, "")
    """Of a length how many of which unit."""

    @property
    def holds(self) -> bool:
        """Whether something was in it: what began in a time goes on, and a length says not when."""
        return self.how not in (How.SINCE, How.AGAINST, How.LENGTH)

    @property
    def close(self) -> bool:
        """Whether it is told closer than by months, and is no single day: a week, a half of a month."""
        return self.how in _CLOSE and all(1 < each.many < _CLOSEST for each in self.days)

    @property
    def times(self) -> frozenset[int]:
        """The months, 1 to 12, that it is, and the days of a close one: 311 is the 11th of March."""
        return times_in(self.days)


def looked_back(facts: Facts) -> Days:
    """The days that a claim is about."""
    if facts.review:
        return Days(facts.review.begin, facts.review.until)
    return Days(facts.today - _HALF_A_YEAR, facts.today)


@kept
def spans_in(reading: Reading) -> tuple[Span, ...]:
    """All expressions of time of a claim, in their order."""
    facts = reading.facts
    return tuple(spans_told(reading.text, reading.pack.code, looked_back(facts), facts.calendar))


def spans_told(text: str, language: str, looked_back: Days, calendar: OrgCalendar) -> Iterator[Span]:
    """The same of a text that nobody reads a second time."""
    names = Names(span_words(text, language), language, looked_back, calendar)
    finder = _Finder(names)
    k = 0
    while k < len(names.words):
        found = finder.span(k)
        if found is None:
            k += 1
            continue
        span, k = found
        yield span


_Found = tuple[Span, int] | None


def only_one(reading: Reading, spans: Sequence[Span], begin: int, end: int) -> Span | None:
    """The expression between two places of a text, where no other time is named there."""
    first = bisect_left(spans, begin, key=_start)
    here = spans[first : bisect_left(spans, end, first, key=_start)]
    if len(here) != 1:
        return None
    single = here[0]
    first = bisect_left(reading.times, begin, key=_start)
    times = reading.times[first : bisect_left(reading.times, end, first, key=_start)]
    others = (
        each
        for each in times
        if (each.begin or each.until) and not (single.start < each.end and each.start < single.end)
    )
    return None if any(others) else single


_start = attrgetter("start")


class _Finder:
    """Finds what begins at a word. A time that nobody can tell is none."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._back = names.looked_back

    def span(self, k: int) -> _Found:
        """The expression that begins with word k, and the word behind it."""
        names = self._names
        names.opened_at(k)
        joint = names.get(k, "span_joint")
        if joint == "from":
            return self._range(k) or self._in(k, How.SINCE)
        if joint == How.IN:
            return self._since_length(k) or self._in(k, How.IN) or self._length(k)
        if joint:
            return self._in(k, How(joint))
        if names.get(k, "span_being") is not None:
            return self._edge(k)
        return self._without_joint(k)

    def _in(self, k: int, how: How) -> _Found:
        definite = self._names.get(k + 1, "span_article") is not None or how is How.IN
        found = self._names.named(k + 1, definite=definite)
        return self._made(k, how, self._listed(found) if found and how is How.IN else found)

    def _listed(self, found: Named) -> Named:
        """Months in a row as one time: "in January, February and March"."""
        names, several, k = self._names, [found], found.end
        while (more := names.next_month(k)) is not None:
            several.append(more)
            k = more.end
        if len(several) == 1:
            return found
        days = self._between(several[0].days, several[-1].days)
        return Named(days, k, plain=False)

    def _range(self, k: int) -> _Found:
        names = self._names
        one = names.named(k + 1, definite=False)
        if one is None or names.get(one.end, "span_to") is None:
            return None
        other = names.named(one.end + 1, definite=False)
        if other is None:
            return None
        days = self._between(one.days, other.days)
        return self._span(k, other.end, How.RANGE, self._chosen(days, How.RANGE), one, last=other.days)

    @staticmethod
    def _between(ones: Iterable[Days], others: Iterable[Days]) -> tuple[Days, ...]:
        pairs = ((one, other) for one, other in product(ones, others) if one.first <= other.last)
        whole = (Days(one.first, other.last) for one, other in pairs)
        return tuple(each for each in whole if each.many <= _LONGEST)

    def _since_length(self, k: int) -> _Found:
        """ "In the five months since January"."""
        names = self._names
        behind = names.length(names.skip(k + 1))
        if behind is None or names.get(behind.end, "span_joint") != How.SINCE:
            return None
        return self._made(k, How.SINCE, names.named(behind.end + 1, definite=False))

    def _length(self, k: int) -> _Found:
        """ "Over two months"."""
        names = self._names
        found = names.length(names.skip(k + 1))
        if found is None:
            return None
        at = names.words
        span = Span(
            start=at[k].start,
            end=at[found.end - 1].end,
            how=How.LENGTH,
            days=(),
            named=(),
            plain=False,
            length=(found.many, found.unit),
        )
        return span, found.end

    def _edge(self, k: int) -> _Found:
        """ "When the year began"."""
        names = self._names
        found = names.named(k + 1, definite=False)
        which = names.get(found.end, "span_edge") if found else None
        if found is None or which is None:
            return None
        days = tuple(part(each, which) for each in found.days)
        return self._made(k, How.IN, Named(days, found.end + 1, plain=False))

    def _without_joint(self, k: int) -> _Found:
        """ "This April", "Mitte Mai", "four months before May", "den Winter über"."""
        names = self._names
        if names.get(k, "span_this") is not None:
            return self._made(k, How.IN, names.named(k + 1, definite=False))
        if close := names.closely(k):
            return self._made(k, How.IN, close)
        if names.get(k, "span_part") is not None or names.length(k) is not None:
            return self._made(k, How.IN, names.one(k, definite=False))
        if names.get(k, "span_article") is not None:
            found = names.named(k + 1, definite=False)
            if found and names.get(found.end, "span_over") is not None:
                return self._made(k, How.IN, Named(found.days, found.end + 1, plain=False))
        return None

    def _made(self, k: int, how: How, found: Named | None) -> _Found:
        if found is None or self._names.owned(found.end):
            return None
        of = self._chosen(found.days, how)
        days = of if how in (How.IN, How.AGAINST) else tuple(self._side(how, each) for each in of)
        return self._span(k, found.end, how, days, found._replace(days=of))

    def _side(self, how: How, of: Days) -> Days:
        """The days since, before, after or until a time."""
        begin, until = min(self._back.first, of.first), max(self._back.last, of.last)
        match how:
            case How.SINCE:
                return Days(of.first, until)
            case How.BEFORE:
                return Days(begin - _MONTH, of.first - timedelta(days=1))
            case How.AFTER:
                behind = of.last + timedelta(days=1)
                return Days(behind, until if until > of.last else of.last + _MONTH)
        return Days(begin - _MONTH, of.last)

    def _chosen(self, several: Iterable[Days], how: How) -> tuple[Days, ...]:
        """Those that lie in the time that is looked back on, or else the one next to it."""
        back = self._back
        if how is How.SINCE:
            over = [each for each in several if each.first + (each.last - each.first) / 2 <= back.last]
            return tuple(sorted(over)[-1:])
        inside = tuple(each for each in several if each.first <= back.last and each.last >= back.first)
        return tuple(sorted(inside)) or tuple(sorted(several, key=self._away)[:1])

    def _away(self, days: Days) -> timedelta:
        return max(days.first - self._back.last, self._back.first - days.last)

    def _span(
        self, k: int, end: int, how: How, days: tuple[Days, ...], found: Named, last: tuple[Days, ...] = ()
    ) -> _Found:
        if not days:
            return None
        words = self._names.words
        span = Span(
            start=words[k].start,
            end=words[end - 1].end,
            how=how,
            days=days,
            named=found.days,
            plain=found.plain and how is How.IN,
            last=last,
        )
        return span, end
