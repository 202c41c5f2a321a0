"""A goal that came of a chat and was changed on its page: the chat goes on from how it reads there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from goalcoach.coach import adopt, goals
from goalcoach.coach.catching_up import caught_up
from goalcoach.domain.conversation import Sketch
from goalcoach.domain.draft import Field
from goalcoach.domain.errors import Conflict
from goalcoach.domain.goal import Goal, GoalDraft, GoalId, GoalKind, Measure, Milestone
from goalcoach.domain.sketch import assemble
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.store.port import Store
from tests.coach.desk import Desk, sit_down

SAID = "a result: raise CSAT from 82 to 90 % by 30 June 2027, because renewals depend on it"
LATER = "Raise CSAT from 82 to 90 % by 30 September 2027"
REASON = "Three large customers renew in October"
RESULTS = (
    "an objective: be the support team people recommend, because renewals depend on it, by 30 June 2027",
    "CSAT from 82 to 90 %",
    "response time from 9 to 4 hours",
)


async def kept(store: Store, *said: str) -> tuple[Desk, Goal]:
    """A conversation whose wording was kept with the button, and the goal."""
    desk = await sit_down(store, BuiltinCoach())
    for text in (*said, "just draft it"):
        await desk.hear(text)
    offered = (await desk.look()).suggestion
    assert offered is not None
    async with store.unit() as unit:
        return desk, await adopt.adopt(unit, desk.office, desk.person, offered.id)


async def changed(desk: Desk, goal: Goal, **changes: Any) -> Goal:
    """The goal after its owner changed it on its page."""
    draft = replace(goal.version.draft, **changes)
    async with desk.office.store.unit() as unit:
        return await goals.edit(unit, desk.office, desk.person, goal.id, draft, revision=goal.revision)


async def now(desk: Desk, goal: Goal) -> GoalDraft:
    async with desk.office.store.unit() as unit:
        return (await unit.goals.get(GoalId(goal.id))).version.draft


async def test_a_word_in_the_chat_changes_that_and_nothing_that_was_changed_on_the_page(
    sqlite_store: Store,
) -> None:
    desk, goal = await kept(sqlite_store, SAID)
    await changed(desk, goal, text=LATER, due=date(2027, 9, 30), why=REASON)

    await desk.hear("no, 95")
    await desk.hear("yes")

    draft = await now(desk, goal)
    assert draft.text == LATER.replace("90", "95")
    assert (draft.due, draft.why) == (date(2027, 9, 30), REASON)
    assert draft.measure is not None
    assert (draft.measure.baseline, draft.measure.target) == (Decimal(82), Decimal(95))


async def test_what_was_said_last_holds_wherever_it_was_said(sqlite_store: Store) -> None:
    desk, goal = await kept(sqlite_store, SAID)
    await changed(desk, goal, text=LATER, due=date(2027, 9, 30))

    await desk.hear("by 31 August 2027 instead")
    await desk.hear("no, 95")
    await desk.hear("yes")

    draft = await now(desk, goal)
    assert draft.due == date(2027, 8, 31)
    assert draft.text == LATER.replace("90", "95").replace("30 September", "31 August")


async def test_the_draft_beside_the_chat_is_the_goal_as_it_reads_on_its_page(sqlite_store: Store) -> None:
    desk, goal = await kept(sqlite_store, SAID)
    await changed(desk, goal, text=LATER, due=date(2027, 9, 30), why=REASON)

    seen = (await desk.look()).draft

    assert seen is not None
    assert (seen.text, seen.due, seen.why) == (LATER, date(2027, 9, 30), REASON)


async def test_a_sentence_typed_in_the_draft_card_keeps_what_was_changed_on_the_page(
    sqlite_store: Store,
) -> None:
    desk, goal = await kept(sqlite_store, SAID)
    await changed(desk, goal, text=LATER, due=date(2027, 9, 30), why=REASON)

    typed = f"{LATER}, for small customers"
    async with sqlite_store.unit() as unit:
        await adopt.keep_own(unit, desk.office, desk.person, desk.name, typed)

    draft = await now(desk, goal)
    assert (draft.text, draft.due, draft.why) == (typed, date(2027, 9, 30), REASON)


async def test_a_wording_offered_before_the_page_was_changed_writes_over_nothing(
    sqlite_store: Store,
) -> None:
    desk, goal = await kept(sqlite_store, SAID)
    await desk.hear("no, 95")
    offered = (await desk.look()).suggestion
    assert offered is not None
    await changed(desk, goal, text=LATER, due=date(2027, 9, 30))

    with pytest.raises(Conflict, match="changed this goal on its page"):
        async with sqlite_store.unit() as unit:
            await adopt.adopt(unit, desk.office, desk.person, offered.id)

    assert (await now(desk, goal)).text == LATER


async def test_key_results_changed_on_the_page_stay(sqlite_store: Store) -> None:
    desk, goal = await kept(sqlite_store, *RESULTS)
    first, second = goal.version.draft.key_results
    assert second.measure is not None
    theirs = replace(
        second,
        text="Bring the median response time from 9 to 3 hours",
        measure=replace(second.measure, target=Decimal(3)),
    )
    await changed(desk, goal, key_results=(first, theirs))

    async with sqlite_store.unit() as unit:
        typed = "Be the support team that customers recommend to others"
        await adopt.keep_own(unit, desk.office, desk.person, desk.name, typed)
    await desk.hear("by 31 July 2027 instead")
    await desk.hear("yes")

    draft = await now(desk, goal)
    assert draft.due == date(2027, 7, 31)
    assert draft.key_results[0].text == first.text.replace("30 June", "31 July")
    assert draft.key_results[1].text == theirs.text
    assert draft.key_results[1].measure is not None
    assert draft.key_results[1].measure.target == 3


def test_every_field_of_a_page_reaches_the_sketch() -> None:
    before = GoalDraft(kind=GoalKind.PERFORMANCE, text="Ship it")
    after = GoalDraft(
        kind=GoalKind.DEVELOPMENT,
        text="Lead reviews",
        measure=Measure(name="reviews", baseline=Decimal("1.50"), target=Decimal(4), unit="h", source="log"),
        start=date(2027, 1, 4),
        due=date(2027, 6, 30),
        review=date(2027, 2, 1),
        why="to grow",
        parent="Better code",
        hours_per_month=Decimal(6),
        application="in my team",
        mastery="others ask me",
        milestones=(Milestone(text="first", due=date(2027, 2, 1)), Milestone(text="second")),
        activities=("read", "watch"),
    )

    sketch = caught_up(Sketch(kind=GoalKind.PERFORMANCE, wording="Ship it"), before, after)

    told = assemble(sketch)
    assert told is not None
    assert after.measure is not None
    assert told.measure is not None
    assert replace(told, measure=None) == replace(after, measure=None)
    assert replace(told.measure, direction=None) == after.measure


def test_a_field_that_was_emptied_on_the_page_is_empty() -> None:
    before = GoalDraft(kind=GoalKind.PERFORMANCE, text="Ship it", why="to grow", due=date(2027, 6, 30))
    sketch = caught_up(Sketch(), GoalDraft(kind=GoalKind.PERFORMANCE, text=""), before)
    assert sketch.value(Field.WHY) == "to grow"

    assert caught_up(sketch, before, replace(before, why="")).get(Field.WHY) is None
