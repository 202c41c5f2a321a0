"""Reads stretches of time that are counted: "90 days", "half a year", "a year and a half". Knows no calendar."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal
from typing import NamedTuple

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

_HALF, _ONE = Decimal("0.5"), Decimal(1)
_DAY, _MONTH, _YEAR = 1, 3, 4
_UNIT_DAYS = {1: 1, 2: 7, 3: 30, 4: 365, 5: 91}
"""About how many days the units of `Op.AHEAD` take."""
_MOST = 100_000


def length(when: When) -> int:
    """About how many days a stretch takes that is counted from today."""
    return when.a * _UNIT_DAYS[when.b]


class Stretch(NamedTuple):
    """A number of units of time from where it was asked for up to, not including, word `j`."""

    j: int
    unit: str
    """Its lemma."""
    amount: Decimal
    joined: bool = False
    """Whether a hyphen joins the number to it."""

    @property
    def when(self) -> When:
        """Where it ends, counted from today. Told when it is asked for: most stretches only last."""
        return _ahead(self.unit, self.amount)


def stretch(scan: Scan, j: int, count: Decimal) -> Moment:
    """ "two sprints", "90 days" from today, where the count is known and word j is the unit."""
    return Moment(j + 1, _ahead(scan.lemma(j), count))


def _ahead(unit: str, count: Decimal) -> When:
    """So many units from today: a part of a year is told in months, a part of anything else in days."""
    if unit in OWN_CALENDAR:
        return When(Op.UNKNOWN, needs=OWN_CALENDAR[unit])
    factor, size = SPAN_UNITS[unit]
    count = min(count * factor, Decimal(_MOST))
    if count % 1 and size == _YEAR and not count * 12 % 1:
        count, size = count * 12, _MONTH
    elif count % 1:
        count, size = count * _UNIT_DAYS[size], _DAY
    return When(Op.AHEAD, int(count.to_integral_value(ROUND_CEILING)), size)


def counted(scan: Scan, i: int) -> Stretch | None:
    """ "90 days", "two to three years", "six-month": the span ahead."""
    if scan.low(i) == "half" and scan.low(i + 1) == "a" and _whole(scan, i + 2):
        return Stretch(i + 3, scan.lemma(i + 2), _HALF)
    count = number(scan, i)
    if count is None:
        return None
    j = count.j
    j += scan.low(j) in BEFORE_LONG_UNITS
    if scan.gap(j - 1).strip() not in {"", "-"} or scan.lemma(j) not in LONG_UNITS:
        return None
    return Stretch(j + 1, scan.lemma(j), count.upper or count.value, scan.gap(count.j - 1) == "-")


def one(scan: Scan, i: int) -> Stretch | None:
    """ "a year", "a half year", "a year and a half", where the article stands at word i."""
    if scan.low(i + 1) == "half":
        return Stretch(i + 3, scan.lemma(i + 2), _HALF) if _whole(scan, i + 2) else None
    unit = scan.lemma(i + 1)
    if unit not in SPAN_UNITS:
        return None
    if (scan.low(i + 2), scan.low(i + 3), scan.low(i + 4)) != ("and", "a", "half"):
        return Stretch(i + 2, unit, _ONE)
    return Stretch(i + 5, unit, _ONE + _HALF)


def _whole(scan: Scan, j: int) -> bool:
    """Whether word j is a unit that a half is taken of. Half a day is none that a goal ends after."""
    return scan.lemma(j) in SPAN_UNITS and SPAN_UNITS[scan.lemma(j)][1] != _DAY
