"""A first message that begins with who somebody is: the goal is what they want."""

from __future__ import annotations

import pytest

from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.coach import BuiltinCoach
from tests.llm.loop import Loop


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ("I'm a nurse and want to cut waiting times", "cut waiting times"),
        ("im a nurse, I want to cut waiting times", "cut waiting times"),
        ("I run the packing line. I want to cut scrap from 8 % to 5 %", "cut scrap"),
        ("Hi, I manage the front desk and we want to answer calls faster", "answer calls faster"),
        ("I want to run the packing line without stops", "run the packing line without stops"),
    ],
)
def test_what_they_want_is_the_goal(said: str, outcome: str) -> None:
    loop = Loop(coach=BuiltinCoach())
    loop.say(said)
    assert loop.sketch.value(Field.OUTCOME) == outcome


@pytest.mark.parametrize("said", ["I run the packing line", "I recruit nurses.", "I manage the front desk"])
def test_what_they_do_is_no_goal(said: str) -> None:
    exchange = Loop(coach=BuiltinCoach()).say(said)
    assert not exchange.answer.notes
    assert exchange.reply.startswith("Good to know.")


@pytest.mark.parametrize(
    "said", ["I already told you that", "we have already answered that", "you just asked me that"]
)
def test_what_was_said_before_is_said_back(said: str) -> None:
    loop = Loop(coach=BuiltinCoach())
    loop.say("cut scrap on line 2")
    assert "So far I have “Cut scrap on line 2.”" in loop.say(said).reply
