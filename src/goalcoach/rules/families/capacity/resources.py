"""CP2: money, support and the number of goals. Silent as long as nothing is known of them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.capacity import ActiveGoal
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import DEVELOPMENT_GOALS, Bad, Good, Hit, Source, rule
from goalcoach.rules.samples import a_development_goal, a_goal, a_measure
from goalcoach.rules.samples_growth import a_capacity, a_plan, everything, joined
from goalcoach.rules.sources import OPENOKR_OBJ_5

_RESOURCES = Source("Primalogik, Performance goals vs. development goals (2026)", "time, budget and mentor")
_OWNED = frozenset({GoalKind.PERFORMANCE, GoalKind.DEVELOPMENT, GoalKind.OBJECTIVE})
_PERFORMANCE = frozenset({GoalKind.PERFORMANCE})
_LESSONS = "Teach 5 lessons with the new lab kit by 26 February 2027"
_NURSE = "Pass the wound care exam of level B by 26 February 2027"
_SHOPS = "Sign 12 new shops by 30 June 2027"
_PART = Source("EU Directive 97/81/EC on part-time work", "clause 4, pro rata temporis")


def _goals(count: int) -> tuple[ActiveGoal, ...]:
    return tuple(ActiveGoal(id=f"g{n}", kind=GoalKind.PERFORMANCE) for n in range(count))


@rule(
    code="CP201",
    name="means-left-open",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{what} open; “none” would be an answer",
    why="What was never spoken of is assumed by one side and not budgeted by the other.",
    sources=(_RESOURCES,),
    ask="What will it cost, and whose help does it take, even if the answer is nothing?",
    fix="Write down money and support; “none” is an answer.",
    bad=lambda: (
        Bad(draft=a_development_goal(_LESSONS), facts=joined(plan=a_plan(cost=None))),
        Bad(
            draft=a_development_goal(_NURSE),
            facts=joined(plan=a_plan(level=3, to=3, support=None)),
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal(_LESSONS), facts=joined(plan=a_plan(cost=Decimal(0)))),
        Good(
            draft=a_development_goal(_NURSE),
            facts=joined(plan=a_plan(level=3, to=3, support="")),
            because="the answer is that nobody is needed",
        ),
    ),
    looks_at=("plan",),
)
def means_left_open(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    plan = facts.plan
    if plan is None:
        return
    climbs = plan.to is not None and plan.to > (plan.level or 0)
    missing = ["money"] if plan.cost is None else []
    if plan.support is None and not climbs:
        missing.append("support")
    if missing:
        yield Hit(data={"what": f"{' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} left"})


@rule(
    code="CP202",
    name="means-not-agreed",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the manager has not agreed to time, money and support",
    why="The first busy week takes back what was never agreed.",
    sources=(_RESOURCES,),
    ask="Has your manager agreed to the hours, the money and the support?",
    fix="Have the means agreed before it begins.",
    bad=lambda: (
        Bad(draft=a_development_goal(_LESSONS), facts=joined(capacity=a_capacity(confirmed=False))),
        Bad(
            draft=a_development_goal(_NURSE),
            facts=joined(plan=a_plan(), capacity=a_capacity(confirmed=False)),
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal(_LESSONS), facts=everything()),
        Good(
            draft=a_development_goal(_NURSE),
            facts=joined(capacity=a_capacity(confirmed=None)),
            because="it is not to begin yet",
        ),
    ),
    looks_at=("capacity",),
)
def means_not_agreed(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.capacity is not None and facts.capacity.confirmed is False:
        yield Hit()


@rule(
    code="CP203",
    name="dearer-than-the-budget",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it costs {cost}, and the budget left for learning is {budget}",
    why="Halfway through somebody has to stop it, or pay out of their own pocket.",
    sources=(_RESOURCES,),
    ask="Is there a way to learn it for less, or somebody who can add to the budget?",
    fix="Choose another way to learn it, or have the budget raised first.",
    bad=lambda: (
        Bad(
            draft=a_development_goal(_LESSONS),
            facts=joined(plan=a_plan(cost=Decimal(1200)), capacity=a_capacity()),
        ),
        Bad(
            draft=a_development_goal(_NURSE),
            facts=joined(plan=a_plan(), capacity=a_capacity(budget=Decimal(0))),
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal(_LESSONS), facts=everything()),
        Good(
            draft=a_development_goal(_NURSE),
            facts=joined(plan=a_plan(cost=Decimal(900)), capacity=a_capacity()),
            because="it takes exactly what is left",
        ),
    ),
    looks_at=("capacity",),
)
def dearer_than_the_budget(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    cost = facts.plan.cost if facts.plan else None
    budget = facts.capacity.budget if facts.capacity else None
    if cost is not None and budget is not None and cost > budget:
        yield Hit(data={"cost": f"{cost:f}", "budget": f"{budget:f}"})


@rule(
    code="CP204",
    name="many-goals",
    scope=GoalDraft,
    kinds=_OWNED,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{count} goals are active already; {limit} at once are enough",
    why="With many goals the easy ones are done, not the ones that matter.",
    sources=(Source("Doerr, Measure What Matters (2018)"), OPENOKR_OBJ_5),
    ask="Which of them could wait until this one is done?",
    fix="Close or put off one, or write down why so many are needed.",
    bad=lambda: (
        Bad(draft=a_goal(_SHOPS), facts=joined(capacity=a_capacity(goals=_goals(5)))),
        Bad(draft=a_development_goal(_LESSONS), facts=joined(capacity=a_capacity(goals=_goals(7)))),
    ),
    good=lambda: (
        Good(draft=a_goal(_SHOPS), facts=joined(capacity=a_capacity(goals=_goals(4)))),
        Good(
            draft=a_development_goal(_LESSONS),
            facts=joined(capacity=a_capacity(goals=_goals(7), decision="Two end next week")),
            because="why there are so many is written down",
        ),
    ),
    looks_at=("capacity",),
)
def many_goals(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.capacity is None or facts.capacity.decision.strip():
        return
    if (count := facts.capacity.count()) >= facts.thresholds.goals_at_once:
        yield Hit(data={"count": count, "limit": facts.thresholds.goals_at_once})


@rule(
    code="CP205",
    name="full-target-for-part-time",
    scope=GoalDraft,
    kinds=_PERFORMANCE,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the target is that of a full-time post; this is {share} % of one",
    why="Somebody who works fewer days would have to do more in each, and looks slow without being it.",
    sources=(_PART,),
    ask="What would be a fair number for the days you are there?",
    fix="Take the share of the post, and of the leave, off the target.",
    bad=lambda: (
        Bad(
            draft=a_goal(_SHOPS, measure=a_measure("shops signed", "0", "12", "shop")),
            facts=joined(capacity=a_capacity(share=Decimal("0.6"), full_target=Decimal(12))),
        ),
        Bad(
            draft=a_goal(
                "Close 40 repair orders by 30 June 2027",
                measure=a_measure("orders closed", "0", "40", "order"),
            ),
            facts=joined(capacity=a_capacity(share=Decimal("0.5"), full_target=Decimal(36))),
        ),
    ),
    good=lambda: (
        Good(
            draft=a_goal(
                "Sign 7 new shops by 30 June 2027", measure=a_measure("shops signed", "0", "7", "shop")
            ),
            facts=joined(capacity=a_capacity(share=Decimal("0.6"), full_target=Decimal(12))),
        ),
        Good(
            draft=a_goal(
                "Bring 95 % of invoices out within 3 days by 30 June 2027",
                measure=a_measure("invoices out in time", "80", "95", "%"),
            ),
            facts=joined(capacity=a_capacity(share=Decimal("0.6"), full_target=Decimal(95))),
            because="a share of the own invoices shrinks with the hours by itself",
        ),
    ),
    looks_at=("capacity",),
)
def full_target_for_part_time(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    capacity, measure = facts.capacity, draft.measure
    if capacity is None or capacity.full_target is None or measure is None or measure.target is None:
        return
    if measure.unit in _SHRINKS or not measure.target.is_finite() or capacity.share >= 1:
        return
    if measure.target >= capacity.full_target > 0:
        yield Hit(data={"share": f"{capacity.share * 100:.0f}"})


_SHRINKS = frozenset({"%", "pp", "point", "day", "hour", "minute"})
"""Units that do not grow with the hours somebody works."""
