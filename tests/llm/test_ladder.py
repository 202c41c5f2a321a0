"""The ways to ask for an object: which step is taken when, and what then stands in the question."""

from __future__ import annotations

import json

import pytest

from goalcoach.llm.ladder import Ladder, Mode, response_format, told
from goalcoach.llm.model import Ask, Message

ASK = Ask(messages=(Message("system", "You coach."), Message("user", "x")), schema={"type": "object"})


@pytest.mark.parametrize("status", [400, 415, 422, 501])
def test_what_is_not_known_is_asked_for_another_way_until_there_is_none(status: int) -> None:
    ladder = Ladder()
    asked, again = [], []
    for _ in range(3):
        asked.append(ladder.mode)
        again.append(ladder.refused(ladder.mode, status))

    assert (asked, again) == ([Mode.JSON_SCHEMA, Mode.JSON_OBJECT, Mode.TEXT], [True, True, False])
    assert ladder.mode is Mode.JSON_SCHEMA, (
        "it was not the form that was wrong: the next question begins anew"
    )


@pytest.mark.parametrize("status", [401, 404, 413, 429, 502, 503])
def test_what_has_nothing_to_do_with_the_form_changes_nothing(status: int) -> None:
    ladder = Ladder()

    assert not any(ladder.refused(Mode.JSON_SCHEMA, status) for _ in range(4))
    assert ladder.mode == Mode.JSON_SCHEMA


def test_one_that_breaks_is_asked_the_same_way_once_more() -> None:
    ladder = Ladder()

    assert [ladder.refused(Mode.JSON_SCHEMA, 500) for _ in range(2)] == [False, True]
    assert ladder.mode == Mode.JSON_OBJECT


def test_one_that_breaks_and_names_the_form_is_asked_another_way_at_once() -> None:
    ladder = Ladder()

    assert ladder.refused(Mode.JSON_SCHEMA, 500, named=True)
    assert ladder.mode == Mode.JSON_OBJECT


def test_a_form_named_beside_another_failure_changes_nothing() -> None:
    ladder = Ladder()

    assert not ladder.refused(Mode.JSON_SCHEMA, 503, named=True)
    assert ladder.mode == Mode.JSON_SCHEMA


def test_one_that_breaks_whatever_way_it_is_asked_is_asked_the_best_way_again() -> None:
    ladder = Ladder()
    for _ in range(3):
        ladder.refused(ladder.mode, 500)

    assert ladder.mode is Mode.JSON_SCHEMA


def test_one_that_broke_for_a_moment_stays_where_it_was() -> None:
    ladder = Ladder()
    ladder.refused(Mode.JSON_SCHEMA, 500)
    ladder.worked(Mode.JSON_SCHEMA)

    assert not any(ladder.refused(Mode.JSON_SCHEMA, status) for status in (500, 500, 400))
    assert ladder.mode == Mode.JSON_SCHEMA


def test_two_questions_at_once_go_down_one_step() -> None:
    ladder = Ladder()

    assert ladder.refused(Mode.JSON_SCHEMA, 400)
    assert ladder.refused(Mode.JSON_SCHEMA, 400)
    assert ladder.mode == Mode.JSON_OBJECT


def test_a_late_answer_in_a_way_that_was_left_proves_nothing() -> None:
    ladder = Ladder()
    ladder.refused(Mode.JSON_SCHEMA, 400)
    ladder.worked(Mode.JSON_SCHEMA)

    assert not ladder.sure


@pytest.mark.parametrize(
    ("mode", "in_form", "in_prompt"),
    [(Mode.JSON_SCHEMA, True, False), (Mode.JSON_OBJECT, True, True), (Mode.TEXT, False, True)],
)
def test_the_schema_goes_where_the_endpoint_may_read_it(mode: Mode, in_form: bool, in_prompt: bool) -> None:
    sent = json.dumps(response_format(ASK, mode)), told(ASK, mode).messages[0].text

    assert tuple('"type": "object"' in each for each in sent) == (in_form, in_prompt)


def test_a_question_without_system_message_gets_one() -> None:
    first, second = told(Ask(messages=(Message("user", "x"),), schema={}), Mode.TEXT).messages

    assert (first.role, "```json" in first.text, second) == ("system", True, Message("user", "x"))


def test_plain_text_is_asked_for_as_it_is() -> None:
    plain = Ask(messages=ASK.messages, schema=None)

    assert [(response_format(plain, mode), told(plain, mode)) for mode in Mode] == [(None, plain)] * 3
