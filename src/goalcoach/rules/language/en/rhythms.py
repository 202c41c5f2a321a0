"""Reads rhythms, windows and lengths: "every Friday", "versus last year", "30 minutes". None of them is an end."""

from __future__ import annotations

from collections.abc import Sequence

from goalcoach.rules.language.en.calendar_words import (
    BEFORE_SHORT_UNITS,
    LONG_UNITS,
    MONTHS,
    SHORT_UNITS,
    SPAN_UNITS,
    WEEKDAYS,
)
from goalcoach.rules.language.en.deadlines import Found
from goalcoach.rules.language.en.moments import moment
from goalcoach.rules.language.en.numbers import number
from goalcoach.rules.language.en.scan import Scan
from goalcoach.rules.language.en.stretches import counted, one
from goalcoach.rules.language.en.when import Op, When
from goalcoach.rules.language.read import TimeKind


def short_span(scan: Scan, i: int) -> Found | None:
    """30 minutes, half an hour, 2-hour."""
    count = number(scan, i)
    j = count.j if count else i + 1 if scan.low(i) == "half" else 0
    if not j:
        return None
    j += scan.low(j) in BEFORE_SHORT_UNITS
    if (
        scan.gap(j - 1).strip() not in {"", "-"}
        or scan.lemma(j) not in SHORT_UNITS
        or (scan.low(j) == "second" and not count)
    ):
        return None
    return Found(i, j + 1, TimeKind.DURATION)


def versus(scan: Scan, i: int) -> Found | None:
    """versus last year, compared with 2025, than in Q2."""
    j = i + 1
    while scan.low(j) in {"to", "with", "in", "the", "from", "against"} and j - i < 4:
        j += 1
    dated = moment(scan, j) or (moment(scan, j - 1) if scan.low(j - 1) == "the" else None)
    return Found(i, dated.j, TimeKind.WINDOW) if dated else None


def window(scan: Scan, i: int) -> Found | None:
    """trailing six-month average, rolling 12 months, YTD, year over year."""
    low = scan.low(i)
    if low in {"ytd", "qtd", "mtd", "yoy", "qoq", "mom"}:
        return Found(i, i + 1, TimeKind.WINDOW)
    if low in {"trailing", "rolling"}:
        ahead = counted(scan, i + 1)
        return Found(i, ahead.j if ahead else i + 1, TimeKind.WINDOW)
    return None


GOAL_WORDS = frozenset(
    "goal goals target targets objective objectives okr okrs priorities commitments".split()
)


_NO_TITLE = frozenset("and or for of in on to with the a an our my your their".split())
"""Words that no title of a list goes on with."""
_LISTS = frozenset("goals objectives okrs priorities resolutions".split())
"""What a list of goals is called."""
_TITLE_WORDS = 2
"""How many words may stand between a year and what the list is called: "2024 sales goals"."""


def of_goals(scan: Scan, j: int) -> bool:
    """Whether a list of goals is called by the year in front of word j: "2024 goals", "2024 kitchen resolutions"."""
    if scan.low(j) in GOAL_WORDS or scan.low(j) in _LISTS:
        return True
    for k in range(j, min(j + _TITLE_WORDS, scan.size - 1)):
        if not scan.joined(k - 1) or not scan.joined(k) or scan.low(k) in _NO_TITLE:
            return False
        if scan.low(k + 1) in _LISTS:
            return True
    return False


def rhythm(scan: Scan, i: int) -> Found | None:
    """daily, annually; "annual target" and "quarterly goals" are plan periods."""
    low = scan.low(i)
    unit = {"annual": 4, "yearly": 4, "quarterly": 3, "monthly": 2, "weekly": 1}.get(low)
    if unit and scan.low(i + 1) in GOAL_WORDS:
        return Found(i, i + 2, TimeKind.PERIOD, When(Op.UNIT, 0, unit))
    if low in {"annual", "regularly"}:
        return None
    return Found(i, i + 1, TimeKind.CADENCE)


def each(scan: Scan, i: int) -> Found | None:
    """every Friday, each term, per sprint, every two weeks, every other month."""
    j = i + 1
    j += scan.low(j) in {"other", "second", "single", "working", "business", "calendar", "fiscal", "school"}
    count = number(scan, j)
    k = count.j if count else j
    if (
        scan.lemma(k) in LONG_UNITS
        or scan.lemma(k) in SHORT_UNITS
        or scan.low(k) in WEEKDAYS
        or scan.low(k) in MONTHS
    ):
        return Found(i, k + 1, TimeKind.CADENCE)
    if scan.low(k) in {
        "morning",
        "evening",
        "night",
        "weekend",
        "afternoon",
        "half",
        "class",
        "lesson",
        "fy",
    }:
        return Found(i, k + 1, TimeKind.CADENCE)
    return None


def article(scan: Scan, i: int) -> Found | None:
    """ "twice a week", "500 units a year"; "a half-hour", "a year from now"."""
    unit, single = scan.lemma(i + 1), one(scan, i)
    if single and scan.low(single.j) == "from" and scan.low(single.j + 1) in {"now", "today"}:
        return Found(i, single.j + 2, TimeKind.PERIOD, single.when)
    if single and single.j > i + 2:
        return Found(i, single.j, TimeKind.DURATION)
    if unit in SPAN_UNITS or unit in {"sprint", "term", "semester", "hour", "minute"}:
        return Found(i, i + 2, TimeKind.CADENCE) if _counts(scan.lows[max(0, i - 4) : i]) else None
    return None


def _counts(lows: Sequence[str]) -> bool:
    """Whether some of these words tells how many, or how many times."""
    for low in lows:  # noqa: SIM110 - any() takes three times as long for so little
        if low in _COUNTING or low[0].isdecimal():
            return True
    return False


NUMBER_WORDS = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    eighteen twenty thirty forty fifty sixty ninety hundred dozen half
    """.split()
)
_COUNTING = NUMBER_WORDS | {"once", "twice", "times", "time"}
