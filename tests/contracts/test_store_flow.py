"""What every database behind the door does with runs, suggestions, log lines, kept answers and removal."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, text, update

from goalcoach.domain.conversation import ConversationId, Event, EventKind, RunEvent, RunHead, RunState
from goalcoach.domain.draft import Provenance, ReplyDraft, Suggestion, SuggestionState
from goalcoach.domain.errors import Conflict, Misdeclared, NotFound
from goalcoach.store.key_port import KeptAnswer
from goalcoach.store.port import Store
from goalcoach.store.tables import run
from tests.store.samples import (
    ADA,
    ASKED,
    BUILTIN,
    CHAT,
    GRACE,
    LATER,
    NOW,
    a_chat,
    a_conversation,
    a_finding,
    a_goal,
    a_goal_draft,
    a_run,
    accepted,
    refused,
)

WORDS = ("turn", "turn_option", "run", "run_event", "suggestion", "event", "conversation")


async def offer(
    store: Store, id: str = "s1", sentence: str = "Raise it to 40 %", provenance: Provenance = BUILTIN
) -> Suggestion:
    async with store.unit() as unit:
        return await unit.suggestions.offer(
            id=id,
            conversation_id=CHAT,
            turn=2,
            accepted=accepted(a_goal_draft(sentence), a_finding()),
            base="raise it",
            why=("ME101",),
            provenance=provenance,
            at=NOW,
        )


class TestRuns:
    async def test_one_unfinished_run_holds_a_conversation(self, store: Store) -> None:
        await a_chat(store)
        async with store.unit() as unit:
            await unit.runs.create(a_run())
            assert await unit.runs.unfinished(CHAT) == a_run()
        with pytest.raises(Conflict):
            async with store.unit() as unit:
                await unit.runs.create(a_run("run-2"))
        async with store.unit() as unit:
            assert await unit.runs.finish("run-1", RunState.DONE, LATER)
            assert await unit.runs.unfinished(CHAT) is None
            await unit.runs.create(a_run("run-2"))

    async def test_a_run_beats_and_is_finished_once(self, store: Store) -> None:
        await a_chat(store)
        async with store.unit() as unit:
            await unit.runs.create(a_run())
            assert await unit.runs.beat(["run-1", "never-was"]) == {"run-1": False}
            assert await unit.runs.get("run-1", ADA) == a_run()
            assert await unit.runs.finish("run-1", RunState.STOPPED, LATER)
            assert not await unit.runs.finish("run-1", RunState.DONE, LATER)
            assert (await unit.runs.get("run-1", ADA)).state is RunState.STOPPED

    async def test_the_last_events_are_kept_with_the_end_or_not_at_all(self, store: Store) -> None:
        await a_chat(store)
        last = RunEvent(run_id="run-1", number=1, kind="done", data="{}")
        late = replace(last, number=2)
        async with store.unit() as unit:
            await unit.runs.create(a_run())
            assert await unit.runs.finish("run-1", RunState.INTERRUPTED, LATER, [last])
            assert not await unit.runs.finish("run-1", RunState.DONE, LATER, [late])
            assert await unit.runs.events("run-1", 0) == [last]

    async def test_a_run_does_not_end_unfinished(self, store: Store) -> None:
        async with store.unit() as unit:
            with pytest.raises(Misdeclared):
                await unit.runs.finish("run-1", RunState.RUNNING, NOW)

    async def test_silent_runs_are_closed_beating_ones_are_not(self, store: Store, engine: Engine) -> None:
        await a_chat(store)
        async with store.unit() as unit:
            for name in ("silent", "beating", "done"):
                await unit.conversations.create(a_conversation(f"chat-{name}"))
                await unit.runs.create(a_run(name, f"chat-{name}"))
            await unit.runs.finish("done", RunState.DONE, NOW)
        with engine.begin() as connection:
            connection.execute(update(run).values(heartbeat_at=datetime.now(UTC) - timedelta(minutes=2)))
        async with store.unit() as unit:
            assert await unit.runs.interrupt_silent(timedelta(minutes=3), LATER) == []
            await unit.runs.beat(["beating"])
        async with store.unit() as unit:
            closed = await unit.runs.interrupt_silent(timedelta(minutes=1), LATER)
            assert await unit.runs.interrupt_silent(timedelta(minutes=1), LATER) == []
            await unit.runs.beat(["silent"])
            assert (await unit.runs.get("silent", ADA)).state is RunState.INTERRUPTED
        assert [each.id for each in closed] == ["silent"]
        assert {each.state for each in closed} == {RunState.INTERRUPTED}

    async def test_of_one_conversation_its_silent_run_alone_is_closed(
        self, store: Store, engine: Engine
    ) -> None:
        await a_chat(store)
        names = ("silent", "other", "beating")
        async with store.unit() as unit:
            for name in names:
                await unit.conversations.create(a_conversation(f"chat-{name}"))
                await unit.runs.create(a_run(name, f"chat-{name}"))
        with engine.begin() as connection:
            connection.execute(update(run).values(heartbeat_at=datetime.now(UTC) - timedelta(minutes=2)))
        async with store.unit() as unit:
            await unit.runs.beat(["beating"])
            still = timedelta(minutes=1)
            closed = [
                await unit.runs.interrupt_silent(still, LATER, ConversationId(chat))
                for chat in ("chat-beating", "chat-silent", "chat-silent")
            ]
            states = [(await unit.runs.get(each, ADA)).state for each in names]
        assert [[each.id for each in runs] for runs in closed] == [[], ["silent"], []]
        assert states == [RunState.INTERRUPTED, RunState.RUNNING, RunState.RUNNING]

    async def test_a_process_whose_clock_is_wrong_closes_no_run_that_beats(self, store: Store) -> None:
        await a_chat(store)
        async with store.unit() as unit:
            await unit.runs.create(a_run(at=NOW - timedelta(days=1)))
        async with store.unit() as unit:
            assert await unit.runs.interrupt_silent(timedelta(minutes=1), NOW + timedelta(days=400)) == []
            assert await unit.runs.unfinished(CHAT)

    async def test_only_its_owner_sees_and_stops_a_run(self, store: Store) -> None:
        await a_chat(store)
        async with store.unit() as unit:
            await unit.runs.create(a_run())
            await unit.runs.ask_stop("run-1", ADA)
            assert (await unit.runs.get("run-1", ADA)).stop_asked
            assert await unit.runs.beat(["run-1"]) == {"run-1": True}
            with pytest.raises(NotFound):
                await unit.runs.get("run-1", GRACE)
            with pytest.raises(NotFound):
                await unit.runs.ask_stop("run-1", GRACE)

    async def test_events_are_numbered_once_and_replayed_from_anywhere(self, store: Store) -> None:
        await a_chat(store)
        made = [RunEvent(run_id="run-1", number=n, kind="sentence", data='{"n": 1}') for n in (1, 2, 3)]
        async with store.unit() as unit:
            await unit.runs.create(a_run())
            await unit.runs.append(made)
            await unit.runs.append([])
            assert await unit.runs.events("run-1", 0) == made
            assert await unit.runs.events("run-1", 2) == made[2:]
            assert await unit.runs.heads(["run-1", "never-was"]) == {
                "run-1": RunHead(state=RunState.RUNNING, events=3)
            }
        with pytest.raises(Conflict):
            async with store.unit() as unit:
                await unit.runs.append([made[1]])


class TestSuggestions:
    async def test_an_offer_comes_back_whole(self, store: Store) -> None:
        await a_chat(store)
        offered = await offer(store)
        async with store.unit() as unit:
            assert await unit.suggestions.get("s1", ADA) == offered
            assert await unit.suggestions.of(CHAT, ADA) == [offered]
            assert await unit.suggestions.of(CHAT, GRACE) == []
            assert await unit.suggestions.waiting(ADA) == {CHAT}
            assert await unit.suggestions.waiting(GRACE) == frozenset()
            with pytest.raises(NotFound):
                await unit.suggestions.get("s1", GRACE)
        assert offered.draft == a_goal_draft("Raise it to 40 %")

    async def test_how_an_offer_was_made_comes_back_whole(self, store: Store) -> None:
        await a_chat(store)
        await offer(store, provenance=ASKED)
        async with store.unit() as unit:
            assert (await unit.suggestions.get("s1", ADA)).provenance == ASKED

    async def test_a_second_offer_makes_the_first_stale(self, store: Store) -> None:
        await a_chat(store)
        first = await offer(store)
        await offer(store, "s2", "Raise it to 41 %")
        async with store.unit() as unit:
            assert [each.state for each in await unit.suggestions.of(CHAT, ADA)] == [
                SuggestionState.STALE,
                SuggestionState.OFFERED,
            ]
        with pytest.raises(Conflict):
            async with store.unit() as unit:
                await unit.suggestions.decide(first, SuggestionState.ADOPTED)

    async def test_a_suggestion_is_decided_once(self, store: Store) -> None:
        await a_chat(store)
        offered = await offer(store)
        async with store.unit() as unit:
            decided = await unit.suggestions.decide(offered, SuggestionState.EDITED)
            assert await unit.suggestions.get("s1", ADA) == decided
        assert decided == replace(offered, state=SuggestionState.EDITED, revision=2)
        for again in (offered, decided):
            with pytest.raises(Conflict):
                async with store.unit() as unit:
                    await unit.suggestions.decide(again, SuggestionState.REJECTED)

    async def test_nobody_decides_that_something_was_refused(self, store: Store) -> None:
        await a_chat(store)
        offered = await offer(store)
        async with store.unit() as unit:
            for state in (SuggestionState.REFUSED, SuggestionState.OFFERED):
                with pytest.raises(Misdeclared):
                    await unit.suggestions.decide(offered, state)

    async def test_a_refused_one_leaves_reasons_and_no_word(self, store: Store, engine: Engine) -> None:
        await a_chat(store)
        verdict = refused(a_goal_draft("Outrank Xanthippe"))
        async with store.unit() as unit:
            kept = await unit.suggestions.refused(
                id="s1", conversation_id=CHAT, turn=2, refused=verdict, provenance=BUILTIN, at=NOW
            )
        async with store.unit() as unit:
            assert await unit.suggestions.get("s1", ADA) == kept
        assert (kept.draft, kept.state, kept.why) == (None, SuggestionState.REFUSED, ("SP101",))
        assert "Xanthippe" not in everything_in(engine)


class TestEvents:
    async def test_lines_come_back_in_order(self, store: Store) -> None:
        await a_chat(store)
        async with store.unit() as unit:
            kept = Event(owner_id=ADA, kind=EventKind.KEPT, at=NOW, conversation_id=CHAT, goal_id="goal-1")
            await unit.events.add(kept)
            await a_goal(unit, conversation=CHAT)
            said = Event(owner_id=ADA, kind=EventKind.SAID, at=NOW, conversation_id=CHAT, data='{"words": 3}')
            await unit.events.add(said)
        async with store.unit() as unit:
            assert await unit.events.of_conversation(CHAT) == [kept, said]
            assert await unit.events.of_goal("goal-1") == [kept]


class TestKeys:
    async def test_an_answer_is_kept_per_person_and_route(self, store: Store) -> None:
        await a_chat(store)
        answer = KeptAnswer(request_hash="h", status=201, body='{"id": 1}', headers='{"etag": "1"}')
        async with store.unit() as unit:
            assert await unit.keys.find(ADA, "POST /goals", "k") is None
            await unit.keys.keep(ADA, "POST /goals", "k", answer, NOW)
            await unit.keys.keep(GRACE, "POST /goals", "k", answer, NOW)
            await unit.keys.keep(ADA, "POST /chats", "k", answer, NOW)
        async with store.unit() as unit:
            assert await unit.keys.find(ADA, "POST /goals", "k") == answer
            assert await unit.keys.find(ADA, "POST /goals", "K") is None
        with pytest.raises(Conflict):
            async with store.unit() as unit:
                await unit.keys.keep(ADA, "POST /goals", "k", answer, LATER)

    async def test_old_answers_are_forgotten(self, store: Store) -> None:
        await a_chat(store)
        answer = KeptAnswer(request_hash="h", status=201, body="{}")
        async with store.unit() as unit:
            await unit.keys.keep(ADA, "r", "old", answer, NOW)
            await unit.keys.keep(ADA, "r", "new", answer, LATER)
            assert await unit.keys.forget(LATER) == 1
            assert await unit.keys.find(ADA, "r", "new") == answer


class TestRemoval:
    async def test_every_word_of_a_conversation_goes_and_its_goal_stays(
        self, store: Store, engine: Engine
    ) -> None:
        await a_chat(store)
        await offer(store, sentence="Outrank Xanthippe")
        shared = accepted(ReplyDraft(text="Who says?"), a_finding(message="'Socrates' is a name"))
        async with store.unit() as unit:
            await unit.verdicts.record(shared, NOW)
            await unit.runs.create(a_run())
            await unit.runs.append([RunEvent(run_id="run-1", number=1, kind="sentence", data='"Phaedo"')])
            await unit.events.add(Event(owner_id=ADA, kind=EventKind.SAID, at=NOW, conversation_id=CHAT))
            goal = await a_goal(unit, conversation=CHAT)
            await unit.events.add(
                Event(owner_id=ADA, kind=EventKind.KEPT, at=NOW, conversation_id=CHAT, goal_id=goal.id)
            )
            await unit.conversations.create(a_conversation("chat-2"))
            answer = KeptAnswer(request_hash="h", status=201, body='"Phaedo"')
            for route in (f"POST /conversations/{CHAT}/turns", "POST /goals"):
                await unit.keys.keep(ADA, route, "k", replace(answer, body=route), NOW)
            await unit.keys.keep(ADA, "POST /conversations", "k", replace(answer, body=CHAT), NOW)
        async with store.unit() as unit:
            await unit.conversations.delete(CHAT, ADA)

        async with store.unit() as unit:
            assert [each.id for each in await unit.conversations.of(ADA)] == ["chat-2"]
            assert await unit.goals.get(goal.id) == replace(goal, conversation_id=None)
            assert [each.kind for each in await unit.events.of_goal(goal.id)] == ["kept"]
            assert (await unit.verdicts.get(goal.version.verdict_id)).outcome == "accepted"
            with pytest.raises(NotFound):
                await unit.runs.get("run-1", ADA)
        assert count(engine, "kept_answer") == 1
        left = everything_in(engine)
        assert not [word for word in ("Xanthippe", "Phaedo", "I want this", "Less churn") if word in left]
        assert {table: count(engine, table) for table in WORDS} == {
            **dict.fromkeys(WORDS, 0),
            "event": 1,
            "conversation": 1,
        }

    async def test_a_verdict_that_another_conversation_rests_on_stays(self, store: Store) -> None:
        await a_chat(store)
        await offer(store)
        async with store.unit() as unit:
            await unit.conversations.create(a_conversation("chat-2"))
            verdict = accepted(a_goal_draft("Raise it to 40 %"), a_finding())
            await unit.suggestions.offer(
                id="s2",
                conversation_id=ConversationId("chat-2"),
                turn=1,
                accepted=verdict,
                base="",
                why=(),
                provenance=BUILTIN,
                at=NOW,
            )
        async with store.unit() as unit:
            await unit.conversations.delete(CHAT, ADA)
            assert (await unit.verdicts.get(verdict.id)).outcome == "accepted"
            await unit.conversations.delete(ConversationId("chat-2"), ADA)
            with pytest.raises(NotFound):
                await unit.verdicts.get(verdict.id)

    async def test_a_verdict_that_a_goal_rests_on_stays(self, store: Store) -> None:
        await a_chat(store)
        async with store.unit() as unit:
            goal = await a_goal(unit, conversation=CHAT)
            await unit.suggestions.offer(
                id="s1",
                conversation_id=CHAT,
                turn=2,
                accepted=accepted(goal.version.draft, a_finding()),
                base="",
                why=(),
                provenance=BUILTIN,
                at=NOW,
            )
            (offered,) = await unit.suggestions.of(CHAT, ADA)
        assert offered.verdict_id == goal.version.verdict_id
        async with store.unit() as unit:
            await unit.conversations.delete(CHAT, ADA)
            assert (await unit.verdicts.get(goal.version.verdict_id)).outcome == "accepted"

    async def test_what_is_gone_is_not_found(self, store: Store) -> None:
        await a_chat(store)
        async with store.unit() as unit:
            await unit.conversations.delete(CHAT, ADA)
        with pytest.raises(NotFound):
            async with store.unit() as unit:
                await unit.conversations.delete(CHAT, ADA)


def count(engine: Engine, table: str) -> int:
    with engine.connect() as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())


def everything_in(engine: Engine) -> str:
    """Every value of every table in which words can lie."""
    with engine.connect() as connection:
        return "\n".join(
            repr(row)
            for table in (*WORDS, "verdict", "goal", "goal_version", "kept_answer")
            for row in connection.execute(text(f"SELECT * FROM {table}"))
        )
