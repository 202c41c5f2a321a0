"""Where a measure stands, in sentences: the same that its chart shows. Arithmetic, no verdict."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal

from goalcoach.domain.goal import Direction, Measure
from goalcoach.domain.measured import unit_behind, unit_of
from goalcoach.web.charts.line import Course
from goalcoach.web.charts.scale import plain
from goalcoach.web.pages.phrases import day

_TOGETHER = "\N{NO-BREAK SPACE}"
"""Between a number and its unit."""
Seen = Sequence[tuple[date, Decimal]]
"""Days and what was read on them, the earliest first; never empty."""


def told(measure: Measure, seen: Seen, course: Course) -> Iterator[str]:
    """The newest number beside where it began and where it should go; then what an even pace would be."""
    on, now = seen[-1]
    name, unit = measure.name.strip() or "It", unit_of(measure, measure.name)
    if measure.direction is Direction.DONE:
        yield f"{name}: {_done(seen)}."
        return
    stands = f"{name} stood at {with_unit(now, unit)} on {day(on)}"
    target = course.target
    if measure.direction is Direction.KEEP or target is None:
        yield (
            f"{stands}; it should stay at {with_unit(target, unit)}." if target is not None else f"{stands}."
        )
        if len(seen) > 1:
            low, high = min(value for _, value in seen), max(value for _, value in seen)
            yield f"It was between {plain(low)} and {with_unit(high, unit)}."
        return
    yield f"{stands}{_way(now, course.baseline, target, unit)}."
    pace = even_pace(course, course.today) if course.today else None
    if pace is not None and course.today is not None and course.today <= (course.due or course.today):
        yield f"An even pace would be at {with_unit(pace, unit)} today."


def even_pace(course: Course, on: date) -> Decimal | None:
    """What it would be on that day if it moved evenly from start to target; None outside of these days."""
    baseline, target, due = course.baseline, course.target, course.due
    if not course.paced or baseline is None or target is None or due is None:
        return None
    if not course.begin <= on <= due or course.begin == due:
        return None
    share = Decimal((on - course.begin).days) / (due - course.begin).days
    return _rounded(baseline + (target - baseline) * share, abs(target - baseline))


def _way(now: Decimal, baseline: Decimal | None, target: Decimal, unit: str) -> str:
    """How much of the way is behind it."""
    goal = with_unit(target, unit)
    if baseline is None or baseline == target:
        return f"; the target is {goal}"
    gone = (now - baseline) / (target - baseline)
    if gone >= 1:
        return f": the target of {goal} is reached" if gone == 1 else f": past the target of {goal}"
    if gone < 0:
        return f": further from {goal} than at the start ({with_unit(baseline, unit)})"
    return f": {_percent(gone)}{_TOGETHER}% of the way from {plain(baseline)} to {goal}"


def _done(seen: Seen) -> str:
    on, now = seen[-1]
    if not now:
        return f"not done on {day(on)}"
    since = on
    for then, value in reversed(seen):
        if not value:
            break
        since = then
    return f"done, since {day(since)}"


def _percent(share: Decimal) -> str:
    """Whole percents; what is not all the way is never told as all of it."""
    return f"{min(int((share * 100).to_integral_value(ROUND_HALF_EVEN)), 99)}"


def _rounded(value: Decimal, span: Decimal) -> Decimal:
    """To a thousandth of the way, about: more digits would only look exact."""
    return round(value, max(0, min(6, 2 - span.adjusted()))) if span else value


def with_unit(value: Decimal, unit: str) -> str:
    """A number as it is read, thousands apart, with its unit where there is one."""
    return f"{plain(value)}{_TOGETHER}{unit_behind(value, unit)}".rstrip(_TOGETHER)
