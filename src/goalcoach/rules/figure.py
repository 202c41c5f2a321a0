"""A number that was told, with what it counts and the months it is told of. Knows no text."""

from __future__ import annotations

from dataclasses import field
from decimal import Decimal

from goalcoach.domain.late import dataclass
from goalcoach.rules.worked import Worked


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number that was told."""

    value: Decimal
    unit: str
    """What it counts; empty when the text does not say."""
    source: int
    """Place of the text it stands in."""
    start: int
    """Where it begins there."""
    months: frozenset[int]
    """Months, 1 to 12, that it is told of, and the days of a closer time; empty when of no time."""
    first: bool = False
    """Whether its text says that a change began at it."""
    each: bool = False
    """Whether it is told of each of several: "4 hours each"."""
    unnamed: bool = False
    """Whether its text does not say again what it counts: the 28 of "31 filings, 28 accepted"."""
    by: Worked | None = field(default=None, compare=False)
    """How it was worked out from numbers that were told, "16 − 14"; None where it was told itself."""

    @property
    def known(self) -> Worked:
        """It, to work with."""
        return self.by or Worked(self.value)


GOALS = -1
"""The source of what was aimed at: how far a result is from it may be told, and no share of it."""
