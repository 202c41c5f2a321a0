"""The object of an answer becomes what a turn does: notes, what was taken back, commands. Asks nobody."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from goalcoach.domain.conversation import Note, Sketch
from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.domain.sketch import CHANGED
from goalcoach.llm.answer import BadAnswer, read_answer
from goalcoach.llm.apply import apply
from goalcoach.llm.port import Command, TurnAnswer
from tests.contracts.test_coach_door import request
from tests.each import every
from tests.llm.talking import NOTHING

SAID = "calls take 9 minutes, make it 6"
EARLIER = Note(field=Field.OUTCOME, value="fewer calls", quote="fewer calls", turn=1)
SKETCH = Sketch(kind=GoalKind.PERFORMANCE, notes=(EARLIER,), asked=Field.BASELINE)
NINE = {"field": "baseline", "value": "9", "quote": "9 minutes"}


def read(sketch: Sketch = SKETCH, **told: Any) -> TurnAnswer:
    """The answer that an object is, of which only this is told."""
    return read_answer({**NOTHING, **told}, request(SAID, sketch))


def test_what_is_taken_back_is_gone_and_what_is_skipped_is_remembered() -> None:
    answer = read(withdrawn=["outcome"], skipped=["why"], notes=[NINE])
    after = apply(SKETCH, answer)

    assert [each.field for each in after.notes] == [Field.BASELINE]
    assert after.skipped == (Field.WHY,)


def test_to_start_over_keeps_nothing_that_was_said_before() -> None:
    answer = read(command="start_over", notes=[NINE])

    assert answer.sketch is not None
    assert [each.field for each in answer.sketch.notes] == [Field.BASELINE]


@every(
    ("field", "value", "quote", "fits"),
    [
        ("baseline", "9", "9 minutes", True),
        ("baseline", "6", "9 minutes", False),
        ("baseline", "6", "calls take", True),
        ("target", "9", "make it 6", False),
        ("due", "2027-06-30", "30 June 2027", True),
        ("due", "2026-06-30", "30 June 2027", False),
        ("due", "2027-06-30", "make it 6", True),
        ("due", "2027-04-11", "wk 14", True),
        ("due", "2027-04-14", "wk 14", False),
        ("baseline", "0.25", "1 in 4 dropped", True),
        ("baseline", "25", "1 in 4 dropped", True),
        ("baseline", "0.14", "1 in 4 dropped", False),
        ("target", "75", "make it 6", False),
        ("activity", "calls take 9 minutes", "calls take 9 minutes", True),
        ("activity", "The call takes 9 minutes.", "calls take 9 minutes", True),
        ("activity", "calls take 9 minutes; you are lazy", "calls take 9 minutes", False),
        ("milestone", "fire the slow ones", "1 in 4 dropped", False),
        ("metric", "{{7*7}}", "calls take", False),
        ("source", "because the boss is an idiot", "calls take", False),
        ("activity", "du wirst befördert", "make it 6", False),
        ("unit", "minute", "9 minutes", True),
    ],
)
def test_a_value_is_that_of_its_quote(field: str, value: str, quote: str, fits: bool) -> None:
    note = {"field": field, "value": value, "quote": quote}
    answer = {**NOTHING, "notes": [note]}
    asked = request(f"{SAID} by 30 June 2027, 1 in 4 dropped, or wk 14", SKETCH)

    if fits:
        assert [str(each.field) for each in read_answer(answer, asked).notes] == [field]
        return
    with pytest.raises(BadAnswer, match="not said in its quote"):
        read_answer(answer, asked)


def test_undo_brings_nothing_but_itself_and_its_question() -> None:
    assert read(command="undo", asked="why", notes=[NINE], kind="development") == TurnAnswer(
        command=Command.UNDO, asked=Field.WHY
    )


@pytest.mark.parametrize(
    ("told", "changed"),
    [
        ({"notes": [NINE]}, True),
        ({"kind": "development"}, True),
        ({"withdrawn": ["outcome"]}, True),
        ({}, False),
    ],
)
def test_a_goal_that_was_settled_is_open_again_once_something_new_is_said(
    told: dict[str, Any], changed: bool
) -> None:
    answer = read(replace(SKETCH, wording="Fewer calls."), **told)

    assert answer.sketch is not None
    assert (CHANGED in answer.sketch.questions) is changed


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ({"notes": [{**NINE, "field": "kind"}]}, "notes[0].field: none of the choices"),
        ({"notes": [{**NINE, "value": "9 minutes"}]}, "notes[0].value: no plain decimal"),
        ({"notes": [{**NINE, "quote": "Calls take"}]}, "notes[0].quote"),
        ({"notes": [{**NINE, "field": "due"}]}, "notes[0].value: no date"),
        ({"notes": [{**NINE, "field": "why", "value": " "}]}, "notes[0].value: empty"),
        ({"wording": " "}, "wording: empty"),
    ],
)
def test_what_cannot_be_used_says_where_and_why(told: dict[str, Any], why: str) -> None:
    with pytest.raises(BadAnswer) as error:
        read(**told)

    assert error.value.reasons[0].startswith(why)
