"""The scripted coach: says its lines in order, and fails where it is told to."""

from __future__ import annotations

import pytest

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.port import Said
from goalcoach.llm.scripted import ScriptedCoach, ScriptedTurn
from tests.contracts.test_coach_door import request
from tests.llm.loop import Loop


def test_it_says_one_turn_after_the_other_and_then_the_last_again() -> None:
    loop = Loop(coach=ScriptedCoach([ScriptedTurn(said=("**One?**",)), ScriptedTurn(said=("**Two?**",))]))
    assert [loop.say("go on").reply for _ in range(3)] == ["**One?**", "**Two?**", "**Two?**"]


async def test_it_is_gone_where_the_script_says_so() -> None:
    coach = ScriptedCoach([ScriptedTurn(said=("First. ", "Second. "), fails_after=1)])
    answer = coach.turn(request("hello"))
    assert await anext(answer) == Said("First. ")
    with pytest.raises(Unavailable):
        await anext(answer)


def test_a_script_has_at_least_one_turn() -> None:
    with pytest.raises(ValueError, match="at least one turn"):
        ScriptedCoach([])


def test_what_the_rules_refuse_is_seen() -> None:
    loop = Loop(coach=ScriptedCoach([ScriptedTurn(said=("Great job! ", "What next? And why?"))]))
    assert {finding.code for finding in loop.say("hm").refused} >= {"RP102", "RP201"}
