"""A value that lies so far from what its measure goes between that it was most likely mistyped."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from goalcoach.domain.goal import Measure
from goalcoach.domain.measured import number, unit_of

WHOLE = Decimal(100)
"""Percent of a share; only a measure that names more itself goes beyond."""
FAR = 10
"""So many times the way between baseline and target away is far."""
_SHIFTS = (Decimal("0.1"), Decimal("0.01"), Decimal(10), Decimal(100))
"""A zero or a point too many, or too few."""


def asked(measure: Measure | None, value: Decimal | None) -> str:
    """What to ask about a value: "700 %: did you mean 70?"; empty where it may well be."""
    if measure is None or value is None or not _far(measure, value):
        return ""
    # A counted thing says nothing more of a number that looks wrong: "400", but "44 days" and "700 %".
    said = f"{number(value)} {unit_of(measure, measure.unit)}".strip()
    meant = next(_meant(measure, value), None)
    return f"{said}: did you mean {number(meant)}?" if meant is not None else f"{said}: is that right?"


def _meant(measure: Measure, value: Decimal) -> Iterator[Decimal]:
    """Values that a slip of the finger turns into this one, and that would not be asked about."""
    low, high = min(_known(measure)), max(_known(measure))
    near = [value * each for each in _SHIFTS if not _far(measure, value * each)]
    yield from sorted(near, key=lambda each: max(low - each, each - high, Decimal(0)))


def _far(measure: Measure, value: Decimal) -> bool:
    known = _known(measure)
    if not known:
        return False
    low, high = min(known), max(known)
    if measure.unit == "%" and low >= 0 and high <= WHOLE and not 0 <= value <= WHOLE:
        return True
    return low < high and max(low - value, value - high) > FAR * (high - low)


def _known(measure: Measure) -> list[Decimal]:
    return [each for each in (measure.baseline, measure.target) if each is not None]
