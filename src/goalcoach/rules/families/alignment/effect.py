"""AL2: what learning and result expect of each other. Silent as long as no gap is known."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.gap import LEARNABLE, Cause, Gap
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import DEVELOPMENT_GOALS, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.samples import a_development_goal, a_goal, a_measure
from goalcoach.rules.samples_growth import a_gap, a_plan, everything, joined
from goalcoach.rules.sources import KIRKPATRICK_RESULTS, LATHAM_SEIJTS_CRIM

_SEIJTS = Source(
    "Seijts & Latham, Learning versus performance goals: when should each be used?",
    "Academy of Management Executive 19 (2005)",
)
_PERFORMANCE = frozenset({GoalKind.PERFORMANCE})
_PARCELS = "Cut returned parcels from 9 % to 6 % by 30 June 2027"
_INVOICES = "Bring 95 % of invoices out within 3 days by 30 June 2027"
_SHOPS = "Sign 12 new shops by 30 June 2027"


@rule(
    code="AL201",
    name="effect-nobody-watches",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it is to close a gap, and no number is named that should move",
    why="Without a guess that can turn out wrong, every course seems to have helped.",
    sources=(
        Source("Primalogik, Performance goals vs. development goals (2026)", "a clear link"),
        KIRKPATRICK_RESULTS,
    ),
    ask="If this works, which number moves, and when would you look at it?",
    fix="Name the number of the performance goal and when it should move.",
    bad=lambda: (
        Bad(draft=a_development_goal(), facts=joined(gap=a_gap(), plan=a_plan(watched=""))),
        Bad(
            draft=a_development_goal("Plan 4 routes with the new dispatch software by 26 February 2027"),
            facts=joined(gap=a_gap(cause=Cause.KNOWLEDGE), plan=a_plan(watched=" ")),
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal(), facts=everything()),
        Good(
            draft=a_development_goal("Pass the forklift driving test by 26 February 2027"),
            facts=joined(plan=a_plan(watched="")),
            because="it closes no gap, so no result has to move",
        ),
    ),
    looks_at=("gap",),
)
def effect_nobody_watches(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.gap is not None and facts.plan is not None and not facts.plan.watched.strip():
        yield Hit()


@rule(
    code="AL202",
    name="result-before-the-skill",
    scope=GoalDraft,
    kinds=_PERFORMANCE,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the task is new, the {cause} for it is missing, and nothing is planned to learn it",
    why="Asked for a hard result on a task they cannot do yet, people hurry, guess and try nothing out.",
    sources=(
        _SEIJTS,
        Source("Kanfer & Ackerman, Motivation and cognitive abilities", "J. of Applied Psychology 74 (1989)"),
    ),
    ask="What would you have to find out or practise before this number is a fair one?",
    fix="Set a goal of learning first, a hard one, and the result after it.",
    bad=lambda: (
        Bad(draft=a_goal(_SHOPS), facts=joined(gap=a_gap(new_task=True))),
        Bad(draft=a_goal(_INVOICES), facts=joined(gap=a_gap(new_task=True, cause=Cause.KNOWLEDGE))),
    ),
    good=lambda: (
        Good(draft=a_goal(_SHOPS), facts=joined(gap=a_gap(new_task=True, learning=True))),
        Good(
            draft=a_goal(_INVOICES),
            facts=joined(gap=a_gap(new_task=True, cause=Cause.RESOURCES, learning=False)),
            because="means are missing, not ability",
        ),
    ),
    looks_at=("gap",),
)
def result_before_the_skill(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.gap is not None and facts.gap.new_task and _unlearned(facts.gap):
        yield Hit(data={"cause": _cause(facts.gap)})


def _unlearned(gap: Gap) -> bool:
    return gap.cause in LEARNABLE and not gap.learning


def _cause(gap: Gap) -> str:
    return gap.cause.value if gap.cause else ""


@rule(
    code="AL203",
    name="miss-without-learning",
    scope=GoalDraft,
    kinds=_PERFORMANCE,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it fell short because of {cause}, and no development goal takes that up",
    why="The same result is asked for again with the same ability.",
    sources=(Source("Learning goals vs. performance goals", "learning from what was missed"), _SEIJTS),
    ask="What could you learn that would make it come true next time?",
    fix="Add a development goal for what was missing.",
    bad=lambda: (
        Bad(draft=a_goal(_PARCELS), facts=joined(gap=a_gap())),
        Bad(draft=a_goal(_SHOPS), facts=joined(gap=a_gap(cause=Cause.KNOWLEDGE))),
    ),
    good=lambda: (
        Good(draft=a_goal(_PARCELS), facts=joined(gap=a_gap(learning=True))),
        Good(
            draft=a_goal(_SHOPS),
            facts=joined(gap=a_gap(cause=Cause.EXTERNAL)),
            because="nobody could have learned what was missing",
        ),
    ),
    looks_at=("gap",),
)
def miss_without_learning(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.gap is not None and facts.gap.short and not facts.gap.new_task and _unlearned(facts.gap):
        yield Hit(data={"cause": _cause(facts.gap)})


@rule(
    code="AL204",
    name="eased-target",
    scope=GoalDraft,
    kinds=_PERFORMANCE,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the target was eased from {before} to {now}, although {cause} is what is missing",
    why="An easier number hides the gap; somebody new to a task gains more from a harder learning goal.",
    sources=(LATHAM_SEIJTS_CRIM, _SEIJTS),
    ask="What would you rather learn more of, so that the first target comes into reach?",
    fix="Keep the target for later and ask for more learning now.",
    bad=lambda: (
        Bad(
            draft=a_goal(
                "Sign 8 new shops by 30 June 2027", measure=a_measure("shops signed", "0", "8", "shop")
            ),
            facts=joined(gap=a_gap(actual=Decimal(5), target=Decimal(12), learning=True)),
        ),
        Bad(
            draft=a_goal(_PARCELS, measure=a_measure("parcels returned", "9", "6", "%")),
            facts=joined(gap=a_gap(actual=Decimal(9), target=Decimal(4), falling=True, learning=True)),
        ),
    ),
    good=lambda: (
        Good(
            draft=a_goal(_SHOPS, measure=a_measure("shops signed", "5", "12", "shop")),
            facts=joined(gap=a_gap(actual=Decimal(5), target=Decimal(12), learning=True)),
        ),
        Good(
            draft=a_goal(
                "Sign 8 new shops by 30 June 2027", measure=a_measure("shops signed", "0", "8", "shop")
            ),
            facts=joined(gap=a_gap(actual=Decimal(5), target=Decimal(12), cause=Cause.EXTERNAL)),
            because="the market changed, not the ability",
        ),
    ),
    looks_at=("gap",),
)
def eased_target(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    gap, now = facts.gap, draft.measure.target if draft.measure else None
    if gap is None or gap.target is None or now is None or gap.cause not in LEARNABLE or not gap.short:
        return
    if now.is_finite() and (now > gap.target if gap.falling else now < gap.target):
        yield Hit(data={"before": f"{gap.target:f}", "now": f"{now:f}", "cause": _cause(gap)})


@rule(
    code="AL205",
    name="result-while-learning",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the task is new, and the result {goal!r} is asked for at the same time",
    why="Two hard things at once leave no room to try things out, and that is how a new task is learned.",
    sources=(_SEIJTS, LATHAM_SEIJTS_CRIM),
    ask="Which of the two comes first: learning the task, or the number from it?",
    fix="Let the learning come first: give the result a later date, or ask less of it for now.",
    bad=lambda: (
        Bad(draft=a_development_goal(), facts=joined(gap=a_gap(), plan=a_plan(new=True))),
        Bad(
            draft=a_development_goal(),
            facts=joined(
                gap=a_gap(cause=Cause.KNOWLEDGE, falling=True, target=Decimal(4)), plan=a_plan(new=True)
            ),
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal(), facts=joined(gap=a_gap(), plan=a_plan(new=False))),
        Good(
            draft=a_development_goal(),
            facts=joined(gap=a_gap(), plan=a_plan()),
            because="nobody said that the task is new",
        ),
    ),
    looks_at=("gap",),
)
def result_while_learning(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    gap = facts.gap
    if gap is None or facts.plan is None or not facts.plan.new:
        return
    if gap.goal is not None and gap.short and gap.cause in LEARNABLE:
        yield Hit(data={"goal": quoted(gap.goal.title)})
