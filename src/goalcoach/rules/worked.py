"""Numbers that are worked out from others, each with the way there: "27 − 12". Knows no words."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from goalcoach.domain.late import dataclass
from goalcoach.domain.measured import number

_SUM = 1
_PRODUCT = 2
_ALONE = 3
"""How firmly what stands on a way holds together: sums get brackets where they are divided."""


@dataclass(frozen=True, slots=True)
class Worked:
    """A number, and the way to it."""

    value: Decimal
    way: str = ""
    """Numbers and signs; empty for what was told as it is, or counted."""
    holds: int = _ALONE

    def __add__(self, other: Worked | Decimal | int) -> Worked:
        return _joined(self, "+", worked(other), _SUM)

    def __sub__(self, other: Worked | Decimal | int) -> Worked:
        return _joined(self, "−", worked(other), _SUM)

    def __rsub__(self, other: Decimal | int) -> Worked:
        return _joined(worked(other), "−", self, _SUM)

    def __mul__(self, other: Worked | Decimal | int) -> Worked:
        return _joined(self, "×", worked(other), _PRODUCT)

    def __truediv__(self, other: Worked | Decimal | int) -> Worked:
        return _joined(self, "÷", worked(other), _PRODUCT)

    def __rtruediv__(self, other: Decimal | int) -> Worked:
        return _joined(worked(other), "÷", self, _PRODUCT)

    @property
    def percent(self) -> Worked:
        """The same part as so many of a hundred: 0.6 is 60 %, and the way there no other."""
        return Worked(self.value * 100, self.way, self.holds)


def worked(one: Worked | Decimal | int) -> Worked:
    """A number as it was told, to work with."""
    return one if isinstance(one, Worked) else Worked(Decimal(one))


def apart(one: Worked, other: Worked) -> Worked:
    """How far two numbers are from each other."""
    return one - other if one.value >= other.value else other - one


def off(one: Worked, other: Worked) -> Worked:
    """By which part of another number one is more or less."""
    return apart(one, other) / other


def way(begin: Worked, now: Worked, aim: Worked) -> Worked:
    """Which part of the way to an aim is done; less than none where it went away from it."""
    if (now.value >= begin.value) is (aim.value >= begin.value):
        return apart(now, begin) / apart(aim, begin)
    return (now - begin) / (aim - begin)


def nearest(found: Iterable[Worked], wanted: Decimal) -> Worked | None:
    """The one that is least off; the first of equals, and None of none."""
    return min(found, key=lambda each: abs(each.value - wanted), default=None)


def total(several: Iterable[Worked]) -> Worked:
    """What several numbers come to."""
    first, *others = several
    for each in others:
        first += each
    return first


def _joined(one: Worked, sign: str, other: Worked, holds: int) -> Worked:
    match sign:
        case "+":
            value = one.value + other.value
        case "−":
            value = one.value - other.value
        case "×":
            value = one.value * other.value
        case _:
            value = one.value / other.value
    # "a − (b − c)" and "a ÷ (b × c)" need theirs, too.
    front, behind = _written(one, holds), _written(other, holds if sign == "+" else holds + 1)
    return Worked(value, f"{front} {sign} {behind}", holds)


def _written(one: Worked, least: int) -> str:
    way = one.way or number(one.value)
    return f"({way})" if one.holds < least else way
