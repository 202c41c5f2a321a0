"""What rules ask in a conversation exists in every language the built-in coach speaks."""

from __future__ import annotations

import pytest

from goalcoach.domain.draft import Field
from goalcoach.domain.finding import Origin, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.llm.builtin.agenda import ANSWERED_BY
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.llm.builtin.phrases import BOOKS
from goalcoach.rules.catalogue import RULES
from tests.llm.loop import Loop


def may_be_asked() -> set[str]:
    """Rules whose question is asked by itself, and those that refuse what a person says of a goal."""
    refusing = {
        code
        for code, rule in RULES.items()
        if GoalDraft in rule.scopes and rule.severity(Origin.PERSON) is Severity.BLOCK
    }
    return {*ANSWERED_BY, *refusing}


def test_every_question_is_there_in_every_language() -> None:
    books = [book for language, book in BOOKS.items() if language != "en"]
    assert books
    for book in books:
        assert set(book.rule_questions) == may_be_asked()
        assert all(each.endswith("?") for each in book.rule_questions.values())


def test_a_rule_asks_in_german() -> None:
    talk = Loop(coach=BuiltinCoach(), language="de")
    for said in ("weniger Reklamationen", "heute 5 im Monat", "10", "bis Ende Juni", "sie sind teuer"):
        talk.say(said)
    asked = [exchange.reply for exchange in talk.exchanges]
    assert any(BOOKS["de"].rule_questions["ME206"] in each for each in asked)
    assert not any(exchange.refused for exchange in talk.exchanges)


@pytest.mark.parametrize(
    ("language", "wish", "look", "hours", "reason"),
    [
        (
            "en",
            "I want to learn to lead a project",
            "first look at the end of June 2027",
            "6 hours",
            "until then daily work comes first",
        ),
        (
            "de",
            "Ich will lernen, ein Projekt zu leiten",
            "erster Blick Ende Juni 2027",
            "6 Stunden",
            "bis dahin geht der Alltag vor",
        ),
    ],
)
def test_a_look_that_is_far_off_is_asked_for_again_with_a_reason(
    language: str, wish: str, look: str, hours: str, reason: str
) -> None:
    loop = Loop(coach=BuiltinCoach(), language=language, kind=GoalKind.DEVELOPMENT)
    asked = [loop.say(said).reply for said in (wish, "skip", "skip", "skip", look, hours)]

    assert loop.sketch.value(Field.REVIEW) == "2027-06-30"
    assert reason in asked[-1]
    assert asked[-1].count("?") == 1
    assert reason not in "".join(asked[:-1])
