"""Which kind of goal a text is. All texts are made up."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goalcoach.domain.goal import GoalKind
from goalcoach.rules.kind import classify

PERFORMANCE, DEVELOPMENT = GoalKind.PERFORMANCE, GoalKind.DEVELOPMENT


@dataclass(frozen=True, slots=True)
class Row:
    kind: GoalKind
    text: str
    context: str = ""


ROWS = [
    Row(PERFORMANCE, "Cut ticket backlog to 40 by May"),
    Row(PERFORMANCE, "Publish the supplier handbook by 30 June"),
    Row(PERFORMANCE, "Train 20 managers in giving feedback"),
    Row(PERFORMANCE, "Reduce patient falls from 9 to 5 by 30 June"),
    Row(PERFORMANCE, "Help 30 patients stop smoking"),
    Row(PERFORMANCE, "Help pupils read at grade level"),
    Row(PERFORMANCE, "Get 20 of my clients to lose weight"),
    Row(GoalKind.OTHER, "The patient will walk 50 metres without a frame"),
    Row(GoalKind.OTHER, "For my patients I want to stop smoking"),
    Row(PERFORMANCE, "Reduce disaster recovery time to two hours"),
    Row(DEVELOPMENT, "Improve my public speaking skills"),
    Row(DEVELOPMENT, "Complete the AWS Solutions Architect certification by December"),
    Row(DEVELOPMENT, "Learn how to negotiate"),
    Row(DEVELOPMENT, "Become a better communicator"),
    Row(DEVELOPMENT, "Get better at presenting"),
    Row(DEVELOPMENT, "Read ten books on leadership"),
    Row(GoalKind.ASPIRATION, "Become head nurse"),
    Row(GoalKind.ASPIRATION, "In three years I want to be a product manager"),
    Row(GoalKind.ASPIRATION, "In five years I hope to lead a team of my own"),
    Row(GoalKind.OBJECTIVE, "Make onboarding delightful", "Q3 2024 OKRs"),
    Row(GoalKind.OBJECTIVE, "Objective: make onboarding delightful"),
    Row(
        GoalKind.KEY_RESULT, "Activation from 30 % to 45 %", "Q3 OKRs; Objective: Make onboarding delightful"
    ),
    Row(GoalKind.KEY_RESULT, "**Key Result:** Ten talks at conferences"),
    Row(GoalKind.OTHER, "Lose 10 pounds before summer"),
    Row(GoalKind.OTHER, "Live each day to the full"),
    Row(GoalKind.OTHER, "Operational excellence"),
]


FOR_A_LIVING = (
    "Teach 4 yoga classes a week with at least 10 people in each",
    "Train 8 kids for the swimming competition",
    "Raise 5,000 euros for the church roof by Easter",
    "Film 6 videos for our YouTube channel by June",
    "Open 200 savings accounts by June",
    "Check blood pressure of all residents every morning",
    "Restock the wine cellar before 1 December",
    "Give 20 piano lessons a week",
    "Tune 30 pianos by Christmas",
    "Counsel 15 couples about their marriage a month",
    "Run the smoking cessation course for 3 groups by June",
    "Teach 12 refugees to swim by August",
    "Move 40 families into new flats by October",
    "Publish the diet guideline for the canteen by 1 April",
    "Compose the film score by 15 June 2027",
    "Mow 20 lawns a day from April on",
    "I want to hold therapy sessions with 22 patients a week",
)
"""What some do for themselves, others do for a living."""
FOR_THEMSELVES = (
    "Do yoga 3 times a week",
    "Run a half marathon",
    "Raise my kids without shouting",
    "Pay off my mortgage",
    "Teach my daughter to swim",
    "I want to sleep better",
)


@pytest.mark.parametrize("text", FOR_A_LIVING)
def test_what_is_done_for_others_is_work(text: str) -> None:
    assert classify(text).kind is PERFORMANCE


@pytest.mark.parametrize("text", FOR_THEMSELVES)
def test_what_people_do_for_themselves_is_not(text: str) -> None:
    assert classify(text).kind is GoalKind.OTHER


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.text} | {row.context}")
def test_the_kind_is_told_from_the_words(row: Row) -> None:
    assert classify(row.text, row.context).kind is row.kind


@given(text=st.text(max_size=80), context=st.text(max_size=40))
def test_every_text_has_a_kind_and_a_reason(text: str, context: str) -> None:
    guess = classify(text, context)

    assert guess.reason
    assert guess == classify(text, context)
