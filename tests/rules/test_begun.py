"""A reading that was begun before a goal is judged: it spares work, and changes nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.kind import classify, kind_of
from goalcoach.rules.reading import Reading
from goalcoach.rules.verdict import Accepted, Refused

GOALS = Path(__file__).parents[2] / "evals" / "data" / "goals_third.jsonl"
FACTS = Facts(today=date(2026, 11, 30), origin=Origin.PERSON)


def told(verdict: Accepted[GoalDraft] | Refused[GoalDraft]) -> tuple[object, ...]:
    """All that a verdict says."""
    return (type(verdict), *(getattr(verdict, name) for name in ("id", "letters", "vague")))


def lines() -> list[tuple[str, str]]:
    """Text and context of goals that people published, some in letters of which a fair copy is made."""
    each_line = [json.loads(line) for line in GOALS.read_text("utf-8").splitlines()]
    return [
        *((each["text"], each.get("context", "")) for each in each_line),
        ("Visit 4\u00a0clients a we\u00adek", ""),
    ]


def test_a_verdict_is_the_same_with_the_reading_that_told_the_kind() -> None:
    for text, context in lines():
        begun = Reading(text, context, FACTS, "en")
        kind = kind_of(begun).kind
        draft = GoalDraft(kind=kind, text=text, context=context)

        assert kind is classify(text, context).kind, "a kind does not depend on the day"
        assert told(judge(draft, FACTS, begun)) == told(judge(draft, FACTS)), text


@pytest.mark.parametrize(
    "begun",
    [
        Reading("Raise sales", "", FACTS, "en"),
        Reading("Cut the backlog to 40 tickets by 31 March 2027", "a wish", FACTS, "en"),
        Reading("Cut the backlog to 40 tickets by 31 March 2027", "", FACTS, "de"),
        Reading(
            "Cut the backlog to 40 tickets by 31 March 2027", "", replace(FACTS, today=date(2027, 4, 2)), "en"
        ),
    ],
    ids=["other words", "another context", "another language", "another day"],
)
def test_a_reading_of_anything_else_is_left_aside(begun: Reading) -> None:
    draft = GoalDraft(kind=classify("Cut").kind, text="Cut the backlog to 40 tickets by 31 March 2027")

    assert told(judge(draft, FACTS, begun)) == told(judge(draft, FACTS))
