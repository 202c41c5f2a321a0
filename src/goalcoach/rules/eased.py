"""What a later wording of a goal takes back of an earlier one: a lower target, a later day. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from goalcoach.domain.goal import Direction, GoalDraft, Measure
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.read import Change
from goalcoach.rules.reading import read


class Part(StrEnum):
    """What was eased."""

    TARGET = "target"
    DUE = "due"
    KEY_RESULT = "key_result"
    """One that is gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ease:
    """One thing that is easier to reach than before. A value that is gone is None."""

    part: Part
    target: Decimal | None = None
    """The earlier one."""
    unit: str = ""
    due: date | None = None
    """The earlier one."""
    key_result: str = ""
    """The words of the key result it is about; empty for the goal itself."""


def eased(before: GoalDraft, after: GoalDraft, facts: Facts) -> tuple[Ease, ...]:
    """Everything that is easier in the later wording; fields count before what the sentence says."""
    return tuple(_of_one(before, after, facts)) + tuple(_of_key_results(before, after, facts))


def _of_key_results(before: GoalDraft, after: GoalDraft, facts: Facts) -> Iterator[Ease]:
    left = {each.text: each for each in after.key_results}
    for index, each in enumerate(before.key_results):
        other = left.get(each.text) or (after.key_results[index : index + 1] or (None,))[0]
        if other is None:
            yield Ease(part=Part.KEY_RESULT, key_result=each.text)
        else:
            yield from _of_one(each, other, facts, named=each.text)


def _of_one(before: GoalDraft, after: GoalDraft, facts: Facts, named: str = "") -> Iterator[Ease]:
    promised, now = _promise(before, facts), _promise(after, facts)
    if promised.target is not None and _easier(promised, now):
        yield Ease(part=Part.TARGET, target=promised.target, unit=promised.unit, key_result=named)
    if promised.due is not None and (now.due is None or now.due > promised.due):
        yield Ease(part=Part.DUE, due=promised.due, key_result=named)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Promise:
    target: Decimal | None
    unit: str
    direction: Direction | None
    due: date | None


def _promise(draft: GoalDraft, facts: Facts) -> _Promise:
    reading, measure = read(draft, facts), draft.measure or Measure()
    said = next((each for each in reading.changes if each.target is not None), Change(start=0, end=0))
    target = said.target if measure.target is None else measure.target
    baseline = said.baseline if measure.baseline is None else measure.baseline
    return _Promise(
        target=target,
        unit=measure.unit or said.unit,
        direction=measure.direction or said.direction or _way(baseline, target),
        due=draft.due or reading.last_day,
    )


def _way(baseline: Decimal | None, target: Decimal | None) -> Direction | None:
    if baseline is None or target is None:
        return None
    return Direction.UP if baseline < target else Direction.DOWN


def _easier(promised: _Promise, now: _Promise) -> bool:
    """Whether the target is nearer; where nobody knows which way is up, any other target may be."""
    if promised.target is None or now.target is None:
        return promised.target is not None
    match promised.direction:
        case Direction.UP:
            return now.target < promised.target
        case Direction.DOWN:
            return now.target > promised.target
        case _:
            return now.target != promised.target
