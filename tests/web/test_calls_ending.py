"""Calls to a language model under way: names of one are not another's, and none holds up the end."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from contextlib import AsyncExitStack
from typing import Any

import pytest

from goalcoach.web import worker
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import End, Step
from tests.llm.talking import written
from tests.stopwatch import Stopwatch
from tests.web.language_model import begin, make, say
from tests.world import Clock, World, new_world

__all__ = ["make"]

NAMES = {"Ann": "Elena Petrova", "Bo": "Zoltan Kovacs", "Cy": "Piroska Szabo"}


async def test_each_reads_the_names_they_said_themselves(make: Callable[..., Any], room: Rooms) -> None:
    text = written("[PERSON_1] waits, then.\n\n**What would be different?**", asked="outcome")
    place_of_model = room(Step(text=text, delay_ms=5))
    world: World = await make(place_of_model)
    for name in NAMES.values():
        await world.person(name)
    places = [await begin(world, name) for name in NAMES]

    said = [
        say(browser, place, f"{name} waits too long")
        for (browser, place), name in zip(places, NAMES.values(), strict=True)
    ]
    answers = await asyncio.gather(*said)

    for name, answer in zip(NAMES.values(), answers, strict=True):
        assert f"{name} waits, then." in answer["said"][-1]["text"]
    sent = json.dumps([each.body for each in place_of_model.sent])
    assert not [name for name in NAMES.values() if name in sent]


async def test_a_call_that_hangs_does_not_hold_up_the_end(
    sqlite_url: str, clock: Clock, room: Rooms, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "DRAIN_SECONDS", 0.05)
    of_others = thinking()
    place_of_model = room(Step(text="Noted. ", end=End.HANG))
    stack = AsyncExitStack()
    world = await new_world(
        stack, sqlite_url, clock, llm_base_url=place_of_model.url, llm_model="m", llm_timeout_seconds=60.0
    )
    browser, place = await begin(world)
    run = await browser.post_json(f"{place}/turns", {"text": "calls take too long"})
    async with asyncio.timeout(20):
        while not place_of_model.sent:  # noqa: ASYNC110 - the endpoint lives in a thread of its own
            await asyncio.sleep(0.01)

    watch = Stopwatch()
    await world.app.state.worker.close()
    assert (await browser.get_json(f"/api/v1/runs/{run['id']}"))["state"] == "interrupted"
    await stack.aclose()

    assert watch.seconds < worker.CUT_SECONDS + 2
    assert await asyncio.to_thread(place_of_model.sent[0].left.wait, 20)
    assert thinking() <= of_others


def thinking() -> set[threading.Thread]:
    """The threads in which answers are thought out; another test of this process may have left one."""
    return {each for each in threading.enumerate() if each.name == "goalcoach-thinking"}
