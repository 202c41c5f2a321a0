"""Which rules are asked of a goal: those whose signs stand in it, and no others."""

from __future__ import annotations

import pytest

from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules import engine
from goalcoach.rules.letters import letters
from goalcoach.rules.reading import read
from goalcoach.rules.samples import FACTS, a_goal


def asked(draft: GoalDraft) -> set[str]:
    reading = read(draft, FACTS)
    reading.letters = letters(draft, reading, FACTS)
    rules = engine._ALL(GoalDraft, GoalKind.PERFORMANCE, FACTS.origin, draft.language)
    return {each.code for each in rules.about(draft, FACTS, reading)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Raise renewals from 82 % to 90 % and cut costs from 9 to 7 euros", "en"),
        ("Raise renewals from 82 % to 90 %; cut costs from 9 to 7 euros", "en"),
        ("Raise renewals from 82 % to 90 %\ncut costs from 9 to 7 euros", "en"),
        ("Die Quote von 82 % auf 90 % steigern und die Kosten von 9 auf 7 Euro senken", "de"),
    ],
)
def test_what_joins_may_hold_a_second_result(text: str, language: str) -> None:
    assert "SP202" in asked(a_goal(text, language=language))


def test_a_goal_in_which_nothing_joins_holds_one_result() -> None:
    assert "SP202" not in asked(a_goal("Raise renewals from 82 % to 90 % by 30 June 2027"))


def test_a_rule_that_looks_for_words_and_follows_a_letter_needs_both() -> None:
    assert "ME102" in asked(a_goal("Increase revenue from small shops by 30 June 2027"))
    assert "ME102" not in asked(a_goal("Increase revenue from 20 to 30 euros by 30 June 2027"))
    assert "ME102" not in asked(a_goal("Answer customers of the web shop by 30 June 2027"))
