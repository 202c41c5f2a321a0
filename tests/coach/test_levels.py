"""Entering what was seen: who may say what of whom, and who gets to see it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest

from goalcoach.coach import levels
from goalcoach.domain.errors import Forbidden, GoalcoachError, InvalidInput, NotFound
from goalcoach.domain.person import Person
from goalcoach.rules.joined.levels import Rater, weighed
from goalcoach.store.growth_port import KeptEvidence
from goalcoach.store.port import Store
from tests.coach.growth import ADA, BO, CY, World, a_world


@pytest.fixture
async def world(store: Store) -> World:
    return await a_world(store)


async def enter(world: World, actor: Person, owner: Person, rater: Rater, **more: Any) -> KeptEvidence:
    given: dict[str, Any] = {"competency": "negotiation", "level": 2, "note": "Led the talk with Berg."}
    async with world.office.store.unit() as unit:
        return await levels.enter(unit, world.office, actor, owner, rater=rater, **(given | more))


async def level(world: World, owner: Person = ADA) -> int:
    async with world.office.store.unit() as unit:
        standing = await levels.standing_of(unit, owner.id)
    return weighed(standing, "negotiation", world.office.today()).level


async def test_people_and_their_manager_enter_what_they_saw(world: World) -> None:
    own = [await enter(world, ADA, ADA, rater) for rater in (Rater.SELF, Rater.SITUATION, Rater.TEST)]
    seen = await enter(world, BO, ADA, Rater.MANAGER, level=3)

    async with world.office.store.unit() as unit:
        assert {each.id for each in await levels.entered_of(unit, ADA, ADA)} == {
            each.id for each in (*own, seen)
        }
        assert await levels.entered_of(unit, BO, ADA) == [seen]
        assert await levels.entered_of(unit, CY, ADA) == []
    assert seen.evidence.by == "bo"
    assert seen.evidence.day == world.office.today()


@dataclass(frozen=True)
class Wrong:
    id: str
    actor: Person
    owner: Person
    rater: Rater
    error: type[GoalcoachError]
    says: str
    more: dict[str, Any] = field(default_factory=dict)


@pytest.mark.parametrize(
    "wrong",
    [
        Wrong("own_manager", ADA, ADA, Rater.MANAGER, Forbidden, "somebody else"),
        Wrong("own_peer", ADA, ADA, Rater.PEER, Forbidden, "somebody else"),
        Wrong("own_goal", ADA, ADA, Rater.GOAL, Forbidden, "somebody else"),
        Wrong("stranger", CY, ADA, Rater.MANAGER, NotFound, "people you lead"),
        Wrong("upwards", ADA, BO, Rater.MANAGER, NotFound, "people you lead"),
        Wrong("in_her_name", BO, ADA, Rater.SELF, Forbidden, "what you saw yourself"),
        Wrong("too_high", ADA, ADA, Rater.SELF, InvalidInput, "levels 1 to 5", {"level": 6}),
        Wrong("too_low", ADA, ADA, Rater.SELF, InvalidInput, "levels 1 to 5", {"level": 0}),
        Wrong("unknown", ADA, ADA, Rater.SELF, NotFound, "no such competency", {"competency": "juggling"}),
        Wrong("mute_situation", ADA, ADA, Rater.SITUATION, InvalidInput, "what happened", {"note": " "}),
        Wrong("mute_exam", ADA, ADA, Rater.TEST, InvalidInput, "which exam", {"note": ""}),
        Wrong("mute_manager", BO, ADA, Rater.MANAGER, InvalidInput, "what you saw", {"note": ""}),
        Wrong("endless", ADA, ADA, Rater.SELF, InvalidInput, "500", {"note": "x " * 300}),
    ],
    ids=lambda wrong: wrong.id,
)
async def test_nobody_speaks_for_somebody_else(world: World, wrong: Wrong) -> None:
    with pytest.raises(wrong.error, match=wrong.says):
        await enter(world, wrong.actor, wrong.owner, wrong.rater, **wrong.more)

    async with world.office.store.unit() as unit:
        assert await unit.growth.evidence_of(ADA.id) == await unit.growth.evidence_of(BO.id) == []


async def test_a_day_to_come_is_no_evidence(world: World) -> None:
    with pytest.raises(InvalidInput, match="still to come"):
        await enter(world, ADA, ADA, Rater.SELF, day=world.office.today() + timedelta(days=1))


async def test_each_situation_counts_and_of_each_word_the_newest(world: World) -> None:
    await enter(world, ADA, ADA, Rater.SELF, level=5)
    assert await level(world) == 5
    await enter(world, ADA, ADA, Rater.SELF, level=1, day=world.office.today() - timedelta(days=3))
    assert await level(world) == 5
    for _ in range(2):
        await enter(world, ADA, ADA, Rater.SITUATION, level=3)
    assert await level(world) == 3
    await enter(world, BO, ADA, Rater.MANAGER, level=2)
    # Of two in one millisecond neither is the newer one.
    world.clock.pass_by(seconds=1)
    await enter(world, BO, ADA, Rater.MANAGER, level=4)
    assert await level(world) == 4
