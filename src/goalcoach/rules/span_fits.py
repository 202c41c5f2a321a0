"""Expressions of time in a claim, and in which of them something lies that was told. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache

from goalcoach.domain.talking import PointKind, TalkingPointDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.phrases import Span as Place
from goalcoach.rules.reading import Reading
from goalcoach.rules.rests import cited, days_or_written, figures, goal_texts
from goalcoach.rules.spans import How, Span, spans_of
from goalcoach.rules.stretches import Days, months_in
from goalcoach.rules.told_when import of_another_time, things_told

_HALF_A_YEAR = timedelta(days=181)
"""What is looked back on where no review says it."""


def looked_back(facts: Facts) -> Days:
    """The days that a claim is about."""
    if facts.review:
        return Days(facts.review.begin, facts.review.until)
    return Days(facts.today - _HALF_A_YEAR, facts.today)


def spans_in(reading: Reading, facts: Facts) -> tuple[Span, ...]:
    """All expressions of time of a claim, in their order."""
    return spans_of(reading, looked_back(facts), facts.calendar)


def fitting(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Place]:
    """Places of those in which a day or a number lies that was told: nothing in them needs to be told itself.

    Not of a day, which must be one that was told.
    """
    spans = [each for each in spans_in(reading, facts) if each.days and not _one_day(each)]
    if not spans:
        return
    days = days_or_written(draft, facts)
    months = frozenset[int]().union(*(each.months for each in figures(draft, facts)))
    back = looked_back(facts)
    for each in spans:
        told = each.named if each.how in _BEGUN else each.days
        here = [one for one in told if one.many <= _SEASON and _meet(one, back)]
        if _holds(here, days) or (not each.plain and not months.isdisjoint(months_in(here))):
            yield each.start, each.end


_SEASON = 125
"""Days of a season, or a quarter and a bit: what lies in a longer time may be anything."""
_BEGUN = frozenset({How.SINCE, How.AGAINST})
"""Of these the time that they name must have been told itself."""


def _one_day(span: Span) -> bool:
    return all(each.many == 1 for each in span.named) and not span.last


def _meet(one: Days, other: Days) -> bool:
    return one.first <= other.last and other.first <= one.last


def _holds(several: Iterable[Days], days: frozenset[date]) -> bool:
    return any(each.first <= day <= each.last for each in several for day in days)


def otherwise_told(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Place]:
    """Places of times in which a thing is told that was at another time, none of them still to come."""
    spans = [
        each for each in spans_in(reading, facts) if any(days.first <= facts.today for days in each.days)
    ]
    if spans and draft.kind is not PointKind.GROWTH:
        of = facts, cited(draft, facts), goal_texts(draft, facts), reading.pack.code
        yield from of_another_time(reading, spans, cache(lambda: things_told(*of)))
