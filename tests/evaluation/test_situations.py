"""Situations from data: what is written becomes the request, and what cannot be right is named."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from goalcoach.domain.conversation import Note, Speaker
from goalcoach.domain.draft import Field
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalKind
from goalcoach.evaluation.situations import situation_of
from goalcoach.llm.port import TurnRequest
from goalcoach.llm.tasks.gap import GapRequest
from goalcoach.llm.tasks.refine import RefineRequest

TURN: dict[str, Any] = {
    "id": "t",
    "who": "nurse, employee",
    "people": ["Mara Lindqvist"],
    "chat": ["Hello.\n\n**What is it about?**", "fewer falls, 9 a week now"],
    "kind": "performance",
    "notes": [{"outcome": "fewer falls"}, {"baseline": "9", "quote": "9 a week"}],
    "questions": ["outcome"],
    "said": "4 would be fine",
}


def test_a_turn_knows_the_chat_the_goal_so_far_and_what_the_rules_say_of_it() -> None:
    found = situation_of("turn", TURN)
    request = found.request
    assert isinstance(request, TurnRequest)
    assert found.people == ("Mara Lindqvist",)
    assert [each.speaker for each in request.transcript] == [Speaker.COACH, Speaker.PERSON]
    assert request.turn == 3
    assert request.sketch.kind is GoalKind.PERFORMANCE
    assert request.sketch.notes == (
        Note(field=Field.OUTCOME, value="fewer falls", quote="fewer falls", turn=2),
        Note(field=Field.BASELINE, value="9", quote="9 a week", turn=2),
    )
    assert request.sketch.asked is Field.OUTCOME
    assert request.facts.said == ("fewer falls, 9 a week now", "4 would be fine")
    assert request.facts.asked_before == ("What is it about?",)
    assert request.facts.origin is Origin.MODEL
    assert "TI101" in {each.code for each in request.findings}


def test_other_tasks_are_read_as_their_requests_are_declared() -> None:
    row = {
        "id": "g",
        "who": "clerk, employee",
        "gap": {"goal": {"title": "Answer 90 % by 31 October 2026"}, "actual": 71, "target": 90},
        "competencies": [{"id": "c-1", "name": "Diagnosis", "levels": ["follows a list"]}],
        "chat": ["**What got in the way?**", "printers"],
        "said": "I cannot find the fault",
    }
    request = situation_of("gap", row).request
    assert isinstance(request, GapRequest)
    assert request.gap.actual == Decimal(71)
    assert request.competencies[0].levels == ("follows a list",)
    assert (request.said, len(request.transcript)) == ("I cannot find the fault", 2)


def test_a_kept_goal_comes_with_what_the_rules_say_of_it() -> None:
    row = {
        "id": "r",
        "who": "x",
        "goal": {"kind": "performance", "text": "Sell more"},
        "wish": "say how many",
    }
    request = situation_of("refine", row).request
    assert isinstance(request, RefineRequest)
    assert "TI101" in {each.code for each in request.findings}


@pytest.mark.parametrize(
    ("task", "row", "told"),
    [
        ("turn", {**TURN, "sayd": "x"}, "t: nothing is known of sayd"),
        ("turn", {**TURN, "notes": [{"why": "never said"}]}, "t: nobody said 'never said'"),
        ("gap", {"id": "g", "who": "x", "gap": {"actual": "many"}}, "(?s)g: .*valid decimal"),
        (
            "ways",
            {"id": "w", "who": "x", "step": "x", "said": "y", "course": []},
            "w: nothing is known of course",
        ),
    ],
)
def test_what_cannot_be_right_is_named(task: str, row: dict[str, Any], told: str) -> None:
    with pytest.raises(InvalidInput, match=told):
        situation_of(task, row)
