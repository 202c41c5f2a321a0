"""The recorded model: says what was answered to this very question, and what differs where nothing was."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from goalcoach.llm.model import Ask, Message, Reply
from goalcoach.llm.recorded import Recorded, Recording, UnknownRequest, fingerprint
from tests.llm.models import heard

SENT = Ask(
    messages=(Message("system", "You are a coach.\nAsk one question."), Message("user", "| fewer falls")),
    schema={"type": "object"},
    schema_name="turn",
    max_tokens=1200,
    temperature=0.3,
)
TEXT = "You want fewer falls.\n\n**How many are there today?**"
MODEL = Recorded([Recording(name="nurse", sent=SENT, text=TEXT)])


async def test_it_says_the_recorded_answer_in_pieces() -> None:
    pieces, reply = await heard(MODEL, SENT)
    assert len(pieces) > 1
    assert "".join(pieces) == TEXT
    assert isinstance(reply, Reply)
    assert (reply.text, reply.mode) == (TEXT, "recorded")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"max_tokens": 900}, "another max_tokens: 900, recorded 1200"),
        ({"temperature": 0.0}, "another temperature: 0.0, recorded 0.3"),
        ({"seed": 7}, "another seed: 7, recorded None"),
        ({"schema": {"type": "array"}}, "another schema"),
        ({"schema_name": "gap"}, "another schema_name: 'gap', recorded 'turn'"),
        (
            {"messages": (SENT.messages[0], Message("user", "| more falls"))},
            "user line 1 is '| more falls', recorded '| fewer falls'",
        ),
        (
            {"messages": (Message("system", "You are a coach."), SENT.messages[1])},
            "system line 2 is '', recorded 'Ask one question.'",
        ),
        ({"messages": SENT.messages[:1]}, "message 2 is missing, recorded user"),
        ({"messages": (*SENT.messages, Message("user", "x"))}, "message 3 is user, recorded nothing"),
    ],
)
async def test_any_other_question_is_an_error_that_says_what_differs(
    change: dict[str, Any], told: str
) -> None:
    with pytest.raises(UnknownRequest) as error:
        await heard(MODEL, replace(SENT, **change))
    assert error.value.message == f"No recording answers this. The nearest is 'nurse': {told}."
    assert error.value.data["ask"] == replace(SENT, **change)


async def test_the_nearest_recording_is_the_one_with_the_fewest_differences() -> None:
    far = replace(SENT, messages=(Message("system", "a"), Message("user", "b")), max_tokens=1)
    model = Recorded([Recording(name="far", sent=far, text=""), Recording(name="near", sent=SENT, text="")])
    with pytest.raises(UnknownRequest, match="The nearest is 'near': another temperature"):
        await heard(model, replace(SENT, temperature=1.0))


async def test_without_recordings_it_says_so() -> None:
    with pytest.raises(UnknownRequest, match="no recordings"):
        await heard(Recorded([]), SENT)


def test_two_answers_to_one_question_are_refused() -> None:
    with pytest.raises(ValueError, match="'b' and 'a' answer the same question"):
        Recorded([Recording(name="a", sent=SENT, text="1"), Recording(name="b", sent=SENT, text="2")])


def test_the_fingerprint_does_not_depend_on_the_order_of_keys() -> None:
    one, other = ({"a": 1, "b": 2}, {"b": 2, "a": 1})
    assert fingerprint(replace(SENT, schema=one)) == fingerprint(replace(SENT, schema=other))
