"""The five letters and vague language, row by row as the rubric tells them. All texts are made up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goalcoach.domain.finding import Criterion, Letter, LetterVerdict, Origin
from goalcoach.domain.goal import GoalDraft, GoalKind, Measure, Milestone
from goalcoach.rules.facts import Facts
from goalcoach.rules.letters import letters, vague_language
from goalcoach.rules.reading import read
from tests.each import every

FACTS = Facts(today=date(2026, 11, 22), origin=Origin.PERSON)
S, M, A, R, T = Criterion


def told(draft: GoalDraft) -> dict[Criterion, LetterVerdict]:
    return {each.criterion: each for each in letters(draft, read(draft, FACTS), FACTS)}


def goal(text: str, context: str = "", kind: GoalKind = GoalKind.PERFORMANCE) -> GoalDraft:
    return GoalDraft(kind=kind, text=text, context=context)


@dataclass(frozen=True, slots=True)
class Row:
    """`says` holds S, M, A, R, T as y, n, ? and V as v or -; a dot leaves a letter open."""

    says: str
    text: str
    context: str = ""


ROWS = [
    Row("yy??n-", "Open the Lyon office"),
    Row("yy??n-", "Press release on the Lyon office"),
    Row("yy??n.", "Case study of the move to Lyon"),
    Row(".n...-", "Press releases"),
    Row("yy??n-", "Pass the CPA exam"),
    Row("yy??n-", "Become head nurse"),
    Row("yn??nv", "Cut ticket backlog"),
    Row("nn??n.", "Fewer no-shows"),
    Row("yy??n-", "NPS above 50"),
    Row("yyy?n-", "Improve first-call resolution from 60 to 70 %"),
    Row("nn??nv", "Improve collaboration"),
    Row("nn??nv", "Ensure quality"),
    Row("nn??nv", "Support the team"),
    Row("nn??n.", "Operational excellence"),
    Row("nn??n-", "Kotlin"),
    Row("nn??nv", "Learn statistics"),
    Row("nn??nv", "Understand agile"),
    Row("nn??nv", "Better writing skills"),
    Row("yy??n-", "Finish the Coursera statistics course"),
    Row("yy??n-", "Be able to run a t-test in R"),
    Row(
        "y....-",
        "Run the monthly owner round so it ends with decisions. What others will see: ends with decisions.",
    ),
    Row("y....-", "Lead the weekly meeting. Where I use it: at work. What others will see: calm. Time: 2 h."),
    Row("n....v", "Learn statistics. What others will see: I read the weekly tables to the team."),
    Row("n....v", "Operational excellence. What others will see: run the monthly owner round."),
    Row("yy??n-", "Speak at 3 meetups"),
    Row("yy??n-", "Hire two testers"),
    Row("n...n.", "Run a campaign"),
    Row("n...n.", "Fix one weakness"),
    Row("y...n.", "File the invoices"),
    Row("yy??n-", "Raise sign-ups by 15 %"),
    Row("y???n-", "Hit the quota"),
    Row("yy??n-", "At least 90 % of quota"),
    Row(".y??n-", "Every new hire has a buddy"),
    Row(".y??n.", "Learn German well enough to hold the weekly call in German"),
    Row("nn??nv", "Gain a deeper understanding of finance"),
    Row("yyy?y-", "Reduce average handling time from 9 to 7 minutes by 31 March"),
    Row("yy?yy-", "Publish the supplier handbook by 30 June so that new buyers can start alone"),
    Row("nn??nv", "Deliver world-class customer service"),
    Row("nn?yyv", "Enhance internal communication in 2025 because people miss decisions"),
    Row("yy?yn-", "Automate the month-end close to free two days per month"),
    Row("yy??n-", "Send the newsletter every Friday"),
    Row("yyyyy-", "Activation rate from 30% to 45%", "Q3 OKRs; Objective: Make onboarding delightful"),
    Row("nn??yv", "Make onboarding delightful", "Q3 2024 OKRs"),
    Row("nn??nv", "Write a paper and master the method"),
    Row("yyy?n-", "Call ten customers a week (confidence: 80%)"),
    Row("yyn?n-", "Call ten customers a week (confidence 3/10)"),
    Row("yyn?y-", "Increase revenue by 500 % next month"),
    Row("yy?nn-", "Publish a travel policy for no reason"),
    Row("yyy?n-", "Reach 200 visits (current is 125)"),
    Row("nn??nv", "Improve support soon"),
    Row("nn??n.", ""),
    Row("nn??n.", "TBD"),
]
_SHORT = {"y": Letter.YES, "n": Letter.NO, "?": Letter.UNKNOWN}


@every("row", ROWS, ids=lambda row: f"{row.text} | {row.context}")
def test_letters_follow_the_rubric(row: Row) -> None:
    draft = goal(row.text, row.context)
    found = told(draft)

    wanted = {c: _SHORT[s] for c, s in zip(Criterion, row.says[:5], strict=True) if s != "."}
    assert {c: found[c].letter for c in wanted} == wanted
    if row.says[5] != ".":
        assert vague_language(draft, read(draft, FACTS)) is (row.says[5] == "v")


BARE = goal("Support the team")
"""Says nothing that a letter could rest on."""


@dataclass(frozen=True, slots=True)
class Field:
    id: str
    draft: GoalDraft
    criterion: Criterion
    before: Letter


NEAR = FACTS.today + timedelta(days=92)
DEVELOPMENT = replace(BARE, kind=GoalKind.DEVELOPMENT)
FIELDS = [
    Field("target", replace(BARE, measure=Measure(target=Decimal(5))), M, Letter.NO),
    Field("mastery", replace(DEVELOPMENT, mastery="leads the call alone"), M, Letter.NO),
    Field(
        "close", replace(BARE, measure=Measure(baseline=Decimal(60), target=Decimal(70))), A, Letter.UNKNOWN
    ),
    Field("hours", replace(BARE, hours_per_month=Decimal(6)), A, Letter.UNKNOWN),
    Field("steps", replace(BARE, milestones=(Milestone(text="a"), Milestone(text="b"))), A, Letter.UNKNOWN),
    Field("why", replace(BARE, why="renewals depend on it"), R, Letter.UNKNOWN),
    Field("parent", replace(BARE, parent="Grow in the north"), R, Letter.UNKNOWN),
    Field("due", replace(BARE, due=date(2027, 3, 1)), T, Letter.NO),
    Field("review", replace(DEVELOPMENT, review=NEAR), T, Letter.NO),
]


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.id)
def test_a_field_settles_its_letter(field: Field) -> None:
    assert told(BARE)[field.criterion].letter is field.before
    assert told(field.draft)[field.criterion].letter is Letter.YES


def test_a_far_review_gives_a_development_goal_no_end() -> None:
    far = replace(DEVELOPMENT, review=NEAR + timedelta(days=1))

    assert told(far)[T].letter is Letter.NO
    assert told(replace(BARE, review=NEAR))[T].letter is Letter.NO


def test_a_target_far_from_its_baseline_is_no_evidence() -> None:
    far = replace(BARE, measure=Measure(baseline=Decimal(10), target=Decimal(70)))

    assert told(far)[A].letter is Letter.UNKNOWN


def test_a_number_in_a_tag_behind_the_goal_is_not_read_with_it() -> None:
    """ "@2" is an owner or a version that a list puts there; words stand right in front of it."""
    for text, tag in (("Review the agenda", "@2"), ("Test the release", "<2>")):
        assert told(goal(text + tag))[M].reason == told(goal(text))[M].reason


def test_a_reason_quotes_the_words_it_rests_on() -> None:
    draft = goal("Open the Lyon office by 30 June")
    found = told(draft)[T]

    assert found.start is not None
    assert draft.text[found.start : found.end] == "by 30 June"
    assert "by 30 June" in found.reason


TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(
        st.sampled_from(
            "improve the team by 15 % to open Lyon : - . so that and master Q2 a new feature every *".split()
        ),
        max_size=14,
    ).map(" ".join),
)


@given(text=TEXTS, context=TEXTS, kind=st.sampled_from(GoalKind))
def test_letters_are_total_and_point_into_the_text(text: str, context: str, kind: GoalKind) -> None:
    draft = goal(text, context, kind)
    found = letters(draft, read(draft, FACTS), FACTS)

    assert [each.criterion for each in found] == list(Criterion)
    assert found == letters(draft, read(draft, FACTS), FACTS)
    for each in found:
        assert each.reason
        assert "\n" not in each.reason
        if each.start is not None:
            assert each.end is not None
            assert 0 <= each.start < each.end <= len(text)
    assert vague_language(draft, read(draft, FACTS)) in {True, False}


@pytest.mark.parametrize(
    ("language", "text", "share"),
    [
        ("en", "Bring reopened tickets down to 1 in 7 by 31 March 2027.", "1 in 7"),
        ("en", "Bring reopened tickets down to one out of every 12 by 31 March 2027.", "one out of every 12"),
        ("de", "Reklamationen auf 1 von 7 senken bis 31. März 2027.", "1 von 7"),
    ],
)
def test_two_numbers_of_a_share_are_quoted_as_one(language: str, text: str, share: str) -> None:
    draft = GoalDraft(kind=GoalKind.PERFORMANCE, text=text, owner="p-1", language=language)
    facts = Facts(today=date(2026, 11, 22), origin=Origin.PERSON, language=language)
    reasons = [each.reason for each in letters(draft, read(draft, facts), facts)]
    assert f"“{share}” can be checked" in reasons
