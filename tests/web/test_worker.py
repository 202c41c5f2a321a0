"""What runs beside the requests: keeping the database free of what has ended."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest

from goalcoach.coach.spending import KeptLedger
from goalcoach.domain.errors import Conflict
from goalcoach.domain.person import Role
from goalcoach.domain.spending import ORGANISATION, Caps, Spent
from goalcoach.web import worker
from goalcoach.web.bell import Lookout
from tests.web.api.test_runs import Slow, begin, say
from tests.web.recipes import GOAL
from tests.world import Clock, MakeWorld, World, row_counts


async def test_what_has_ended_is_removed(world: World, clock: Clock, sqlite_url: str) -> None:
    admin = await world.somebody("Cy", Role.ADMIN)
    person = await world.person("Ann")
    await admin.post_json(f"/api/v1/people/{person.id}/sign-in-links")
    await admin.post("/api/v1/goals", json=GOAL, headers={"Idempotency-Key": "k1"})
    ledger, today = KeptLedger(world.wired.office.store), world.wired.office.today()
    await ledger.reserve(today, person.id, Spent(prompt_tokens=1), Caps())

    await world.app.state.worker.tidy()
    fresh = row_counts(sqlite_url)
    clock.pass_by(days=3)
    await world.app.state.worker.tidy()
    later = row_counts(sqlite_url)

    tables = ("session", "sign_in_link", "kept_answer", "goal", "spending")
    assert [fresh[name] for name in tables] == [1, 1, 1, 1, 2]
    assert [later[name] for name in tables] == [0, 0, 0, 1, 1]
    assert (await ledger.account(today, ORGANISATION)).taken.tokens == 1, "the day's total stays"


async def test_a_process_that_was_halted_cuts_off_none_of_its_own_answers(
    make_world: MakeWorld, sqlite_url: str
) -> None:
    """Of a machine that slept, or was busy for seconds, every heart stands still by the database's clock."""
    coach = Slow()
    world = await make_world(coach=coach)
    ann = await world.somebody("Ann")
    run = await say(ann, await begin(ann))
    await coach.said.wait()
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as connection, connection:
        connection.execute("UPDATE run SET heartbeat_at = '2026-11-22T09:00:00.000000+00:00'")

    await world.app.state.worker.close_silent()

    assert (await ann.get_json(f"/api/v1/runs/{run['id']}"))["state"] == "running"
    coach.go_on.set()
    assert (await ann.get_json(f"/api/v1/runs/{run['id']}?wait=20"))["state"] == "done"


@pytest.mark.parametrize("error", [Conflict("deadlock"), RuntimeError("nobody foresaw this")], ids=repr)
async def test_what_runs_beside_outlives_a_failure_and_the_process_ends_in_order(
    make_world: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    monkeypatch.setattr(worker, "SWEEP_SECONDS", 0.001)
    monkeypatch.setattr(worker, "LOOK_SECONDS", 0.001)
    looked, swept = asyncio.Semaphore(0), asyncio.Semaphore(0)

    async def fails(done: asyncio.Semaphore) -> None:
        done.release()
        raise error

    monkeypatch.setattr(Lookout, "look", lambda self: fails(looked))
    monkeypatch.setattr(worker.Worker, "close_silent", lambda self: fails(swept))
    world = await make_world()

    async with asyncio.timeout(20):
        for each in (looked, swept) * 3:
            await each.acquire()
    await world.app.state.worker.close()


async def test_a_bell_holds_nothing_nobody_waits_for(world: World) -> None:
    bell = world.app.state.worker.bell
    with bell.listening("run") as rung, bell.listening("run") as too:
        bell.ring("run")
        assert (rung.is_set(), too.is_set(), bell.waited_for()) == (True, True, ["run"])
        rung.clear()
        bell.ring("another")
        assert not rung.is_set()

    bell.ring("run")
    assert bell.waited_for() == []
