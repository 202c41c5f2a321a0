"""What runs beside the requests: keeping the database free of what has ended."""

from __future__ import annotations

from goalcoach.domain.person import Role
from tests.web.recipes import GOAL
from tests.world import Clock, World, row_counts


async def test_what_has_ended_is_removed(world: World, clock: Clock, sqlite_url: str) -> None:
    admin = await world.somebody("Cy", Role.ADMIN)
    person = await world.person("Ann")
    await admin.post_json(f"/api/v1/people/{person.id}/sign-in-links")
    await admin.post("/api/v1/goals", json=GOAL, headers={"Idempotency-Key": "k1"})

    await world.app.state.worker.tidy()
    fresh = row_counts(sqlite_url)
    clock.pass_by(days=3)
    await world.app.state.worker.tidy()
    later = row_counts(sqlite_url)

    tables = ("session", "sign_in_link", "kept_answer", "goal")
    assert [fresh[name] for name in tables] == [1, 1, 1, 1]
    assert [later[name] for name in tables] == [0, 0, 0, 1]


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
