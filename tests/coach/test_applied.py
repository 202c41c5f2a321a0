"""Completed is not achieved: no way there without two situations and somebody else who saw it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goalcoach.coach import applied, development, goals, levels, nudges
from goalcoach.coach.applied import Applied, Stage
from goalcoach.coach.comparison import compare
from goalcoach.coach.development import Written
from goalcoach.domain.errors import Conflict, Forbidden, GoalcoachError, InvalidInput, NotFound
from goalcoach.domain.goal import Author, Goal, GoalDraft, GoalId, GoalKind, GoalStatus, GoalVersion
from goalcoach.domain.person import Person
from goalcoach.rules.joined.levels import Observations, Rater, weighed
from goalcoach.rules.thresholds import STANDARD
from goalcoach.store.port import Store
from goalcoach.store.use_port import Use, UseKind
from tests.coach.growth import ADA, BO, CY, World, a_world
from tests.world import START

DAY = START.date()


def learning(status: GoalStatus = GoalStatus.AGREED) -> Goal:
    version = GoalVersion(
        number=1,
        draft=GoalDraft(kind=GoalKind.DEVELOPMENT, text="Lead 3 price talks by 26 February 2027"),
        author=Author.PERSON,
        changed_by=ADA.id,
        at=START,
        verdict_id="v",
        own_words=1,
    )
    return Goal(
        id=GoalId("g"),
        owner_id=ADA.id,
        status=status,
        revision=1,
        version=version,
        created_at=START,
        updated_at=START,
    )


USES = st.builds(
    Use,
    id=st.uuids().map(str),
    goal_id=st.just(GoalId("g")),
    kind=st.sampled_from(UseKind),
    day=st.integers(0, 3).map(lambda days: DAY - timedelta(days=days)),
    text=st.just("Led it."),
    by_id=st.sampled_from([ADA.id, BO.id]),
    at=st.just(START),
)


@given(uses=st.lists(USES, max_size=8), status=st.sampled_from(GoalStatus))
def test_achieved_takes_two_days_of_use_and_somebody_else_who_saw_it(
    uses: list[Use], status: GoalStatus
) -> None:
    found = applied.applied(status, uses, learning(status), STANDARD)

    days = {each.day for each in uses if each.kind is UseKind.SITUATION and each.by_id == ADA.id}
    seen = any(each.kind is UseKind.OBSERVATION and each.by_id != ADA.id for each in uses)
    assert (found.stage is Stage.ACHIEVED) == (len(days) >= 2 and seen)
    assert bool(found.missing) != (found.stage in applied.ENDED)
    assert [(each - min(found.follow_ups)).days for each in found.follow_ups] in ([], [0, 60, 150])


@given(uses=st.lists(USES, max_size=8))
def test_the_order_in_which_it_was_entered_does_not_matter(uses: list[Use]) -> None:
    assert applied.applied(GoalStatus.AGREED, uses, learning(), STANDARD).stage is (
        applied.applied(GoalStatus.AGREED, uses[::-1], learning(), STANDARD).stage
    )


@pytest.fixture
async def world(store: Store) -> World:
    return await a_world(store)


async def a_plan(world: World, *, shared: bool = True) -> Goal:
    """Ada's goal for level 1 of negotiation, read by Bo."""
    office = world.office
    async with office.store.unit() as unit:
        role = (await office.names(unit)).framework.blueprints[0]
        (line,) = compare(role, (await office.names(unit)).framework, Observations(), office.today()).lines
        written = Written(text="Lead 3 price talks without help until 26 February 2027", hours=Decimal(4))
        goal = await development.write(
            unit, office, ADA, line, written, standing=await levels.standing_of(unit, ADA.id)
        )
    if shared:
        async with office.store.unit() as unit:
            goal = await goals.submit(unit, office, ADA, goal.id, revision=goal.revision)
            goal = await goals.agree(unit, office, BO, goal.id, revision=goal.revision)
    return goal


async def enter(world: World, goal: Goal, actor: Person = ADA, **more: Any) -> Applied:
    given: dict[str, Any] = {"kind": None, "text": "Led the talk with Berg."} | more
    async with world.office.store.unit() as unit:
        return await applied.enter(unit, world.office, actor, goal.id, **given)


async def finish(world: World, goal: Goal) -> Goal:
    async with world.office.store.unit() as unit:
        now = await unit.goals.get(goal.id)
        return await goals.finish(unit, world.office, ADA, goal.id, revision=now.revision)


