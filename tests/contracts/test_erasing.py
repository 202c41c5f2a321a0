"""Erasing somebody in every database: what goes, what stays with others and names nobody; all or nothing."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import Engine, text

from goalcoach.domain.conversation import Event, EventKind
from goalcoach.domain.errors import Conflict, GoalcoachError, NotFound
from goalcoach.domain.person import AS_WRITTEN, NO_LONGER_HERE, Person, PersonId, Role
from goalcoach.domain.preparation import Side
from goalcoach.domain.recognition import Recognition
from goalcoach.domain.round import RaterState
from goalcoach.store.feedback_port import FeedbackRequest, RequestState
from goalcoach.store.key_port import KeptAnswer
from goalcoach.store.port import Store
from tests.contracts.test_batches import BATCH
from tests.contracts.test_preparations import of
from tests.contracts.test_prompts import OWN, REPLY
from tests.contracts.test_rounds import ASKED, MARCH, NAMED, RATERS, asked, read, say
from tests.store.samples import ADA, GRACE, LATER, NOW, a_chat, a_goal, a_person, a_revision, some_people

ADMIN = PersonId("admin")


async def leave(store: Store, *who: PersonId) -> None:
    """They are deactivated."""
    async with store.unit() as unit:
        for each in who:
            await unit.people.put(replace(await unit.people.get(each), active=False))


async def erase(store: Store, who: PersonId, by: PersonId | None = None) -> None:
    async with store.unit() as unit:
        await unit.erasures.erase(who, by, LATER)


def rows(engine: Engine, table: str) -> int:
    with engine.connect() as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())


async def test_only_who_left_goes_once_and_only_a_number_stays(store: Store) -> None:
    await some_people(store)
    async with store.unit() as unit:
        await unit.people.put(a_person(ADMIN))
        edition = await unit.people.edition()
    with pytest.raises(NotFound):
        await erase(store, GRACE)
    await leave(store, GRACE)

    await erase(store, GRACE, ADMIN)

    with pytest.raises(NotFound):
        await erase(store, GRACE, ADMIN)
    async with store.unit() as unit:
        assert await unit.people.get(GRACE) == Person(
            id=GRACE,
            email="",
            name=NO_LONGER_HERE,
            roles=frozenset({Role.EMPLOYEE}),
            language=AS_WRITTEN,
            active=False,
            version=3,
        )
        assert [each.id for each in await unit.people.all()] == [ADA, ADMIN]
        assert (await unit.people.get(ADA)).manager_id is None
        assert await unit.people.by_email("Grace@example.org") is None
        assert await unit.people.by_email(GRACE) is None, "its key is no address"
        assert await unit.people.edition() != edition
        assert [(each.person_id, each.by_id, each.at) for each in await unit.erasures.all()] == [
            (GRACE, ADMIN, LATER)
        ]
        assert await unit.erasures.unscrubbed() == [GRACE]
    assert await store.scrub(anew=True)
    async with store.unit() as unit:
        await unit.erasures.scrubbed([GRACE])
        assert await unit.erasures.unscrubbed() == []
        again = await unit.people.put(replace(a_person(GRACE), id=PersonId("grace-2")))
    assert again.version == 1, "the address is free for somebody new"


async def test_nobody_brings_a_row_without_a_name_back(store: Store) -> None:
    await some_people(store)
    async with store.unit() as unit:
        before = await unit.people.get(ADA)
    await leave(store, ADA)
    await erase(store, ADA)

    for version in (before.version, 2, 3):
        with pytest.raises(GoalcoachError):
            async with store.unit() as unit:
                await unit.people.put(replace(before, version=version))


async def test_goals_with_their_history_conversations_and_verdicts_go(store: Store, engine: Engine) -> None:
    await a_chat(store)
    async with store.unit() as unit:
        await a_revision(unit, await a_goal(unit, conversation="chat-1"))
        await unit.events.add(Event(owner_id=ADA, kind=EventKind.KEPT, at=NOW, goal_id="goal-1", data="{}"))
        await unit.spending.forget(NOW.date())
    await leave(store, ADA)
    async with store.unit() as unit:
        seen = await unit.erasures.foresee(ADA)
        assert (seen.goes["goal"], seen.goes["goal_version"], seen.goes["turn_option"]) == (1, 2, 2)
    assert rows(engine, "verdict") > 2

    await erase(store, ADA)

    left = {each: rows(engine, each) for each in ("goal", "goal_version", "turn", "event", "verdict")}
    assert left == dict.fromkeys(left, 0)


async def test_what_others_have_of_somebody_stays_with_them_and_what_waits_goes(store: Store) -> None:
    await asked(store, ASKED, NAMED)
    await say(store, *RATERS[:4])
    await say(store, RATERS[4])  # one waits
    await say(store, RATERS[4], RATERS[5], round_=NAMED)
    given = Recognition(
        id="r", giver_id=RATERS[4], receiver_id=ADA, text="You stayed", effect="It held", day=MARCH, at=NOW
    )
    open_ = FeedbackRequest(
        id="f", owner_id=ADA, colleague_id=RATERS[4], competency="c", words="", created_at=NOW
    )
    async with store.unit() as unit:
        await unit.recognitions.give(given)
        await unit.feedback.create(open_)
    before = await read(store)
    await leave(store, RATERS[4], RATERS[5])

    await erase(store, RATERS[4])
    await erase(store, RATERS[5])

    assert await read(store) == before, "what is shown stays above four, and tells nothing"
    named = await read(store, NAMED)
    assert [each.author_id for each in named] == [RATERS[5], RATERS[4]]
    async with store.unit() as unit:
        assert len(await unit.rounds.raters("round", ADA)) == 6
        assert {each.state for each in await unit.rounds.raters("named", ADA)} == {
            RaterState.OPEN,
            RaterState.ANSWERED,
        }
        assert await unit.rounds.said_by(RATERS[4]) == [named[1]]
        assert await unit.recognitions.received(ADA) == [given]
        (request,) = await unit.feedback.of(ADA)
        assert (request.state, request.answered_at) == (RequestState.DECLINED, LATER)


async def test_no_shown_word_is_one_of_fewer_than_four(store: Store) -> None:
    await asked(store, ASKED)
    await say(store, *RATERS[:3])
    await leave(store, RATERS[0])
    await erase(store, RATERS[0])

    assert await say(store, RATERS[3]) == 0, "three wait"
    assert await say(store, RATERS[4]) == 4


async def test_a_round_about_somebody_goes_with_every_word_in_it(store: Store, engine: Engine) -> None:
    await asked(store, ASKED, NAMED)
    await say(store, *RATERS[:2])
    await leave(store, ADA)

    await erase(store, ADA)

    for table in ("feedback_round", "feedback_rater", "feedback_word"):
        assert rows(engine, table) == 0


async def test_of_prepared_conversations_only_what_both_saw_stays_with_the_other(store: Store) -> None:
    await some_people(store)
    async with store.unit() as unit:
        for pair, ready in (("seen", LATER), ("unseen", None)):
            for side in Side:
                await unit.preparations.create(
                    of(side, f"{pair}-{side}", pair_id=pair, ready_at=ready, manager_id=GRACE)
                )
        await unit.batches.create(BATCH)
    await leave(store, GRACE)

    await erase(store, GRACE)

    async with store.unit() as unit:
        headings = {each.id for each in await unit.preparations.headings(ADA)}
        assert headings == {"seen-manager", "seen-employee", "unseen-employee"}
        assert await unit.batches.claim("w", -(LATER - NOW)) is None
    await leave(store, ADA)
    await erase(store, ADA)
    async with store.unit() as unit:
        assert await unit.preparations.headings(ADA) == []


async def test_a_batch_about_somebody_alone_ends_with_them_and_its_worker_is_told(store: Store) -> None:
    await some_people(store)
    async with store.unit() as unit:
        await unit.batches.create(BATCH)
        assert await unit.batches.claim("w", LATER - NOW) == "b1"
    await leave(store, ADA)

    await erase(store, ADA)

    async with store.unit() as unit:
        assert await unit.batches.hold("b1", "w") is None
        assert await unit.batches.of(GRACE) == []


async def test_drafts_of_prompts_go_and_what_was_put_forward_stays(store: Store) -> None:
    await some_people(store)
    async with store.unit() as unit:
        for _ in range(2):
            await unit.prompts.create(OWN)
        released = (await unit.prompts.all())[0]
        await unit.prompts.stage(REPLY, released.version, released.stage, released.stage.RELEASED, revision=1)
    await leave(store, ADA)

    await erase(store, ADA)

    async with store.unit() as unit:
        assert [(each.version, each.by_id) for each in await unit.prompts.all()] == [(released.version, ADA)]
        assert await unit.prompts.writers(REPLY, released.version) == {ADA}, "who wrote it signs it off never"


@pytest.mark.parametrize(
    ("route", "body", "goes"),
    [
        ("POST /api/v1/goals/goal-1/comments", "{}", True),
        ("POST /x", '{"owner_id": "ada"}', True),
        ("POST /x", '{"name": "Ada"}', True),
        ("POST /x", '{"note": "Thank you\\nAda"}', True),
        ("POST /x", '{"name": "\\"Ada\\""}', True),
        ("POST /x", '{"owner_id": "grace", "note": "Adage"}', False),
    ],
)
async def test_answers_kept_for_others_go_where_they_tell_of_it(
    store: Store, engine: Engine, route: str, body: str, goes: bool
) -> None:
    await some_people(store)
    async with store.unit() as unit:
        await a_goal(unit)
        kept = KeptAnswer(request_hash="h", status=201, body=body, headers="[]")
        await unit.keys.keep(GRACE, route, "key", kept, NOW)
    await leave(store, ADA)

    await erase(store, ADA)

    assert rows(engine, "kept_answer") == (0 if goes else 1)


async def test_a_name_with_marks_in_it_is_found_in_what_is_kept_for_others(
    store: Store, engine: Engine
) -> None:
    await some_people(store)
    async with store.unit() as unit:
        await unit.people.put(replace(await unit.people.get(ADA), name='Ada "Al" King', active=False))
        kept = KeptAnswer(request_hash="h", status=201, body='{"name": "Ada \\"Al\\" King"}', headers="[]")
        await unit.keys.keep(GRACE, "POST /x", "key", kept, NOW)

    await erase(store, ADA)

    assert rows(engine, "kept_answer") == 0


async def test_who_writes_at_that_moment_is_told_and_nothing_of_it_stays(
    store: Store, engine: Engine
) -> None:
    await some_people(store)
    await leave(store, ADA)

    async def write(number: int) -> None:
        async with store.unit() as unit:
            await a_goal(unit, f"goal-{number}")

    results = await asyncio.gather(
        *(write(number) for number in range(6)), erase(store, ADA), write(7), return_exceptions=True
    )

    assert results[6] is None
    assert all(each is None or isinstance(each, Conflict) for each in results)
    assert rows(engine, "goal") == 0


async def test_it_is_done_whole_or_not_at_all(store: Store, engine: Engine) -> None:
    await a_chat(store)
    await leave(store, ADA)

    async def half() -> None:
        async with store.unit() as unit:
            await unit.erasures.erase(ADA, None, LATER)
            raise RuntimeError("killed")

    with pytest.raises(RuntimeError):
        await half()

    assert (rows(engine, "turn"), rows(engine, "erasure")) == (2, 0)
    await erase(store, ADA)
    assert (rows(engine, "turn"), rows(engine, "erasure")) == (0, 1)


async def test_who_asks_is_known_until_they_take_it_back(store: Store) -> None:
    await some_people(store)
    async with store.unit() as unit:
        await unit.erasures.ask(ADA, NOW)
        await unit.erasures.ask(ADA, LATER)
        assert await unit.erasures.asked() == {ADA: NOW}
        await unit.erasures.take_back(ADA)
        await unit.erasures.take_back(ADA)
        assert await unit.erasures.asked() == {}
