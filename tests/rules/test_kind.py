"""Which kind of goal a text is. All texts are made up."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from goalcoach.domain.goal import GoalKind
from goalcoach.rules.kind import classify
from tests.each import every

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
    Row(PERFORMANCE, "Press release on the new store by May"),
    Row(PERFORMANCE, "Case studies of two customers by May"),
    Row(DEVELOPMENT, "Study the case files of the court by May"),
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


@every("row", ROWS, ids=lambda row: f"{row.text} | {row.context}")
def test_the_kind_is_told_from_the_words(row: Row) -> None:
    assert classify(row.text, row.context).kind is row.kind


@given(text=st.text(max_size=80), context=st.text(max_size=40))
def test_every_text_has_a_kind_and_a_reason(text: str, context: str) -> None:
    guess = classify(text, context)

    assert guess.reason
    assert guess == classify(text, context)


@every(
    ("kind", "text"),
    [
        (PERFORMANCE, "mit dem Empfang klären, welche Zahl der Gäste die Küche vorab bekommen kann"),
        (PERFORMANCE, "mit dem Lager absprechen, wer die Palette holen kann"),
        (PERFORMANCE, "mit der Leitung besprechen, dass die Küche früher bestellen kann"),
        (PERFORMANCE, "eine Liste aushängen, damit die Fahrer abladen können"),
        (DEVELOPMENT, "Angebote rechnen, so dass ich es allein kann"),
        (DEVELOPMENT, "Rohre schweißen, um sie dicht abgeben zu können"),
        (DEVELOPMENT, "Angebote auf Englisch führen können"),
        (DEVELOPMENT, "Brandschutz so gut kennen, dass ich eine Begehung leiten kann"),
    ],
)
def test_what_others_can_do_is_no_learning_of_ones_own(kind: GoalKind, text: str) -> None:
    assert classify(text, language="de").kind is kind
