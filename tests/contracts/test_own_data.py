"""What somebody takes out themselves in every database: what is theirs alone, nothing that others rely on."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from goalcoach.domain.conversation import Event, EventKind
from goalcoach.domain.errors import GoalcoachError
from goalcoach.domain.goal import Comment, GoalId, GoalStatus
from goalcoach.domain.person import PersonId
from goalcoach.domain.preparation import Side
from goalcoach.store.feedback_port import FeedbackRequest
from goalcoach.store.port import Store, Unit
from tests.contracts.test_erasing import rows
from tests.contracts.test_preparations import of
from tests.store.samples import ADA, GRACE, LATER, NOW, a_chat, a_goal, a_person, a_revision, some_people


async def take(store: Store, who: PersonId = ADA) -> dict[str, int]:
    async with store.unit() as unit:
        return {table: n for table, n in (await unit.erasures.take_own(who)).items() if n}


async def handed_in(unit: Unit, name: str) -> None:
    goal = await a_goal(unit, name)
    submitted = await unit.goals.set_status(goal, GoalStatus.SUBMITTED, NOW)
    await unit.events.add(Event(owner_id=ADA, kind=EventKind.SUBMITTED, at=NOW, goal_id=name, data="{}"))
    if name == "taken-back":
        await unit.goals.set_status(submitted, GoalStatus.DRAFT, LATER)


async def finished(unit: Unit, name: str) -> None:
    """A draft that was done before it was handed in, which a manager reads as long as it is done."""
    done = await unit.goals.set_status(await a_goal(unit, name), GoalStatus.DONE, NOW)
    await unit.events.add(Event(owner_id=ADA, kind=EventKind.FINISHED, at=NOW, goal_id=name, data="{}"))
    await unit.goals.set_status(done, GoalStatus.DRAFT, LATER)


async def goals_of(store: Store) -> set[str]:
    async with store.unit() as unit:
        return {each.id for each in await unit.goals.of([ADA])}


async def test_chats_and_drafts_nobody_has_read_go_with_every_version_and_verdict(
    store: Store, engine: Engine
) -> None:
    await a_chat(store)
    async with store.unit() as unit:
        await a_revision(unit, await a_goal(unit, "draft", conversation="chat-1"))
        for kind, goal in ((EventKind.SAID, None), (EventKind.KEPT, "draft")):
            said = Event(owner_id=ADA, kind=kind, at=NOW, conversation_id="chat-1", goal_id=goal, data="{}")
            await unit.events.add(said)

    assert await take(store) == {
        "conversation": 1,
        "goal": 1,
        "goal_version": 2,
        "turn": 2,
        "turn_option": 2,
    } | {"event": 2}

    left = ("conversation", "turn", "goal", "goal_version", "event", "verdict", "goal_removal")
    assert {each: rows(engine, each) for each in left} == dict.fromkeys(left, 0)
    assert await take(store) == {}


async def test_what_somebody_else_has_read_or_was_asked_about_stays(store: Store) -> None:
    await some_people(store)
    async with store.unit() as unit:
        await handed_in(unit, "submitted")
        await handed_in(unit, "taken-back")
        await finished(unit, "finished")
        for name in ("spoken-of", "asked-about", "mine"):
            await a_goal(unit, name)
        # What was put away without anybody having read it is theirs alone as well.
        await unit.goals.set_status(await a_goal(unit, "put-away"), GoalStatus.ARCHIVED, NOW)
        comment = Comment(
            id="c", goal_id=GoalId("spoken-of"), author_id=GRACE, text="Good", at=NOW, asks_change=False
        )
        await unit.goals.comment(comment)
        asked = FeedbackRequest(
            id="f",
            owner_id=ADA,
            colleague_id=GRACE,
            competency="",
            words="",
            created_at=NOW,
            goal_id=GoalId("asked-about"),
        )
        await unit.feedback.create(asked)

    await take(store)

    assert await goals_of(store) == {"submitted", "taken-back", "finished", "spoken-of", "asked-about"}


async def test_ones_own_side_of_a_talk_goes_while_it_was_not_shown_and_the_managers_stays(
    store: Store,
) -> None:
    await some_people(store)
    async with store.unit() as unit:
        for name, side, ready in (
            ("mine", Side.EMPLOYEE, None),
            ("shown", Side.EMPLOYEE, LATER),
            ("hers", Side.MANAGER, None),
        ):
            await unit.preparations.create(of(side, name, pair_id=name, ready_at=ready))

    await take(store)

    async with store.unit() as unit:
        assert {each.id for each in await unit.preparations.headings(ADA)} == {"shown", "hers"}


async def test_nothing_of_anybody_else_goes(store: Store, engine: Engine) -> None:
    await a_chat(store)
    async with store.unit() as unit:
        await unit.people.put(a_person(PersonId("rob")))
        await a_goal(unit)

    assert await take(store, PersonId("rob")) == {}
    assert (rows(engine, "turn"), rows(engine, "goal_version")) == (2, 1)


async def test_a_draft_that_is_handed_in_at_that_moment_is_whole_or_gone(
    store: Store, engine: Engine
) -> None:
    await some_people(store)
    async with store.unit() as unit:
        goal = await a_goal(unit)

    async def hand_in() -> None:
        async with store.unit() as unit:
            await unit.goals.set_status(goal, GoalStatus.SUBMITTED, LATER)

    results = await asyncio.gather(take(store), hand_in(), return_exceptions=True)

    assert all(not isinstance(each, BaseException) or isinstance(each, GoalcoachError) for each in results)
    assert rows(engine, "goal") == rows(engine, "goal_version")


async def test_the_database_removes_no_goal_that_was_handed_in(store: Store, engine: Engine) -> None:
    await some_people(store)
    async with store.unit() as unit:
        await handed_in(unit, "submitted")
        await handed_in(unit, "taken-back")
        await finished(unit, "finished")
        await a_goal(unit, "draft")

    for name in ("submitted", "taken-back", "finished"):
        with pytest.raises(IntegrityError, match="only a draft"), engine.begin() as connection:
            connection.execute(text("INSERT INTO goal_removal VALUES (:name)"), {"name": name})
    with pytest.raises(IntegrityError, match="never removed"), engine.begin() as connection:
        connection.execute(text("DELETE FROM goal_version WHERE goal_id = 'draft'"))
