"""Idempotency keys: done once, answered the same, also when two come at the same moment."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

import httpx2

from tests.web.recipes import GOAL
from tests.world import Clock, World, new_world

GOALS = "/api/v1/goals"


async def test_the_same_key_and_body_are_answered_the_same(world: World) -> None:
    ann = await world.somebody("Ann")

    first = await ann.post(GOALS, json=GOAL, headers={"Idempotency-Key": "k1"})
    second = await ann.post(GOALS, json=GOAL, headers={"Idempotency-Key": "k1"})

    assert (second.status_code, second.text) == (first.status_code, first.text) == (201, first.text)
    assert second.headers["ETag"] == first.headers["ETag"]
    assert second.headers["Location"] == first.headers["Location"]
    assert len(await ann.get_json(GOALS)) == 1


async def test_another_body_is_refused(world: World) -> None:
    ann = await world.somebody("Ann")
    await ann.post(GOALS, json=GOAL, headers={"Idempotency-Key": "k1"})

    other = await ann.post(GOALS, json=GOAL | {"why": "because"}, headers={"Idempotency-Key": "k1"})

    assert other.status_code == 422
    assert len(await ann.get_json(GOALS)) == 1


async def test_a_key_belongs_to_one_person_and_one_address(world: World) -> None:
    ann, ben = await world.somebody("Ann"), await world.somebody("Ben")
    key = {"Idempotency-Key": "k1"}
    await ann.post(GOALS, json=GOAL, headers=key)

    assert (await ben.post(GOALS, json=GOAL, headers=key)).status_code == 201
    assert (await ann.post("/api/v1/conversations", json={}, headers=key)).status_code == 201
    assert len(await ben.get_json(GOALS)) == 1


async def test_a_key_whose_work_failed_can_be_used_again(world: World) -> None:
    ann = await world.somebody("Ann")
    key = {"Idempotency-Key": "k1"}

    refused = await ann.post(GOALS, json=GOAL | {"text": " "}, headers=key)
    done = await ann.post(GOALS, json=GOAL, headers=key)

    assert (refused.status_code, done.status_code) == (422, 201)


async def test_two_at_once_are_one(database_url: str, clock: Clock) -> None:
    """On both databases, and with the second request coming to another replica."""
    async with AsyncExitStack() as stack:
        one, two = [await new_world(stack, database_url, clock) for _ in range(2)]
        ann = await one.somebody("Ann")
        elsewhere = await two.browser(ann.person)
        conversation = await ann.post_json("/api/v1/conversations")
        place = f"/api/v1/conversations/{conversation['id']}"

        async def at_once(path: str, body: object) -> list[httpx2.Response]:
            key = {"Idempotency-Key": "k1"}
            both = [ann, elsewhere] * 3
            return list(await asyncio.gather(*(each.post(path, json=body, headers=key) for each in both)))

        goals = await at_once(GOALS, GOAL)
        said = await at_once(f"{place}/turns", {"text": "better with customers"})

        assert {(each.status_code, each.text) for each in goals} == {(201, goals[0].text)}
        assert {(each.status_code, each.text) for each in said} == {(202, said[0].text)}
        assert len(await ann.get_json(GOALS)) == 1
        await ann.get_json(f"/api/v1/runs/{said[0].json()['id']}?wait=20")
        speakers = [each["speaker"] for each in (await ann.get_json(place))["said"]]
        assert speakers == ["coach", "person", "coach"]


async def test_a_key_has_a_shape(world: World) -> None:
    ann = await world.somebody("Ann")

    for key in ("", " ", "k" * 129, "k k"):
        response = await ann.post(GOALS, json=GOAL, headers={"Idempotency-Key": key})
        assert response.status_code == 422, key
