"""What rules ask in a conversation exists in every language the built-in coach speaks."""

from __future__ import annotations

from goalcoach.domain.finding import Origin, Severity
from goalcoach.domain.goal import GoalDraft
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
