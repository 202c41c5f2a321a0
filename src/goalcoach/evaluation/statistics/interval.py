"""A figure with where it may really lie. Knows no way to reckon it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Interval:
    """A value, and the ends between which it lies with the certainty that was asked for."""

    value: float
    low: float
    high: float

    def inside(self, low: float, high: float) -> bool:
        """Whether all of it lies between these, ends included."""
        return low <= self.low and self.high <= high

    def holds(self, value: float) -> bool:
        """Whether this may be the real value."""
        return self.low <= value <= self.high
