"""Reasons to pass over a question stay with a goal as long as the question is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from goalcoach.coach import adopt, goals
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import Goal, GoalDraft, GoalKind, Waiver
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.store.port import Store
from tests.coach.desk import Desk, sit_down

VAGUE = GoalDraft(kind=GoalKind.PERFORMANCE, text="Be better with customers by 30 June 2027")
CLEAR = replace(VAGUE, text="Raise CSAT from 82 to 90 % by 30 June 2027, because renewals depend on it")


async def asked(desk: Desk, goal: Goal) -> list[str]:
    """The questions the owner is shown beside the goal."""
    async with desk.office.store.unit() as unit:
        seen = await goals.look(unit, desk.office, desk.person, goal.id)
    return [each.code for each in seen.verdict.asks]


async def edited(desk: Desk, goal: Goal, draft: GoalDraft, *waivers: Waiver) -> Goal:
    async with desk.office.store.unit() as unit:
        return await goals.edit(
            unit, desk.office, desk.person, goal.id, draft, revision=goal.revision, waivers=waivers
        )


async def written(store: Store) -> tuple[Desk, Goal, Waiver]:
    """A vague goal, and a reason to pass over the first question about it."""
    desk = await sit_down(store, BuiltinCoach())
    async with store.unit() as unit:
        goal = await goals.write(unit, desk.office, desk.person, VAGUE)
    waiver = Waiver(code=(await asked(desk, goal))[0], reason="We try it out first.")
    return desk, await edited(desk, goal, VAGUE, waiver), waiver


async def test_a_question_shown_to_the_owner_can_be_passed_over(sqlite_store: Store) -> None:
    desk, *_ = await written(sqlite_store)
    async with sqlite_store.unit() as unit:
        copy = await goals.write(unit, desk.office, desk.person, replace(VAGUE, text=f"{VAGUE.text}!"))
    assert "SG401" in await asked(desk, copy), "it says the same as the other one"

    waiver = Waiver(code="SG401", reason="One is for the team.")
    kept = await edited(desk, copy, copy.version.draft, waiver)

    assert kept.version.waivers == (waiver,)


async def test_what_is_asked_no_more_needs_no_reason_any_more(sqlite_store: Store) -> None:
    desk, goal, waiver = await written(sqlite_store)

    kept = await edited(desk, goal, CLEAR, waiver)

    assert kept.version.waivers == ()
    with pytest.raises(InvalidInput, match=waiver.code):
        await edited(desk, kept, CLEAR, waiver)


async def test_a_version_comes_back_with_its_reasons(sqlite_store: Store) -> None:
    desk, goal, waiver = await written(sqlite_store)
    clear = await edited(desk, goal, CLEAR)

    async with sqlite_store.unit() as unit:
        back = await goals.restore(
            unit, desk.office, desk.person, goal.id, goal.version.number, revision=clear.revision
        )

    assert back.version.waivers == (waiver,)


async def test_a_wording_from_the_chat_keeps_the_reasons_that_still_count(sqlite_store: Store) -> None:
    desk = await sit_down(sqlite_store, BuiltinCoach())
    await desk.hear("a result: be better with customers by 30 June 2027")
    async with sqlite_store.unit() as unit:
        goal = await adopt.keep_own(unit, desk.office, desk.person, desk.name, VAGUE.text)
    waiver = Waiver(code=(await asked(desk, goal))[0], reason="We try it out first.")
    await edited(desk, goal, goal.version.draft, waiver)

    async with sqlite_store.unit() as unit:
        again = await adopt.keep_own(unit, desk.office, desk.person, desk.name, f"{VAGUE.text}!")

    assert again.version.waivers == (waiver,)
