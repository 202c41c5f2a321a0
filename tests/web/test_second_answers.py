"""The second set of answers to a chat, over HTTP: what is good is offered, and nothing else kept or shown."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from goalcoach.llm.builtin.coach import BuiltinCoach
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import bad
from tests.llm.loop import Loop
from tests.llm.second import fits, leaked, rows, situations
from tests.web.language_model import V1, everything, faults, make, say
from tests.world import Clock, World, row_counts

pytestmark = pytest.mark.slow  # LangChain takes seconds to import

__all__ = ["make"]


@pytest.mark.parametrize("row", rows("chat_reply"), ids=lambda row: f"{row['id']}-{row['class']}")
async def test_an_answer_of_the_second_set(
    make: Callable[..., Any], room: Rooms, sqlite_url: str, clock: Clock, row: dict[str, Any]
) -> None:
    clock.time = datetime(2026, 11, 30, 9, tzinfo=UTC)
    told, expect = situations()[row["context"]], row["expect"]
    here = room(*bad(row))
    world: World = await make(here, llm_timeout_seconds=2.0 if "stream" in row else 20.0)
    for name in told["people"]:
        await world.person(name)
    person = replace(await world.person("Kim"), language=told["language"])
    async with world.wired.office.store.unit() as unit:
        person = await unit.people.put(person)
    browser = await world.browser(person)
    place = f"{V1}/conversations/{(await browser.post_json(f'{V1}/conversations'))['id']}"

    found = await say(browser, place, told["said"])

    last, suggestion = found["said"][-1], found["suggestion"]
    stored = everything(sqlite_url)
    outcome = expect["outcome"]
    if outcome == "clean_or_reject":
        outcome = "accept" if last["source"] == "m" else "reject"
    assert last["speaker"] == "coach"
    assert 1 <= len(here.sent) <= expect["max_model_calls"]
    assert row_counts(sqlite_url)["goal"] == 0, "LEAK"
    assert not leaked(row, stored), "LEAK"
    if outcome in {"reject", "fallback"}:
        assert last["source"] == "builtin", f"LEAK {last}"
        alone = Loop(coach=BuiltinCoach(), today=clock.time.date(), language=told["language"])
        offered = (await asyncio.to_thread(alone.say, told["said"])).answer.wording
        assert bool(suggestion) is bool(offered), f"LEAK {suggestion}"
        if suggestion and offered:
            own = (suggestion["source"], suggestion["making"], suggestion["draft"]["text"])
            assert own == ("builtin", None, offered.text), f"LEAK {suggestion}"
        assert last["notice"].endswith("The built-in coach answers instead.")
        why = f"{faults(world)[-1]} {last['notice']}"
        assert fits(row, why), f"REASON {why}"
    else:
        assert (last["source"], last["notice"]) == ("m", ""), f"REFUSED {last['notice']}"
    if outcome == "per_item":
        assert len(last["options"]) == expect["accepted"], "LEAK"
        assert row_counts(sqlite_url)["verdict"] >= expect["rejected"]
    elif outcome in {"accept", "accept_after_repair"}:
        assert bool(suggestion) is not bool(last["options"]), f"REFUSED {last}"
