"""Units of work side by side: nothing lost, nothing doubled, nobody stuck; whatever happens to a unit."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Iterable
from contextlib import closing
from dataclasses import replace
from typing import TypeVar

import pytest
from sqlalchemy import Connection, create_engine, text

from goalcoach.domain.conversation import Conversation, ConversationId, Event, EventKind, RunState, Speaker
from goalcoach.domain.errors import Conflict, GoalcoachError, Unavailable
from goalcoach.domain.goal import GoalId, GoalStatus
from goalcoach.domain.person import SignInLink
from goalcoach.store import work
from goalcoach.store.database import open_store
from goalcoach.store.engine import make_engine, read_url
from goalcoach.store.key_port import KeptAnswer
from goalcoach.store.port import Store, Unit
from goalcoach.store.work import Lanes, Work
from tests.store.samples import (
    ADA,
    CHAT,
    LATER,
    NOW,
    a_chat,
    a_conversation,
    a_goal,
    a_goal_draft,
    a_person,
    a_reply,
    a_run,
    a_turn,
    accepted,
    an_option,
    some_people,
)

T = TypeVar("T")
MANY = 20


async def together(
    store: Store, act: Callable[[Unit, T], Awaitable[object]], items: Iterable[T]
) -> list[object]:
    """Each act in a unit of its own, all at once; what each returned, or the error of ours it ended in."""

    async def one(item: T) -> object:
        try:
            async with store.unit() as unit:
                return await act(unit, item)
        except GoalcoachError as error:
            return type(error)

    return await asyncio.gather(*(one(item) for item in items))


async def test_units_that_read_and_then_write_all_get_through(store: Store) -> None:
    await some_people(store)

    async def act(unit: Unit, number: int) -> str:
        seen = len(await unit.conversations.of(ADA))
        await unit.conversations.create(a_conversation(f"chat-{number}"))
        assert len(await unit.conversations.of(ADA)) > seen
        await unit.events.add(
            Event(owner_id=ADA, kind=EventKind.SAID, at=NOW, conversation_id=f"chat-{number}")
        )
        return "kept"

    ended = await together(store, act, range(MANY))

    assert ended == ["kept"] * MANY
    async with store.unit() as unit:
        assert len(await unit.conversations.of(ADA)) == MANY


async def test_two_processes_write_side_by_side(store: Store, database_url: str) -> None:
    await some_people(store)
    other = open_store(database_url)

    async def create(unit: Unit, name: str) -> str:
        await unit.conversations.create(a_conversation(name))
        return "created"

    async def remove(unit: Unit, name: str) -> str:
        await unit.conversations.delete(ConversationId(name), ADA)
        return "removed"

    for act, done, left in ((create, "created", 2 * MANY), (remove, "removed", 0)):
        ended = await asyncio.gather(
            together(store, act, (f"here-{number}" for number in range(MANY))),
            together(other, act, (f"there-{number}" for number in range(MANY))),
        )
        assert [*ended[0], *ended[1]] == [done] * 2 * MANY
        async with other.unit() as unit:
            assert len(await unit.conversations.of(ADA)) == left
    await other.close()


async def test_one_of_many_ends_a_run(store: Store) -> None:
    await a_chat(store)
    async with store.unit() as unit:
        await unit.runs.create(a_run())

    ended = await together(store, lambda unit, _: unit.runs.finish("run-1", RunState.DONE, NOW), range(MANY))

    assert sorted(ended, key=bool) == [False] * (MANY - 1) + [True]


async def test_one_of_many_requests_starts_a_run(store: Store) -> None:
    await a_chat(store)

    ended = await together(store, lambda unit, n: unit.runs.create(a_run(f"run-{n}")), range(MANY))

    assert sorted(ended, key=str) == [Conflict] * (MANY - 1) + [None]


async def test_a_link_opened_many_times_at_once_signs_in_once(store: Store) -> None:
    await some_people(store)
    async with store.unit() as unit:
        await unit.people.add_link(SignInLink(token_hash="l", person_id=ADA, expires_at=LATER))

    ended = await together(store, lambda unit, _: unit.people.use_link("l", NOW), range(MANY))

    assert sorted(ended, key=str) == [None] * (MANY - 1) + [ADA]


async def test_one_of_many_turns_on_the_same_revision_is_kept(store: Store) -> None:
    chat = await a_chat(store)

    ended = await together(store, lambda unit, _: unit.conversations.say(chat, a_turn(3)), range(MANY))

    assert [each for each in ended if each is not Conflict] == [
        replace(chat, turns=3, revision=4, updated_at=NOW)
    ]
    async with store.unit() as unit:
        assert len(await unit.conversations.turns(CHAT, ADA)) == 3


async def test_one_of_many_changes_to_the_same_goal_is_kept(store: Store) -> None:
    await some_people(store)
    async with store.unit() as unit:
        goal = await a_goal(unit)

    ended = await together(
        store, lambda unit, _: unit.goals.set_status(goal, GoalStatus.SUBMITTED, LATER), range(MANY)
    )

    assert ended.count(Conflict) == MANY - 1
    async with store.unit() as unit:
        assert (await unit.goals.get(goal.id)).revision == 2


async def test_one_of_many_requests_with_the_same_key_does_the_work(store: Store) -> None:
    await some_people(store)

    async def act(unit: Unit, _: int) -> str:
        if found := await unit.keys.find(ADA, "POST /goals", "k"):
            return found.body
        created = await a_goal(unit, f"goal-{id(unit)}")
        await unit.keys.keep(
            ADA, "POST /goals", "k", KeptAnswer(request_hash="h", status=201, body=created.id), NOW
        )
        return created.id

    ended = await together(store, act, range(MANY))

    async with store.unit() as unit:
        (goal,) = await unit.goals.of([ADA])
        assert await act(unit, 0) == goal.id
    assert set(ended) <= {goal.id, Conflict}


async def test_the_same_verdict_met_by_many_is_one(store: Store) -> None:
    await some_people(store)
    verdict = accepted(a_goal_draft())

    ended = await together(store, lambda unit, _: unit.verdicts.record(verdict, NOW), range(MANY))

    assert ended == [verdict.id] * MANY


async def test_removing_conversations_while_others_rest_on_the_same_verdicts(store: Store) -> None:
    await some_people(store)
    options = [an_option("Fewer complaints"), an_option("Less churn"), an_option("Something else")]
    chats = [a_conversation(f"chat-{n}") for n in range(MANY)]

    async def fill(unit: Unit, chat: Conversation) -> str:
        await unit.conversations.create(chat)
        await unit.conversations.reply(chat, a_turn(1, Speaker.COACH), a_reply(), options)
        options.reverse()
        return "filled"

    async def fill_or_remove(unit: Unit, chat: Conversation) -> str:
        if chat in new:
            return await fill(unit, chat)
        await unit.conversations.delete(chat.id, ADA)
        return "removed"

    old, new = chats[::2], chats[1::2]
    assert await together(store, fill, old) == ["filled"] * len(old)

    ended = await together(store, fill_or_remove, chats)

    assert ended == ["removed", "filled"] * (MANY // 2)
    async with store.unit() as unit:
        for chat in new:
            (turn,) = await unit.conversations.turns(chat.id, ADA)
            assert len(turn.options) == 3


MEET = "INSERT INTO verdict SELECT * FROM verdict WHERE outcome = 'accepted' ON CONFLICT DO NOTHING"
REST = (
    "INSERT INTO turn SELECT 'chat-2', 1, speaker, text, at, sketch, run_id, source, notice,"
    " verdict_id, verdict_outcome, content_hash FROM turn WHERE speaker = 'coach'"
)


@pytest.mark.postgres
async def test_a_removal_waits_for_who_just_met_the_same_verdict(postgres_url: str) -> None:
    """Between meeting a verdict and resting a row on it lies a moment that only SQL can hold open."""
    store = open_store(postgres_url)
    await a_chat(store)
    engine = create_engine(read_url(postgres_url))

    def somebody_waits() -> bool:
        with engine.connect() as connection:
            return bool(connection.execute(text("SELECT 1 FROM pg_locks WHERE NOT granted")).first())

    async def remove() -> None:
        async with store.unit() as unit:
            await unit.conversations.delete(CHAT, ADA)

    async with store.unit() as unit:
        await unit.conversations.create(a_conversation("chat-2"))
    with engine.begin() as connection:
        connection.execute(text(MEET))
        removal = asyncio.create_task(remove())
        while not (removal.done() or await asyncio.to_thread(somebody_waits)):
            pass
        connection.execute(text(REST))
    await removal

    async with store.unit() as unit:
        assert len(await unit.conversations.turns(ConversationId("chat-2"), ADA)) == 1
    engine.dispose()
    await store.close()


async def test_a_reader_neither_waits_for_a_writer_nor_sees_half_of_it(store: Store) -> None:
    async with store.unit() as writer:
        await writer.people.put(a_person())
        async with store.unit() as reader:
            assert await reader.people.all() == []
    async with store.unit() as reader:
        assert await reader.people.all() == [a_person()]


async def test_calls_made_together_in_one_unit_run_in_turn(store: Store) -> None:
    await some_people(store)

    async with store.unit() as unit:
        await asyncio.gather(*(unit.conversations.create(a_conversation(f"chat-{n}")) for n in range(5)))

    async with store.unit() as unit:
        assert len(await unit.conversations.of(ADA)) == 5


async def test_cancelled_units_keep_nothing_and_give_everything_back(store: Store) -> None:
    await some_people(store)
    begun = asyncio.Event()

    async def write_and_hang(number: int) -> None:
        async with store.unit() as unit:
            await unit.conversations.create(a_conversation(f"chat-{number}"))
            begun.set()
            await asyncio.Event().wait()

    async def write_much(number: int) -> None:
        async with store.unit() as unit:
            for turn in range(1000):
                await unit.conversations.create(a_conversation(f"chat-{number}-{turn}"))
                begun.set()

    for number in range(MANY):
        task = asyncio.create_task((write_and_hang if number % 2 else write_much)(number))
        await begun.wait()
        begun.clear()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    async with store.unit() as unit:
        assert await unit.conversations.of(ADA) == []
        await unit.conversations.create(a_conversation())


async def test_units_that_fail_give_their_place_back(store: Store) -> None:
    await some_people(store)

    ended = await together(store, lambda unit, _: unit.goals.get(GoalId("none")), range(3 * MANY))

    assert len(ended) == 3 * MANY
    async with store.unit() as unit:
        assert len(await unit.people.all()) == 2


async def test_who_waits_too_long_for_the_writer_is_told(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "WAIT_SECONDS", 0.01)
    async with sqlite_store.unit() as first:
        await first.people.put(a_person())

        with pytest.raises(Unavailable):
            async with sqlite_store.unit() as second:
                await second.people.put(a_person())

    async with sqlite_store.unit() as third:
        assert len(await third.people.all()) == 1


async def test_a_store_closed_under_a_unit_keeps_nothing_of_it(store: Store, database_url: str) -> None:
    async def write_and_close() -> None:
        async with store.unit() as unit:
            await unit.people.put(a_person())
            await store.close()

    with pytest.raises(Unavailable):
        await write_and_close()

    again = open_store(database_url)
    async with again.unit() as unit:
        assert await unit.people.all() == []
        await unit.people.put(a_person())
    await again.close()


async def test_a_closed_store_does_not_answer(sqlite_url: str) -> None:
    store = open_store(sqlite_url)
    await store.close()

    with pytest.raises(Unavailable):
        await store.ping()


@pytest.mark.postgres
async def test_connections_that_died_while_idle_are_replaced(postgres_url: str) -> None:
    store = open_store(postgres_url)
    await some_people(store)
    async with store.unit() as unit:
        await asyncio.gather(
            *(together(store, lambda each, _: each.people.all(), range(2)) for _ in range(4))
        )
        await unit.people.all()
    await end_all_connections(postgres_url)

    async with store.unit() as unit:
        assert len(await unit.people.all()) == 2
    await end_all_connections(postgres_url)
    async with store.unit() as unit:
        await unit.conversations.create(a_conversation())

    async with store.unit() as unit:
        assert len(await unit.conversations.of(ADA)) == 1
    await store.close()


@pytest.mark.postgres
async def test_a_connection_that_dies_in_a_transaction_keeps_nothing(postgres_url: str) -> None:
    store = open_store(postgres_url)
    await some_people(store)

    async def write_and_lose() -> None:
        async with store.unit() as unit:
            await unit.conversations.create(a_conversation())
            await end_all_connections(postgres_url)
            await unit.conversations.create(a_conversation("chat-2"))

    with pytest.raises(Unavailable):
        await write_and_lose()

    async with store.unit() as unit:
        assert await unit.conversations.of(ADA) == []
        await unit.conversations.create(a_conversation())
    await store.close()


@pytest.mark.parametrize("keep", [True, False], ids=["kept", "undone"])
async def test_only_a_unit_that_says_so_does_not_wait_for_the_disk(database_url: str, keep: bool) -> None:
    lanes = Lanes(make_engine(read_url(database_url), size=1), 1)
    seen = []
    for synced in (True, False, True):
        unit = Work(lanes, synced=synced)
        seen.append(await unit.write(waits_for_the_disk))
        await unit.end(keep=keep)
    await lanes.close()

    assert seen == (["2", "1", "2"] if database_url.startswith("sqlite") else ["on", "off", "on"])


async def test_a_connection_that_could_not_begin_is_given_to_nobody_else(sqlite_url: str) -> None:
    lanes = Lanes(make_engine(read_url(sqlite_url), size=1), 1)
    impatient = Work(lanes)
    await impatient.read(lambda connection: connection.exec_driver_sql("PRAGMA busy_timeout = 1").close())
    await impatient.end(keep=False)
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        late = Work(lanes, synced=False)
        with pytest.raises(Unavailable):
            await late.write(waits_for_the_disk)
        await late.end(keep=False)
    after = Work(lanes)
    seen = await after.write(waits_for_the_disk)
    await after.end(keep=False)
    await lanes.close()

    assert seen == "2"


def waits_for_the_disk(connection: Connection) -> str:
    """How a commit would wait now, in the database's own words."""
    asked = "PRAGMA synchronous" if connection.dialect.name == "sqlite" else "SHOW synchronous_commit"
    return str(connection.exec_driver_sql(asked).scalar())


async def end_all_connections(url: str) -> None:
    """What a restart of the server does to those who are connected."""
    engine = create_engine(read_url(url))
    with engine.connect() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )
    engine.dispose()
