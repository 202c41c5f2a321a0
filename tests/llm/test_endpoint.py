"""An endpoint as requests see it, over HTTP: faults that heal and that do not, and many callers at once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from datetime import date
from typing import Any

import pytest

from goalcoach.domain.spending import Caps
from goalcoach.llm.budget import Prices
from goalcoach.llm.endpoint import Configured, Endpoint, open_endpoint
from goalcoach.llm.model import Ask, Message, Reply, listening
from goalcoach.llm.reason import Reason
from tests.endpoint.fixture import Rooms
from tests.endpoint.server import Room
from tests.llm.models import heard
from tests.stopwatch import Stopwatch

pytestmark = pytest.mark.slow  # LangChain takes seconds to import

ASK = Ask(
    messages=(Message("user", "hello"),),
    schema={"type": "object", "properties": {"ok": {"type": "boolean"}}, "required": ["ok"]},
    schema_name="answer",
)
TODAY = date(2026, 11, 28)
Opened = Callable[..., Endpoint]
STALLS = {"half-open": 0.3, "bd-037": 0.3, "half-open-once": 2.0, "half-open-then-other": 2.0}
"""Seconds of silence that are too long; where an answer comes afterwards, a busy machine gets more."""
LEAVING = 20.0
"""Seconds after which an endpoint that was not left never will be."""


@pytest.fixture
async def opened() -> AsyncIterator[Opened]:
    """Opens endpoints, and closes them."""
    endpoints: list[Endpoint] = []

    def open_one(room: Room, script: str, stall_seconds: float | None = None, **more: Any) -> Endpoint:
        stall = STALLS.get(script, 20.0)
        configured = Configured(
            url=room.url, name=script, key="CANARY-KEY", stall_seconds=stall_seconds or stall, **more
        )
        endpoints.append(open_endpoint(configured, lambda: TODAY))
        return endpoints[-1]

    yield open_one
    for each in endpoints:
        await each.close()


async def asked(endpoint: Endpoint, seconds: float = 20.0) -> Reply | Reason:
    """One request of one question."""
    return (await heard(endpoint.request("ada"), ASK, time.monotonic() + seconds))[1]


async def until_sent(here: Room, calls: int) -> None:
    """Wait until the endpoint was asked so often."""
    async with asyncio.timeout(20):
        while len(here.sent) < calls:  # noqa: ASYNC110 - the endpoint lives in a thread of its own
            await asyncio.sleep(0.01)


@pytest.mark.parametrize(
    ("script", "calls", "mode"),
    [
        ("busy-once", 2, "json_schema"),
        ("down-once", 2, "json_schema"),
        ("half-open-once", 2, "json_schema"),
        ("dropped-once", 2, "json_schema"),
        ("unfinished-once", 2, "json_schema"),
        ("broken-chunk-once", 2, "json_schema"),
        ("no-temperature", 2, "json_schema"),
        ("no-max-tokens", 2, "json_schema"),
        ("no-options", 2, "json_schema"),
        ("json-object-only", 2, "json_object"),
        ("json-schema-breaks", 2, "json_object"),
        ("json-schema-breaks-mutely", 3, "json_object"),
        ("fenced", 3, "text"),
    ],
)
async def test_what_can_heal_heals(room: Rooms, opened: Opened, script: str, calls: int, mode: str) -> None:
    here = room()
    reply = await asked(opened(here, script))

    assert isinstance(reply, Reply)
    assert (reply.attempts, len(here.sent), reply.mode, '{"ok": true}' in reply.text) == (
        calls,
        calls,
        mode,
        True,
    )


async def test_the_mode_that_worked_is_kept(room: Rooms, opened: Opened) -> None:
    here = room()
    endpoint = opened(here, "fenced")
    await asked(endpoint)
    await asked(endpoint)

    assert [sent.form for sent in here.sent] == ["json_schema", "json_object", "text", "text"]
    assert '"properties"' in here.sent[3].body["messages"][0]["content"]


@pytest.mark.parametrize(
    ("script", "gone", "come"),
    [
        ("no-temperature", "temperature", None),
        ("no-max-tokens", "max_tokens", "max_completion_tokens"),
        ("no-options", "stream_options", None),
    ],
)
async def test_a_parameter_that_is_refused_is_not_sent_again(
    room: Rooms, opened: Opened, script: str, gone: str, come: str | None
) -> None:
    here = room()
    endpoint = opened(here, script)
    await asked(endpoint)
    await asked(endpoint)
    first, *others = ({*sent.body} for sent in here.sent)

    assert [each ^ first for each in others] == [{gone, come} - {None}] * 2


@pytest.mark.parametrize(
    ("script", "reason", "calls"),
    [
        ("storm", Reason.BUSY, 3),
        ("storm-without-a-date", Reason.BUSY, 3),
        ("busy-for-an-hour", Reason.BUSY, 1),
        ("down", Reason.BROKEN, 3),
        ("half-open", Reason.STALLED, 2),
        ("half-open-then-other", Reason.DIFFERENT, 2),
        ("dropped", Reason.BROKEN, 3),
        ("gone", Reason.UNREACHABLE, 3),
        ("garbage", Reason.MALFORMED, 3),
        ("login-page", Reason.MALFORMED, 3),
        ("redirect", Reason.REDIRECTED, 1),
        ("wrong-key", Reason.REFUSED_KEY, 1),
        ("cut-off", Reason.LENGTH, 1),
        ("rejects-all", Reason.REJECTED, 3),
    ],
)
async def test_what_does_not_heal_is_given_up(
    room: Rooms, opened: Opened, script: str, reason: Reason, calls: int
) -> None:
    here = room()

    assert (await asked(opened(here, script)), len(here.sent)) == (reason, calls)


@pytest.mark.parametrize(
    "script", ["late", "silent", "endless", "slow", "storm", "half-open", "busy-for-an-hour"]
)
async def test_one_deadline_holds_for_all_attempts(room: Rooms, opened: Opened, script: str) -> None:
    watch = Stopwatch()
    result = await asked(opened(room(), script, stall_seconds=0.25), seconds=0.7)

    assert result in {Reason.TIME_OUT, Reason.BUSY, Reason.STALLED} or script == "slow"
    assert watch.seconds < 3


async def test_an_endpoint_that_is_down_is_left_alone(room: Rooms, opened: Opened) -> None:
    here = room()
    endpoint = opened(here, "gone")
    results = [await asked(endpoint) for _ in range(4)]

    assert results == [Reason.UNREACHABLE, Reason.RESTING, Reason.RESTING, Reason.RESTING]
    assert len(here.sent) == 5


async def test_many_callers_share_few_connections_and_all_are_answered(room: Rooms, opened: Opened) -> None:
    here = room()
    endpoint = opened(here, "ok", at_once=5)
    results = await asyncio.gather(*(asked(endpoint, 20) for _ in range(60)))

    assert all(isinstance(each, Reply) for each in results)
    assert len(here.sent) == 60


async def test_open_streams_do_not_slow_what_else_the_loop_does(room: Rooms, opened: Opened) -> None:
    here = room()
    endpoint = opened(here, "half-open", stall_seconds=60, at_once=5)
    waiting = [asyncio.ensure_future(asked(endpoint, 60)) for _ in range(200)]
    await until_sent(here, 5)
    watch = Stopwatch()
    for _ in range(100):
        await asyncio.sleep(0)
    took = watch.seconds
    for each in waiting:
        each.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)

    assert took < 0.5
    assert isinstance((await heard(opened(room(), "ok").request("bo"), ASK, time.monotonic() + 20))[1], Reply)


async def test_callers_who_go_away_free_their_places(room: Rooms, opened: Opened) -> None:
    here = room()
    endpoint = opened(here, "half-open", stall_seconds=60, at_once=2)
    for calls in (2, 4):
        waiting = [asyncio.ensure_future(asked(endpoint, 60)) for _ in range(2)]
        await until_sent(here, calls)
        for each in waiting:
            each.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)

    assert len(here.sent) == 4
    assert all([await asyncio.to_thread(sent.left.wait, LEAVING) for sent in here.sent])


async def test_what_every_call_cost_is_accounted_for(room: Rooms, opened: Opened) -> None:
    endpoint = opened(room(), "dropped-once", prices=Prices(prompt=10, completion=100))
    assert isinstance(await asked(endpoint), Reply)
    spent = (await endpoint.budget.account("ada")).spent

    assert (spent.prompt_tokens, spent.completion_tokens) == (100 + 1, 20 + 1)
    assert spent.cost == pytest.approx((101 * 10 + 21 * 100) / 1e6)


async def test_over_budget_nothing_is_sent(room: Rooms, opened: Opened) -> None:
    here = room()
    assert await asked(opened(here, "ok", caps=Caps(person_tokens=100))) is Reason.BUDGET
    assert here.sent == []


async def test_who_stops_listening_in_the_middle_ends_everything(room: Rooms, opened: Opened) -> None:
    here = room()
    endpoint = opened(here, "endless", at_once=1)
    async with listening(endpoint.request("ada").ask(ASK, deadline=time.monotonic() + 60)) as parts:
        await anext(parts)

    assert await asyncio.to_thread(here.sent[0].left.wait, LEAVING)
    assert endpoint.breaker.state == "closed"


async def test_nothing_shows_the_key(room: Rooms, opened: Opened) -> None:
    configured = Configured(url="http://x.example/v1", name="m", key="CANARY-KEY")
    assert "CANARY" not in f"{configured!r} {configured} {vars(opened(room(), 'ok'))}"
