"""The month in hours: what is there, what goals take, and that no plan goes beyond it unsaid."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from goalcoach.coach import development, goals, hours, levels
from goalcoach.coach.comparison import compare
from goalcoach.coach.development import Written
from goalcoach.coach.hours import Fit, Ledger, Taken, available, coming
from goalcoach.coach.room import Giving
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.goal import Goal, GoalDraft, GoalKind, GoalStatus
from goalcoach.rules.joined.capacity import GivesWay
from goalcoach.rules.joined.levels import Observations
from goalcoach.store.growth_port import WorkingTime
from goalcoach.store.port import Store
from tests.coach.growth import ADA, World, a_world

FULL = WorkingTime(owner_id=ADA.id, weekly=Decimal(40), for_goals=20, days_away=0, revision=1)


@pytest.fixture
async def world(store: Store) -> World:
    return await a_world(store)


async def entered(world: World, **changes: Any) -> WorkingTime:
    given: dict[str, Any] = {"weekly": Decimal(39), "for_goals": 20, "days_away": 0, "revision": 0} | changes
    async with world.office.store.unit() as unit:
        return await hours.enter(unit, ADA, **given)


async def month(world: World) -> Ledger | None:
    async with world.office.store.unit() as unit:
        return await hours.ledger(unit, world.office, ADA)


async def works_at(world: World, amount: int | None, kind: GoalKind = GoalKind.PERFORMANCE) -> Goal:
    draft = GoalDraft(
        kind=kind,
        text="Raise renewals from 82 % to 90 % by 30 June 2027",
        hours_per_month=None if amount is None else Decimal(amount),
    )
    async with world.office.store.unit() as unit:
        return await goals.write(unit, world.office, ADA, draft)


async def plans(world: World, amount: str, giving: Giving | None = None) -> Goal:
    async with world.office.store.unit() as unit:
        framework = (await world.office.names(unit)).framework
        standing = await levels.standing_of(unit, ADA.id)
        role = framework.blueprints[0]
        (line,) = compare(role, framework, Observations(), world.office.today()).lines
        written = Written(
            text="Lead 3 price talks without the team lead until 26 February 2027",
            hours=Decimal(amount),
            giving=giving,
        )
        return await development.write(unit, world.office, ADA, line, written, standing=standing)


@pytest.mark.parametrize(
    ("changes", "there"),
    [
        ({}, "34.5"),
        ({"weekly": Decimal(20)}, "17"),
        ({"days_away": 13}, "27.5"),
        ({"for_goals": 0}, "0"),
        ({"days_away": 65}, "0"),
        ({"for_goals": 100, "weekly": Decimal("38.5")}, "166.5"),
    ],
)
def test_what_is_there_is_cut_off_to_half_an_hour(changes: dict[str, Any], there: str) -> None:
    """40 hours x 13/3 weeks x 20 % = 34.67."""
    assert available(replace(FULL, **changes)) == Decimal(there)


async def test_before_time_was_entered_nothing_is_known_and_nothing_refused(world: World) -> None:
    assert await month(world) is None
    await plans(world, "200")


async def test_what_goals_take_is_their_sum(world: World) -> None:
    await entered(world)
    await works_at(world, 20)
    await works_at(world, 5, GoalKind.DEVELOPMENT)
    for status in (GoalStatus.DRAFT, GoalStatus.AGREED):
        silent = await works_at(world, None)
        async with world.office.store.unit() as unit:
            await unit.goals.set_status(silent, status, world.office.now())

    found = await month(world)

    assert found is not None
    assert (found.available, found.taken, found.left, found.silent) == (
        Decimal("33.5"),
        Decimal(25),
        Decimal("8.5"),
        1,
    )
    assert hours.learning(found) == 5
    assert [found.with_more(Decimal(more)) for more in ("5", "6", "8.5", "9")] == [
        Fit.FITS,
        Fit.TIGHT,
        Fit.TIGHT,
        Fit.OVER,
    ]


async def test_a_plan_beyond_the_month_needs_what_gives_way(world: World) -> None:
    await entered(world)
    other = await works_at(world, 30)
    day, way = world.office.today(), GivesWay
    begins = day + timedelta(days=40)
    wrong = {
        None: ("take 36 hours a month, and 33.5 are there", "gives"),
        Giving(way=way.EXCEPTION): ("Say why", "decision"),
        Giving(way=way.DROP): ("Choose which", "gives_goal"),
        Giving(way=way.DEFER, goal=other.id, begins=day): ("later than today", "begins"),
        Giving(way=way.EASE, goal=other.id, hours=Decimal(30)): ("fewer hours than the 30", "fewer"),
        Giving(way=way.EASE, goal=other.id, hours=Decimal(29)): ("1.5 hours a month are still", "gives"),
    }
    for giving, (says, field) in wrong.items():
        with pytest.raises(InvalidInput, match=says) as refused:
            await plans(world, "6", giving)
        assert refused.value.data["field"] == field
    async with world.office.store.unit() as unit:
        assert [each.revision for each in await unit.goals.of([ADA.id])] == [other.revision], "nothing moved"

    right = (
        Giving(way=way.EASE, goal=other.id, hours=Decimal(27)),
        Giving(way=way.DEFER, goal=other.id, begins=begins, reason="The archive waits."),
        Giving(way=way.EXCEPTION, reason="Bo asked me to."),
    )
    for giving in right:
        goal = await plans(world, "6", giving)
        async with world.office.store.unit() as unit:
            kept = await unit.growth.plan_of(goal.id)
        assert kept is not None
        assert (kept.gives_way, kept.decided_on) == (giving.way, day)
        assert giving.reason in kept.decision
        assert other.version.draft.text not in kept.decision, "the manager reads it"
        found = await month(world)
        assert found is not None
        assert found.left >= 0 or giving.way is way.EXCEPTION
        if giving.way is way.DEFER:
            assert found.ahead == ((begins, Decimal(39)),)
            await works_at(world, 22)
    assert (await plans(world, "0")).id, "what takes nothing needs nothing"


async def test_what_is_done_or_put_away_takes_nothing(world: World) -> None:
    await entered(world)
    goal = await works_at(world, 30)
    async with world.office.store.unit() as unit:
        await goals.archive(unit, world.office, ADA, goal.id, revision=goal.revision)

    found = await month(world)

    assert found is not None
    assert found.taken == 0
    await plans(world, "6")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"weekly": Decimal(0)}, "weekly"),
        ({"weekly": Decimal(81)}, "weekly"),
        ({"for_goals": 101}, "for_goals"),
        ({"days_away": 66}, "days_away"),
    ],
)
async def test_time_that_cannot_be_is_told(world: World, changes: dict[str, Any], field: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        await entered(world, **changes)

    assert refused.value.data["field"] == field


async def test_of_two_windows_the_second_is_told(world: World) -> None:
    await entered(world)
    with pytest.raises(Conflict):
        await entered(world, weekly=Decimal(20))
    assert (await entered(world, weekly=Decimal(20), revision=1)).revision == 2


async def test_each_coming_month_holds_what_reaches_into_it(world: World) -> None:
    """What is overdue takes its hours this month alone, what begins later none before."""
    await entered(world)
    now = await works_at(world, 8)
    begun = await works_at(world, 3, GoalKind.DEVELOPMENT)
    found, today = await month(world), world.office.today()
    assert found is not None
    first = today.replace(day=1)
    third = (first + timedelta(days=70)).replace(day=1)

    def taken(goal: Goal, amount: str, **changes: Any) -> Taken:
        draft = replace(goal.version.draft, **changes)
        return Taken(goal=replace(goal, version=replace(goal.version, draft=draft)), hours=Decimal(amount))

    found = replace(
        found,
        goals=(
            taken(now, "8"),
            taken(now, "2", due=today - timedelta(days=90)),
            taken(now, "4", due=first + timedelta(days=40)),
        ),
        later=(taken(begun, "3", start=third + timedelta(days=2)),),
    )

    months = coming(found, today, 4)

    taken_of = [(int(each.results), int(each.learning)) for each in months]
    assert taken_of == [(14, 0), (12, 0), (8, 3), (8, 3)]
    assert [months[0].first, months[2].first] == [first, third]
    assert [each.whole for each in months] == [14, 12, 11, 11]
