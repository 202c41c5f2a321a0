"""What the judge of a task makes of an answer, where no fault of one place shows it: asks no endpoint."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from goalcoach.domain.goal import Direction, GoalDraft, GoalKind, Measure
from goalcoach.llm.tasks.wording import goal_of, kept
from tests.llm.tasks.asked import (
    BLUEPRINT_ASKED,
    GAP_ASKED,
    KEPT,
    POINTS_ASKED,
    REFINE_ASKED,
    REFINED,
    WAYS_ASKED,
    Asked,
)


def judged(asked: Asked, **changes: Any) -> Any:
    """What comes of the good answer with these changes."""
    return asked.task.judge({**asked.good, **changes}, asked.request)


def test_the_numbers_of_a_shortfall_may_be_named_in_the_question() -> None:
    found = judged(GAP_ASKED, question="What kept it at 71 instead of 90 %?")

    assert found.withheld == ()
    assert found.passed.question


def test_what_a_goal_had_before_is_not_held_against_its_change() -> None:
    two = "Bring wrong pallets per week from 14 to 5 and cut sorting from 14 to 5 by 31 March 2027"
    asked = replace(REFINE_ASKED, request=replace(REFINE_ASKED.request, goal=replace(KEPT, text=two)))
    found = judged(asked, text=two.replace("to 5", "to 7"))

    assert found.withheld == ()
    assert found.passed


def a_part(source: str, **changes: Any) -> GoalDraft:
    """A key result with a source, for which no answer has a place."""
    measure = Measure(
        name="calls",
        baseline=Decimal(9),
        target=Decimal(5),
        unit="a day",
        direction=Direction.DOWN,
        source=source,
    )
    usual = {"text": "Bring calls from 9 to 5 a day", "due": date(2027, 3, 31), "why": "Tuesdays"}
    return GoalDraft(kind=GoalKind.KEY_RESULT, measure=measure, **{**usual, **changes})


def test_key_results_keep_what_no_answer_has_a_place_for() -> None:
    before = replace(KEPT, kind=GoalKind.OBJECTIVE, key_results=(a_part("the phone system"),))
    row = {
        "text": "Bring calls from 9 to 5 a day",
        "metric": "calls",
        "baseline": "9",
        "target": "5",
        "unit": "a day",
        "due": "2027-04-30",
    }
    answer = goal_of({**REFINED, "key_results": [row]}, owner=KEPT.owner, language="en")
    changed = a_part("the phone system", due=date(2027, 4, 30))

    assert kept(answer, before).key_results == (changed,)
    assert kept(answer, replace(before, key_results=())).key_results == answer.key_results


def test_an_answer_without_rows_is_told_so() -> None:
    steps, points = judged(BLUEPRINT_ASKED, steps=[]), judged(POINTS_ASKED, points=[])

    assert (steps.passed, points.passed) == (None, None)
    assert steps.found == ("steps: none of the steps was put into words",)
    assert points.found == ("points: there are none",)


def test_ways_of_which_none_passes_are_no_answer_though_the_question_does() -> None:
    found = judged(WAYS_ASKED, ways=[{"form": "practice", "text": "Take 9 tickets a day", "named": ""}])

    assert found.passed is None
    assert [each.code for each in found.withheld] == ["RP402"]


OFFERS = replace(
    WAYS_ASKED.request,
    courses=("Network basics (2 x 3 h)", "Routing (spring)", "Routing (autumn)"),
    mentors=("Tomas Berg (second level)", "Elena Roth"),
)


@pytest.mark.parametrize(
    ("form", "named", "offer"),
    [
        ("person", "Tomas Berg (second level)", "Tomas Berg (second level)"),
        ("person", "Tomas Berg", "Tomas Berg (second level)"),
        ("person", "Elena Roth", "Elena Roth"),
        ("course", "Network basics", "Network basics (2 x 3 h)"),
        ("course", "Routing", ""),
        ("course", "Network", ""),
        ("course", "Tomas Berg", ""),
        ("person", "Tomas Berg (first level)", ""),
        ("person", "second level", ""),
    ],
)
def test_an_offer_may_be_named_without_what_it_has_in_brackets(form: str, named: str, offer: str) -> None:
    ways = [
        {"form": "practice", "text": "Write down each fault I find", "named": ""},
        {"form": form, "text": "Ask about a printer ticket", "named": named},
    ]
    found = judged(replace(WAYS_ASKED, request=OFFERS), ways=ways)

    assert found.passed is not None
    assert [each.named for each in found.passed.ways[1:]] == ([offer] if offer else [])


@pytest.mark.parametrize("cause", ["skill", "knowledge"])
@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("i have no time for it, there are 40 tickets a day and only two of us", "en"),
        ("ich habe keine zeit dafür, 40 tickets am tag und wir sind nur zu zweit", "de"),
    ],
)
def test_whoever_said_that_time_is_missing_is_told_nothing_to_learn(
    cause: str, said: str, language: str
) -> None:
    asked = GAP_ASKED
    request = replace(
        asked.request, transcript=(), said=said, facts=replace(asked.request.facts, language=language)
    )
    quote = said.partition(",")[0]
    judged = asked.task.judge({**asked.good, "cause": cause, "quote": quote}, request)

    assert judged.passed is None
    assert "cause" in {each.where for each in judged.withheld}
