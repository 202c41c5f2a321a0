"""ME210 on: whether the sentence and the measure beside it tell the same. Knows nothing of dates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from goalcoach.domain.finding import Certainty, Criterion, Severity
from goalcoach.domain.goal import Direction, GoalDraft, Measure
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.read import Quantity, Role
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import RESULT_GOALS, WORDED, Bad, Good, Hit, quoted, rule
from goalcoach.rules.samples import a_goal, a_key_result, a_measure
from goalcoach.rules.sources import OPENOKR_KR, PRIMALOGIK
from goalcoach.rules.thresholds import ROUNDING

_SIGNS = frozenset({"%", "pp", "EUR", "USD", "GBP", "CHF", "day", "hour", "minute", "week", "point"})
"""Units that are always written in the same way; a counted noun may have another name in the measure."""


@rule(
    code="ME210",
    name="two-starting-points",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.MEASURABLE,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="the sentence says {words!r}, the measure starts at {baseline}",
    why="Progress is counted from the start; with two of them every figure on the way is disputed.",
    sources=(OPENOKR_KR,),
    ask="Which of the two is where the number stands today?",
    fix="Write the same start in the sentence and in the measure.",
    bad=lambda: (
        Bad(draft=a_goal(measure=a_measure("solved at once", "58", "75", "%")), at="from 62 % to 75 %"),
        Bad(
            draft=a_key_result(
                "Cut open tickets from 90 to 40 by 30 June 2027",
                measure=a_measure("open tickets", "70", "40", "ticket"),
            ),
            at="from 90 to 40",
        ),
    ),
    good=lambda: (
        Good(draft=a_goal(measure=a_measure("solved at once", "62", "75", "%"))),
        Good(
            draft=a_goal(measure=a_measure("solved at once", target="75", unit="%")),
            because="the measure leaves the start open",
        ),
    ),
    languages=WORDED,
    looks_at=("measure",),
)
def two_starting_points(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    baseline = draft.measure.baseline if draft.measure else None
    told = [change for change in reading.changes if change.baseline is not None]
    target = draft.measure.target if draft.measure else None
    if baseline is None or not baseline.is_finite() or not told or not _finite(target):
        return
    meant = any(change.target == target for change in told)
    if meant and all(change.baseline != baseline for change in told):
        at = told[0].start, told[0].end
        yield Hit(at=at, data={"words": quoted(reading.text, at), "baseline": baseline})


@rule(
    code="ME211",
    name="two-units",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.MEASURABLE,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="the sentence says {words!r}, the measure counts in {unit!r}",
    why="The same figure in another unit is another target.",
    sources=(OPENOKR_KR,),
    ask="Which unit is meant?",
    fix="Use one unit in the sentence and in the measure.",
    bad=lambda: (
        Bad(draft=a_goal(measure=a_measure("solved at once", "62", "75", "point")), at="from 62 % to 75 %"),
        Bad(
            draft=a_key_result(
                "Cut delivery from 9 to 4 days by 30 June 2027",
                measure=a_measure("time of delivery", "9", "4", "hour"),
            ),
            at="from 9 to 4 days",
        ),
        Bad(
            draft=a_key_result(
                "Bring delivery from 9 hours to 4 % by 30 June 2027",
                measure=a_measure("time of delivery", "9", "4", "hour"),
            ),
            at="4 %",
        ),
    ),
    good=lambda: (
        Good(draft=a_goal(measure=a_measure("solved at once", "62", "75", "%"))),
        Good(
            draft=a_key_result(
                "Cut delivery from 9 to 4 hours within 4 weeks",
                measure=a_measure("time of delivery", "9", "4", "hour"),
            ),
            because="the target, and how long it takes to get there",
        ),
        Good(
            draft=a_goal(
                "Cut open tickets from 90 to 40 by 30 June 2027",
                measure=a_measure("open requests", "90", "40", "request"),
            ),
            because="two names for what is counted, not two units",
        ),
    ),
    languages=WORDED,
    looks_at=("measure",),
)
def two_units(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    measure = draft.measure
    if measure is None or measure.unit not in _SIGNS or not _finite(measure.target):
        return
    changes = [each for each in reading.changes if each.target == measure.target]
    told = [((each.start, each.end), each.unit) for each in changes]
    told += [((each.start, each.end), each.unit) for each in _all_otherwise(reading, measure)]
    for at, unit in told:
        if unit in _SIGNS and unit != measure.unit:
            yield Hit(at=at, data={"words": quoted(reading.text, at), "unit": quoted(measure.unit)})
            return


def _all_otherwise(reading: Reading, measure: Measure) -> Sequence[Quantity]:
    """The target as the sentence names it, where it does so in other units alone: no change tells of it."""
    numbers = (each for each in reading.quantities if each.role is not Role.DATE)
    named = [each for each in numbers if each.value == measure.target]
    return () if any(each.unit in {"", measure.unit} for each in named) else named


@rule(
    code="ME212",
    name="two-directions",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.MEASURABLE,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="the sentence begins with {word!r}, the measure should go {direction}",
    why="Whoever reads the sentence and whoever reads the chart cheer for opposite things.",
    sources=(OPENOKR_KR,),
    ask="Is more of it good, or less of it?",
    fix="Choose the direction in the measure that the sentence tells.",
    bad=lambda: (
        Bad(
            draft=a_goal(
                "Reduce calls of new customers by 30 June 2027",
                measure=a_measure("calls of new customers", None, "40", "call", Direction.UP),
            ),
            at="Reduce",
        ),
        Bad(
            draft=a_key_result(
                "Increase visits of the web shop by 30 June 2027",
                measure=a_measure("visits of the web shop", None, "900", "visit", Direction.DOWN),
            ),
            at="Increase",
        ),
    ),
    good=lambda: (
        Good(
            draft=a_goal(
                "Reduce calls of new customers by 30 June 2027",
                measure=a_measure("calls of new customers", "90", "40", "call", Direction.DOWN),
            )
        ),
        Good(
            draft=a_goal(
                "Reduce calls of new customers by 30 June 2027",
                measure=a_measure("customers who never call", "50", "80", "%", Direction.UP),
            ),
            because="it measures the other side of the same thing, so its name is another",
        ),
    ),
    languages=WORDED,
    looks_for=("plainly_up", "plainly_down"),
)
def two_directions(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    measure = draft.measure
    if measure is None or measure.direction not in (Direction.UP, Direction.DOWN):
        return
    up, down = reading.opens_with("plainly_up"), reading.opens_with("plainly_down")
    at = down if measure.direction is Direction.UP else up
    if at and not (up and down) and measure.name and measure.name.casefold() in reading.text.casefold():
        way = "up" if measure.direction is Direction.UP else "down"
        yield Hit(at=at, data={"word": quoted(reading.text, at), "direction": way})


@rule(
    code="ME213",
    name="change-against-numbers",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.MEASURABLE,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="the sentence says {words!r}; from {baseline} to {target} is {percent} %",
    why="At the end one of the two is reached and the other is not, and both were promised.",
    sources=(OPENOKR_KR, PRIMALOGIK),
    ask="Which holds: the percentage, or the number it should reach?",
    fix="Work out one from the other and write both alike.",
    bad=lambda: (
        Bad(
            draft=a_goal(
                "Increase orders by 15 % by 30 June 2027", measure=a_measure("orders", "200", "224", "order")
            ),
            at="by 15 %",
        ),
        Bad(
            draft=a_key_result(
                "Cut late deliveries by 20 % by 30 June 2027",
                measure=a_measure("late deliveries", "50", "25", "delivery"),
            ),
            at="by 20 %",
        ),
    ),
    good=lambda: (
        Good(
            draft=a_goal(
                "Increase orders by 15 % by 30 June 2027", measure=a_measure("orders", "203", "233", "order")
            ),
            because="14.8 % is 15 %, rounded",
        ),
        Good(
            draft=a_goal(
                "Raise the share of repeat orders by 15 % by 30 June 2027",
                measure=a_measure("share of repeat orders", "20", "35", "%"),
            ),
            because="of a share, fifteen points may be meant",
        ),
    ),
    languages=WORDED,
    looks_at=("measure",),
)
def change_against_numbers(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    told = [each for each in reading.changes if each.by is not None and each.unit == "%"]
    share = _moved(draft.measure)
    if draft.measure is None or share is None or len(told) != 1 or told[0].by is None:
        return
    points = abs((draft.measure.target or Decimal()) - (draft.measure.baseline or Decimal()))
    if draft.measure.unit in ("%", "pp") and points == told[0].by:
        return
    if abs(share - told[0].by / 100) > ROUNDING:
        at = told[0].start, told[0].end
        yield Hit(
            at=at,
            data={
                "words": quoted(reading.text, at),
                "baseline": draft.measure.baseline,
                "target": draft.measure.target,
                "percent": round(share * 100),
            },
        )


def _finite(value: Decimal | None) -> bool:
    return value is not None and value.is_finite()


def _moved(measure: Measure | None) -> Decimal | None:
    """How far from baseline to target, as a share of the baseline."""
    if measure is None or measure.baseline is None or measure.target is None:
        return None
    base, target = measure.baseline, measure.target
    if not (base.is_finite() and target.is_finite()) or base <= 0 or abs(base.adjusted()) > 30:
        return None
    return abs(target - base) / base


@rule(
    code="ME214",
    name="bare-number",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.MEASURABLE,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the target is {target}, without a unit and without a name",
    why="A number that counts nothing in particular can be filled with whatever turned out well.",
    sources=(OPENOKR_KR,),
    ask="What is counted there?",
    fix="Name what is counted, and in which unit.",
    bad=lambda: (
        Bad(
            draft=a_goal("Answer customers of the web shop by 30 June 2027", measure=a_measure("", "4", "9"))
        ),
        Bad(
            draft=a_key_result(
                "Serve guests of the terrace by 30 June 2027", measure=a_measure(" ", "4", "9")
            )
        ),
    ),
    good=lambda: (
        Good(
            draft=a_goal(
                "Answer customers of the web shop by 30 June 2027", measure=a_measure("", "4", "9", "call")
            ),
            because="the unit tells what is counted",
        ),
        Good(draft=a_goal(measure=a_measure("", "62", "75")), because="the sentence tells what it is"),
    ),
    looks_at=("measure",),
)
def bare_number(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    measure = draft.measure
    if measure is None or measure.target is None or measure.name.strip() or measure.unit.strip():
        return
    if not reading.blank and not reading.amounts:
        yield Hit(data={"target": measure.target})
