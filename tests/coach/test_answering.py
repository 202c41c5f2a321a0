"""The life of a run: it outlives a store that is away for a moment, and ends as what really ended it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from goalcoach.coach import adopt, conversations, heart, turn
from goalcoach.coach.answering import STOPPED_NOTICE
from goalcoach.domain.conversation import Note, RunState, Speaker
from goalcoach.domain.draft import Field
from goalcoach.domain.errors import Conflict, GoalcoachError, Misdeclared, Unavailable
from goalcoach.llm.port import TurnAnswer, TurnPart, TurnRequest
from goalcoach.llm.scripted import ScriptedCoach, ScriptedTurn
from goalcoach.store.port import Store
from tests.coach.desk import ASKS, Shaky, Waiting, sit_down

NOTED = "Noted. "
NOTED_OUTCOME = TurnAnswer(
    notes=(Note(field=Field.OUTCOME, value="Raise CSAT", quote="Raise CSAT", turn=2),),
)


@pytest.fixture(autouse=True)
def quick_beats(monkeypatch: pytest.MonkeyPatch) -> None:
    """A heart that beats as fast as it can."""
    monkeypatch.setattr(heart, "BEAT_SECONDS", 0.001)


async def test_a_beat_that_fails_harms_no_answer(sqlite_store: Store) -> None:
    coach, store = Waiting(NOTED, ASKS), Shaky(sqlite_store)
    desk = await sit_down(store, coach)
    woken: list[str] = []
    begun = await desk.say("Be better with customers")
    making = asyncio.create_task(turn.answer(desk.office, begun, woken.append))
    await coach.said.wait()

    store.away = True
    await store.noticed.wait()
    store.away = False
    coach.go_on.set()
    ended = await making

    assert store.refused
    assert ended is not None
    assert ended.state is RunState.DONE
    assert woken == [begun.run.id]
    assert (await desk.look()).turns[-1].text == f"{NOTED}{ASKS}"


@pytest.mark.parametrize("error", [Unavailable("away"), Misdeclared("broken")], ids=repr)
async def test_the_heart_goes_on_after_a_beat_that_failed(sqlite_store: Store, error: GoalcoachError) -> None:
    coach, store = Waiting(NOTED, ASKS), Shaky(sqlite_store)
    store.error = error
    desk = await sit_down(store, coach)
    begun = await desk.say("Be better with customers")
    making = asyncio.create_task(turn.answer(desk.office, begun))
    await coach.said.wait()
    store.away = True
    await store.noticed.wait()
    store.away = False

    await desk.stop(begun)

    ended = await asyncio.wait_for(making, 20)
    assert ended is not None
    assert ended.state is RunState.STOPPED


async def test_whoever_waits_is_woken_even_when_the_heart_breaks(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    coach = Waiting(NOTED, ASKS)
    desk = await sit_down(sqlite_store, coach)
    begun = await desk.say("Be better with customers")
    woken: list[str] = []
    broken = asyncio.Event()

    async def breaks(*_: object) -> None:
        broken.set()
        raise RuntimeError("nobody foresaw this")

    monkeypatch.setattr(heart.Heart, "_beat", breaks)
    making = asyncio.create_task(turn.answer(desk.office, begun, woken.append))
    await broken.wait()
    coach.go_on.set()

    with pytest.raises(RuntimeError):
        await making
    assert woken == [begun.run.id]
    assert (await desk.run(begun)).state is RunState.DONE


async def test_a_conversation_deleted_meanwhile_ends_its_answer(sqlite_store: Store) -> None:
    coach = Waiting(NOTED, ASKS)
    desk = await sit_down(sqlite_store, coach)
    making = asyncio.create_task(turn.answer(desk.office, await desk.say("Be better with customers")))
    await coach.said.wait()

    await desk.delete()

    assert await asyncio.wait_for(making, 20) is None
    assert await desk.is_gone()


async def test_a_stopped_answer_keeps_what_was_said_and_says_so(sqlite_store: Store) -> None:
    coach = Waiting(NOTED, ASKS)
    desk = await sit_down(sqlite_store, coach)
    begun = await desk.say("Be better with customers")
    making = asyncio.create_task(turn.answer(desk.office, begun))
    await coach.said.wait()

    await desk.stop(begun)
    await making

    last = (await desk.look()).turns[-1]
    assert (last.text, last.notice) == ("Noted.", STOPPED_NOTICE)
    assert [each.kind for each in await desk.events(begun)] == ["sentence", "stopped"]


async def test_a_stopped_answer_may_repeat_what_the_person_typed_in_the_draft(sqlite_store: Store) -> None:
    coach = Waiting("You typed 95 %. ", ASKS)
    desk = await sit_down(sqlite_store, ScriptedCoach([ScriptedTurn(said=(ASKS,), answer=NOTED_OUTCOME)]))
    await desk.hear("Raise CSAT")
    async with sqlite_store.unit() as unit:
        await adopt.keep_own(unit, desk.office, desk.person, desk.name, "Raise CSAT to 95 % by June 2027")
    desk.office = replace(desk.office, coach=coach)
    begun = await desk.say("Go on")
    making = asyncio.create_task(turn.answer(desk.office, begun))
    await coach.said.wait()

    await desk.stop(begun)
    await making

    last = (await desk.look()).turns[-1]
    assert (last.text, last.notice) == ("You typed 95 %.", STOPPED_NOTICE)


async def test_an_answer_cut_by_the_end_of_the_process_was_not_stopped_by_the_person(
    sqlite_store: Store,
) -> None:
    coach = Waiting(NOTED, ASKS)
    desk = await sit_down(sqlite_store, coach)
    begun = await desk.say("Be better with customers")
    making = asyncio.create_task(turn.answer(desk.office, begun))
    await coach.said.wait()

    making.cancel()
    ended = await making

    assert ended is not None
    assert ended.state is RunState.INTERRUPTED
    assert [each.kind for each in await desk.events(begun)] == ["sentence", "interrupted"]
    last = (await desk.look()).turns[-1]
    assert (last.speaker, last.notice) == (Speaker.PERSON, "")


async def test_a_stopped_answer_can_be_tried_again(sqlite_store: Store) -> None:
    coach = Waiting(NOTED, ASKS)
    desk = await sit_down(sqlite_store, coach)
    begun = await desk.say("Be better with customers")
    making = asyncio.create_task(turn.answer(desk.office, begun))
    await coach.said.wait()
    await desk.stop(begun)
    await making
    coach.go_on.set()

    again = await desk.retry(begun)
    await turn.answer(desk.office, again)

    turns = (await desk.look()).turns
    assert [(each.speaker, each.text) for each in turns[1:]] == [
        (Speaker.PERSON, "Be better with customers"),
        (Speaker.COACH, "Noted."),
        (Speaker.COACH, f"{NOTED}{ASKS}"),
    ]
    first, second = coach.asked
    assert second == first, "the same is asked again, without the rest of the answer that was stopped"
    for run in (begun, again):
        with pytest.raises(Conflict):
            await desk.retry(run)


async def test_nothing_is_tried_again_once_the_conversation_went_on(sqlite_store: Store) -> None:
    desk = await sit_down(
        sqlite_store, ScriptedCoach([ScriptedTurn(fails_after=0), ScriptedTurn(said=(ASKS,))])
    )
    failed = await desk.say("Be better with customers")
    await turn.answer(desk.office, failed)
    await desk.hear("a result")

    with pytest.raises(Conflict, match="gone on"):
        await desk.retry(failed)


async def test_an_answer_on_its_way_is_not_begun_twice(sqlite_store: Store) -> None:
    desk = await sit_down(sqlite_store, ScriptedCoach([ScriptedTurn(fails_after=0)]))
    failed = await desk.say("Be better with customers")
    await turn.answer(desk.office, failed)
    await desk.retry(failed)

    with pytest.raises(Conflict, match="still answering"):
        await desk.retry(failed)


async def test_going_on_after_a_dead_answer_closes_nobody_elses(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whose heart is late for others is told by the process that looks after all of them, not by a person."""
    desk = await sit_down(sqlite_store, ScriptedCoach([ScriptedTurn()]))
    async with desk.office.store.unit() as unit:
        elsewhere = await conversations.open_conversation(unit, desk.office, desk.person)
    beside = replace(desk, name=elsewhere.id)
    dead, other = await desk.say("Be better with customers"), await beside.say("Learn SQL")
    monkeypatch.setattr(conversations, "SILENT", timedelta(seconds=-1))

    await desk.say("Answer faster")

    async with desk.office.store.unit() as unit:
        states = [(await unit.runs.get(each.run.id, desk.person.id)).state for each in (dead, other)]
    assert states == [RunState.INTERRUPTED, RunState.RUNNING]


