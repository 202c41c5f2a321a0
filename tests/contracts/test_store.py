"""What every database behind the door of the store does, whichever it is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from goalcoach.domain.conversation import ConversationState, Event, EventKind, Sketch, Speaker
from goalcoach.domain.draft import Field, OptionDraft, ReplyDraft
from goalcoach.domain.errors import Conflict, InvalidInput, Misdeclared, NotFound
from goalcoach.domain.goal import Author, Comment, GoalDraft, GoalId, GoalKind, GoalStatus, Waiver
from goalcoach.domain.person import PersonId, Session, SignInLink
from goalcoach.store.pack_port import PackRecord
from goalcoach.store.port import Store, Unit
from tests.store.samples import (
    ADA,
    CHAT,
    GRACE,
    LATER,
    NOW,
    a_chat,
    a_conversation,
    a_finding,
    a_goal,
    a_goal_draft,
    a_letter,
    a_person,
    a_reply,
    a_revision,
    a_run,
    a_turn,
    accepted,
    an_option,
    refused,
    some_people,
)

Act = Callable[[Unit], Awaitable[object]]


class TestUnit:
    async def test_nothing_is_kept_of_a_block_that_raises(self, store: Store) -> None:
        async def put_and_fail() -> None:
            async with store.unit() as unit:
                await unit.people.put(a_person())
                raise RuntimeError("no")

        with pytest.raises(RuntimeError, match="no"):
            await put_and_fail()
        async with store.unit() as unit:
            assert await unit.people.all() == []

    async def test_a_unit_reads_what_it_wrote(self, store: Store) -> None:
        async with store.unit() as unit:
            await unit.people.put(a_person())
            assert await unit.people.get(ADA) == a_person()

    async def test_an_error_of_a_write_ends_the_unit_even_when_it_is_caught(self, store: Store) -> None:
        async def create_twice() -> None:
            async with store.unit() as unit:
                await unit.conversations.create(a_conversation())
                with pytest.raises(Conflict):
                    await unit.conversations.create(a_conversation())

        await some_people(store)
        with pytest.raises(Conflict):
            await create_twice()
        async with store.unit() as unit:
            assert await unit.conversations.of(ADA) == []

    async def test_a_migrated_database_answers(self, store: Store) -> None:
        await store.ping()


class TestPeople:
    async def test_a_person_comes_back_as_they_were_put(self, store: Store) -> None:
        person = a_person()
        async with store.unit() as unit:
            assert await unit.people.put(person) == person
        async with store.unit() as unit:
            assert await unit.people.get(ADA) == person
            assert await unit.people.by_email(" ada@example.ORG ") == person
            assert await unit.people.by_email("bob@example.org") is None

    async def test_a_manager_may_be_put_after_those_who_report_to_them(self, store: Store) -> None:
        async with store.unit() as unit:
            await unit.people.put(a_person(ADA, manager=GRACE))
            await unit.people.put(a_person(GRACE))
        async with store.unit() as unit:
            assert [each.id for each in await unit.people.reports(GRACE)] == [ADA]
            assert [each.id for each in await unit.people.all()] == [ADA, GRACE]

    async def test_a_manager_who_is_nobody_is_refused(self, store: Store) -> None:
        with pytest.raises(Conflict):
            async with store.unit() as unit:
                await unit.people.put(a_person(ADA, manager=PersonId("nobody")))

    async def test_replacing_takes_the_stored_version(self, store: Store) -> None:
        await some_people(store)
        async with store.unit() as unit:
            changed = await unit.people.put(replace(await unit.people.get(ADA), team="Looms"))
            assert (changed.version, changed.team) == (2, "Looms")
        for stale in (1, 3):
            with pytest.raises(Conflict):
                async with store.unit() as unit:
                    await unit.people.put(replace(changed, version=stale))

    async def test_each_change_of_anybody_makes_another_edition(self, store: Store) -> None:
        await some_people(store)
        async with store.unit() as unit:
            before = await unit.people.edition()
            assert await unit.people.edition() == before
            await unit.people.put(replace(await unit.people.get(ADA), team="Looms"))
            assert await unit.people.edition() != before

    async def test_an_address_belongs_to_one_person(self, store: Store) -> None:
        await some_people(store)
        with pytest.raises(Conflict):
            async with store.unit() as unit:
                await unit.people.put(replace(a_person(PersonId("eve")), email="ADA@example.org"))

    async def test_unknown_people_are_not_found(self, store: Store) -> None:
        async with store.unit() as unit:
            with pytest.raises(NotFound):
                await unit.people.get(PersonId("nobody"))

    async def test_the_password_hash_is_replaced(self, store: Store) -> None:
        await some_people(store)
        async with store.unit() as unit:
            assert await unit.people.password_hash(ADA) is None
            await unit.people.set_password_hash(ADA, "one")
            await unit.people.set_password_hash(ADA, "two")
        async with store.unit() as unit:
            assert await unit.people.password_hash(ADA) == "two"
            assert await unit.people.password_hash(GRACE) is None

    @pytest.mark.parametrize("text", ["a\0b", "a\ud800b"], ids=["nul", "surrogate"])
    async def test_text_that_not_every_database_can_keep_is_refused(self, store: Store, text: str) -> None:
        with pytest.raises(InvalidInput):
            async with store.unit() as unit:
                await unit.people.put(replace(a_person(), name=text))
        async with store.unit() as unit:
            with pytest.raises(InvalidInput):
                await unit.people.get(PersonId(text))


class TestSignIn:
    async def test_a_session_lives_until_it_expires_or_ends(self, store: Store) -> None:
        await some_people(store)
        session = Session(token_hash="t1", person_id=ADA, created_at=NOW, expires_at=LATER)
        async with store.unit() as unit:
            await unit.people.open_session(session)
        async with store.unit() as unit:
            assert await unit.people.session("t1", NOW) == session
            assert await unit.people.signed_in("t1", NOW) == await unit.people.get(ADA)
            assert await unit.people.signed_in("t1", LATER) is None
            assert await unit.people.signed_in("t2", NOW) is None
            assert await unit.people.session("t1", LATER) is None
            assert await unit.people.session("t2", NOW) is None
            await unit.people.end_session("t1")
            assert await unit.people.session("t1", NOW) is None

    async def test_all_sessions_of_one_person_end_together(self, store: Store) -> None:
        await some_people(store)
        async with store.unit() as unit:
            for token, person in (("a1", ADA), ("a2", ADA), ("g1", GRACE)):
                await unit.people.open_session(
                    Session(token_hash=token, person_id=person, created_at=NOW, expires_at=LATER)
                )
            assert await unit.people.end_sessions(ADA) == 2
            assert await unit.people.session("g1", NOW) is not None

    async def test_deactivating_ends_sessions_and_links_for_good(self, store: Store) -> None:
        await some_people(store)
        async with store.unit() as unit:
            await unit.people.open_session(
                Session(token_hash="t", person_id=ADA, created_at=NOW, expires_at=LATER)
            )
            await unit.people.add_link(SignInLink(token_hash="l", person_id=ADA, expires_at=LATER))
            gone = await unit.people.put(replace(await unit.people.get(ADA), active=False))
            await unit.people.open_session(
                Session(token_hash="since", person_id=ADA, created_at=NOW, expires_at=LATER)
            )
            assert await unit.people.session("since", NOW) is None
            assert await unit.people.signed_in("since", NOW) is None
            await unit.people.put(replace(gone, active=True))
        async with store.unit() as unit:
            assert await unit.people.session("t", NOW) is None
            assert await unit.people.signed_in("t", NOW) is None
            assert await unit.people.use_link("l", NOW) is None

    async def test_a_link_signs_in_once(self, store: Store) -> None:
        await some_people(store)
        async with store.unit() as unit:
            await unit.people.add_link(SignInLink(token_hash="l", person_id=ADA, expires_at=LATER))
        async with store.unit() as unit:
            assert await unit.people.use_link("l", LATER) is None
            assert await unit.people.use_link("x", NOW) is None
            assert await unit.people.use_link("l", NOW) == ADA
            assert await unit.people.use_link("l", NOW) is None

    async def test_what_expired_is_forgotten(self, store: Store) -> None:
        await some_people(store)
        async with store.unit() as unit:
            for token, end in (("old", NOW), ("new", LATER)):
                await unit.people.open_session(
                    Session(token_hash=token, person_id=ADA, created_at=NOW, expires_at=end)
                )
                await unit.people.add_link(SignInLink(token_hash=token, person_id=ADA, expires_at=end))
            assert await unit.people.forget_expired(NOW) == 2
            assert await unit.people.session("new", NOW) is not None
            assert await unit.people.use_link("new", NOW) == ADA


class TestConversations:
    async def test_turns_come_back_as_they_were_said_and_accepted(self, store: Store) -> None:
        await some_people(store)
        sketch = Sketch(kind=GoalKind.OBJECTIVE, key_results=(Sketch(asked=Field.TARGET),), focus=0)
        said = replace(a_turn(1, text="Besser werden – bitte 🙂\n'; DROP TABLE turn; --"), sketch=sketch)
        answer = replace(
            a_turn(2, Speaker.COACH, text="not this text", at=LATER),
            options=(OptionDraft(text="nor this"),),
            run_id="run-1",
            source="builtin",
            notice="The coach was slow.",
        )
        chosen = OptionDraft(text="By 31 May", field=Field.DUE, language="de")
        async with store.unit() as unit:
            await unit.conversations.create(a_conversation())
            first = await unit.conversations.say(a_conversation(), said)
            second = await unit.conversations.reply(
                first, answer, a_reply("Bis wann?"), [accepted(chosen), an_option()]
            )
        async with store.unit() as unit:
            assert await unit.conversations.turns(CHAT, ADA) == [
                said,
                replace(answer, text="Bis wann?", options=(chosen, OptionDraft(text="Fewer complaints"))),
            ]
            kept = await unit.conversations.get(CHAT, ADA)
            assert await unit.conversations.whole(CHAT, ADA) == (
                kept,
                await unit.conversations.turns(CHAT, ADA),
            )
        assert kept == second
        assert (kept.turns, kept.revision, kept.updated_at, kept.created_at) == (2, 3, LATER, NOW)

    async def test_nobody_else_comes_near(self, store: Store) -> None:
        chat = await a_chat(store)
        theirs = replace(chat, owner_id=GRACE)
        async with store.unit() as unit:
            assert await unit.conversations.of(GRACE) == []
            with pytest.raises(NotFound):
                await unit.conversations.get(CHAT, GRACE)
            with pytest.raises(NotFound):
                await unit.conversations.turns(CHAT, GRACE)
            with pytest.raises(NotFound):
                await unit.conversations.whole(CHAT, GRACE)
        acts: list[Act] = [
            lambda unit: unit.conversations.say(theirs, a_turn(3)),
            lambda unit: unit.conversations.update(theirs, title="mine now"),
            lambda unit: unit.conversations.delete(CHAT, GRACE),
        ]
        for act in acts:
            with pytest.raises(NotFound):
                async with store.unit() as unit:
                    await act(unit)
        async with store.unit() as unit:
            assert await unit.conversations.get(CHAT, ADA) == chat

    async def test_a_stale_revision_is_a_conflict_and_changes_nothing(self, store: Store) -> None:
        chat = await a_chat(store)
        stale = replace(chat, revision=chat.revision - 1)
        acts: list[Act] = [
            lambda unit: unit.conversations.say(stale, a_turn(3)),
            lambda unit: unit.conversations.reply(stale, a_turn(3, Speaker.COACH), a_reply(), []),
            lambda unit: unit.conversations.update(stale, title="x"),
            lambda unit: unit.conversations.resketch(stale, Sketch()),
        ]
        for act in acts:
            with pytest.raises(Conflict):
                async with store.unit() as unit:
                    await act(unit)
        async with store.unit() as unit:
            assert await unit.conversations.get(CHAT, ADA) == chat
            assert len(await unit.conversations.turns(CHAT, ADA)) == 2

    async def test_a_turn_that_does_not_follow_is_a_conflict(self, store: Store) -> None:
        chat = await a_chat(store)
        for number in (2, 4):
            with pytest.raises(Conflict):
                async with store.unit() as unit:
                    await unit.conversations.say(chat, a_turn(number))

    async def test_what_is_said_comes_with_its_run_and_its_line(self, store: Store) -> None:
        chat, run = await a_chat(store), a_run()
        event = Event(owner_id=ADA, kind=EventKind.SAID, at=NOW, conversation_id=CHAT)
        async with store.unit() as unit:
            told = await unit.conversations.say(chat, a_turn(3), run, event)
        async with store.unit() as unit:
            assert await unit.runs.unfinished(CHAT) == run
            assert [line.kind for line in await unit.events.of_conversation(CHAT)] == [EventKind.SAID]
            assert (await unit.conversations.whole(CHAT, ADA))[0] == told

    async def test_while_an_answer_is_made_nothing_is_said(self, store: Store) -> None:
        """Neither the turn nor the line is kept when the run cannot be."""
        chat = await a_chat(store)
        event = Event(owner_id=ADA, kind=EventKind.SAID, at=NOW, conversation_id=CHAT)
        async with store.unit() as unit:
            await unit.runs.create(a_run())
        with pytest.raises(Conflict):
            async with store.unit() as unit:
                await unit.conversations.say(chat, a_turn(3), a_run("run-2"), event)
        async with store.unit() as unit:
            assert (await unit.conversations.whole(CHAT, ADA))[0] == chat
            assert await unit.events.of_conversation(CHAT) == []

    async def test_the_coach_cannot_speak_as_a_person(self, store: Store) -> None:
        chat = await a_chat(store)
        async with store.unit() as unit:
            with pytest.raises(Misdeclared):
                await unit.conversations.say(chat, a_turn(3, Speaker.COACH))
            with pytest.raises(Misdeclared):
                await unit.conversations.reply(chat, a_turn(3), a_reply(), [])

    async def test_update_changes_what_is_given(self, store: Store) -> None:
        chat = await a_chat(store)
        async with store.unit() as unit:
            titled = await unit.conversations.update(chat, title="Retention")
            kept = await unit.conversations.update(titled, state=ConversationState.KEPT, goal_id="goal-1")
        async with store.unit() as unit:
            assert await unit.conversations.get(CHAT, ADA) == kept
        assert (kept.title, kept.state, kept.goal_id) == ("Retention", ConversationState.KEPT, "goal-1")
        assert (kept.revision, kept.updated_at) == (chat.revision + 2, chat.updated_at)

    async def test_adopting_replaces_the_newest_sketch_only(self, store: Store) -> None:
        chat = await a_chat(store)
        async with store.unit() as unit:
            changed = await unit.conversations.resketch(chat, Sketch(wording="adopted", goal_id="goal-1"))
            turns = await unit.conversations.turns(CHAT, ADA)
        assert changed.revision == chat.revision + 1
        assert [turn.sketch.wording for turn in turns] == ["after 1", "adopted"]

    async def test_the_newest_comes_first(self, store: Store) -> None:
        await some_people(store)
        zone = timezone(timedelta(hours=5, minutes=30))
        made = {"old": NOW, "new": LATER.astimezone(zone), "older": datetime(2026, 1, 1, tzinfo=UTC)}
        async with store.unit() as unit:
            for name, at in made.items():
                await unit.conversations.create(a_conversation(name, at=at))
            found = await unit.conversations.of(ADA)
        assert [each.id for each in found] == ["new", "old", "older"]
        assert found[0].updated_at == LATER
        assert found[0].updated_at.utcoffset() == timedelta(0)

    async def test_a_time_without_a_zone_is_a_mistake_of_ours(self, store: Store) -> None:
        await some_people(store)
        with pytest.raises(Misdeclared):
            async with store.unit() as unit:
                await unit.conversations.create(a_conversation(at=NOW.replace(tzinfo=None)))


class TestPacks:
    async def test_a_version_is_kept_once(self, store: Store) -> None:
        first = PackRecord(rules_digest="a" * 16, digest="b", name="O", version="1", content="O\n", at=NOW)
        async with store.unit() as unit:
            await unit.packs.keep(first)
        async with store.unit() as unit:
            await unit.packs.keep(replace(first, content="other", at=LATER))
            assert await unit.packs.get("a" * 16) == first
            assert await unit.packs.get("c" * 16) is None


class TestVerdicts:
    async def test_an_accepted_one_keeps_its_findings(self, store: Store) -> None:
        verdict = accepted(a_goal_draft(), a_finding())
        async with store.unit() as unit:
            assert await unit.verdicts.record(verdict, NOW) == verdict.id
            assert await unit.verdicts.record(verdict, LATER) == verdict.id
        async with store.unit() as unit:
            kept = await unit.verdicts.get(verdict.id)
        assert (kept.outcome, kept.content_hash, kept.at) == ("accepted", verdict.content_hash, NOW)
        assert (kept.findings, kept.letters) == ((a_finding(),), (a_letter(),))

    async def test_a_refused_one_keeps_codes_and_hash_but_no_word(self, store: Store) -> None:
        verdict = refused(ReplyDraft(text="Sekretariat Müller earns 4711"))
        async with store.unit() as unit:
            await unit.verdicts.record(verdict, NOW)
        async with store.unit() as unit:
            kept = await unit.verdicts.get(verdict.id)
        assert (kept.outcome, kept.content_hash) == ("refused", verdict.content_hash)
        assert [(each.code, each.message) for each in kept.findings] == [("SP101", "vague-verb")]
        assert not any(word in repr(kept) for word in ("Sekretariat", "Müller", "4711"))

    async def test_unknown_ones_are_not_found(self, store: Store) -> None:
        async with store.unit() as unit:
            with pytest.raises(NotFound):
                await unit.verdicts.get("none")


class TestGoals:
    async def test_a_goal_comes_back_with_every_detail(self, store: Store) -> None:
        await a_chat(store)
        child = replace(a_goal_draft("Cut launch time from 9 to 3 days"), kind=GoalKind.KEY_RESULT)
        objective = GoalDraft(kind=GoalKind.OBJECTIVE, text="Ship with ease", key_results=(child, child))
        verdict = accepted(objective, a_finding())
        async with store.unit() as unit:
            goal = await unit.goals.create(
                id=GoalId("goal-1"),
                owner_id=ADA,
                accepted=verdict,
                author=Author.PERSON_EDITED_COACH,
                own_words=0.75,
                at=NOW,
                note="first",
                waivers=(Waiver(code="SP101", reason="it is clear to us"),),
                conversation_id=CHAT,
            )
        async with store.unit() as unit:
            assert await unit.goals.get(goal.id) == goal
            assert await unit.goals.versions(goal.id) == [goal.version]
            assert (await unit.verdicts.get(goal.version.verdict_id)).content_hash == verdict.content_hash
        assert (goal.status, goal.revision, goal.version.draft) == (GoalStatus.DRAFT, 1, objective)

    async def test_revising_adds_a_version(self, store: Store) -> None:
        await some_people(store)
        async with store.unit() as unit:
            first = await a_goal(unit)
        async with store.unit() as unit:
            second = await a_revision(unit, first)
        async with store.unit() as unit:
            assert await unit.goals.get(first.id) == second
            assert await unit.goals.versions(first.id) == [first.version, second.version]
        assert (second.version.number, second.revision, second.updated_at) == (2, 2, LATER)

    async def test_a_stale_revision_is_a_conflict_and_changes_nothing(self, store: Store) -> None:
        await some_people(store)
        async with store.unit() as unit:
            stale = await a_goal(unit)
            goal = await unit.goals.set_status(stale, GoalStatus.SUBMITTED, LATER)
        acts: list[Act] = [
            lambda unit: unit.goals.set_status(stale, GoalStatus.AGREED, LATER),
            lambda unit: unit.goals.set_check_in(stale, date(2027, 4, 1), LATER),
            lambda unit: a_revision(unit, stale),
        ]
        for act in acts:
            with pytest.raises(Conflict):
                async with store.unit() as unit:
                    await act(unit)
        async with store.unit() as unit:
            assert await unit.goals.get(stale.id) == goal
            assert len(await unit.goals.versions(stale.id)) == 1

    async def test_a_revision_beyond_all_numbers_is_told_politely(self, store: Store) -> None:
        await some_people(store)
        async with store.unit() as unit:
            goal = await a_goal(unit)
        with pytest.raises((Conflict, InvalidInput)):
            async with store.unit() as unit:
                await unit.goals.set_status(replace(goal, revision=2**70), GoalStatus.DONE, LATER)

    async def test_lists_name_owners_and_states(self, store: Store) -> None:
        await some_people(store)
        async with store.unit() as unit:
            old = await a_goal(unit, "old")
            new = await unit.goals.set_check_in(await a_goal(unit, "new"), date(2027, 4, 1), LATER)
            done = await unit.goals.set_status(await a_goal(unit, "done"), GoalStatus.DONE, NOW)
        async with store.unit() as unit:
            assert await unit.goals.of([ADA]) == [new, old, done]
            assert await unit.goals.of([ADA], [GoalStatus.DONE]) == [done]
            assert await unit.goals.of([ADA, GRACE], [GoalStatus.DRAFT]) == [new, old]
            assert await unit.goals.of([ADA, GRACE]) == [new, old, done]
            assert await unit.goals.of([GRACE]) == await unit.goals.of([]) == []
            assert await unit.goals.of([ADA], []) == []
        assert new.next_check_in == date(2027, 4, 1)

    async def test_unknown_goals_are_not_found(self, store: Store) -> None:
        await some_people(store)
        async with store.unit() as unit:
            goal = await a_goal(unit)
            with pytest.raises(NotFound):
                await unit.goals.get(GoalId("none"))
            with pytest.raises(NotFound):
                await unit.goals.versions(GoalId("none"))
        with pytest.raises(NotFound):
            async with store.unit() as unit:
                await unit.goals.set_status(replace(goal, id=GoalId("none")), GoalStatus.DONE, NOW)

    async def test_comments_come_back_oldest_first(self, store: Store) -> None:
        await some_people(store)
        async with store.unit() as unit:
            goal = await a_goal(unit)
            second = Comment(id="b", goal_id=goal.id, author_id=ADA, text="done", at=LATER)
            first = Comment(id="c", goal_id=goal.id, author_id=GRACE, text="Which?", at=NOW, asks_change=True)
            await unit.goals.comment(second)
            await unit.goals.comment(first)
            assert await unit.goals.comments(goal.id) == [first, second]
            assert await unit.goals.comments_of([goal.id, GoalId("none")]) == {goal.id: [first, second]}
