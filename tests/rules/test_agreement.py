"""Rules and letters tell the same story: no letter says no in silence, none says yes against its rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from goalcoach.domain.finding import Criterion, Letter, LetterVerdict
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.engine import judge
from goalcoach.rules.rule import WORK_GOALS
from goalcoach.rules.samples import FACTS, a_development_goal, a_goal, a_key_result, a_measure, an_objective
from tests.each import every
from tests.rules import strategies as some

TEXTS = (
    "Raise tickets solved at first contact from 62 % to 75 % by 30 June 2027",
    "Increase revenue by 30 % this quarter",
    "Increase revenue",
    "Improve teamwork",
    "Improve first-call resolution from 60 % to 70 %",
    "Operational excellence",
    "Kotlin",
    "Publish the handbook in 3 languages in March 2027",
    "Open the Lyon office by the end of 2027",
    "Try to reduce open tickets where possible",
    "Try to reduce open tickets from 90 to 40",
    "Hit the quota in Q2 2027",
    "Achieve the target for new customers",
    "Answer every ticket within two hours",
    "Hold a retrospective every Friday",
    "Reply to customers as soon as possible",
    "Migrate 12 services before the product launch",
    "Learn SQL",
    "Complete the SQL course by 26 February 2027",
    "Become a better leader",
    "Better handovers",
    "Provide effective and positive support for our customers",
    "Support the sales team with offers; check 40 offers a month",
    "Cut costs by 10 % and raise orders from 200 to 260 by May 2027",
    "More students use the databases",
    "Keep the average response time at 40 minutes",
    "200k views per 30 days",
    "Legal: policy fully implemented.",
    "Continue the redesign of the website",
    "Focus on recovery",
    "Make it the best product ever, soon",
    "Umsatz steigern",
    "習得",
    "- [ ] Level up my Python skills",
)
TOLD = {
    Criterion.SPECIFIC: {"SP101", "SP103", "SP104"},
    Criterion.MEASURABLE: {"ME101", "ME102", "ME103", "ME301", "SP102"},
    Criterion.TIME_BOUND: {"TI101", "TI102", "TI302"},
}
"""The rules that speak for a letter. What takes a goal back (SP102) costs it its measure as well."""
SILENT_ON_YES = {
    Criterion.SPECIFIC: {"SP104"},
    Criterion.MEASURABLE: {"ME101", "ME102", "ME103", "ME301"},
    Criterion.TIME_BOUND: {"TI101", "TI102"},
}
DRAFTS = [
    pytest.param(GoalDraft(kind=kind, text=text), id=f"{kind}-{number}")
    for number, text in enumerate(TEXTS)
    for kind in sorted(WORK_GOALS)
]


def story(draft: GoalDraft) -> tuple[dict[Criterion, Letter], set[str]]:
    told = judge(draft, FACTS)
    codes = {finding.code for finding in told.findings if not finding.part}
    return {each.criterion: each.letter for each in told.letters}, codes


def contradictions(draft: GoalDraft) -> list[str]:
    letters, codes = story(draft)
    return [
        f"{each} is no, no rule says why" for each in TOLD if silent(letters[each], codes, TOLD[each])
    ] + [
        f"{each} is yes, {codes & SILENT_ON_YES[each]} say no"
        for each in SILENT_ON_YES
        if letters[each] is Letter.YES and codes & SILENT_ON_YES[each]
    ]


def silent(letter: Letter, codes: set[str], rules: set[str]) -> bool:
    return letter is Letter.NO and not codes & rules


@every("draft", DRAFTS)
def test_a_sentence_alone(draft: GoalDraft) -> None:
    assert contradictions(draft) == []


@pytest.mark.parametrize(
    "draft",
    [
        a_goal(),
        a_goal("Raise revenue", due=date(2027, 6, 30)),
        a_goal("Raise revenue", context="Goals for 2027"),
        a_development_goal(),
        a_development_goal("Learn SQL"),
        a_development_goal("Learn SQL", review=None, mastery="", application=""),
        a_key_result(),
        an_objective(),
        an_objective("Happy customers"),
        an_objective("Happy customers", key_results=()),
    ],
    ids=lambda draft: f"{draft.kind}-{draft.text[:20]}",
)
def test_a_goal_with_fields_beside_it(draft: GoalDraft) -> None:
    assert contradictions(draft) == []


@given(draft=some.GOALS)
def test_whatever_is_written(draft: GoalDraft) -> None:
    told = judge(replace(draft, language="en"), FACTS)
    if draft.kind not in WORK_GOALS or not told.letters or any(f.code == "SG101" for f in told.findings):
        return

    assert contradictions(replace(draft, language="en")) == []


def test_letters_come_in_one_order_for_every_kind() -> None:
    for kind in GoalKind:
        letters = judge(a_goal(kind=kind), FACTS).letters
        assert [each.criterion for each in letters] == list(Criterion)


def test_the_check_itself_finds_a_contradiction() -> None:
    no = LetterVerdict(criterion=Criterion.MEASURABLE, letter=Letter.NO, reason="made up")

    assert silent(no.letter, {"SP101"}, TOLD[Criterion.MEASURABLE])
    assert not silent(no.letter, {"ME101"}, TOLD[Criterion.MEASURABLE])


@pytest.mark.parametrize(
    ("text", "unit", "language"),
    [
        ("Increase sales by 15 % by the end of Q3 2027", "%", "en"),
        ("Get sign-ups to 15 % by Q3 2027", "%", "en"),
        ("Den Umsatz bis Ende Q3 2027 um 15 % steigern", "%", "de"),
        ("Den Anteil der Rückläufer bis Ende Q3 2027 auf 15 % senken", "%", "de"),
    ],
)
def test_a_sentence_and_fields_that_disagree_are_found(text: str, unit: str, language: str) -> None:
    """The text says 15 % by the third quarter, the fields 12 % by the fourth."""
    draft = a_goal(
        text, measure=a_measure("share", None, "12", unit), due=date(2027, 12, 31), language=language
    )
    found = {each.code for each in judge(draft, replace(FACTS, language=language)).findings}

    assert {"ME207", "TI204"} <= found
    assert not {"ME207", "TI204"} & {
        each.code
        for each in judge(
            replace(draft, measure=a_measure("share", None, "15", unit), due=date(2027, 9, 30)),
            replace(FACTS, language=language),
        ).findings
    }
