"""The coach says what it is, when somebody asks."""

from __future__ import annotations

import pytest

from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.store.port import Store
from tests.coach.desk import sit_down


@pytest.mark.parametrize("asked", ["Are you a human?", "Are you a bot?", "Who are you?"])
async def test_it_says_that_it_is_a_program(store: Store, asked: str) -> None:
    desk = await sit_down(store, BuiltinCoach())

    await desk.hear(asked)

    assert "I am a program" in (await desk.look()).turns[-1].text
