"""Questions that pry and marks for people are refused; work that only looks like them passes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from goalcoach.domain.draft import ReplyDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.samples import MODEL_FACTS, a_goal

PRYING = {
    "Are you planning to have children this year?": "RP206",
    "Do you want children?": "RP206",
    "How is your marriage since the night shifts?": "RP206",
    "Is your divorce over?": "RP206",
    "Which party do you vote for?": "RP206",
    "Which church do you go to?": "RP206",
    "You must be exhausted. Which week is easier?": "RP202",
    "You are clearly upset. What changed?": "RP202",
}
PRYING_IN_GERMAN = ("Was macht deine Familie?", "Gibt es einen Kinderwunsch?", "Wie geht es deiner Frau?")
ABOUT_WORK_IN_GERMAN = ("Welche Familie von Produkten ist gemeint?", "Wie viele Kinder lesen schon?")
ABOUT_WORK = (
    "Are you planning to have the children read by May?",
    "Which church do the tours start at?",
    "Which party pays for the repair?",
    "Which suppliers must be audited?",
    "Is it clearly marked on the plan?",
)
MARKS = (
    "Be ranked in the top 10 % of the staff by 30 June 2027",
    "Be named employee of the year by 31 December 2027",
    "Be employee of the month twice by 31 December 2027",
)
NO_MARKS = (
    "Have our app ranked in the top 10 % of the store by 30 June 2027",
    "Train 80 % of the staff in first aid by 30 June 2027",
    "Cut employee turnover of the year from 12 % to 9 % by 31 December 2027",
)


def replied(text: str, language: str = "en") -> set[str]:
    facts = replace(MODEL_FACTS, language=language)
    return {each.code for each in judge(ReplyDraft(text=text, language=language), facts).findings}


def written(text: str) -> set[str]:
    return {each.code for each in judge(a_goal(text), MODEL_FACTS).findings}


@pytest.mark.parametrize(("text", "code"), PRYING.items())
def test_a_reply_that_pries_is_refused(text: str, code: str) -> None:
    assert code in replied(text)


@pytest.mark.parametrize("text", ABOUT_WORK)
def test_a_question_about_work_is_none(text: str) -> None:
    assert not {"RP202", "RP206"} & replied(text)


@pytest.mark.parametrize("text", PRYING_IN_GERMAN)
def test_a_german_reply_that_pries_is_refused(text: str) -> None:
    assert "RP206" in replied(text, "de")


@pytest.mark.parametrize("text", ABOUT_WORK_IN_GERMAN)
def test_a_german_question_about_work_is_none(text: str) -> None:
    assert "RP206" not in replied(text, "de")


@pytest.mark.parametrize("text", MARKS)
def test_a_mark_for_a_person_is_no_goal(text: str) -> None:
    assert "SG302" in written(text)


@pytest.mark.parametrize("text", NO_MARKS)
def test_a_share_of_something_else_is_no_mark(text: str) -> None:
    assert "SG302" not in written(text)
