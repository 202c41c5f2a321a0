"""What is held against a wording before anybody sees it: unsaid words, and that it is too early for one."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from goalcoach.domain.finding import Severity
from goalcoach.domain.goal import GoalDraft, GoalKind, Measure
from goalcoach.domain.measured import direction
from goalcoach.llm.offering import against_offering
from goalcoach.llm.port import Command
from goalcoach.rules.engine import judge
from tests.contracts.test_coach_door import request

SAID = "calls take too long, 9 minutes, should be 6 by the end of June 2027, and deals with various stuff"
REQUEST = request(SAID)
FACTS, SITTING = REQUEST.facts, REQUEST.sitting
WHOLE = "Bring calls from 9 to 6 minutes by 30 June 2027"
VAGUE = "calls too long, 6 minutes, by 30 June 2027"


def against(text: str, command: Command | None = None) -> list[str]:
    """Codes of what is held against it."""
    draft = GoalDraft(kind=GoalKind.PERFORMANCE, text=text, owner=FACTS.owner)
    return [each.code for each in against_offering(draft, command, SITTING)]


@pytest.mark.parametrize(
    ("text", "early"),
    [
        (WHOLE, []),
        ("calls take too long by 30 June 2027", ["ME101"]),
        ("calls should be 6 minutes", ["TI101"]),
    ],
)
def test_without_a_measure_or_an_end_it_is_too_early_unless_it_was_asked_for(
    text: str, early: list[str]
) -> None:
    assert against(text) == early
    assert against(text, Command.DRAFT_IT) == []


def test_a_number_nobody_said_is_held_against_every_wording() -> None:
    text = WHOLE.replace("6", "4")
    assert against(text) == against(text, Command.DRAFT_IT) == ["SG201"]


@pytest.mark.parametrize(
    ("baseline", "target", "codes"), [("9", "6", []), ("6", "9", ["ME207"]), ("9", "9", ["ME207"])]
)
def test_fields_that_say_something_else_than_the_sentence_are_held_against_it(
    baseline: str, target: str, codes: list[str]
) -> None:
    measure = Measure(name="calls", baseline=Decimal(baseline), target=Decimal(target), unit="minute")
    measure = replace(measure, direction=direction(measure.baseline, measure.target))
    draft = GoalDraft(kind=GoalKind.PERFORMANCE, text=WHOLE, owner=FACTS.owner, measure=measure)

    assert [each.code for each in against_offering(draft, None, SITTING)] == codes


def test_what_else_the_rules_ask_is_for_the_next_question() -> None:
    draft = GoalDraft(kind=GoalKind.PERFORMANCE, text=VAGUE, owner=FACTS.owner)

    asked = {each.code for each in judge(draft, FACTS).findings if each.severity is Severity.ASK}
    assert asked == {"SP201"}
    assert against(VAGUE) == []
