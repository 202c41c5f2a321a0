"""Two windows at once: what is taken in both may not go beyond the month either."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from decimal import Decimal

from goalcoach.coach import development, goals, hours
from goalcoach.coach.comparison import compare
from goalcoach.coach.development import Written
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.goal import Goal
from goalcoach.rules.joined.levels import Standing
from goalcoach.store.port import Store
from tests.coach.growth import ADA, World, a_world

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


async def _month(world: World) -> None:
    """34.5 hours a month."""
    async with world.office.store.unit() as unit:
        await hours.enter(unit, ADA, weekly=Decimal(40), for_goals=20, days_away=0, revision=0)


async def _plan(world: World, takes: int) -> Goal:
    async with world.office.store.unit() as unit:
        framework = (await world.office.names(unit)).framework
        (line,) = compare(framework.blueprints[0], framework, Standing(), world.office.today()).lines
        written = Written(text="Lead 3 price talks alone", hours=Decimal(takes))
        return await development.write(unit, world.office, ADA, line, written, standing=Standing())


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
