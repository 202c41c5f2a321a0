"""A line of looks over time, as geometry: beside a start, a target and an even pace. Knows no page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby, pairwise
from statistics import median_low

from goalcoach.web.charts.days import Days, days_of
from goalcoach.web.charts.scale import Scale, Sided, Tick, percent, scale_of

COLUMNS = 120
"""Places side by side in which points are told apart; a phone shows no more."""
MOST_DOTS = 60
"""More of them would run into a caterpillar: then the line alone is drawn, and where it stands now."""
_TELLING = 3
"""Spans between looks from which on they tell a rhythm of their own."""
_SHORTEST_GAP = 14
"""Days that may pass between two looks before anybody calls it a gap."""
WIDE = 1000
"""Width and height of the field that lines are drawn in; it is stretched over the picture."""


@dataclass(frozen=True, slots=True)
class Look:
    """A day on which somebody looked, and what they read; None when they named no number."""

    day: date
    value: Decimal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What a line of looks is drawn beside."""

    begin: date
    """Where time begins."""
    due: date | None = None
    today: date | None = None
    """None where time has ended for it."""
    baseline: Decimal | None = None
    target: Decimal | None = None
    paced: bool = True
    """Whether it is to move evenly from baseline to target."""
    stepped: bool = False
    """Whether a value holds until the next one."""
    rhythm: int = 14
    """Days from one look to the next, for as long as the looks themselves tell none."""
    named: tuple[tuple[Decimal, str], ...] = ()
    """The values that are named at the side, from the least there can be to the most; empty: round ones."""


@dataclass(frozen=True, slots=True)
class Dot:
    """One look: where it lies, from the left and from the top."""

    x: str
    y: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Days on which nobody looked: where they begin, how wide they are, and the days themselves."""

    x: str
    width: str
    after: date
    until: date


@dataclass(frozen=True, slots=True)
class Level:
    """A height with a name, and where along its line the name has room."""

    y: str
    above: bool
    left: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LineChart(Sided):
    """All places of a picture. Lines are points of a field of 1000 by 1000, everything else percents."""

    lines: tuple[str, ...]
    dots: tuple[Dot, ...]
    now: Dot
    """The newest value."""
    silent: tuple[str, ...]
    """Looks without a number, from the left."""
    gaps: tuple[Gap, ...]
    baseline: Level | None
    target: Level | None
    pace: tuple[Dot, Dot] | None
    today: Tick | None
    days: tuple[Tick, ...]

    @property
    def dense(self) -> bool:
        """Whether there are too many looks to show each."""
        return not self.dots and len(self.lines[0].split()) > 1


def line_chart(looks: Sequence[Look], course: Course, *, said: str = "Today") -> LineChart | None:
    """The picture of these looks, or None when not one of them holds a number."""
    kept = [each for each in looks if each.value is None or each.value.is_finite()]
    points = [(look.day, look.value) for look in _last_of_days(kept) if look.value is not None]
    if not points:
        return None
    days = _days(kept, course)
    there = [value for _, value in points]
    known = [each for each in (course.baseline, course.target) if each is not None]
    ends = [value for value, _ in course.named]
    scale = scale_of(ends or (*there, *known), below=not ends, above=not ends)
    gaps = tuple(_gaps(kept, course.rhythm))
    seen = thinned(points, days)
    spot = [Dot(days.right(day), scale.down(value)) for day, value in seen]
    rises = course.baseline is None or course.target is None or course.target >= course.baseline
    return LineChart(
        lines=tuple(_lines(seen, gaps, days, scale, stepped=course.stepped)),
        dots=tuple(spot[:-1]) if len(spot) <= MOST_DOTS else (),
        now=spot[-1],
        silent=tuple({days.right(each.day): None for each in kept if each.value is None}),
        gaps=tuple(Gap(days.right(a), percent(days.share(b) - days.share(a)), a, b) for a, b in gaps),
        baseline=_level(course.baseline, scale, above=not rises, left=not course.paced),
        target=_level(course.target, scale, above=rises, left=course.paced),
        pace=_pace(course, days, scale),
        today=days.tick(course.today, said) if course.today and days.holds(course.today) else None,
        days=days.ticks,
        values=tuple(scale.tick(*each) for each in course.named) or scale.ticks,
    )


def thinned(points: Sequence[tuple[date, Decimal]], days: Days) -> list[tuple[date, Decimal]]:
    """What can be seen of many points: of each column the first, the last, the lowest and the highest."""
    if len(points) <= COLUMNS:
        return list(points)
    kept: list[tuple[date, Decimal]] = []
    for _, some in groupby(points, key=lambda each: int(days.share(each[0]) * COLUMNS)):
        column = list(some)
        ends = {column[0], column[-1], min(column, key=_value), max(column, key=_value)}
        kept += sorted(ends)
    return kept


def _value(point: tuple[date, Decimal]) -> Decimal:
    return point[1]


def _last_of_days(looks: Sequence[Look]) -> Iterator[Look]:
    """Of several numbers of one day the last."""
    for _, some in groupby(sorted(looks, key=lambda each: each.day), key=lambda each: each.day):
        numbered = [each for each in some if each.value is not None]
        yield from numbered[-1:]


def _days(looks: Sequence[Look], course: Course) -> Days:
    ends = [each for each in (course.due, course.today) if each is not None]
    seen = [each.day for each in looks]
    return days_of(min(course.begin, *seen), max(*seen, *ends, course.begin))


def _gaps(looks: Sequence[Look], rhythm: int) -> Iterator[tuple[date, date]]:
    """Where at least two looks in a row were missed, by the rhythm that is lived."""
    pairs = list(pairwise(sorted({each.day for each in looks})))
    spans = [(after - before).days for before, after in pairs]
    usual = median_low(spans) if len(spans) >= _TELLING else rhythm
    longest = timedelta(days=max(_SHORTEST_GAP, usual * 5 // 2))
    yield from ((before, after) for before, after in pairs if after - before > longest)


def _lines(
    points: Sequence[tuple[date, Decimal]],
    gaps: Sequence[tuple[date, date]],
    days: Days,
    scale: Scale,
    *,
    stepped: bool,
) -> Iterator[str]:
    """One line for each run of looks between gaps."""
    part: list[str] = []
    before: tuple[date, Decimal] | None = None
    for day, value in points:
        if before is not None and any(before[0] <= a and b <= day for a, b in gaps):
            yield " ".join(part)
            part = []
        elif before is not None and stepped:
            part.append(_point(day, before[1], days, scale))
        part.append(_point(day, value, days, scale))
        before = day, value
    yield " ".join(part)


def _point(day: date, value: Decimal, days: Days, scale: Scale) -> str:
    return f"{days.share(day) * WIDE:.1f},{(1 - scale.share(value)) * WIDE:.1f}"


def _level(value: Decimal | None, scale: Scale, *, above: bool, left: bool) -> Level | None:
    if value is None:
        return None
    return Level(scale.down(value), above, left)


def _pace(course: Course, days: Days, scale: Scale) -> tuple[Dot, Dot] | None:
    """The straight line from where it began to where it should be."""
    baseline, target, due = course.baseline, course.target, course.due
    if not course.paced or baseline is None or target is None or due is None or due <= course.begin:
        return None
    ends = (course.begin, baseline), (due, target)
    begin, end = (Dot(days.right(day), scale.down(value)) for day, value in ends)
    return begin, end