async def test_a_door_that_fails_halfway_keeps_nothing_of_the_answer(sqlite_store: Store) -> None:
    desk = await sit_down(sqlite_store, ScriptedCoach([ScriptedTurn(said=(NOTED, ASKS), fails_after=1)]))
    begun = await desk.say("Be better with customers")

    ended = await turn.answer(desk.office, begun)

    assert ended is not None
    assert ended.state is RunState.FAILED
    assert [each.kind for each in await desk.events(begun)] == ["sentence", "failed"]
    assert (await desk.look()).turns[-1].speaker is Speaker.PERSON


async def test_a_run_closed_by_somebody_else_keeps_no_answer(sqlite_store: Store) -> None:
    coach = Waiting(NOTED, ASKS)
    desk = await sit_down(sqlite_store, coach)
    begun = await desk.say("Be better with customers")
    making = asyncio.create_task(turn.answer(desk.office, begun))
    await coach.said.wait()
    async with sqlite_store.unit() as unit:
        await unit.runs.finish(begun.run.id, RunState.INTERRUPTED, desk.office.now())
    coach.go_on.set()

    assert await making is None
    assert (await desk.look()).turns[-1].speaker is Speaker.PERSON


async def test_what_nobody_foresaw_ends_the_run_and_is_told(sqlite_store: Store) -> None:
    class Broken(ScriptedCoach):
        def turn(self, request: TurnRequest) -> AsyncIterator[TurnPart]:
            raise ZeroDivisionError

    desk = await sit_down(sqlite_store, Broken([ScriptedTurn()]))
    begun = await desk.say("Be better with customers")

    with pytest.raises(ZeroDivisionError):
        await turn.answer(desk.office, begun)
    assert (await desk.run(begun)).state is RunState.FAILED
