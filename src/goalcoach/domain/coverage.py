"""How evidence lies in a period: by thirds, and whether most of it is from the end. Knows no text of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

RECENT = timedelta(weeks=6)
"""What happened within this time before the end is fresh in everybody's mind."""
MOST = 0.5
"""Share of the evidence from that time above which it is said, unless the period is hardly longer."""
_SHORT = timedelta(weeks=9)
_FEW = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Third:
    """One third of a period, and how many pieces of evidence are from it."""

    begin: date
    until: date
    items: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Where in a period the evidence lies."""

    thirds: tuple[Third, ...]
    recent: int
    """Pieces from the last six weeks of the period."""
    items: int

    @property
    def bare(self) -> tuple[Third, ...]:
        """Thirds of which nothing is known."""
        return tuple(each for each in self.thirds if not each.items)

    @property
    def lopsided(self) -> bool:
        """Whether most of it is from the last six weeks of a longer period."""
        whole = self.thirds[-1].until - self.thirds[0].begin
        return whole >= _SHORT and self.items >= _FEW and self.recent > MOST * self.items


def coverage(days: Sequence[date], begin: date, until: date) -> Coverage:
    """How these days lie in a period of at least one day; those outside do not count."""
    inside = [day for day in days if begin <= day <= until]
    step = ((until - begin).days + 1) / 3
    edges = [begin, *(begin + timedelta(days=round(step * each)) for each in (1, 2))]
    ends = [*(max(begin, edge - timedelta(days=1)) for edge in edges[1:]), until]
    thirds = tuple(
        Third(begin=start, until=end, items=sum(start <= day <= end for day in inside))
        for start, end in zip(edges, ends, strict=True)
    )
    recent = sum(until - day < RECENT for day in inside)
    return Coverage(thirds=thirds, recent=recent, items=len(inside))
