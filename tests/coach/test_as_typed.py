"""A day or a number changed in the sentence beside the chat: the goal has it, and the chat goes on."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from goalcoach.coach import adopt, goals
from goalcoach.domain.goal import Goal, GoalDraft, GoalId
from goalcoach.store.port import Store
from tests.coach.desk import Desk
from tests.coach.test_catching_up import LATER, SAID, kept, now


async def typed(desk: Desk, text: str) -> Goal:
    async with desk.office.store.unit() as unit:
        return await adopt.keep_own(unit, desk.office, desk.person, desk.name, text)


async def numbers(draft: GoalDraft) -> tuple[Decimal | None, Decimal | None]:
    assert draft.measure is not None
    return draft.measure.baseline, draft.measure.target


async def test_a_day_typed_in_the_sentence_is_the_day_it_is_due(sqlite_store: Store) -> None:
    desk, goal = await kept(sqlite_store, SAID)

    await typed(desk, LATER)

    assert (await now(desk, goal)).due == date(2027, 9, 30)
    seen = (await desk.look()).draft
    assert seen is not None
    assert (seen.text, seen.due) == (LATER, date(2027, 9, 30))


async def test_what_is_said_next_changes_that_and_leaves_the_day(sqlite_store: Store) -> None:
    desk, goal = await kept(sqlite_store, SAID)
    await typed(desk, LATER)

    await desk.hear("no, 95")
    await desk.hear("yes")

    draft = await now(desk, goal)
    assert draft.text == LATER.replace("90", "95")
    assert draft.due == date(2027, 9, 30)


async def test_a_number_typed_in_the_sentence_is_the_one_to_reach(sqlite_store: Store) -> None:
    desk, goal = await kept(sqlite_store, SAID)
    text = goal.version.draft.text.replace("90", "96")
    await typed(desk, text)
    assert await numbers(await now(desk, goal)) == (Decimal(82), Decimal(96))

    await desk.hear("by 31 August 2027 instead")
    await desk.hear("yes")

    draft = await now(desk, goal)
    assert draft.text == text.replace("30 June", "31 August")
    assert await numbers(draft) == (Decimal(82), Decimal(96))


async def test_a_sentence_saved_while_other_words_wait_holds_as_it_reads(sqlite_store: Store) -> None:
    desk, goal = await kept(sqlite_store, SAID)
    await desk.hear("no, 95")
    await desk.hear("by 31 August 2027")

    await typed(desk, goal.version.draft.text.replace("Raise", "Lift"))

    draft = await now(desk, goal)
    assert draft.due == date(2027, 6, 30)
    assert await numbers(draft) == (Decimal(82), Decimal(90))


async def test_a_day_typed_into_what_was_offered_counts_as_well(sqlite_store: Store) -> None:
    desk, goal = await kept(sqlite_store, SAID)
    await desk.hear("no, 95")
    offered = (await desk.look()).suggestion
    assert offered is not None
    assert offered.draft is not None
    text = offered.draft.text.replace("30 June", "30 September")
    async with sqlite_store.unit() as unit:
        await adopt.adopt(unit, desk.office, desk.person, offered.id, text)

    draft = await now(desk, goal)
    assert (draft.text, draft.due) == (text, date(2027, 9, 30))
    assert await numbers(draft) == (Decimal(82), Decimal(95))


@pytest.mark.parametrize(
    "text",
    [
        "Raise CSAT from 82 to 90 %",
        "Raise CSAT from 82 to 90 % by 30 June 2020",
        "Raise CSAT from 82 to 90 % in 2027",
        "Raise CSAT from 82 to 90 % by 30 May 2027 or by 31 July 2027",
    ],
)
async def test_what_is_not_sure_leaves_the_day(sqlite_store: Store, text: str) -> None:
    desk, goal = await kept(sqlite_store, SAID)

    await typed(desk, text)

    assert (await now(desk, goal)).due == date(2027, 6, 30)


async def test_undo_gives_the_day_back(sqlite_store: Store) -> None:
    desk, goal = await kept(sqlite_store, SAID)
    changed = await typed(desk, LATER)

    async with sqlite_store.unit() as unit:
        await goals.restore(unit, desk.office, desk.person, GoalId(goal.id), 1, revision=changed.revision)

    seen = (await desk.look()).draft
    assert seen is not None
    assert seen.due == date(2027, 6, 30)