async def test_from_planned_to_achieved_and_what_follows(world: World) -> None:
    goal = await a_plan(world)
    assert (await enter(world, goal, kind=UseKind.COMPLETED, text="")).stage is Stage.COMPLETED
    early = world.office.today() - timedelta(days=9)
    assert (await enter(world, goal, day=early)).stage is Stage.APPLIED
    assert (await enter(world, goal, day=early)).missing == (UseKind.SITUATION, UseKind.OBSERVATION)
    assert (await enter(world, goal)).missing == (UseKind.OBSERVATION,)
    with pytest.raises(Conflict, match="used in two situations"):
        await finish(world, goal)

    found = await enter(world, goal, BO, text="Held the price twice.")

    assert found.stage is Stage.ACHIEVED
    assert found.follow_ups == tuple(world.office.today() + timedelta(days=days) for days in (30, 90, 180))
    assert (await finish(world, goal)).status is GoalStatus.DONE
    async with world.office.store.unit() as unit:
        (shown,) = await unit.growth.evidence_of(ADA.id)
        standing = await levels.standing_of(unit, ADA.id)
    assert (shown.evidence.rater, shown.evidence.by) == (Rater.GOAL, goal.id)
    assert weighed(standing, "negotiation", world.office.today()).level == 1


async def test_somebody_asks_again_on_the_days_of_the_rule_pack(world: World) -> None:
    limits = replace(STANDARD, first_follow_up=14, second_follow_up=70, last_follow_up=300)
    office = replace(world.office, pack=replace(world.office.pack, thresholds=limits))
    goal, today = await a_plan(world), world.office.today()
    await enter(world, goal, kind=UseKind.COMPLETED, text="")

    async with office.store.unit() as unit:
        found = await applied.look(unit, office, goal)
    world.clock.pass_by(days=14)
    async with office.store.unit() as unit:
        asked = await nudges.nudges(unit, office, ADA, [await unit.goals.get(goal.id)])

    assert found is not None
    assert [(each - today).days for each in found.follow_ups] == [14, 70, 300]
    assert found.asked(today + timedelta(days=13)) is None
    assert [(each.about, each.day) for each in asked] == [(nudges.About.FOLLOW_UP, office.today())]


async def test_it_is_evidence_of_its_level_once(world: World) -> None:
    goal = await a_plan(world)
    for days in range(4):
        await enter(world, goal, day=world.office.today() - timedelta(days=days))
    for _ in range(2):
        await enter(world, goal, BO)

    async with world.office.store.unit() as unit:
        assert len(await unit.growth.evidence_of(ADA.id)) == 1


async def test_what_was_not_achieved_closes_with_what_was_learned(world: World) -> None:
    goal = await a_plan(world)
    with pytest.raises(InvalidInput, match="what happened"):
        await enter(world, goal, kind=UseKind.LESSON, text=" ")

    found = await enter(world, goal, kind=UseKind.LESSON, text="Two talks a month are too few to practise.")

    assert (found.stage, found.missing, found.follow_ups) == (Stage.CLOSED, (), ())
    with pytest.raises(Conflict, match="closed"):
        await enter(world, goal)
    assert (await finish(world, goal)).status is GoalStatus.DONE


@pytest.mark.parametrize(
    ("actor", "kind", "error"),
    [
        (ADA, UseKind.OBSERVATION, Forbidden),
        (BO, UseKind.SITUATION, Forbidden),
        (BO, UseKind.LESSON, Forbidden),
        (BO, UseKind.COMPLETED, Forbidden),
        (CY, UseKind.OBSERVATION, NotFound),
    ],
)
async def test_nobody_tells_what_is_not_theirs_to_tell(
    world: World, actor: Person, kind: UseKind, error: type[GoalcoachError]
) -> None:
    goal = await a_plan(world)

    with pytest.raises(error):
        await enter(world, goal, actor, kind=kind)

    async with world.office.store.unit() as unit:
        assert await unit.uses.of(goal.id) == []


async def test_a_manager_has_no_way_to_a_private_goal(world: World) -> None:
    goal = await a_plan(world, shared=False)

    with pytest.raises(NotFound):
        await enter(world, goal, BO)


async def test_a_day_to_come_and_another_kind_of_goal_are_refused(world: World) -> None:
    goal = await a_plan(world)
    with pytest.raises(InvalidInput, match="still to come"):
        await enter(world, goal, day=world.office.today() + timedelta(days=1))
    async with world.office.store.unit() as unit:
        draft = GoalDraft(kind=GoalKind.PERFORMANCE, text="Raise renewals from 82 % to 90 % by May 2027")
        other = await goals.write(unit, world.office, ADA, draft)
    with pytest.raises(Conflict, match="no goal of learning"):
        await enter(world, other)


async def test_a_goal_without_a_plan_is_done_as_before(world: World) -> None:
    async with world.office.store.unit() as unit:
        draft = GoalDraft(kind=GoalKind.DEVELOPMENT, text="Learn to lead price talks by May 2027")
        goal = await goals.write(unit, world.office, ADA, draft)

    assert (await finish(world, goal)).status is GoalStatus.DONE
