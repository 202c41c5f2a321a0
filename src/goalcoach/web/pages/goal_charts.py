"""The charts of a goal: its measure over time, and how confident its owner was, where that may be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from goalcoach.coach.rhythm import begun
from goalcoach.domain.check_in import CheckIn, Confidence
from goalcoach.domain.goal import UNDER_WAY, Direction, Goal, GoalKind, Measure
from goalcoach.domain.measured import unit_of
from goalcoach.domain.person import Person
from goalcoach.web.charts.line import Course, LineChart, Look, line_chart
from goalcoach.web.here import Here
from goalcoach.web.pages.chart_view import Shown, newest, nobody_looked
from goalcoach.web.pages.measure_told import even_pace, told, with_unit
from goalcoach.web.pages.phrases import day

_SURE = tuple((Decimal(each), str(each)) for each in range(0, 11, 2))
_DONE = (Decimal(0), "not done"), (Decimal(1), "done")
_LABEL = 6
"""Characters of a unit, at most, that still fits into the picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalCharts:
    """What the page of a goal draws."""

    measure: Shown[LineChart] | None
    confidence: Shown[LineChart] | None
    private: bool
    """Whether some of that confidence is its owner's alone: then it is not printed, papers get about."""
    waits: bool
    """Whether there is a measure, and no number of it yet."""


async def goal_charts(here: Here, goal: Goal, owner: Person) -> GoalCharts:
    """The charts of a goal that this person may read; of confidence what is theirs, or was shared."""
    looks = await here.unit.check_ins.of(goal.id)
    mine = owner.id == here.person.id
    kept = here.unit.confidences
    sure: Mapping[str, Confidence] = (
        await (kept.of(goal.id) if mine else kept.shared(goal.id)) if looks else {}
    )
    course = await _course(here, goal)
    measured = _measure(goal, looks, course)
    return GoalCharts(
        measure=measured,
        confidence=_confidence(looks, sure, course, "" if mine else owner.name),
        private=any(not each.shared for each in sure.values()),
        waits=measured is None and goal.version.draft.measure is not None and goal.status in UNDER_WAY,
    )


async def _course(here: Here, goal: Goal) -> Course:
    """Time and levels that the goal itself names."""
    draft, office = goal.version.draft, here.office
    measure = draft.measure or Measure()
    limits = office.pack.thresholds
    usual = limits.learning_not_before if draft.kind is GoalKind.DEVELOPMENT else limits.results_every
    chosen = await here.unit.check_ins.every([goal.id])
    yes_no = measure.direction is Direction.DONE
    return Course(
        begin=begun(office, goal),
        due=draft.due,
        today=office.today() if goal.status in UNDER_WAY else None,
        baseline=None if yes_no else measure.baseline,
        target=None if yes_no else measure.target,
        paced=not yes_no and measure.direction is not Direction.KEEP,
        stepped=yes_no,
        rhythm=chosen.get(goal.id, usual),
        named=_DONE if yes_no else (),
    )


def _measure(goal: Goal, looks: Sequence[CheckIn], course: Course) -> Shown[LineChart] | None:
    measure = goal.version.draft.measure or Measure()
    chart = line_chart([Look(each.day, each.value) for each in looks], course)
    if chart is None:
        return None
    there = [(each.day, each.value) for each in looks if each.value is not None and each.value.is_finite()]
    name = measure.name.strip() or "The measure"
    unit = unit_of(measure, measure.name)
    caption, rows = newest(
        "numbers", [(day(on), _said(value, unit, course), _pace_on(course, on, unit)) for on, value in there]
    )
    paced = chart.pace is not None
    return Shown(
        id="measured",
        title="How it moves",
        chart=chart,
        alt=f"{name} over time, as a line.",
        says=tuple(each for each in (*told(measure, there, course), nobody_looked(chart.gaps)) if each),
        caption=caption,
        head=("Day", name, *(["Even pace"] if paced else [])),
        rows=tuple(row[: 2 + paced] for row in rows),
        keys=_keys(chart, "what was read"),
        baseline=_label("Start", course.baseline, unit),
        target=_label("Target", course.target, unit),
    )


def _confidence(
    looks: Sequence[CheckIn], sure: Mapping[str, Confidence], course: Course, owner: str
) -> Shown[LineChart] | None:
    there = [(each.day, sure[each.id].value) for each in looks if each.id in sure]
    time = Course(
        begin=course.begin,
        due=course.due,
        today=course.today,
        stepped=True,
        rhythm=course.rhythm,
        named=_SURE,
    )
    chart = line_chart([Look(on, Decimal(value)) for on, value in there], time)
    if chart is None:
        return None
    caption, rows = newest("looks", [(day(on), f"{value} of 10") for on, value in there])
    return Shown(
        id="confidence",
        title="Confidence",
        chart=chart,
        alt="Confidence from 0 to 10 over time, as steps.",
        says=(_sure(there, owner), _who_reads(sure, owner)),
        caption=caption,
        head=("Day", "Confidence"),
        rows=rows,
        keys=_keys(chart, "confidence, 0 to 10"),
    )


def _sure(there: Sequence[tuple[date, int]], owner: str) -> str:
    """Where it stands, and since when."""
    on, value = there[-1]
    says = f"{value} of 10 on {day(on)}" if owner else f"You were at {value} of 10 on {day(on)}"
    other = next(((then, was) for then, was in reversed(there) if was != value), None)
    if other is None:
        return f"{says}." if len(there) == 1 else f"{says}, as at every look before."
    then, was = other
    return f"{says}, {'up' if value > was else 'down'} from {was} on {day(then)}."


def _who_reads(sure: Mapping[str, Confidence], owner: str) -> str:
    if owner:
        return f"Shared by {owner}."
    shared = sum(each.shared for each in sure.values())
    if shared == len(sure):
        return "You shared all of it with whoever leads you."
    told = f"You shared {shared} of these {len(sure)}" if shared else "Only you can read this"
    return f"{told}; it is not printed."


def _keys(chart: LineChart, line: str) -> tuple[tuple[str, str], ...]:
    """Only the signs that are in the picture."""
    there = {
        "course": (True, line),
        "pace": (chart.pace is not None, "an even pace"),
        "gap": (bool(chart.gaps), "nobody looked"),
        "silent": (bool(chart.silent), "looked, without a number"),
    }
    return tuple((sign, words) for sign, (drawn, words) in there.items() if drawn)


def _pace_on(course: Course, on: date, unit: str) -> str:
    value = even_pace(course, on)
    return "" if value is None else with_unit(value, unit)


def _said(value: Decimal, unit: str, course: Course) -> str:
    return dict(course.named).get(value) or with_unit(value, unit)


def _label(name: str, value: Decimal | None, unit: str) -> str:
    """What is written at a line; a long unit stands in the sentences."""
    return "" if value is None else f"{name} {with_unit(value, unit if len(unit) <= _LABEL else '')}"
