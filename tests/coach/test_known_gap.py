"""A result that falls short is judged beside what its owner found out about it, and for nobody else."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from goalcoach.coach import check_ins, gaps, goals, learning_step
from goalcoach.coach.check_ins import Told
from goalcoach.coach.development import Written
from goalcoach.domain.goal import Goal, GoalDraft, GoalKind, Measure
from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.llm.builtin.causes.words import cause_book
from goalcoach.rules.joined.gap import Cause
from goalcoach.store.gap_port import GapTalk
from goalcoach.store.port import Store
from tests.coach.growth import ADA, BO, World, a_world

DRAFT = GoalDraft(
    kind=GoalKind.PERFORMANCE,
    text="Sign 12 new shops by 30 June 2027",
    measure=Measure(name="shops signed", baseline=Decimal(0), target=Decimal(12), unit="shops"),
)


async def short(world: World, store: Store) -> tuple[Goal, GapTalk]:
    """Ada's goal, and her talk about why it falls short; nothing is answered yet."""
    async with store.unit() as unit:
        goal = await goals.write(unit, world.office, ADA, DRAFT)
        talk = await gaps.begin(
            unit,
            world.office,
            ADA,
            goal_id=goal.id,
            title="",
            actual=Decimal(5),
            target=Decimal(12),
            unit_of="shops",
            falling=False,
            day=world.office.today(),
        )
    return goal, talk


async def confirmed(
    world: World, store: Store, talk: GapTalk, cause: Cause, *answers: tuple[str, str]
) -> GapTalk:
    """The talk with these answers in it, and its cause confirmed."""
    async with store.unit() as unit:
        told = await unit.gap_talks.change(replace(talk, answers=answers), world.office.now())
        return await gaps.confirm(unit, world.office, ADA, talk.id, cause, revision=told.revision)


async def found(world: World, store: Store, goal: Goal) -> set[str]:
    """What Ada is told of her goal because of its shortfall."""
    async with store.unit() as unit:
        view = await goals.look(unit, world.office, ADA, goal.id)
    return {each.code for each in view.verdict.findings if each.code.startswith("AL2")}


async def test_a_shortfall_that_learning_changes_is_told_until_a_goal_takes_it_up(
    sqlite_store: Store,
) -> None:
    world = await a_world(sqlite_store)
    goal, talk = await short(world, sqlite_store)
    before = await found(world, sqlite_store, goal)
    talk = await confirmed(world, sqlite_store, talk, Cause.SKILL)
    told = await found(world, sqlite_store, goal)
    async with sqlite_store.unit() as unit:
        await gaps.choose(unit, world.office, ADA, talk.id, "negotiation", revision=talk.revision)
        view = await gaps.look(unit, world.office, ADA, talk.id)
        step = await learning_step.step_of_gap(unit, world.office, ADA, view)
        learning = await learning_step.keep(unit, world.office, ADA, step, Written(text=step.ways[0].text))
    taken_up = await found(world, sqlite_store, goal)
    async with sqlite_store.unit() as unit:
        await goals.archive(unit, world.office, ADA, learning.id, revision=learning.revision)

    assert (before, told, taken_up) == (set(), {"AL203"}, set())
    assert await found(world, sqlite_store, goal) == {"AL203"}


@pytest.mark.parametrize("cause", sorted(set(Cause) - {Cause.SKILL, Cause.KNOWLEDGE}))
async def test_no_learning_is_asked_for_what_it_does_not_change(sqlite_store: Store, cause: Cause) -> None:
    world = await a_world(sqlite_store)
    goal, talk = await short(world, sqlite_store)
    await confirmed(world, sqlite_store, talk, cause, (Probe.BEFORE.value, "never"))

    assert await found(world, sqlite_store, goal) == set()


@pytest.mark.parametrize(
    ("language", "answer", "code"),
    [
        ("en", "No, never. It is my first year in sales.", "AL202"),
        ("en", cause_book("en").choices[Probe.BEFORE][1].text, "AL202"),
        ("de", "Nein, noch nie", "AL202"),
        ("de", cause_book("de").choices[Probe.BEFORE][1].text, "AL202"),
        ("en", "Yes, last year in Leeds", "AL203"),
        ("en", "I don't know", "AL203"),
        ("en", "", "AL203"),
    ],
)
async def test_a_task_that_is_new_is_learned_before_its_result_is_asked_for(
    sqlite_store: Store, language: str, answer: str, code: str
) -> None:
    world = await a_world(sqlite_store)
    goal, talk = await short(world, sqlite_store)
    told = replace(talk, language=language)
    await confirmed(world, sqlite_store, told, Cause.KNOWLEDGE, (Probe.BEFORE.value, answer))

    assert await found(world, sqlite_store, goal) == {code}


async def test_an_easier_target_is_told_where_an_ability_is_missing(sqlite_store: Store) -> None:
    world = await a_world(sqlite_store)
    goal, talk = await short(world, sqlite_store)
    await confirmed(world, sqlite_store, talk, Cause.SKILL)
    assert DRAFT.measure is not None
    eased = replace(
        DRAFT,
        text="Sign 8 new shops by 30 June 2027",
        measure=replace(DRAFT.measure, target=Decimal(8)),
    )
    async with sqlite_store.unit() as unit:
        goal = await goals.edit(unit, world.office, ADA, goal.id, eased, revision=goal.revision)

    assert await found(world, sqlite_store, goal) == {"AL203", "AL204"}


async def test_a_result_that_came_true_since_is_no_shortfall_any_more(sqlite_store: Store) -> None:
    world = await a_world(sqlite_store)
    goal, talk = await short(world, sqlite_store)
    await confirmed(world, sqlite_store, talk, Cause.SKILL)
    world.clock.pass_by(days=30)
    async with sqlite_store.unit() as unit:
        await check_ins.add(unit, world.office, ADA, goal.id, Told(value=Decimal(12)))

    assert await found(world, sqlite_store, goal) == set()


async def test_nobody_else_is_told_why_a_result_falls_short(sqlite_store: Store) -> None:
    world = await a_world(sqlite_store)
    goal, talk = await short(world, sqlite_store)
    await confirmed(world, sqlite_store, talk, Cause.SKILL)
    async with sqlite_store.unit() as unit:
        goal = await goals.submit(unit, world.office, ADA, goal.id, revision=goal.revision)
        seen = await goals.look(unit, world.office, BO, goal.id)

    assert await found(world, sqlite_store, goal) == {"AL203"}
    assert not [each for each in seen.verdict.findings if each.code.startswith("AL")]
