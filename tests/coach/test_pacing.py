"""What was said is on the page while the rest is still awaited."""

from __future__ import annotations

import asyncio

from goalcoach.coach import turn
from goalcoach.store.port import Store
from tests.coach.desk import ASKS, Waiting, sit_down


async def test_a_sentence_can_be_read_while_the_next_is_awaited(store: Store) -> None:
    coach = Waiting("Noted. ", ASKS)
    desk = await sit_down(store, coach)
    begun = await desk.say("I want to be better with customers")
    told = asyncio.Event()
    answering = asyncio.create_task(turn.answer(desk.office, begun, lambda run: told.set()))

    async with asyncio.timeout(5):
        await told.wait()
    assert not coach.go_on.is_set()
    assert [event.kind for event in await desk.events(begun)] == ["sentence"]

    coach.go_on.set()
    assert await answering
