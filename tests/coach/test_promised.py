"""Easing what was agreed takes a reason; anything else does not, and the first target stays to be seen."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from goalcoach.coach import goals
from goalcoach.coach.promised import told
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import Goal
from goalcoach.domain.person import Role
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.store.port import Store
from tests.coach.desk import sit_down
from tests.coach.test_goals import DRAFT

EASIER = replace(DRAFT, text=DRAFT.text.replace("90", "86"))
LATER = replace(EASIER, text=EASIER.text.replace("30 June", "31 August"))


async def test_easing_an_agreed_goal_needs_a_reason_and_keeps_the_original(sqlite_store: Store) -> None:
    boss = (await sit_down(sqlite_store, BuiltinCoach(), name="Bo", roles={Role.MANAGER})).person
    desk = await sit_down(sqlite_store, BuiltinCoach(), manager=boss)
    office, ann = desk.office, desk.person

    async def edit(goal: Goal, draft: Any, note: str = "") -> Goal:
        async with sqlite_store.unit() as unit:
            return await goals.edit(unit, office, ann, goal.id, draft, revision=goal.revision, note=note)

    async with sqlite_store.unit() as unit:
        goal = await goals.write(unit, office, ann, LATER)
    goal = await edit(goal, EASIER)
    goal = await edit(goal, DRAFT)
    async with sqlite_store.unit() as unit:
        goal = await goals.submit(unit, office, ann, goal.id, revision=goal.revision)
        goal = await goals.agree(unit, office, boss, goal.id, revision=goal.revision)
    for note in ("", "  "):
        with pytest.raises(InvalidInput) as refused:
            await edit(goal, EASIER, note)
        assert refused.value.data["field"] == "note"
        assert refused.value.message.startswith("The target was 90 when it was agreed.")
    harder = replace(DRAFT, text=DRAFT.text.replace("90", "91"))
    goal = await edit(goal, harder)
    with pytest.raises(InvalidInput, match="The target was 91"):
        await edit(goal, DRAFT)
    goal = await edit(goal, EASIER, "Two large customers left")
    goal = await edit(goal, LATER, "The survey comes in July")

    async with sqlite_store.unit() as unit:
        for reader in (ann, boss):
            found = (await goals.look(unit, office, reader, goal.id)).promised
            assert found is not None
            assert [told(each) for each in found.eases] == ["The target was 90", "The date was 30 June 2027"]
            assert found.reasons == ("Two large customers left", "The survey comes in July")


async def test_an_easier_version_comes_back_with_a_reason_alone(sqlite_store: Store) -> None:
    boss = (await sit_down(sqlite_store, BuiltinCoach(), name="Bo", roles={Role.MANAGER})).person
    desk = await sit_down(sqlite_store, BuiltinCoach(), manager=boss)
    office, ann = desk.office, desk.person

    async def back(goal: Goal, number: int, reason: str = "") -> Goal:
        async with sqlite_store.unit() as unit:
            return await goals.restore(
                unit, office, ann, goal.id, number, revision=goal.revision, reason=reason
            )

    async def edit(goal: Goal, draft: Any) -> Goal:
        async with sqlite_store.unit() as unit:
            return await goals.edit(unit, office, ann, goal.id, draft, revision=goal.revision)

    async with sqlite_store.unit() as unit:
        goal = await goals.write(unit, office, ann, EASIER)
    goal = await edit(goal, DRAFT)
    goal = await back(goal, 1)
    goal = await edit(goal, DRAFT)
    async with sqlite_store.unit() as unit:
        goal = await goals.submit(unit, office, ann, goal.id, revision=goal.revision)
        goal = await goals.agree(unit, office, boss, goal.id, revision=goal.revision)

    for reason in ("", " "):
        with pytest.raises(InvalidInput, match="The target was 90") as refused:
            await back(goal, 1, reason)
        assert refused.value.data["field"] == "note"
    harder = await edit(goal, replace(DRAFT, text=DRAFT.text.replace("90", "91")))
    undone = await back(harder, 4)
    assert undone.version.draft.text == DRAFT.text, "what was agreed comes back as it was"
    eased = await back(undone, 1, "Two large customers left")
    assert eased.version.note == "version 1 restored: Two large customers left"
