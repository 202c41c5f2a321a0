"""The first examples, numbered, with the treatment each was to get; what is not there yet is told by name."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal

import pytest

from goalcoach.domain.finding import Criterion, Letter, Origin, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.catalogue import RULES, rules_digest
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.ambition import Ambition
from goalcoach.rules.kind import classify
from goalcoach.rules.samples import FACTS, a_goal, an_objective
from goalcoach.rules.verdict import Accepted, Refused
from tests.each import every

P, D, OKR, K, A = (
    GoalKind.PERFORMANCE,
    GoalKind.DEVELOPMENT,
    GoalKind.OBJECTIVE,
    GoalKind.KEY_RESULT,
    GoalKind.ASPIRATION,
)
NOBODY = replace(FACTS, owner="")
PAID = replace(NOBODY, ambition=Ambition(pays=True))
IN_OTHER_HANDS = replace(NOBODY, ambition=Ambition(pays=True, control=Decimal("0.3")))


@dataclass(frozen=True)
class Fixture:
    """One example; `found` are names of rules that must speak, `silent` of rules that must not."""

    number: int
    kind: GoalKind
    text: str
    found: str = ""
    silent: str = ""
    says: dict[Criterion, Letter] = field(default_factory=dict)
    facts: Facts = NOBODY


S, M, T = Criterion.SPECIFIC, Criterion.MEASURABLE, Criterion.TIME_BOUND
YES, NO = Letter.YES, Letter.NO

FIXTURES = (
    Fixture(
        1,
        P,
        "Close 10% more sales this quarter",
        "change-without-base goal-without-owner",
        "goal-without-end",
        {T: YES},
    ),
    Fixture(
        2,
        D,
        "Complete a Python certification to automate reporting",
        "learning-without-use learning-without-review",
        "goal-that-stands-alone reason-that-repeats",
        {Criterion.RELEVANT: YES},
    ),
    Fixture(
        3,
        P,
        "Increase new client conversions by 15%",
        "change-without-base percent-of-percent goal-without-end sharp-target-without-guardrail",
        facts=PAID,
    ),
    Fixture(
        4,
        D,
        "Complete Advanced Negotiation Skills training and apply three techniques in client meetings "
        "each week",
        "learning-without-review",
        "two-results-in-one learning-without-use learning-without-evidence",
    ),
    Fixture(
        5,
        P,
        "Efficiently manage the current server infrastructure",
        "vague-verb goal-without-measure goal-without-end",
        says={S: NO, M: NO, T: NO},
    ),
    Fixture(6, D, "Complete AWS Certified Cloud Practitioner training", "learning-without-use"),
    Fixture(
        12,
        D,
        "Learn how to code in Python",
        "learning-without-evidence learning-without-use learning-without-review",
        says={M: NO},
    ),
    Fixture(
        13, D, "Master non-verbal communication techniques", "learning-without-evidence learning-without-use"
    ),
    Fixture(
        14,
        D,
        "Improve my Spanish vocabulary",
        "vague-verb goal-that-stands-alone",
        facts=replace(NOBODY, parents=("Serve customers in Madrid",)),
    ),
    Fixture(15, P, "Get promoted to senior marketing manager", "pay-or-promotion"),
    Fixture(16, GoalKind.OTHER, "Lose 20 pounds in 3 months", "private-matter"),
    Fixture(
        17,
        P,
        "Increase revenue by 30% this quarter",
        "change-without-base result-in-other-hands sharp-target-without-guardrail",
        "goal-without-end",
        facts=IN_OTHER_HANDS,
    ),
    Fixture(
        18,
        OKR,
        "Develop a new feature for the product in Q1",
        "objective-without-key-results",
        "goal-without-end",
        {T: YES},
    ),
    Fixture(19, K, "team enablement before launch", "goal-without-measure"),
    Fixture(19, K, "early user adoption", "goal-without-measure"),
    Fixture(19, K, "total adoption in a period", "goal-without-measure"),
    Fixture(20, A, "marketer wants to become chief marketing officer one day", "", "goal-without-end"),
    Fixture(
        21,
        D,
        "identify three strategies to increase retention by 30 June 2027",
        "",
        "learning-without-evidence goal-without-measure",
        {M: YES, T: YES},
    ),
    Fixture(22, OKR, "increase revenue from $2M to $3M", "objective-that-is-a-number", "number-in-objective"),
)

ELSEWHERE = {
    7: "a talking point: a number needs evidence, and percent or points is asked",
    8: "a talking point: a cause is claimed, and becomes a question",
    9: "a talking point: 'clearly led to' needs evidence",
    10: "a talking point that passes: two situations are asked for",
    11: "a check-in question that passes: it joins skill and target",
}
"""Examples for talking points and check-ins: test_review_fixtures.py and test_growth_fixtures.py have them.

The latter also has what certificates (6), levels (14), hours (4) and blueprints (20) add to those above.
"""


@every("each", FIXTURES, ids=lambda each: f"{each.number}-{each.text[:24]}")
def test_an_example_is_treated_as_it_deserves(each: Fixture) -> None:
    told = judge(GoalDraft(kind=each.kind, text=each.text), each.facts)
    names = {finding.name for finding in told.findings}

    assert names >= set(each.found.split())
    assert not names & set(each.silent.split())
    assert isinstance(told, Accepted), "nothing here stops a person"
    letters = {letter.criterion: letter.letter for letter in told.letters}
    assert {criterion: letters[criterion] for criterion in each.says} == each.says


def test_every_named_rule_exists() -> None:
    names = {rule.name for rule in RULES.values()}

    assert {name for each in FIXTURES for name in (*each.found.split(), *each.silent.split())} <= names


def test_each_number_is_there_or_pending() -> None:
    assert {each.number for each in FIXTURES} | set(ELSEWHERE) == set(range(1, 23))


@pytest.mark.parametrize(
    ("number", "kind"),
    [(2, D), (4, D), (6, D), (12, D), (13, D), (15, A), (16, GoalKind.OTHER), (17, P)],
)
def test_the_kind_is_seen_without_being_told(number: int, kind: GoalKind) -> None:
    (text,) = (each.text for each in FIXTURES if each.number == number)

    assert classify(text).kind is kind


@pytest.mark.parametrize("number", [15, 16])
def test_the_llm_may_not_propose_it(number: int) -> None:
    (each,) = (each for each in FIXTURES if each.number == number)
    draft = GoalDraft(kind=each.kind, text=each.text)

    assert isinstance(judge(draft, replace(NOBODY, origin=Origin.MODEL)), Refused)


def test_a_feature_as_objective_is_only_told_or_asked() -> None:
    told = judge(GoalDraft(kind=OKR, text="Develop a new feature for the product in Q1"), NOBODY)

    assert {each.severity for each in told.findings} <= {Severity.ASK, Severity.NOTE}


def test_nobody_must_have_objectives() -> None:
    """A goal without objective and key results beside it is whole, even where others have theirs."""
    assert judge(a_goal(), replace(FACTS, parents=("Customers stay with us",))).findings == ()


def test_a_verdict_names_the_rules_it_was_made_under() -> None:
    """So a result can be read later by the rules of its day, whatever they became since."""
    assert judge(an_objective(), FACTS).rules_digest == rules_digest()
