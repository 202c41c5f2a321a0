"""Figures in words, the same in every face. Knows no report."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from goalcoach.domain.plural import counted
from goalcoach.evaluation.statistics.interval import Interval


def listed(names: Sequence[str]) -> str:
    """ "one, two and three"."""
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else "nothing"


def percent(share: float) -> str:
    """ "90 %"; never "0 %" or "100 %" where it is not quite that."""
    whole = round(100 * share)
    if (whole in {0, 100}) and share not in {0.0, 1.0}:
        return "< 1 %" if whole == 0 else "> 99 %"
    return f"{whole} %"


def points(share: float) -> str:
    """A difference of shares: "18 points"."""
    return counted(round(100 * abs(share)), "point")


def signed(share: float) -> str:
    """The same with its sign, as a number alone: "+4", "−12", "0"."""
    whole = round(100 * share)
    return f"+{whole}" if whole > 0 else f"−{-whole}" if whole < 0 else "0"


def between(interval: Interval) -> str:
    """The ends of an interval of a share: "74–97 %"."""
    return f"{round(100 * interval.low)}–{round(100 * interval.high)} %"


def chance(value: float) -> str:
    """ "p = 0.03", "p < 0.001"."""
    return "p < 0.001" if value < 0.001 else f"p = {value:.2g}"


def money(cost: float) -> str:
    """What something cost: "0.43"; never nought where it was not free."""
    return f"{cost:,.2f}" if cost >= 0.005 else "less than 0.01"


def amount(seconds: float) -> str:
    """A time: "0.4 s", "3 min 20 s"."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s"


def day(moment: datetime) -> str:
    """ "2 November 2026"."""
    return f"{moment.day} {moment:%B %Y}"


def as_read(text: str) -> str:
    """A text without the stars that make a question bold: the chat shows none."""
    return text.replace("**", "")
