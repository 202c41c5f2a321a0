"""Streams that wait: what they cost, and what ends them beside their answer."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from goalcoach.domain.person import Role
from goalcoach.web import following
from tests.web.api.test_runs import Slow, begin, events, say
from tests.world import MakeWorld, World

STREAMS = 40


def units_of(world: World, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows by one with each unit of work that begins."""
    store, begun = world.wired.office.store, list[int]()
    unit = store.unit

    def counted() -> Any:
        begun.append(1)
        return unit()

    monkeypatch.setattr(store, "unit", counted)
    return begun


async def test_streams_that_wait_ask_the_database_nothing_each(
    make_world: MakeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    coach = Slow()
    world = await make_world(coach=coach)
    ann = await world.somebody("Ann")
    runs = [await say(ann, await begin(ann)) for _ in range(STREAMS)]
    streams = [asyncio.create_task(ann.get(f"/api/v1/runs/{run['id']}/events")) for run in runs]
    await asyncio.sleep(1.5)

    begun = units_of(world, monkeypatch)
    await asyncio.sleep(1.5)
    while_waiting = len(begun)
    coach.go_on.set()
    ends = [events((await stream).text)[-1][1] for stream in streams]

    # A beat and a sweep each second, whoever waits for how many.
    assert while_waiting < STREAMS / 2
    assert ends == ["done"] * STREAMS


async def test_streams_of_another_replicas_runs_look_together(
    make_world: MakeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    coach = Slow()
    one, two = await make_world(coach=coach), await make_world()
    ann = await one.somebody("Ann")
    elsewhere = await two.browser(ann.person)
    runs = [await say(ann, await begin(ann)) for _ in range(STREAMS)]
    streams = [asyncio.create_task(elsewhere.get(f"/api/v1/runs/{run['id']}/events")) for run in runs]
    await asyncio.sleep(1.5)

    begun = units_of(two, monkeypatch)
    in_seconds: list[int] = []
    while len(in_seconds) < 5 and (not in_seconds or in_seconds[-1] >= STREAMS / 2):
        before = len(begun)
        await asyncio.sleep(1)
        in_seconds.append(len(begun) - before)
    coach.go_on.set()
    ends = [events((await stream).text)[-1][1] for stream in streams]

    assert in_seconds[-1] < STREAMS / 2, "a busy machine may take a while to begin them all"
    assert ends == ["done"] * STREAMS


@pytest.mark.parametrize("replica", [False, True], ids=["own", "another"])
async def test_a_conversation_deleted_midway_ends_its_stream(make_world: MakeWorld, replica: bool) -> None:
    coach = Slow()
    world = await make_world(coach=coach)
    other = await make_world() if replica else world
    ann = await world.somebody("Ann")
    place = await begin(ann)
    run = await say(ann, place)
    await coach.said.wait()
    stream = asyncio.create_task((await other.browser(ann.person)).get(f"/api/v1/runs/{run['id']}/events"))
    await asyncio.sleep(0.5)

    assert (await ann.delete(place)).status_code == 204
    ended = await asyncio.wait_for(stream, 3)

    assert [kind for _, kind in events(ended.text)] == ["sentence", "interrupted"]
    assert "crash" not in world.log.getvalue() + other.log.getvalue()
    assert (await ann.get(f"/api/v1/runs/{run['id']}/events")).status_code == 404


@pytest.mark.parametrize("by", ["deactivated", "signed-out"])
async def test_a_stream_ends_soon_after_its_session(
    make_world: MakeWorld, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    monkeypatch.setattr(following, "PATIENCE_SECONDS", 0.3)
    world = await make_world(coach=Slow())
    ann, boss = await world.somebody("Ann"), await world.somebody("Cy", Role.ADMIN)
    run = await say(ann, await begin(ann))
    path = f"/api/v1/runs/{run['id']}/events"
    stream = asyncio.create_task(ann.get(path))
    await asyncio.sleep(0.5)
    assert not stream.done()

    if by == "deactivated":
        assert ann.person is not None
        async with world.wired.office.store.unit() as unit:
            found = await unit.people.get(ann.person.id)
            await unit.people.put(replace(found, active=False))
    else:
        await ann.delete("/api/v1/session")
    ended = await asyncio.wait_for(stream, 2)

    assert [kind for _, kind in events(ended.text)] == ["sentence"]
    assert (await ann.get(path)).status_code == 401
    assert (await boss.get(path)).status_code == 404
    world.app.state.worker.stop(run["id"])  # else closing waits for an answer nobody reads
