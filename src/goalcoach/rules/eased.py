"""What a later wording of a goal takes back of an earlier one: a lower target, a later day. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from goalcoach.domain.goal import Direction, GoalDraft, Measure
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.read import Change
from goalcoach.rules.reading import read

V = TypeVar("V")
_Both = tuple[V | None, V | None]
"""What the field says, and what the sentence says."""


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
    was, now = _Promise.of(before, facts), _Promise.of(after, facts)
    target, due = was.target, was.due
    if target is not None and _taken_back(was.targets, now.targets, lambda each: was.easier(each, target)):
        yield Ease(part=Part.TARGET, target=target, unit=was.unit, key_result=named)
    if due is not None and _taken_back(was.dues, now.dues, lambda each: each > due):
        yield Ease(part=Part.DUE, due=due, key_result=named)


def _taken_back(was: _Both[V], now: _Both[V], easier: Callable[[V], bool]) -> bool:
    """Whether field or sentence says something easier than before, or neither says anything any more."""
    if now == (None, None):
        return True
    return any(new is not None and new != old and easier(new) for old, new in zip(was, now, strict=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Promise:
    targets: _Both[Decimal]
    dues: _Both[date]
    unit: str
    direction: Direction | None

    @classmethod
    def of(cls, draft: GoalDraft, facts: Facts) -> _Promise:
        """What a draft promises; its fields count before its sentence."""
        reading, measure = read(draft, facts), draft.measure or Measure()
        said = next((each for each in reading.changes if each.target is not None), Change(start=0, end=0))
        target = said.target if measure.target is None else measure.target
        baseline = said.baseline if measure.baseline is None else measure.baseline
        return cls(
            targets=(measure.target, said.target),
            dues=(draft.due, reading.last_day),
            unit=measure.unit or said.unit,
            direction=measure.direction or said.direction or _way(baseline, target),
        )

    @property
    def target(self) -> Decimal | None:
        field, sentence = self.targets
        return sentence if field is None else field

    @property
    def due(self) -> date | None:
        field, sentence = self.dues
        return field or sentence

    def easier(self, target: Decimal, than: Decimal) -> bool:
        """Whether a target is nearer; where nobody knows which way is up, any other one may be."""
        match self.direction:
            case Direction.UP:
                return target < than
            case Direction.DOWN:
                return target > than
            case _:
                return target != than


def _way(baseline: Decimal | None, target: Decimal | None) -> Direction | None:
    if baseline is None or target is None or baseline == target:
        return None
    return Direction.UP if baseline < target else Direction.DOWN
