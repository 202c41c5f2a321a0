"""What a condition sees of a goal: names, types and meanings. The one list behind code and guide."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import Final

from goalcoach.domain.finding import Criterion
from goalcoach.domain.goal import GoalDraft, Measure
from goalcoach.rules.facts import Facts
from goalcoach.rules.reading import Reading

Value = str | bool | int | float | datetime | list[str] | list[int]


class Shape(StrEnum):
    """Types of CEL, as the guide names them."""

    TEXT = "string"
    YES_NO = "bool"
    WHOLE = "int"
    NUMBER = "double"
    MOMENT = "timestamp"
    TEXTS = "list(string)"
    WHOLES = "list(int)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable:
    """One name a condition may use."""

    name: str
    shape: Shape
    means: str
    exact: bool
    """Whether it is a fact; what is read from words may be wrong."""
    value: Callable[[GoalDraft, Reading, Facts], Value | None]
    """None: there is none, and a condition that needs it must ask for its `has_…` first."""


def values(draft: GoalDraft, reading: Reading, facts: Facts, names: frozenset[str]) -> Mapping[str, Value]:
    """The values of these variables, without those that the goal does not have."""
    found = ((name, VARIABLES[name].value(draft, reading, facts)) for name in sorted(names))
    return {name: value for name, value in found if value is not None}


def _day(day: date | None) -> datetime | None:
    return datetime.combine(day, time(), UTC) if day else None


def _days(day: date | None, facts: Facts) -> int | None:
    return (day - facts.today).days if day else None


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _measure(draft: GoalDraft) -> Measure:
    return draft.measure or Measure()


def _letter(criterion: Criterion) -> Variable:
    def told(draft: GoalDraft, reading: Reading, facts: Facts) -> str:
        return next((each.letter.value for each in reading.letters if each.criterion is criterion), "unknown")

    means = '"yes", "no" or "unknown": what the scorecard says of that letter'
    return Variable(name=f"letters.{criterion.value}", shape=Shape.TEXT, means=means, exact=False, value=told)


def _text(name: str, means: str, *, exact: bool = False) -> Variable:
    """A field of the goal that is a text, empty when nothing was said."""
    return Variable(
        name=name,
        shape=Shape.TEXT,
        means=means,
        exact=exact,
        value=lambda draft, reading, facts: str(getattr(draft, name)),
    )


def _dated(name: str, means: str) -> Iterator[Variable]:
    """Whether a day of the goal is there, which, and how far it is away."""

    def day(draft: GoalDraft) -> date | None:
        found: date | None = getattr(draft, name)
        return found

    yield Variable(
        name=f"has_{name}",
        shape=Shape.YES_NO,
        means=f"whether {means} is given",
        exact=True,
        value=lambda draft, reading, facts: day(draft) is not None,
    )
    yield Variable(
        name=name,
        shape=Shape.MOMENT,
        means=f"{means}, at midnight UTC",
        exact=True,
        value=lambda draft, reading, facts: _day(day(draft)),
    )
    yield Variable(
        name=f"days_until_{name}",
        shape=Shape.WHOLE,
        means=f"days from today to {means}; less than 0 when it is past",
        exact=True,
        value=lambda draft, reading, facts: _days(day(draft), facts),
    )


def _end(draft: GoalDraft, reading: Reading) -> date | None:
    return draft.due or max((each.until for each in reading.ends if each.until), default=None)


def _one(
    name: str,
    shape: Shape,
    means: str,
    value: Callable[[GoalDraft, Reading, Facts], Value | None],
    *,
    exact: bool = True,
) -> Variable:
    return Variable(name=name, shape=shape, means=means, exact=exact, value=value)


_ALL: tuple[Variable, ...] = (
    _text("text", "the sentence of the goal"),
    _one(
        "words",
        Shape.TEXTS,
        "its words in lower case, in order",
        lambda draft, reading, facts: [word.text.lower() for word in reading.words],
        exact=False,
    ),
    _text("kind", "performance, development, objective, key_result, aspiration or other", exact=True),
    _text("language", "code of two letters", exact=True),
    _text("context", "what stands around the goal: period, team, larger objective"),
    # Not who: no rule is about one person.
    _one("has_owner", Shape.YES_NO, "whether somebody is named as owner", lambda d, r, f: bool(d.owner)),
    _text("why", "the reason; empty when none is given"),
    _text("parent", "the larger goal it serves; empty when none is named"),
    _text("application", "development: where the new ability will be used"),
    _text("mastery", "development: what somebody will see when it worked"),
    _one("measure.name", Shape.TEXT, "what is counted", lambda d, r, f: _measure(d).name, exact=False),
    _one("measure.unit", Shape.TEXT, "in which unit", lambda d, r, f: _measure(d).unit, exact=False),
    _one(
        "has_measure",
        Shape.YES_NO,
        "whether a measure is given beside the sentence",
        lambda d, r, f: d.measure is not None,
    ),
    _one(
        "has_baseline",
        Shape.YES_NO,
        "whether the measure has a baseline",
        lambda d, r, f: _measure(d).baseline is not None,
    ),
    _one(
        "measure.baseline",
        Shape.NUMBER,
        "where it stands today",
        lambda d, r, f: _number(_measure(d).baseline),
    ),
    _one(
        "has_target",
        Shape.YES_NO,
        "whether the measure has a target",
        lambda d, r, f: _measure(d).target is not None,
    ),
    _one("measure.target", Shape.NUMBER, "where it should be", lambda d, r, f: _number(_measure(d).target)),
    *_dated("start", "the first day"),
    *_dated("due", "the last day"),
    *_dated("review", "the next look at it"),
    _one(
        "has_end",
        Shape.YES_NO,
        "whether the last day is given, or stands in the sentence",
        lambda d, r, f: _end(d, r) is not None,
        exact=False,
    ),
    _one(
        "days_until_end",
        Shape.WHOLE,
        "days from today to that day",
        lambda d, r, f: _days(_end(d, r), f),
        exact=False,
    ),
    _one(
        "has_hours",
        Shape.YES_NO,
        "whether hours per month are given",
        lambda d, r, f: d.hours_per_month is not None,
    ),
    _one("hours_per_month", Shape.NUMBER, "hours per month", lambda d, r, f: _number(d.hours_per_month)),
    _one(
        "milestones",
        Shape.TEXTS,
        "the milestones",
        lambda d, r, f: [each.text for each in d.milestones],
        exact=False,
    ),
    _one(
        "days_until_milestones",
        Shape.WHOLES,
        "days from today to each milestone that has a date",
        lambda d, r, f: [(each.due - f.today).days for each in d.milestones if each.due],
    ),
    _one("activities", Shape.TEXTS, "the activities", lambda d, r, f: list(d.activities), exact=False),
    _one(
        "key_results",
        Shape.TEXTS,
        "the sentences of an objective's key results",
        lambda d, r, f: [each.text for each in d.key_results],
        exact=False,
    ),
    _one("vague", Shape.YES_NO, "whether the main result is vague", lambda d, r, f: r.vague, exact=False),
    *(_letter(criterion) for criterion in Criterion),
)

VARIABLES: Final[Mapping[str, Variable]] = {each.name: each for each in _ALL}
"""Everything a condition may read, by name."""
