"""What becomes of a goal is told by the log of what people did, step by step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from goalcoach.access.policy import Action
from goalcoach.coach import adopt, goals
from goalcoach.domain.conversation import EventKind
from goalcoach.domain.errors import Conflict
from goalcoach.domain.goal import Goal, GoalDraft, GoalKind, GoalStatus
from goalcoach.domain.person import Person, Role
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.rules.samples import an_objective
from goalcoach.store.port import Store
from tests.coach.desk import sit_down

DRAFT = GoalDraft(kind=GoalKind.PERFORMANCE, text="Raise CSAT from 82 to 90 by 30 June 2027")


async def test_editing_what_was_agreed_submits_it_again_and_says_so(sqlite_store: Store) -> None:
    boss = (await sit_down(sqlite_store, BuiltinCoach(), name="Bo", roles={Role.MANAGER})).person
    desk = await sit_down(sqlite_store, BuiltinCoach(), manager=boss)
    office, ann = desk.office, desk.person

    async with sqlite_store.unit() as unit:
        goal = await goals.write(unit, office, ann, DRAFT)
        goal = await goals.submit(unit, office, ann, goal.id, revision=goal.revision)
        goal = await goals.agree(unit, office, boss, goal.id, revision=goal.revision)
        changed = replace(DRAFT, text=DRAFT.text.replace("90", "91"))
        goal = await goals.edit(unit, office, ann, goal.id, changed, revision=goal.revision)
        log = await unit.events.of_goal(goal.id)

    assert goal.status is GoalStatus.SUBMITTED
    assert [each.kind for each in log] == [
        EventKind.KEPT,
        EventKind.SUBMITTED,
        EventKind.AGREED,
        EventKind.EDITED,
        EventKind.SUBMITTED,
    ]


async def test_a_conversation_that_rewords_what_was_agreed_is_logged_as_an_edit_of_it_is(
    sqlite_store: Store,
) -> None:
    boss = (await sit_down(sqlite_store, BuiltinCoach(), name="Bo", roles={Role.MANAGER})).person
    desk = await sit_down(sqlite_store, BuiltinCoach(), manager=boss)
    office, ann = desk.office, desk.person
    await desk.hear(DRAFT.text)

    async with sqlite_store.unit() as unit:
        goal = await adopt.keep_own(unit, office, ann, desk.name, DRAFT.text)
        goal = await goals.submit(unit, office, ann, goal.id, revision=goal.revision)
        await goals.agree(unit, office, boss, goal.id, revision=goal.revision)
        goal = await adopt.keep_own(unit, office, ann, desk.name, DRAFT.text.replace("90", "91"))
        log = await unit.events.of_goal(goal.id)

    assert goal.status is GoalStatus.SUBMITTED
    assert [each.kind for each in log] == [
        EventKind.EDITED,
        EventKind.SUBMITTED,
        EventKind.AGREED,
        EventKind.EDITED,
        EventKind.SUBMITTED,
    ]


async def test_every_step_of_a_goal_is_logged(sqlite_store: Store) -> None:
    boss = (await sit_down(sqlite_store, BuiltinCoach(), name="Bo", roles={Role.MANAGER})).person
    desk = await sit_down(sqlite_store, BuiltinCoach(), manager=boss)
    office, ann = desk.office, desk.person

    async with sqlite_store.unit() as unit:
        goal = await goals.write(unit, office, ann, DRAFT)
        goal = await goals.submit(unit, office, ann, goal.id, revision=goal.revision)
        goal = await goals.ask_changes(
            unit, office, boss, goal.id, "Name the region.", revision=goal.revision
        )
        for step in (goals.withdraw, goals.finish, goals.reopen, goals.archive):
            goal = await step(unit, office, ann, goal.id, revision=goal.revision)
        log = await unit.events.of_goal(goal.id)

    assert [each.kind for each in log] == [
        EventKind.KEPT,
        EventKind.SUBMITTED,
        EventKind.CHANGES_ASKED,
        EventKind.WITHDRAWN,
        EventKind.FINISHED,
        EventKind.REOPENED,
        EventKind.ARCHIVED,
    ]


async def test_a_copy_of_an_earlier_goal_is_told_to_its_owner_alone(sqlite_store: Store) -> None:
    boss = (await sit_down(sqlite_store, BuiltinCoach(), name="Bo", roles={Role.MANAGER})).person
    desk = await sit_down(sqlite_store, BuiltinCoach(), manager=boss)
    office, ann = desk.office, desk.person

    async with sqlite_store.unit() as unit:
        private = await goals.write(unit, office, ann, DRAFT)
        shared = await goals.write(unit, office, ann, replace(DRAFT, text=f"{DRAFT.text}!"))
        shared = await goals.submit(unit, office, ann, shared.id, revision=shared.revision)
        own = (await goals.look(unit, office, ann, shared.id)).verdict
        managers = (await goals.look(unit, office, boss, shared.id)).verdict
        await goals.archive(unit, office, ann, private.id, revision=private.revision)
        alone = (await goals.look(unit, office, ann, shared.id)).verdict

    assert [each.message for each in own.findings if each.code == "SG401"] == [
        f"it says the same as an earlier goal: {DRAFT.text!r}"
    ]
    assert "SG401" not in {each.code for each in (*managers.findings, *alone.findings)}


async def test_a_goal_beside_an_objective_is_asked_whether_it_serves_it(sqlite_store: Store) -> None:
    boss = (await sit_down(sqlite_store, BuiltinCoach(), name="Bo", roles={Role.MANAGER})).person
    desk = await sit_down(sqlite_store, BuiltinCoach(), manager=boss)
    office, ann = desk.office, desk.person
    alone = replace(DRAFT, text="Close 40 tickets a week by 30 June 2027", why="", parent="")
    serving = replace(DRAFT, text="Answer within 4 hours by 30 June 2027", why="", parent=an_objective().text)

    async def asked(goal: Goal, reader: Person = ann) -> bool:
        async with sqlite_store.unit() as unit:
            seen = await goals.look(unit, office, reader, goal.id)
        return "RE101" in {each.code for each in seen.verdict.findings}

    async with sqlite_store.unit() as unit:
        first, second = [await goals.write(unit, office, ann, each) for each in (alone, serving)]
        first = await goals.submit(unit, office, ann, first.id, revision=first.revision)
    assert not await asked(first), "there is nothing to serve"
    async with sqlite_store.unit() as unit:
        larger = await goals.write(unit, office, ann, an_objective(why=""))
        await goals.write(unit, office, ann, an_objective("Be the team others learn from"))

    assert await asked(first)
    assert not await asked(second), "it says which one"
    assert not await asked(larger), "an objective is no smaller than another one"
    assert not await asked(first, boss), "what else there is, is not the manager's to know"

    async with sqlite_store.unit() as unit:
        for each in await unit.goals.of([ann.id]):
            if each.version.draft.kind is GoalKind.OBJECTIVE:
                await goals.archive(unit, office, ann, each.id, revision=each.revision)
    assert not await asked(first), "the objectives were put away"


async def test_nothing_is_submitted_to_a_manager_who_has_left(sqlite_store: Store) -> None:
    boss = (await sit_down(sqlite_store, BuiltinCoach(), name="Noa", roles={Role.MANAGER})).person
    desk = await sit_down(sqlite_store, BuiltinCoach(), manager=boss)
    office, ann = desk.office, desk.person
    async with sqlite_store.unit() as unit:
        goal = await goals.write(unit, office, ann, DRAFT)
        assert Action.SUBMIT in (await goals.look(unit, office, ann, goal.id)).actions
        await unit.people.put(replace(boss, active=False))

    with pytest.raises(Conflict, match=r"Noa has left.*Ask HR"):
        async with sqlite_store.unit() as unit:
            await goals.submit(unit, office, ann, goal.id, revision=goal.revision)

    async with sqlite_store.unit() as unit:
        view = await goals.look(unit, office, ann, goal.id)
    assert (view.goal.status, view.led) == (GoalStatus.DRAFT, False)
    assert Action.SUBMIT not in view.actions
