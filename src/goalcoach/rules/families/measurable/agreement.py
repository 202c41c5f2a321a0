"""ME204 on: whether the numbers of a goal agree. Knows nothing of what they are numbers of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from goalcoach.domain.finding import Certainty, Criterion, Severity
from goalcoach.domain.goal import Direction, GoalDraft, Measure
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.read import FIRM_UNITS, Change, Role
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import RESULT_GOALS, WORDED, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.said import within
from goalcoach.rules.samples import a_development_goal, a_goal, a_key_result, a_measure
from goalcoach.rules.sources import OPENOKR_KR
from goalcoach.rules.thresholds import HOURS_IN_A_MONTH, LARGEST_EXPONENT

_PLAIN = "Answer tickets of the order queue by 30 June 2027"


def _finite(*values: Decimal | None) -> bool:
    return all(value is not None and value.is_finite() for value in values)


def _against(direction: Direction | None, baseline: Decimal | None, target: Decimal | None) -> bool:
    if baseline is None or target is None:
        return False
    return (direction is Direction.UP and target < baseline) or (
        direction is Direction.DOWN and target > baseline
    )


@rule(
    code="ME204",
    name="target-equal-to-base",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.MEASURABLE,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.1",
    message="it starts and ends at {value}, so nothing moves",
    why="A goal that is met on its first day asks nothing of anybody.",
    sources=(OPENOKR_KR,),
    ask="Is this about keeping it there, or should the number move?",
    fix="Choose another target, or say that the number is to be kept.",
    bad=lambda: (
        Bad(draft=a_goal(_PLAIN, measure=a_measure("answered in a day", "90", "90", "%", Direction.UP))),
        Bad(draft=a_key_result(_PLAIN, measure=a_measure("answered in a day", "90", "90.0", "%"))),
    ),
    good=lambda: (
        Good(draft=a_goal(_PLAIN, measure=a_measure("answered in a day", "80", "90", "%", Direction.UP))),
        Good(
            draft=a_goal(_PLAIN, measure=a_measure("answered in a day", "90", "90", "%", Direction.KEEP)),
            because="it is to be kept, and says so",
        ),
    ),
    looks_at=("measure",),
)
def target_equal_to_base(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    measure = draft.measure
    if (
        measure is None
        or measure.direction is Direction.KEEP
        or not _finite(measure.baseline, measure.target)
    ):
        return
    if measure.baseline == measure.target:
        yield Hit(data={"value": measure.target})


@rule(
    code="ME205",
    name="direction-against-numbers",
    scope=GoalDraft,
    criterion=Criterion.MEASURABLE,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.1",
    message="from {baseline} to {target} is not the way the measure should move ({direction})",
    why="One of the three is wrong, and every look at progress would show the opposite of what happened.",
    sources=(OPENOKR_KR,),
    ask="Which of them is right: the number today, the target, or the direction?",
    fix="Swap the numbers or the direction.",
    bad=lambda: (
        Bad(draft=a_goal(_PLAIN, measure=a_measure("answered in a day", "90", "80", "%", Direction.UP))),
        Bad(draft=a_goal(_PLAIN, measure=a_measure("hours to the answer", "4", "9", "hour", Direction.DOWN))),
    ),
    good=lambda: (
        Good(
            draft=a_goal(_PLAIN, measure=a_measure("hours to the answer", "9", "4", "hour", Direction.DOWN))
        ),
        Good(
            draft=a_goal(_PLAIN, measure=a_measure("hours to the answer", "9", "4", "hour")),
            because="no direction is claimed, so none is contradicted",
        ),
    ),
    looks_at=("measure",),
)
def direction_against_numbers(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    measure = draft.measure
    if measure is None or measure.direction is None or not _finite(measure.baseline, measure.target):
        return
    if _against(measure.direction, measure.baseline, measure.target):
        way = "up" if measure.direction is Direction.UP else "down"
        yield Hit(data={"baseline": measure.baseline, "target": measure.target, "direction": way})


@rule(
    code="ME206",
    name="words-against-numbers",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.MEASURABLE,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{words!r} goes the other way than the words around it",
    why="Whoever reads only the words and whoever reads only the numbers will work against each other.",
    sources=(OPENOKR_KR,),
    ask="Should the number go up or down?",
    fix="Swap the numbers, or choose the other verb.",
    bad=lambda: (
        Bad(draft=a_goal("Raise renewals from 90 % to 82 % by 30 June 2027"), at="from 90 % to 82 %"),
        Bad(draft=a_key_result("Reduce open tickets from 40 to 90 by 30 June 2027"), at="from 40 to 90"),
    ),
    good=lambda: (
        Good(draft=a_goal("Reduce open tickets from 90 to 40 by 30 June 2027")),
        Good(
            draft=a_goal("Bring delivery from 5 to 2 days by 30 June 2027"),
            because="'bring' has no direction",
        ),
    ),
    languages=WORDED,
    looks_for=("plainly_up", "plainly_down"),
)
def words_against_numbers(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for change in reading.changes[:1]:
        if change.baseline is not None and _against(_way_told(reading), change.baseline, change.target):
            place = change.start, change.end
            yield Hit(at=place, data={"words": quoted(reading.text, place)})


def _way_told(reading: Reading) -> Direction | None:
    """Where its first word says that the number goes."""
    if reading.opens_with("plainly_up"):
        return Direction.UP
    return Direction.DOWN if reading.opens_with("plainly_down") else None


@rule(
    code="ME207",
    name="two-targets",
    scope=GoalDraft,
    kinds=RESULT_GOALS,
    criterion=Criterion.MEASURABLE,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="the sentence says {words!r}, the measure says {target}",
    why="People will quote whichever number suits them.",
    sources=(OPENOKR_KR,),
    ask="Which of the two numbers holds?",
    fix="Write the same target in the sentence and in the measure.",
    bad=lambda: (
        Bad(
            draft=a_goal(measure=a_measure("solved at first contact", "62", "80", "%")),
            at="from 62 % to 75 %",
        ),
        Bad(
            draft=a_goal(
                "Cut open tickets from 90 to 40 by 30 June 2027",
                measure=a_measure("open tickets", "90", "30"),
            ),
            at="from 90 to 40",
        ),
        Bad(
            draft=a_goal(
                "Sell 40 licences by 30 June 2027", measure=a_measure("licences sold", "0", "30", "licence")
            ),
            at="40",
        ),
    ),
    good=lambda: (
        Good(draft=a_goal(measure=a_measure("solved at first contact", "62", "75", "%"))),
        Good(
            draft=a_goal(
                "Cut costs from 2 million to 1.5 million euros by 30 June 2027",
                measure=a_measure("costs", "2000000", "1500000"),
            ),
            because="the same numbers, written in another way",
        ),
        Good(
            draft=a_goal(
                "Finish 85 % of the reports within 10 working days by 30 June 2027",
                measure=a_measure("reports within 10 working days", "64", "85", "%"),
            ),
            because="the days are part of what is measured",
        ),
        Good(
            draft=a_goal(
                "Keep the cold room under 4 degrees: 2 alarms a month instead of 9 by 30 June 2027",
                measure=a_measure("alarms", "9", "2", "a month"),
            ),
            because="the degrees are what the alarms are about",
        ),
    ),
    languages=WORDED,
    looks_at=("measure",),
)
def two_targets(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if draft.measure is None or draft.measure.target is None:
        return
    unit = draft.measure.unit
    ends = [each for each in reading.changes if each.target is not None and not _apart(each.unit, unit)]
    if not reading.changes and (amount := _other_amount(reading, draft.measure)):
        yield Hit(at=amount, data={"words": quoted(reading.text, amount), "target": draft.measure.target})
    if change := _other_change(reading, draft.measure):
        yield Hit(at=change, data={"words": quoted(reading.text, change), "target": draft.measure.target})
    if not ends or _limits_beside(ends, reading, draft.measure):
        return
    if all(not _same(change, draft.measure.target) for change in ends):
        place = ends[0].start, ends[0].end
        yield Hit(at=place, data={"words": quoted(reading.text, place), "target": draft.measure.target})


def _limits_beside(ends: Sequence[Change], reading: Reading, measure: Measure) -> bool:
    """Whether all of it are limits beside both numbers of the measure, which are part of what is counted:
    "keep it from going over 4 degrees: 2 alarms instead of 9"."""
    if not _finite(measure.baseline, measure.target) or measure.baseline == measure.target:
        return False
    if any(each.baseline is not None or each.by is not None for each in ends):
        return False
    limits = {(each.start, each.end) for each in ends}
    told = {each.value for each in reading.amounts if not within((each.start, each.end), limits)}
    return {measure.baseline, measure.target} <= told


def _other_amount(reading: Reading, measure: Measure) -> tuple[int, int] | None:
    """The one amount in the unit of the measure, when it is neither its target nor its start."""
    told = [each for each in reading.amounts if measure.unit and each.unit == measure.unit]
    if len(told) != 1 or told[0].relative or told[0].role is not Role.AMOUNT or told[0].upper is not None:
        return None
    held = [each for each in (measure.target, measure.baseline) if each is not None]
    if not _finite(*held) or told[0].value in held:
        return None
    return told[0].start, told[0].end


def _other_change(reading: Reading, measure: Measure) -> tuple[int, int] | None:
    """The one "by 15 %" when the measure has 12 % and no start: much more would be where the number ends."""
    told = [each for each in reading.changes if each.by is not None]
    if len(told) != 1 or measure.baseline is not None or told[0].unit != measure.unit or not measure.unit:
        return None
    by, target = told[0].by, measure.target
    if by is None or target is None or not _finite(target) or by == target:
        return None
    return (told[0].start, told[0].end) if by / 2 <= target <= by * 2 else None


def _apart(unit: str, other: str) -> bool:
    """Whether nothing told in one unit can be told in the other: "within 10 days" is no target in percent."""
    return unit != other and {unit, other} <= FIRM_UNITS


def _same(change: Change, target: Decimal) -> bool:
    return not target.is_finite() or change.target == target


@rule(
    code="ME208",
    name="impossible-number",
    scope=GoalDraft,
    criterion=Criterion.MEASURABLE,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{value} cannot be {field}",
    why="Nothing can be compared with such a number, and sums that hold it break.",
    sources=(Source("IEEE 754-2019, Standard for floating-point arithmetic", "not a number, infinity"),),
    ask="What is the number meant to be?",
    fix="Type the number again.",
    bad=lambda: (
        Bad(draft=a_goal(_PLAIN, measure=a_measure("answered in a day", "80", "1E+40", "%"))),
        Bad(draft=a_development_goal(hours_per_month=Decimal(-3))),
    ),
    good=lambda: (
        Good(draft=a_goal(_PLAIN, measure=a_measure("answered in a day", "0", "90", "%"))),
        Good(
            draft=a_goal(_PLAIN, measure=a_measure("profit in euros", "-20000", "5000", "EUR")),
            because="a loss is a number below zero",
        ),
    ),
    looks_at=(
        "measure",
        "hours_per_month",
    ),
)
def impossible_number(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if draft.measure:
        for field, value in (
            ("the number today", draft.measure.baseline),
            ("the target", draft.measure.target),
        ):
            if value is not None and not (value.is_finite() and abs(value.adjusted()) <= LARGEST_EXPONENT):
                yield Hit(data={"value": quoted(str(value)), "field": field})
    hours = draft.hours_per_month
    if hours is not None and not (hours.is_finite() and 0 <= hours <= HOURS_IN_A_MONTH):
        yield Hit(data={"value": quoted(str(hours)), "field": "hours in a month"})


@rule(
    code="ME209",
    name="count-below-zero",
    scope=GoalDraft,
    criterion=Criterion.MEASURABLE,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.1",
    message="the target is {target} {unit!r}, and a count cannot be below zero",
    why="A count below zero can never be reached.",
    sources=(OPENOKR_KR,),
    ask="How many should it be?",
    fix="Give zero or a number above it.",
    bad=lambda: (
        Bad(draft=a_goal(_PLAIN, measure=a_measure("cutover tasks on time", "14", "-4", "task"))),
        Bad(draft=a_goal(_PLAIN, measure=a_measure("visits", "0", "-1", "visit"))),
    ),
    good=lambda: (
        Good(draft=a_goal(_PLAIN, measure=a_measure("open tickets", "9", "0", "ticket"))),
        Good(
            draft=a_goal(_PLAIN, measure=a_measure("use of energy", "0", "-5", "%")),
            because="a change in percent may be below zero",
        ),
    ),
    looks_at=("measure",),
)
def count_below_zero(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    measure = draft.measure
    if measure is None or measure.target is None or not measure.target.is_finite():
        return
    counted = (
        len(measure.unit) > 3
        and measure.unit.isalpha()
        and measure.unit not in ("point", "degree", "euro", "dollar")
    )
    if counted and measure.target < 0:
        yield Hit(data={"target": measure.target, "unit": quoted(measure.unit)})
