"""A sentence that somebody typed in the place of another: its end and its numbers hold from then on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from goalcoach.domain.goal import GoalDraft, Measure
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.read import TimeKind, TimeReference
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import day_before


def as_typed(before: GoalDraft, text: str, facts: Facts) -> GoalDraft:
    """The goal in these words, with the end and the numbers that they tell.

    What they do not tell for sure stays as it was: then the rules ask which of the two holds.
    """
    then, now = (Reading(each, "", facts, before.language) for each in (before.text, text))
    due = _end(now, before.due, facts.today)
    return replace(before, text=text, due=due, measure=_measure(before.measure, now, _moved(then, now)))


def _end(now: Reading, due: date | None, today: date) -> date | None:
    if due and any(_holds(now, each, due) for each in now.ends):
        return due
    days = {day_before(now.text, each, now.pack) or each.until for each in now.ends}
    day = days.pop() if len(days) == 1 else None
    return day if day and day >= today else due


def _holds(now: Reading, time: TimeReference, due: date) -> bool:
    """Whether a day ends a time, or lies in it: in "2027", not in "by 30 June"."""
    if due in (time.until, day_before(now.text, time, now.pack)):
        return True
    if time.kind is not TimeKind.PERIOD or time.begin is None or time.until is None:
        return False
    return time.begin <= due <= time.until


def _moved(then: Reading, now: Reading) -> Mapping[Decimal, Decimal]:
    """Numbers that stand in the place of others; nothing where it is not sure which is which."""
    old, new = tuple(_numbers(then)), tuple(_numbers(now))
    if len(old) != len(new) or len(set(old)) != len(old):
        return {}
    return {was: is_ for was, is_ in zip(old, new, strict=True) if was != is_}


def _numbers(reading: Reading) -> Iterator[Decimal]:
    for each in reading.amounts:
        yield each.value
        if each.upper is not None:
            yield each.upper


def _measure(measure: Measure | None, now: Reading, moved: Mapping[Decimal, Decimal]) -> Measure | None:
    if measure is None:
        return None
    baseline, target = (
        None if value is None else moved.get(value, value) for value in (measure.baseline, measure.target)
    )
    ends = [each.target for each in now.changes if each.target is not None and each.baseline == baseline]
    if target is not None and len(ends) == 1 and target not in _numbers(now):
        target = ends[0]
    return replace(measure, baseline=baseline, target=target)
