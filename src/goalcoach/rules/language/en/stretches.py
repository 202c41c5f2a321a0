"""Reads stretches of time that are counted: "90 days", "half a year", "a year and a half". Knows no calendar."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal

from goalcoach.rules.language.en.calendar_words import (
    BEFORE_LONG_UNITS,
    LONG_UNITS,
    OWN_CALENDAR,
    SPAN_UNITS,
)
from goalcoach.rules.language.en.dates import Moment
from goalcoach.rules.language.en.numbers import number
from goalcoach.rules.language.en.scan import Scan
from goalcoach.rules.language.en.when import Op, When

_HALF = Decimal("0.5")
_DAY, _MONTH, _YEAR = 1, 3, 4
_UNIT_DAYS = {1: 1, 2: 7, 3: 30, 4: 365, 5: 91}
"""About how many days the units of `Op.AHEAD` take."""
_MOST = 100_000


def length(when: When) -> int:
    """About how many days a stretch takes that is counted from today."""
    return when.a * _UNIT_DAYS[when.b]


def stretch(scan: Scan, j: int, count: Decimal) -> Moment:
    """ "two sprints", "90 days" from today, where the count is known and word j is the unit.

    A part of a year is told in months, a part of anything else in days.
    """
    lemma = scan.lemma(j)
    if lemma in OWN_CALENDAR:
        return Moment(j + 1, When(Op.UNKNOWN, needs=OWN_CALENDAR[lemma]))
    factor, unit = SPAN_UNITS[lemma]
    count = min(count * factor, Decimal(_MOST))
    if count % 1 and unit == _YEAR and not count * 12 % 1:
        count, unit = count * 12, _MONTH
    elif count % 1:
        count, unit = count * _UNIT_DAYS[unit], _DAY
    return Moment(j + 1, When(Op.AHEAD, int(count.to_integral_value(ROUND_CEILING)), unit))


def counted(scan: Scan, i: int) -> tuple[Moment, bool] | None:
    """ "90 days", "two to three years", "six-month": the span ahead, and whether a hyphen joins it."""
    if scan.low(i) == "half" and scan.low(i + 1) == "a" and _whole(scan, i + 2):
        return stretch(scan, i + 2, _HALF), False
    count = number(scan, i)
    if count is None:
        return None
    j = count.j
    j += scan.low(j) in BEFORE_LONG_UNITS
    if scan.gap(j - 1).strip() not in {"", "-"} or scan.lemma(j) not in LONG_UNITS:
        return None
    return stretch(scan, j, count.upper or count.value), scan.gap(count.j - 1) == "-"


def one(scan: Scan, i: int) -> Moment | None:
    """ "a year", "a half year", "a year and a half", where the article stands at word i."""
    if scan.low(i + 1) == "half":
        return stretch(scan, i + 2, _HALF) if _whole(scan, i + 2) else None
    if scan.lemma(i + 1) not in SPAN_UNITS:
        return None
    if (scan.low(i + 2), scan.low(i + 3), scan.low(i + 4)) != ("and", "a", "half"):
        return stretch(scan, i + 1, Decimal(1))
    return Moment(i + 5, stretch(scan, i + 1, 1 + _HALF).when)


def _whole(scan: Scan, j: int) -> bool:
    """Whether word j is a unit that a half is taken of. Half a day is none that a goal ends after."""
    return scan.lemma(j) in SPAN_UNITS and SPAN_UNITS[scan.lemma(j)][1] != _DAY
