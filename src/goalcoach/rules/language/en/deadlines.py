"""Reads ends: "by 30 June", "before our next call", "at the May board meeting"."""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.rules.language.en.calendar_words import (
    EVENTS,
    FUNCTION_WORDS,
    MONTHS,
    WEEKDAYS,
)
from goalcoach.rules.language.en.dates import Moment
from goalcoach.rules.language.en.moments import moment
from goalcoach.rules.language.en.scan import Scan
from goalcoach.rules.language.en.when import Op, When
from goalcoach.rules.language.read import TimeKind


@dataclass(slots=True)
class Found:
    """A time reference over words i to j (exclusive), not yet resolved."""

    i: int
    j: int
    kind: TimeKind
    when: When | None = None
    since: When | None = None
    """Where the period begins, when that is said."""


_DAYS = frozenset({Op.WEEKDAY, Op.DAY})
EVENT = When(Op.UNKNOWN, needs="event date")


def deadline(scan: Scan, i: int) -> Found | None:
    """by, before, until, due, no later than."""
    j = i + 1
    if scan.low(i) in {"no", "not"} and scan.low(j) != "later":
        return None
    while (
        scan.low(j)
        in {
            "on",
            "by",
            "to",
            "of",
            "no",
            "not",
            "later",
            "than",
            "at",
            "date",
            "latest",
            "about",
            "around",
            "approximately",
            "is",
        }
        and j - i < 5
    ):
        j += 1
    if scan.low(j) == "the" and scan.low(j + 1) in {"latest", "time", "age"}:
        return _time_of(scan, i, j + 2)
    dated = moment(scan, j)
    if dated and not counts_things(scan, dated):
        if dated.when.a < 0 and dated.when.op is Op.UNIT and not dated.when.part:
            return Found(i, dated.j, TimeKind.MENTION, dated.when)
        event = _event(scan, dated.j, 2) if dated.weak or dated.when.op is Op.UNKNOWN else 0
        return Found(i, event or dated.j, TimeKind.DEADLINE, dated.when)
    if scan.low(j) == "then" or scan.low(j) == "age":
        return Found(i, j + 1, TimeKind.DEADLINE, EVENT) if scan.low(j) == "age" else None
    event = _event(scan, j, 5) if scan.joined(j - 1) else 0
    return Found(i, event, TimeKind.DEADLINE, EVENT) if event else None


def counts_things(scan: Scan, dated: Moment) -> bool:
    """ "by 2000 points": a number that only looks like a year."""
    if dated.when.part or dated.when.a != dated.when.b or dated.when.op is not Op.YEAR:
        return False
    low = scan.low(dated.j)
    return scan.gap(dated.j - 1) == " " and low.isalpha() and low.endswith("s") and low not in FUNCTION_WORDS


def _time_of(scan: Scan, i: int, j: int) -> Found:
    """by the time of the May board meeting, by the age of 30, by the latest on Friday."""
    j += scan.low(j) in {"of", "on", "in"}
    dated = moment(scan, j)
    end = dated.j if dated else j
    event = _event(scan, end, 5)
    return Found(i, event or end, TimeKind.DEADLINE, dated.when if dated else EVENT)


_DETERMINERS = frozenset(
    """
    the our my your their next this upcoming coming annual first second a an each team all his her final
    """.split()
)


def _event(scan: Scan, j: int, reach: int) -> int:
    """The index behind an event noun at most `reach` words ahead, else 0. A clause between ends the search."""
    for k in range(j, min(j + reach, scan.size)):
        if k > j and scan.gap(k - 1).strip() not in {"", "-"}:
            return 0
        if (scan.low(k) in EVENTS or scan.lemma(k) in EVENTS) and (
            k > j or scan.low(j - 1) not in {"by", "on"} or scan.low(k) not in {"time", "date"}
        ):
            return k + 1
        if scan.low(k) in FUNCTION_WORDS and scan.low(k) not in _DETERMINERS:
            return 0
    return 0


def at_event(scan: Scan, i: int) -> Found | None:
    """at the end of the year, at the May board meeting, on 3 March, on Fridays."""
    dated = moment(scan, i + 1)
    if dated and dated.when.needs.startswith("number of"):
        return None
    if dated and (not dated.weak or dated.when.op in _DAYS):
        return Found(i, dated.j, TimeKind.DEADLINE, dated.when)
    if scan.low(i) == "on":
        if (
            scan.low(i + 1) in WEEKDAYS
            or scan.low(i + 1) in {"weekends", "weekdays"}
            or scan.low(i + 2) in {"weekend", "weekends"}
        ):
            return Found(i, i + 2 + (scan.low(i + 1) == "the"), TimeKind.CADENCE)
        return None
    k = i + 1 + (scan.low(i + 1) in {"the", "our", "my"})
    named = scan.low(k) in MONTHS or scan.low(k) in {"next", "upcoming"}
    event = _event(scan, k, 4) if named else 0
    if not event:
        return None
    month = moment(scan, k) if scan.low(k) in MONTHS else None
    when = month.when if month else When(Op.MONTH, 0, MONTHS[scan.low(k)]) if scan.low(k) in MONTHS else EVENT
    return Found(i, event, TimeKind.DEADLINE, when)
