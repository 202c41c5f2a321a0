"""Days along the bottom of a chart: where one lies, and which are named. Knows no picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from goalcoach.web.charts.scale import Tick, percent

_MOST = 5
"""Days that are named, at most: as many as stand side by side on a phone."""
_WEEKS = (1, 2, 7, 14)
"""Days from one name to the next, where months are too far apart."""
_APART = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000)
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
"""As they are named below a chart."""
_SIDE = 0.06
"""How near to a side a label stands inwards of its day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """From the first day of a chart to its last."""

    first: date
    last: date

    def share(self, day: date) -> float:
        """How far right a day lies: 0 at the left, 1 at the right."""
        return (day - self.first).days / (self.last - self.first).days

    def right(self, day: date) -> str:
        """The same as SVG wants it: "12.5%"."""
        return percent(self.share(day))

    def holds(self, day: date) -> bool:
        """Whether it lies in the picture."""
        return self.first <= day <= self.last

    @property
    def ticks(self) -> tuple[Tick, ...]:
        """The days that are named, the earliest first; a year stands where it begins to count."""
        named = tuple(self._named())
        return tuple(
            self.tick(each, _called(each, named[place - 1] if place else None, by_month=self._by_month))
            for place, each in enumerate(named)
        )

    def tick(self, day: date, text: str) -> Tick:
        """A label at a day, turned inwards near the sides."""
        share = self.share(day)
        anchor = "start" if share < _SIDE else "end" if share > 1 - _SIDE else "middle"
        return Tick(at=percent(share), text=text, anchor=anchor)

    @property
    def _by_month(self) -> bool:
        return (self.last - self.first).days > _WEEKS[-1] * _MOST

    def _named(self) -> Iterator[date]:
        if self._by_month:
            yield from self._months()
            return
        whole = (self.last - self.first).days
        step = next(each for each in _WEEKS if whole <= each * _MOST)
        yield from (self.first + timedelta(days=each) for each in range(0, whole + 1, step))

    def _months(self) -> Iterator[date]:
        """The first of months, as many apart as it takes; of years where that is far."""
        begin, end = _counted(self.first) + (self.first.day > 1), _counted(self.last)
        step = next(each for each in _APART if (end - begin) // each < _MOST)
        for month in range(begin + -begin % step, end + 1, step):
            yield date(month // 12, month % 12 + 1, 1)


def days_of(first: date, last: date) -> Days:
    """From day to day; a single one lies at the left of two."""
    if first < last:
        return Days(first=first, last=last)
    return (
        Days(first=first - timedelta(days=1), last=first)
        if first == date.max
        else Days(first=first, last=first + timedelta(days=1))
    )


def _counted(day: date) -> int:
    return day.year * 12 + day.month - 1


def _called(day: date, before: date | None, *, by_month: bool) -> str:
    year = f" {day.year}" if before is None or before.year != day.year else ""
    name = MONTHS[day.month - 1]
    return f"{name}{year}" if by_month else f"{day.day} {name}{year}"
