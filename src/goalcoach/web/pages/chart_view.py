"""A chart with the words beside it: what is said of it, its legend, its table. Knows no goal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from goalcoach.web.charts.bars import BarChart
from goalcoach.web.charts.line import Gap, LineChart
from goalcoach.web.charts.shares import SharesChart
from goalcoach.web.pages.phrases import day

C = TypeVar("C", LineChart, BarChart, SharesChart)

MOST_ROWS = 60
"""Rows of a table below a chart: more than a year of weeks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown(Generic[C]):
    """One chart of a page."""

    id: str
    """Names its parts; one chart of a page has it."""
    title: str
    chart: C
    alt: str
    """What kind of picture it is, and of what; what it says stands in `says`."""
    says: tuple[str, ...]
    """What is seen, in sentences; the first is the most important one."""
    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    keys: tuple[tuple[str, str], ...] = ()
    """Signs and what they mean, for lines."""
    baseline: str = ""
    target: str = ""
    there: str = ""
    """What the line across bars means; empty for none."""


def newest(what: str, rows: Sequence[tuple[str, ...]]) -> tuple[str, tuple[tuple[str, ...], ...]]:
    """Caption and rows of a table of days, the newest first; `rows` has the earliest first."""
    shown = tuple(rows[-MOST_ROWS:][::-1])
    if len(shown) < len(rows):
        return f"The newest {len(shown)} of {len(rows)} {what}", shown
    return f"{what.capitalize()}, the newest first", shown


def nobody_looked(gaps: Sequence[Gap]) -> str:
    """A sentence about days on which nobody looked, empty for none."""
    if not gaps:
        return ""
    longest = max(gaps, key=lambda each: each.until - each.after)
    days = f"from {day(longest.after)} to {day(longest.until)}"
    return f"Nobody looked {days}." if len(gaps) == 1 else f"{len(gaps)} gaps, the longest {days}."
