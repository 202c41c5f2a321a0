"""Expressions of time in a claim, and in which of them something lies that was told. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from goalcoach.domain.talking import PointKind, TalkingPointDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.named_times import at_odds
from goalcoach.rules.phrases import Span as Place
from goalcoach.rules.reading import Reading
from goalcoach.rules.rests import cited, days_or_written, figures, goal_texts
from goalcoach.rules.spans import How, Span, looked_back, spans_in
from goalcoach.rules.stretches import Days, times_in
from goalcoach.rules.told_when import of_another_time, things_told


def fitting(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Place]:
    """Places of those in which a day or a number lies that was told: nothing in them needs to be told itself.

    Not of a day, which must be one that was told.
    """
    spans = [each for each in spans_in(reading) if each.days and not _one_day(each)]
    if not spans:
        return
    days = days_or_written(draft, facts)
    times = {each.months for each in figures(draft, facts)}
    back = looked_back(facts)
    for each in spans:
        told = each.named if each.how in _BEGUN else each.days
        here = [one for one in told if one.many <= _SEASON and _meet(one, back)]
        if _holds(here, days) or (not each.plain and any(not at_odds(times_in(here), one) for one in times)):
            yield each.start, each.end


def weeks_named(reading: Reading) -> Iterator[Place]:
    """Places of close times of a claim, whose numbers count nothing: "in week 11"."""
    yield from ((each.start, each.end) for each in spans_in(reading) if each.close)


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
    spans = [each for each in spans_in(reading) if any(days.first <= facts.today for days in each.days)]
    if spans and draft.kind is not PointKind.GROWTH:
        of = facts, cited(draft, facts), goal_texts(draft, facts), reading.pack.code
        yield from of_another_time(reading, spans, cache(lambda: things_told(*of)))
