"""Sentence and field say two things: what each of them says, and the goal once one of them holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from goalcoach.coach.agreement import DISAGREE, disagreements, settled
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.engine import judge
from goalcoach.rules.samples import FACTS, a_goal, a_key_result, a_measure, an_objective

DEMOS = a_goal(
    "Raise demos held from 8 to 14 a month by 30 June 2027", measure=a_measure("demos held", "8", "12")
)


def found(draft: GoalDraft) -> list[tuple[str, str, str]]:
    return [(each.name, each.sentence, each.field) for each in disagreements(draft, FACTS)]


def codes(draft: GoalDraft) -> set[str]:
    return {each.code for each in judge(draft, FACTS).findings} & DISAGREE


def test_the_rules_that_find_a_contradiction_exist() -> None:
    assert set(RULES) >= DISAGREE


def test_another_target() -> None:
    assert found(DEMOS) == [("target", "14", "12")]

    by_sentence = settled(DEMOS, FACTS, {"target": "sentence"})
    by_field = settled(DEMOS, FACTS, {"target": "field"})

    assert by_sentence == replace(DEMOS, measure=a_measure("demos held", "8", "14"))
    assert by_field == replace(DEMOS, text="Raise demos held from 8 to 12 a month by 30 June 2027")
    assert codes(by_sentence) == codes(by_field) == set()


def test_another_day() -> None:
    draft = replace(a_goal(), due=date(2027, 5, 31))
    assert found(draft) == [("due", "30 June 2027", "31 May 2027")]

    assert settled(draft, FACTS, {"due": "sentence"}).due == date(2027, 6, 30)
    assert settled(draft, FACTS, {"due": "field"}).text.endswith("to 75 % by 31 May 2027")


def test_both_at_once_one_each_way() -> None:
    draft = replace(DEMOS, due=date(2027, 5, 31))

    both = settled(draft, FACTS, {"due": "field", "target": "field"})

    assert both.text == "Raise demos held from 8 to 12 a month by 31 May 2027"
    assert codes(both) == set()


def test_inside_a_key_result() -> None:
    part = a_key_result(measure=a_measure("week-4 retention", "31", "45", "%"))
    draft = an_objective(key_results=(a_key_result(), part))
    assert found(draft) == [("kr-1-target", "40", "45")]

    by_sentence = settled(draft, FACTS, {"kr-1-target": "sentence"})

    assert by_sentence.key_results[0] == draft.key_results[0]
    assert by_sentence.key_results[1].measure == a_measure("week-4 retention", "31", "40", "%")


@pytest.mark.parametrize(
    "draft",
    [
        a_goal(),
        a_goal(measure=a_measure("solved at first contact", "62", "75", "%")),
        a_goal(
            "Cut costs from 2 million to 1.5 million euros by 30 June 2027",
            measure=a_measure("costs", "2000000", "1400000"),
        ),
    ],
    ids=["no field", "the same", "a figure that is not the number"],
)
def test_nothing_to_choose(draft: GoalDraft) -> None:
    assert found(draft) == []


@pytest.mark.parametrize("chosen", [{}, {"target": "neither"}, {"due": "field"}, {"kr-7-target": "field"}])
def test_what_nobody_chose_stays(chosen: dict[str, str]) -> None:
    assert settled(DEMOS, FACTS, chosen) == DEMOS
