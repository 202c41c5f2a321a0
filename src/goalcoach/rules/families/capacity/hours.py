"""CP1: the hours that learning takes. Learning time is working time."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.capacity import ActiveGoal
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import DEVELOPMENT_GOALS, WORDED, Bad, Good, Hit, Source, hits, rule
from goalcoach.rules.samples import a_development_goal
from goalcoach.rules.samples_growth import a_capacity, everything, joined

_HOURS = Source("Primalogik, Performance goals vs. development goals (2026)", "hours of training per month")
_FULL = Source("Google, OKR playbook", "committed goals and capacity, as told in OpenOKR")
_NURSE = "Pass the wound care exam of level B by 26 February 2027"
_PUMPS = "Repair 8 pumps without a second look by the foreman by 26 February 2027"
_BOOKS = "Close the books of 2 branches without help by 26 February 2027"


@rule(
    code="CP101",
    name="learning-without-hours",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="it does not say how many hours a month it takes",
    why="What has no place in the week is done late in the evening, or never.",
    sources=(_HOURS,),
    ask="How many hours a month can you give it, and what will you do less of?",
    fix="Write down the hours a month.",
    bad=lambda: (
        Bad(draft=a_development_goal(_NURSE, hours_per_month=None)),
        Bad(
            draft=a_development_goal(
                "Complete the SQL course and build 3 reports by 26 February 2027", hours_per_month=Decimal(0)
            )
        ),
        Bad(
            draft=a_development_goal(
                "Enrol for the course in palliative care by 26 February 2027", hours_per_month=None
            )
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal(_NURSE)),
        Good(
            draft=a_development_goal(
                "Pass the forklift driving test by 26 February 2027, with 3 hours of practice a week",
                hours_per_month=None,
            ),
            because="the hours are in the sentence",
        ),
        Good(
            draft=a_development_goal(_PUMPS, hours_per_month=None),
            because="it is learned in the daily work, not beside it",
        ),
    ),
    languages=WORDED,
    looks_for=("study_sign",),
)
def learning_without_hours(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if draft.hours_per_month or not (reading.theme("study_sign") and reading.theme("course_verb")):
        return
    if not any(quantity.unit in _TIME for quantity in reading.quantities):
        yield Hit()


_TIME = frozenset({"hour", "minute"})


@rule(
    code="CP102",
    name="more-hours-than-there-are",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="with it the goals take {taken} hours a month, and {available} are available",
    why="What does not fit is taken from the evenings or from the goal that nobody asks about.",
    sources=(
        _HOURS,
        Source("OpenOKR, method and rules", "what did you stop doing"),
    ),
    ask="What will you drop, put off or make smaller for it?",
    fix="Write down what gives way, or take fewer hours.",
    bad=lambda: (
        Bad(draft=a_development_goal(_NURSE), facts=joined(capacity=a_capacity(available=Decimal(28)))),
        Bad(
            draft=a_development_goal(_BOOKS, hours_per_month=Decimal(20)),
            facts=joined(capacity=a_capacity()),
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal(_NURSE), facts=everything()),
        Good(
            draft=a_development_goal(_BOOKS, hours_per_month=Decimal(20)),
            facts=joined(capacity=a_capacity(decision="The archive waits until March")),
            because="what gives way is written down",
        ),
    ),
    looks_at=("capacity",),
)
def more_hours_than_there_are(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    capacity = facts.capacity
    if capacity is None or capacity.available is None or capacity.decision.strip():
        return
    taken = capacity.hours() + _own(draft)
    if taken > capacity.available:
        yield Hit(data={"taken": f"{taken:f}", "available": f"{capacity.available:f}"})


def _own(draft: GoalDraft) -> Decimal:
    hours = draft.hours_per_month
    return hours if hours is not None and hours.is_finite() else Decimal()


@rule(
    code="CP103",
    name="month-without-slack",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="promised goals take {taken} of {available} hours; too little is left for what comes up",
    why="The first sick colleague or late delivery turns a promise into a miss.",
    sources=(_FULL, Source("DeMarco, Slack (2001)")),
    ask="Which of these goals is a hope rather than a promise?",
    fix="Leave a tenth of the hours free, or call one of the goals a hope.",
    bad=lambda: (
        Bad(draft=a_development_goal(_NURSE), facts=joined(capacity=a_capacity(available=Decimal(31)))),
        Bad(
            draft=a_development_goal(_PUMPS, hours_per_month=Decimal(14)),
            facts=joined(capacity=a_capacity()),
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal(_NURSE), facts=everything()),
        Good(
            draft=a_development_goal(_PUMPS, hours_per_month=Decimal(14)),
            facts=joined(
                capacity=a_capacity(
                    goals=(
                        ActiveGoal(id="g1", kind=GoalKind.PERFORMANCE, hours=Decimal(12)),
                        ActiveGoal(id="g2", kind=GoalKind.PERFORMANCE, hours=Decimal(12), stretch=True),
                    )
                )
            ),
            because="one of them is a hope, so its hours may give way",
        ),
    ),
    looks_at=("capacity",),
)
def month_without_slack(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    capacity = facts.capacity
    if capacity is None or capacity.available is None or capacity.decision.strip():
        return
    taken = capacity.hours(stretch=False) + _own(draft)
    if capacity.hours() + _own(draft) > capacity.available:
        return
    if taken > capacity.available * (1 - Decimal(str(facts.thresholds.capacity_kept_free))):
        yield Hit(data={"taken": f"{taken:f}", "available": f"{capacity.available:f}"})


@rule(
    code="CP104",
    name="learning-after-hours",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} lies outside working time",
    why="Those with children or a second job then learn less, and nobody sees why.",
    sources=(
        Source("Primalogik, Performance goals vs. development goals (2026)", "not an extra activity"),
        Source(
            "EU Directive 2019/1152 on working conditions",
            "article 13, mandatory training counts as working time",
        ),
    ),
    ask="Which hours of your working week could it have instead?",
    fix="Put it into working time, and say what gives way.",
    bad=lambda: (
        Bad(
            draft=a_development_goal("Finish the SQL course in the evenings by 26 February 2027"),
            at="in the evenings",
        ),
        Bad(
            draft=a_development_goal("Train welding at weekends and pass the test by 26 February 2027"),
            at="at weekends",
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal("Pass the SQL certificate of level B by 26 February 2027")),
        Good(
            draft=a_development_goal("Lead 6 evening handovers on the ward by 26 February 2027"),
            because="the evening shift is work",
        ),
    ),
    languages=WORDED,
    looks_for=("after_hours",),
)
def learning_after_hours(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    yield from hits(reading, reading.theme("after_hours"))
