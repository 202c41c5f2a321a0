"""The same moment in several windows: what is added up there holds for all of them together."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from goalcoach.coach import applied, away, career, development, feedback, goals, hours
from goalcoach.coach.comparison import compare
from goalcoach.coach.development import Written
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.goal import Goal, GoalStatus
from goalcoach.domain.person import Person
from goalcoach.rules.joined.levels import Observations, Rater
from goalcoach.store.port import Store
from tests.coach.growth import ADA, BO, CY, World, a_world

WINDOWS = 4


async def test_plans_that_are_made_at_once_fit_the_month_together(store: Store) -> None:
    world = await a_world(store)
    await _month(world)

    made = await asyncio.gather(*(_plan(world, 20) for _ in range(WINDOWS)), return_exceptions=True)

    assert [type(each) for each in made].count(Goal) == 1
    assert all(isinstance(each, Goal | InvalidInput) for each in made), made
    assert await _left(world) >= 0


async def test_plans_that_grow_or_come_back_at_once_fit_the_month_together(store: Store) -> None:
    world = await a_world(store)
    await _month(world)
    small = [await _plan(world, 1) for _ in range(WINDOWS)]

    grown = await asyncio.gather(*(_grow(world, each) for each in small), return_exceptions=True)

    assert [type(each) for each in grown].count(Goal) == 1
    assert all(isinstance(each, Goal | Conflict) for each in grown), grown
    assert await _left(world) >= 0

    put = await _plan(world, 10)
    async with store.unit() as unit:
        away = await goals.archive(unit, world.office, ADA, put.id, revision=put.revision)
    other = await asyncio.gather(_back(world, away), _plan(world, 10), return_exceptions=True)

    assert [type(each) for each in other].count(Goal) == 1
    assert await _left(world) >= 0


async def test_what_achieves_a_goal_in_one_moment_shows_its_level_once(store: Store) -> None:
    world = await a_world(store)
    goal = await _plan(world, 1)
    async with store.unit() as unit:
        await unit.goals.set_status(goal, GoalStatus.AGREED, world.office.now())
    await _tell(world, goal, ADA, days=1)

    told = await asyncio.gather(
        *(_tell(world, goal, who) for who in (ADA, BO, BO, ADA)), return_exceptions=True
    )

    assert all(isinstance(each, applied.Applied) for each in told), told
    async with store.unit() as unit:
        shown = [each.evidence for each in await unit.growth.evidence_of(ADA.id)]
    assert [each.rater for each in shown] == [Rater.GOAL]


async def test_no_limit_is_passed_by_being_quick(store: Store) -> None:
    world = await a_world(store)
    office = world.office

    async def aim(number: int) -> None:
        async with store.unit() as unit:
            await career.begin(unit, office, ADA, blueprint="", words=f"Aim {number}")

    async def ask(number: int) -> None:
        async with store.unit() as unit:
            await feedback.ask(
                unit, office, ADA, colleague=CY.email, words="My price talks", competency="negotiation"
            )

    many = career.MOST_AIMS + 3
    begun = await asyncio.gather(*map(aim, range(many)), return_exceptions=True)
    asked = await asyncio.gather(*map(ask, range(WINDOWS)), return_exceptions=True)

    assert begun.count(None) == career.MOST_AIMS
    assert asked.count(None) == 1
    assert {type(each) for each in (*begun, *asked)} == {type(None), Conflict}


async def test_days_away_entered_at_once_are_no_more_than_there_may_be(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = await a_world(store)
    monkeypatch.setattr(away, "MOST", 2)

    async def enter(number: int) -> None:
        day = world.office.today() + timedelta(days=number)
        async with store.unit() as unit:
            await away.add(unit, world.office, ADA, day, None)

    entered = await asyncio.gather(*map(enter, range(WINDOWS)), return_exceptions=True)

    assert entered.count(None) == 2
    assert {type(each) for each in entered} == {type(None), Conflict}


async def test_a_role_is_one_aim_also_when_two_are_changed_to_it_at_once(store: Store) -> None:
    world = await a_world(store)
    async with store.unit() as unit:
        begun = [
            await career.begin(unit, world.office, ADA, blueprint="", words=f"Aim {number}")
            for number in range(WINDOWS)
        ]

    async def choose(aim_id: str) -> None:
        async with store.unit() as unit:
            await career.choose(
                unit, world.office, ADA, aim_id, revision=1, blueprint="to-the-cloud", words=""
            )

    chosen = await asyncio.gather(*(choose(each.id) for each in begun), return_exceptions=True)

    assert chosen.count(None) == 1
    assert {type(each) for each in chosen} == {type(None), Conflict}
    async with store.unit() as unit:
        aims = await unit.growth.aims_of(ADA.id)
    assert [each.blueprint for each in aims].count("to-the-cloud") == 1


async def _tell(world: World, goal: Goal, who: Person, days: int = 0) -> applied.Applied:
    day = world.office.today() - timedelta(days=days)
    async with world.office.store.unit() as unit:
        return await applied.enter(unit, world.office, who, goal.id, kind=None, text="Led it.", day=day)


async def _month(world: World) -> None:
    """34.5 hours a month."""
    async with world.office.store.unit() as unit:
        await hours.enter(unit, ADA, weekly=Decimal(40), for_goals=20, days_away=0, revision=0)


async def _plan(world: World, takes: int) -> Goal:
    async with world.office.store.unit() as unit:
        framework = (await world.office.names(unit)).framework
        (line,) = compare(framework.blueprints[0], framework, Observations(), world.office.today()).lines
        written = Written(text="Lead 3 price talks alone", hours=Decimal(takes))
        return await development.write(unit, world.office, ADA, line, written, standing=Observations())


async def _grow(world: World, goal: Goal) -> Goal:
    draft = replace(goal.version.draft, hours_per_month=Decimal(20))
    async with world.office.store.unit() as unit:
        return await goals.edit(unit, world.office, ADA, goal.id, draft, revision=goal.revision)


async def _back(world: World, goal: Goal) -> Goal:
    async with world.office.store.unit() as unit:
        return await goals.reopen(unit, world.office, ADA, goal.id, revision=goal.revision)


async def _left(world: World) -> Decimal:
    async with world.office.store.unit() as unit:
        found = await hours.ledger(unit, world.office, ADA)
        assert found is not None
        return found.left
