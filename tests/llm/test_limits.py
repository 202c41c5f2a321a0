"""Limits of one endpoint: how many calls at once and in a minute, and what becomes of those that wait."""

from __future__ import annotations

import asyncio
import time

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.limits import Limited, Limits
from goalcoach.llm.model import Reply, listening
from goalcoach.llm.reason import Reason
from tests.llm.models import ASK, Told, heard, says
from tests.llm.test_retry import Clock


async def test_calls_wait_for_a_place_and_all_get_one() -> None:
    limits = Limits(at_once=3)
    inside, most = 0, 0

    async def call() -> None:
        nonlocal inside, most
        async with limits.place(time.monotonic() + 20):
            inside += 1
            most = max(most, inside)
            await asyncio.sleep(0)
            inside -= 1

    await asyncio.gather(*(call() for _ in range(50)))
    assert (most, inside) == (3, 0)


async def test_who_gets_no_place_in_time_is_told_so_and_takes_none() -> None:
    limits = Limits(at_once=1)
    model = Limited(Told(says("a")), limits)
    async with limits.place(time.monotonic() + 20):
        assert (await heard(model, deadline=time.monotonic() + 0.02))[1] is Reason.BUSY

    assert isinstance((await heard(model, deadline=time.monotonic() + 20))[1], Reply)


async def test_a_place_is_free_again_when_the_listener_leaves() -> None:
    model = Limited(Told(says("a", "b")), Limits(at_once=1))
    for _ in range(3):
        async with listening(model.ask(ASK, deadline=time.monotonic() + 20)) as parts:
            await anext(parts)


async def test_in_any_minute_there_are_no_more_than_allowed() -> None:
    clock = Clock()
    limits = Limits(at_once=9, per_minute=2, now=lambda: clock.now, sleep=clock.sleep)
    begun = []
    for _ in range(5):
        async with limits.place(clock.now + 1000):
            begun.append(clock.now)
        clock.now += 10

    assert begun == [100, 110, 160, 170, 220]


async def test_a_minute_that_is_full_beyond_the_deadline_is_not_waited_for() -> None:
    clock = Clock()
    limits = Limits(at_once=1, per_minute=1, now=lambda: clock.now, sleep=clock.sleep)
    async with limits.place(clock.now + 1):
        pass
    try:
        async with limits.place(clock.now + 30):
            raise AssertionError("there is no place")
    except Unavailable as error:
        assert (error.data["reason"], error.data["retry_after"]) == (Reason.BUSY, 60.0)  # noqa: PT017 - as raised by a context manager
    clock.now += 60
    async with limits.place(clock.now + 1):
        assert clock.slept == []
