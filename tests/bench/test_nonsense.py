"""The measurement with a local language model, as far as it needs none: words, endings, what is read."""

from __future__ import annotations

import json

import pytest

from bench.local_model import VARIABLE, run
from bench.nonsense.asks import Question, questions
from bench.nonsense.ending import End, Ending, table
from bench.nonsense.reading import of_shape, spoken, turn
from bench.nonsense.talk import faults
from bench.nonsense.vocabulary import Kind, vocabulary
from tests.contracts.test_coach_door import request
from tests.llm.talking import NOTHING, written

SAID = request("fewer calls, because people wait")
NOTE = {"field": "outcome", "value": "fewer calls", "quote": "fewer calls"}


def test_each_token_is_there_once_and_every_byte_can_be_said() -> None:
    tokens = vocabulary()

    assert len({token.text for token in tokens}) == len(tokens)
    assert [token.text for token in tokens if token.kind is Kind.BYTE] == [
        f"<0x{byte:02X}>" for byte in range(256)
    ]


def test_a_hundred_questions_half_of_them_for_a_turn() -> None:
    asked = list(questions())

    assert len(asked) == 100
    assert [sum(each.read is read for each in asked) for read in (spoken, turn)] == [20, 30]
    assert all(each.ask.schema is None for each in asked if each.read is spoken)
    assert all(_says(each) for each in asked)


def _says(question: Question) -> bool:
    return question.request.said in question.ask.messages[-1].text


@pytest.mark.parametrize(
    ("told", "ending"),
    [
        ({}, Ending(End.NOTHING)),
        ({"notes": [NOTE]}, Ending(End.PASSED)),
        (
            {"notes": [{**NOTE, "quote": "more"}]},
            Ending(
                End.REFUSED,
                "the object: notes[0].quote: not in what the person just said, letter by letter",
            ),
        ),
        ({"asked_code": "stock"}, Ending(End.REFUSED, "the object: asked_code: none of the findings has it")),
        (
            {"options": [{"text": "cut 7 calls", "field": None}]},
            Ending(End.REFUSED, "an option: RP402 option-with-new-number"),
        ),
        (
            {"wording": "Fewer calls by 3 May 2027"},
            Ending(End.REFUSED, "the wording: SG202 date-not-said"),
        ),
    ],
)
def test_the_object_of_a_turn(told: dict[str, object], ending: Ending) -> None:
    assert turn(json.dumps({**NOTHING, **told}), SAID) == ending


def test_a_spoken_answer_is_judged_before_its_object() -> None:
    good, bad = written("Noted.\n\n**Why?**"), written("Great goal! Why?")

    assert spoken(good, SAID) == Ending(End.NOTHING)
    assert spoken(bad, SAID) == Ending(End.REFUSED, "a sentence: RP201 praise")
    assert spoken("number customer", SAID) == Ending(End.REFUSED, "the object: empty")


@pytest.mark.parametrize(
    ("shape", "found", "end"),
    [
        ("repaired", {"text": ""}, End.NOTHING),
        ("repaired", {"text": "Noted. **Why?**"}, End.PASSED),
        ("repaired", {"text": ", "}, End.REFUSED),
        ("options", {"options": []}, End.NOTHING),
        ("options", {"options": [{"text": ", ", "field": None}]}, End.REFUSED),
        ("agenda", {"items": []}, End.NOTHING),
        ("agenda", {"items": [{"text": "Stock?", "topic": "result"}]}, End.REFUSED),
        ("agenda", {"items": "none"}, End.REFUSED),
    ],
)
def test_other_objects(shape: str, found: dict[str, object], end: End) -> None:
    assert of_shape(shape)(json.dumps(found), SAID).end is end


def test_the_table_counts_each_way_to_end() -> None:
    endings = [Ending(End.REFUSED, f"notes[{number}]: no", 1.0) for number in range(3)] + [
        Ending(End.NOTHING)
    ]

    assert [line.split() for line in table(endings)] == [
        ["1", "nothing", "in", "it"],
        ["3", "refused", "notes[…]:", "no"],
    ]


def test_a_log_must_hold_no_error_and_nothing_that_was_said() -> None:
    log = "goalcoach answers\nTraceback (most recent call last)\nwhat do you mean?\n"

    assert list(faults(log)) == ["Traceback (most recent call last)", "what do you mean?"]


def test_without_the_server_it_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(VARIABLE, "nowhere/python")

    with pytest.raises(SystemExit, match="requirements/local-model"):
        next(run())
