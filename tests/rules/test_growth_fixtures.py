"""Published examples of goals of learning, with what the growth families find in them, and must not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from goalcoach.domain.agenda import AgendaItem, Topic
from goalcoach.domain.finding import Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.capacity import ActiveGoal
from goalcoach.rules.joined.levels import Rater
from goalcoach.rules.samples import FACTS, a_development_goal, heard
from goalcoach.rules.samples_growth import (
    a_capacity,
    a_gap,
    a_plan,
    a_role,
    an_agenda,
    joined,
    seen,
    vocabulary,
)
from tests.each import every

P, D, A = GoalKind.PERFORMANCE, GoalKind.DEVELOPMENT, GoalKind.ASPIRATION
GROWTH = ("DV", "AL", "CD", "CP")
JOINT = (
    "How did the new skill you learned this month (development) help you achieve your sales target "
    "(performance) this week?"
)


@dataclass(frozen=True)
class Case:
    """A sentence with the facts it is judged with; `found` must be among the findings, `absent` must not."""

    id: str
    kind: GoalKind
    text: str
    found: str = ""
    absent: str = ""
    facts: Facts = FACTS


CASES = (
    Case(
        "2-python-certificate",
        D,
        "Complete a Python certification to automate reporting",
        "ME302 TI302 CP101",
        "ME301 DV103 DV104",
    ),
    Case(
        "4-negotiation",
        D,
        "Complete Advanced Negotiation Skills training and apply three techniques in client meetings "
        "each week",
        "TI302 CP101",
        "ME302 ME301 SP202 AL405 DV103",
        joined(vocabulary=vocabulary()),
    ),
    Case(
        "6-cloud-in-the-catalogue",
        D,
        "Complete AWS Certified Cloud Practitioner training",
        "ME302 TI302",
        "AL405",
        joined(vocabulary=vocabulary()),
    ),
    Case(
        "6-cloud-not-in-the-catalogue",
        D,
        "Complete AWS Certified Cloud Practitioner training",
        "ME302 AL405",
        "",
        joined(vocabulary=replace(vocabulary(), courses=("Spanish for Sales",))),
    ),
    Case(
        "6-cloud-for-a-need-nobody-described",
        D,
        "Complete AWS Certified Cloud Practitioner training",
        "AL302",
        "",
        joined(vocabulary=vocabulary(), role=a_role(blueprint="cloud-strategy")),
    ),
    Case(
        "8-stronger-analysis",
        D,
        "Hit the 15% target next year with stronger data analysis skills",
        "AL102 AL103",
        "AL104",
        joined(gap=a_gap(target=Decimal(15), actual=None, cause=None)),
    ),
    Case("12-code-in-python", D, "Learn how to code in Python", "ME301 ME302 TI302", "AL401 AL403"),
    Case("13-non-verbal", D, "Master non-verbal communication techniques", "ME301 SP101", "DV101 DV103"),
    Case(
        "14-vocabulary",
        D,
        "Improve my Spanish vocabulary",
        "SP101 ME301 AL403",
        "",
        joined(vocabulary=vocabulary(), plan=a_plan(level=None, to=None)),
    ),
    Case(
        "20-chief-without-blueprint",
        A,
        "marketer wants to become chief marketing officer one day",
        "AL302",
        "TI101 TI102 TI301 ME101 CP101",
        joined(vocabulary=vocabulary(), role=a_role(blueprint="chief-marketing-officer")),
    ),
    Case(
        "20-chief-of-whom-nothing-is-known",
        A,
        "marketer wants to become chief marketing officer one day",
        "",
        "AL301 AL302 DV102",
    ),
    Case(
        "21-three-strategies",
        D,
        "identify three strategies to increase retention by 30 June 2027",
        "",
        "ME301 DV103 DV102 CP101",
    ),
)


@every("case", CASES, ids=lambda case: case.id)
def test_what_is_found_in_published_goals(case: Case) -> None:
    found = {f.code for f in judge(GoalDraft(kind=case.kind, text=case.text), case.facts).findings}

    assert set(case.found.split()) <= found
    assert set(case.absent.split()).isdisjoint(found)


@every("case", CASES, ids=lambda case: case.id)
def test_nobody_is_stopped_by_the_growth_families(case: Case) -> None:
    found = judge(GoalDraft(kind=case.kind, text=case.text), case.facts).findings

    assert [f.code for f in found if f.code[:2] in GROWTH and f.severity is Severity.BLOCK] == []


def test_11_the_joint_question_makes_an_agenda_whole() -> None:
    without = an_agenda(Topic.JOINT)
    whole = replace(without, items=(*without.items, AgendaItem(text=JOINT, topic=Topic.JOINT)))

    assert [f.code for f in judge(without, FACTS).findings] == ["CD302"]
    assert judge(whole, FACTS).findings == ()


def test_a_goal_for_gap_and_role_is_judged_by_both_and_its_hours_count_once() -> None:
    """It stands under two goals and so twice in the list; its twelve hours are twelve."""
    twice = (ActiveGoal(id="d1", kind=D, hours=Decimal(12)),) * 2
    facts = joined(
        vocabulary=vocabulary(),
        gap=a_gap(goal=None),
        role=a_role(chosen=False),
        capacity=a_capacity(goals=twice, available=Decimal(20)),
        plan=a_plan(),
        standing=seen("spanish", 2, date(2026, 9, 4), Rater.TEST),
    )
    goal = GoalDraft(kind=D, text="Lead 6 sales calls in Spanish", hours_per_month=Decimal(8))
    found = {f.code for f in judge(goal, facts).findings}

    assert {"AL101", "AL301", "CP103"} <= found
    assert "CP102" not in found
    more = replace(goal, hours_per_month=Decimal(9))
    assert "CP102" in {f.code for f in judge(more, facts).findings}


def test_a_reward_in_the_persons_own_reason_is_not_held_against_the_suggestion() -> None:
    goal = a_development_goal(why="I would like a pay rise and the Madrid accounts")
    mine = heard("I would like a pay rise and the Madrid accounts")
    codes = {f.code for f in judge(goal, mine).findings}

    assert "AL307" not in codes
    assert "AL307" in {f.code for f in judge(goal, heard("I want the Madrid accounts")).findings}
