"""The examples of the articles the product grew from, with what a sound engine finds and what it must not."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from goalcoach.domain.finding import Origin, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.engine import judge
from goalcoach.rules.samples import FACTS, MODEL_FACTS, a_reply
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


@dataclass(frozen=True)
class Case:
    """A published sentence; `found` must be among the findings of a person's goal, `absent` must not."""

    id: str
    kind: GoalKind
    text: str
    found: str = ""
    absent: str = ""


CASES = (
    Case("close-more-sales", P, "Close 10% more sales this quarter", "ME201 SP301", "TI101 ME101 TI202"),
    Case(
        "python-certificate",
        D,
        "Complete a Python certification to automate reporting",
        "ME302 TI302",
        "ME301 SP101",
    ),
    Case("conversions", P, "Increase new client conversions by 15%", "ME201 ME203 TI101", "ME101 ME102"),
    Case(
        "negotiation",
        D,
        "Complete Advanced Negotiation Skills training and apply three techniques in client meetings "
        "each week",
        "TI302",
        "ME302 ME301 SP202 SP201",
    ),
    Case("servers", P, "Efficiently manage the current server infrastructure", "SP101 ME101 TI101"),
    Case("cloud-training", D, "Complete AWS Certified Cloud Practitioner training", "ME302 TI302", "ME301"),
    Case("code-in-python", D, "Learn how to code in Python", "ME301 ME302 TI302 SP101"),
    Case("non-verbal", D, "Master non-verbal communication techniques", "ME301 ME302 SP101"),
    Case("vocabulary", D, "Improve my Spanish vocabulary", "SP101 ME301"),
    Case("promoted", P, "Get promoted to senior marketing manager", "SG301"),
    Case("twenty-pounds", P, "Lose 20 pounds in 3 months", "SG303", "TI101 ME101"),
    Case("revenue", P, "Increase revenue by 30% this quarter", "ME201", "TI101 ME203"),
    Case("new-feature", OKR, "Develop a new feature for the product in Q1", "SP101", "TI101"),
    Case("enablement", K, "team enablement before launch", "ME101 TI103", "TI101"),
    Case("early-adoption", K, "early user adoption", "ME101 TI101"),
    Case("total-adoption", K, "total adoption in a period", "ME101 TI101"),
    Case(
        "chief", A, "marketer wants to become chief marketing officer one day", "", "SG301 TI101 TI102 ME101"
    ),
    Case(
        "strategies",
        D,
        "identify three strategies to increase retention by 30 June 2027",
        "",
        "ME301 ME101 TI101",
    ),
    Case("two-to-three-million", OKR, "increase revenue from $2M to $3M", "TI101", "ME101 ME201 ME102"),
)


@every("case", CASES, ids=lambda case: case.id)
def test_a_published_example_is_judged_as_it_deserves(case: Case) -> None:
    told = judge(GoalDraft(kind=case.kind, text=case.text), NOBODY)
    codes = {finding.code for finding in told.findings}

    assert codes >= set(case.found.split())
    assert not codes & set(case.absent.split())
    assert isinstance(told, Accepted), "nothing in these stops a person"


@pytest.mark.parametrize("id_", ["promoted", "twenty-pounds"])
def test_what_a_person_is_asked_about_the_llm_may_not_propose(id_: str) -> None:
    (case,) = (each for each in CASES if each.id == id_)
    told = judge(GoalDraft(kind=case.kind, text=case.text), replace(NOBODY, origin=Origin.MODEL))

    assert isinstance(told, Refused)
    assert {f.code for f in told.reasons} == set(case.found.split())


def test_a_new_feature_is_only_asked_about() -> None:
    told = judge(GoalDraft(kind=OKR, text="Develop a new feature for the product in Q1"), NOBODY)

    assert {finding.severity for finding in told.findings} <= {Severity.ASK, Severity.NOTE}


@dataclass(frozen=True)
class Reply:
    """A published line of a coach or manager, as if our coach wanted to say it."""

    id: str
    text: str
    said: tuple[str, ...]
    found: str


REPLIES = (
    Reply(
        "points-of-what",
        "You achieved a 12% increase in customer satisfaction, which was 2% above target. What helped?",
        ("customer satisfaction rose",),
        "RP301",
    ),
    Reply("next-years-target", "To hit the 15% target, what do you need?", ("more skills",), "RP301"),
    Reply(
        "project-alpha", "Did the course lead to the delivery of Project Alpha?", ("I did a course",), "RP303"
    ),
    Reply(
        "two-situations",
        "In which two situations did you use the coaching model with your team?",
        ("I finished the leadership course",),
        "",
    ),
    Reply(
        "joint-question",
        "How did the new skill you learned this month help you reach your sales target this week?",
        ("I learned something",),
        "",
    ),
)


@pytest.mark.parametrize("reply", REPLIES, ids=lambda reply: reply.id)
def test_a_published_line_is_said_only_on_what_was_said(reply: Reply) -> None:
    told = judge(a_reply(reply.text), replace(MODEL_FACTS, said=reply.said))

    assert {finding.code for finding in told.findings} == set(reply.found.split())
