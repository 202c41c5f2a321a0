"""Streams that wait: what they cost, and what ends them beside their answer."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from goalcoach.domain.person import Role
from goalcoach.web import following
from tests.stopwatch import Stopwatch
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


async def waited_for(world: World, runs: int) -> None:
    """Wait until somebody waits for so many."""
    async with asyncio.timeout(20):
        while len(world.app.state.worker.bell.waited_for()) < runs:  # noqa: ASYNC110 - it tells nobody
            await asyncio.sleep(0.01)


def sentence_told(monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """Set once a stream has told a sentence, and waits for more."""
    told, come, pause = asyncio.Event(), following._come, following._pause
    kinds: set[str] = set()

    async def came(*asked: Any) -> Any:
        found = await come(*asked)
        kinds.update(event.kind for event in found[1])
        return found

    async def paused(*asked: Any) -> None:
        if "sentence" in kinds:
            told.set()
        await pause(*asked)

    monkeypatch.setattr(following, "_come", came)
    monkeypatch.setattr(following, "_pause", paused)
    return told


async def quiet(world: World, begun: list[int]) -> list[int]:
    """Units in a second and a half each, until few begin in one: a busy machine takes a while for all."""
    await waited_for(world, STREAMS)
    in_seconds: list[int] = []
    while len(in_seconds) < 15 and (not in_seconds or in_seconds[-1] >= STREAMS / 2):
        before = len(begun)
        await asyncio.sleep(1.5)
        in_seconds.append(len(begun) - before)
    return in_seconds


async def test_streams_that_wait_ask_the_database_nothing_each(
    make_world: MakeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    coach = Slow()
    world = await make_world(coach=coach)
    ann = await world.somebody("Ann")
    runs = [await say(ann, await begin(ann)) for _ in range(STREAMS)]
    streams = [asyncio.create_task(ann.get(f"/api/v1/runs/{run['id']}/events")) for run in runs]

    in_seconds = await quiet(world, units_of(world, monkeypatch))
    coach.go_on.set()
    ends = [events((await stream).text)[-1][1] for stream in streams]

    # A beat and a sweep each second, whoever waits for how many.
    assert in_seconds[-1] < STREAMS / 2, in_seconds
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

    in_seconds = await quiet(two, units_of(two, monkeypatch))
    coach.go_on.set()
    ends = [events((await stream).text)[-1][1] for stream in streams]

    assert in_seconds[-1] < STREAMS / 2, in_seconds
    assert ends == ["done"] * STREAMS


@pytest.mark.parametrize("replica", [False, True], ids=["own", "another"])
async def test_a_conversation_deleted_midway_ends_its_stream(
    make_world: MakeWorld, monkeypatch: pytest.MonkeyPatch, replica: bool
) -> None:
    coach, told = Slow(), sentence_told(monkeypatch)
    world = await make_world(coach=coach)
    other = await make_world() if replica else world
    ann = await world.somebody("Ann")
    place = await begin(ann)
    run = await say(ann, place)
    await coach.said.wait()
    stream = asyncio.create_task((await other.browser(ann.person)).get(f"/api/v1/runs/{run['id']}/events"))
    await told.wait()
    watch = Stopwatch()

    assert (await ann.delete(place)).status_code == 204
    ended = await asyncio.wait_for(stream, 20)

    assert watch.seconds < 3

    assert [kind for _, kind in events(ended.text)] == ["sentence", "interrupted"]
    assert "crash" not in world.log.getvalue() + other.log.getvalue()
    assert (await ann.get(f"/api/v1/runs/{run['id']}/events")).status_code == 404


@pytest.mark.parametrize("by", ["deactivated", "signed-out"])
async def test_a_stream_ends_soon_after_its_session(
    make_world: MakeWorld, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    monkeypatch.setattr(following, "PATIENCE_SECONDS", 0.3)
    coach, told = Slow(), sentence_told(monkeypatch)
    world = await make_world(coach=coach)
    ann, boss = await world.somebody("Ann"), await world.somebody("Cy", Role.ADMIN)
    run = await say(ann, await begin(ann))
    path = f"/api/v1/runs/{run['id']}/events"
    await coach.said.wait()
    stream = asyncio.create_task(ann.get(path))
    await told.wait()
    await asyncio.sleep(0.5)
    assert not stream.done(), "a session that lasts is asked for again, and the stream goes on"
    watch = Stopwatch()

    if by == "deactivated":
        assert ann.person is not None
        async with world.wired.office.store.unit() as unit:
            found = await unit.people.get(ann.person.id)
            await unit.people.put(replace(found, active=False))
    else:
        await ann.delete("/api/v1/session")
    ended = await asyncio.wait_for(stream, 20)

    assert watch.seconds < 2
    assert [kind for _, kind in events(ended.text)] == ["sentence"]
    assert (await ann.get(path)).status_code == 401
    assert (await boss.get(path)).status_code == 404
    world.app.state.worker.stop(run["id"])  # else closing waits for an answer nobody reads
