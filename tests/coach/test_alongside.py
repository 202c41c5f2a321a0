"""A goal is judged beside what its owner has entered: other goals, days away, and where the number stood."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from goalcoach.coach import away, check_ins, goals
from goalcoach.coach.check_ins import Told
from goalcoach.domain.goal import Direction, Goal, GoalDraft, GoalKind, Measure
from goalcoach.store.port import Store
from tests.coach.growth import ADA, BO, World, a_world

DUE = date(2027, 6, 30)
CSAT = Measure(name="CSAT", baseline=Decimal(82), target=Decimal(88), unit="%", direction=Direction.UP)
RAISE = GoalDraft(
    kind=GoalKind.PERFORMANCE, text="Raise CSAT from 82 % to 88 % by 30 June 2027", measure=CSAT, due=DUE
)
HOLD = replace(
    RAISE,
    text="Keep CSAT at 82 % or more until 30 June 2027",
    measure=replace(CSAT, target=Decimal(82), direction=Direction.KEEP),
)
AGAIN = replace(RAISE, text="Answer every call within a minute, so that CSAT rises to 90 %")
OBJECTIVE = GoalDraft(kind=GoalKind.OBJECTIVE, text="Customers stay because they trust our advice")


async def written(world: World, *drafts: GoalDraft) -> list[Goal]:
    async with world.office.store.unit() as unit:
        return [await goals.write(unit, world.office, ADA, each) for each in drafts]


async def counted(world: World, draft: GoalDraft, *values: int) -> None:
    """A goal of Ada's that is over, with these values, the oldest first."""
    (goal,) = await written(world, draft)
    for value in values:
        async with world.office.store.unit() as unit:
            await check_ins.add(unit, world.office, ADA, goal.id, Told(value=Decimal(value)))
        world.clock.pass_by(days=7)
    async with world.office.store.unit() as unit:
        now = await unit.goals.get(goal.id)
        await goals.finish(unit, world.office, ADA, goal.id, revision=now.revision)


async def found(world: World, goal: Goal, *codes: str) -> set[str]:
    """Which of these rules find something in it, as Ada is told."""
    async with world.office.store.unit() as unit:
        view = await goals.look(unit, world.office, ADA, goal.id)
    return {each.code for each in view.verdict.findings} & set(codes)


@pytest.fixture
async def world(store: Store) -> World:
    return await a_world(store)


@pytest.mark.parametrize(("beside", "code"), [(HOLD, "RE202"), (AGAIN, "RE203")])
async def test_one_number_in_two_goals_of_the_same_time_is_asked_about(
    world: World, beside: GoalDraft, code: str
) -> None:
    one, other = await written(world, RAISE, beside)

    assert await found(world, one, "RE202", "RE203") == {code}
    assert await found(world, other, "RE202", "RE203") == {code}


@pytest.mark.parametrize("beside", [replace(HOLD, due=date(2027, 3, 31)), replace(HOLD, measure=None)])
async def test_steps_of_one_number_and_goals_without_one_are_not(world: World, beside: GoalDraft) -> None:
    one, _ = await written(world, RAISE, beside)

    assert await found(world, one, "RE202", "RE203") == set()


async def test_what_is_over_or_put_away_claims_no_number(world: World) -> None:
    one, done, away_with = await written(world, RAISE, HOLD, HOLD)
    async with world.office.store.unit() as unit:
        await goals.finish(unit, world.office, ADA, done.id, revision=done.revision)
        await goals.archive(unit, world.office, ADA, away_with.id, revision=away_with.revision)

    assert await found(world, one, "RE202", "RE203") == set()


async def test_more_objectives_than_anybody_follows_are_told(world: World) -> None:
    first, *_ = await written(
        world,
        OBJECTIVE,
        *(replace(OBJECTIVE, text=f"{OBJECTIVE.text} in {each}") for each in ("Rome", "Ulm")),
    )
    before = await found(world, first, "OK207")
    await written(world, replace(OBJECTIVE, text="New colleagues feel at home in their first week"))

    assert (before, await found(world, first, "OK207")) == (set(), {"OK207"})


async def test_an_objective_that_is_over_or_of_another_time_is_served_by_nothing(world: World) -> None:
    short = replace(OBJECTIVE, text="Costs stay where they are", due=date(2026, 12, 15))
    larger, served = await written(world, OBJECTIVE, replace(RAISE, parent=f"{OBJECTIVE.text}."))
    assert await found(world, served, "RE104", "RE105") == set()

    async with world.office.store.unit() as unit:
        await goals.finish(unit, world.office, ADA, larger.id, revision=larger.revision)
    assert await found(world, served, "RE104", "RE105") == {"RE104"}

    await written(world, OBJECTIVE)
    assert await found(world, served, "RE104", "RE105") == set(), "they are at it again"

    _, late = await written(world, short, replace(RAISE, parent=short.text, start=date(2027, 1, 11)))
    assert await found(world, late, "RE104", "RE105") == {"RE105"}


async def test_a_goal_that_ends_while_its_owner_is_away_is_told(world: World) -> None:
    (goal,) = await written(world, RAISE)
    before = await found(world, goal, "TI307")
    async with world.office.store.unit() as unit:
        await away.add(unit, world.office, ADA, DUE - timedelta(days=3), DUE + timedelta(days=10))

    assert (before, await found(world, goal, "TI307")) == (set(), {"TI307"})


AC = ("AC101", "AC102", "AC103")


@pytest.mark.parametrize(
    ("values", "target", "codes"),
    [
        ((80, 81, 82), 88, {"AC102"}),
        ((70, 80, 82), 88, set()),
        ((82, 85, 89), 88, {"AC101"}),
        ((80, 82), 88, set()),
        ((80, 81, 82), 880, {"AC103"}),
    ],
)
async def test_a_target_lies_beside_what_was_reached_before(
    world: World, values: tuple[int, ...], target: int, codes: set[str]
) -> None:
    await counted(world, replace(RAISE, text="Raise CSAT to 84 % by 31 January 2027"), *values)
    (goal,) = await written(
        world,
        replace(RAISE, text=f"Raise CSAT to {target} %", measure=replace(CSAT, target=Decimal(target))),
    )

    assert await found(world, goal, *AC) == codes


SHOPS = Measure(name="shops signed", baseline=Decimal(0), target=Decimal(10), unit="shops")
SIGN = GoalDraft(kind=GoalKind.PERFORMANCE, text="Sign 10 new shops by 30 June 2027", measure=SHOPS, due=DUE)


async def test_what_is_counted_anew_is_told_by_where_each_goal_ended(world: World) -> None:
    await counted(world, SIGN, 2, 5, 9, 12)
    (again,) = await written(world, SIGN)
    once = await found(world, again, *AC)
    for end in (14, 16):
        await counted(world, replace(SIGN, text=f"Sign {end} new shops"), 3, end)

    assert (once, await found(world, again, *AC)) == (set(), {"AC101"})


async def test_nobody_else_is_told_of_what_stands_beside_a_goal(world: World) -> None:
    one, _ = await written(world, RAISE, AGAIN)
    async with world.office.store.unit() as unit:
        one = await goals.submit(unit, world.office, ADA, one.id, revision=one.revision)
        seen = await goals.look(unit, world.office, BO, one.id)

    assert await found(world, one, "RE203") == {"RE203"}
    assert not {each.code for each in seen.verdict.findings} & {"RE202", "RE203", "TI307", *AC}
