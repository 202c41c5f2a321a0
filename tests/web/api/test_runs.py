"""Answers on their way: streams and their replay, waiting, stopping, trying again, restarts and replicas."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Any

import pytest

from goalcoach.coach import conversations
from goalcoach.domain.conversation import ConversationId, RunState
from goalcoach.domain.errors import Unavailable
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.port import Said, TurnAnswer, TurnAnswerWithText, TurnPart, TurnRequest
from goalcoach.rules.facts import Facts
from goalcoach.web import worker
from tests.world import Browser, MakeWorld, World

ASKS = "**What would be different?**"


class Slow:
    """A coach that says one sentence, then waits until the test lets it go on."""

    name = "slow"

    def __init__(self) -> None:
        self.go_on = asyncio.Event()
        self.said = asyncio.Event()
        self.fails = False

    def open(self, facts: Facts, kind: GoalKind | None) -> TurnAnswerWithText:
        return TurnAnswerWithText(text=ASKS, answer=TurnAnswer())

    async def turn(self, request: TurnRequest) -> AsyncIterator[TurnPart]:
        yield Said("Noted. ")
        self.said.set()
        await self.go_on.wait()
        if self.fails:
            raise Unavailable("The language model does not answer.")
        yield Said("**What would you see?**")
        yield TurnAnswer()


async def begin(browser: Browser) -> str:
    """Address of a fresh conversation."""
    return f"/api/v1/conversations/{(await browser.post_json('/api/v1/conversations'))['id']}"


async def say(
    browser: Browser, place: str, text: str = "I want to be better with customers"
) -> dict[str, Any]:
    """A run that answers this."""
    run: dict[str, Any] = await browser.post_json(f"{place}/turns", {"text": text})
    return run


def events(stream: str) -> list[tuple[int, str]]:
    """Ids and kinds of the events of a stream. Each has both."""
    blocks = [block.splitlines() for block in stream.split("\n\n") if block and not block.startswith(":")]
    fields = [dict(line.split(": ", 1) for line in block) for block in blocks]
    return [(int(each["id"]), each["event"]) for each in fields]


async def test_a_stream_ends_with_done_and_every_event_has_an_id(world: World) -> None:
    ann = await world.somebody("Ann")
    run = await say(ann, await begin(ann))

    response = await ann.get(f"/api/v1/runs/{run['id']}/events")

    assert response.headers["content-type"].startswith("text/event-stream")
    assert response.headers["x-accel-buffering"] == "no"
    seen = events(response.text)
    assert [number for number, _ in seen] == list(range(1, len(seen) + 1))
    assert seen[-1][1] == "done"
    assert "sentence" in {kind for _, kind in seen}


async def test_a_stream_goes_on_after_the_last_event_that_arrived(world: World) -> None:
    ann = await world.somebody("Ann")
    run = await say(ann, await begin(ann))
    path = f"/api/v1/runs/{run['id']}/events"
    whole = events((await ann.get(path)).text)

    again = await ann.get(path, headers={"Last-Event-ID": "1"})
    over = await ann.get(path, headers={"Last-Event-ID": str(len(whole))})
    wrong = await ann.get(path, headers={"Last-Event-ID": "one"})

    assert events(again.text) == whole[1:]
    assert [kind for _, kind in events(over.text)] == ["done"]
    assert wrong.status_code == 422


async def test_another_replica_streams_a_run_as_it_is_made(make_world: MakeWorld) -> None:
    coach = Slow()
    one, two = await make_world(coach=coach), await make_world()
    ann = await one.somebody("Ann")
    elsewhere = await two.browser(ann.person)
    run = await say(ann, await begin(ann))
    await coach.said.wait()

    stream = asyncio.create_task(elsewhere.get(f"/api/v1/runs/{run['id']}/events"))
    waiting = asyncio.create_task(elsewhere.get(f"/api/v1/runs/{run['id']}?wait=20"))
    coach.go_on.set()

    assert [kind for _, kind in events((await stream).text)][-1] == "done"
    assert (await waiting).json()["state"] == "done"


async def test_one_answer_at_a_time(make_world: MakeWorld) -> None:
    coach = Slow()
    world = await make_world(coach=coach)
    ann = await world.somebody("Ann")
    place = await begin(ann)
    run = await say(ann, place)

    second = await ann.post(f"{place}/turns", json={"text": "and another thing"})
    assert second.status_code == 409
    assert (await ann.get_json(place))["run"]["id"] == run["id"]

    coach.go_on.set()
    assert (await ann.get_json(f"/api/v1/runs/{run['id']}?wait=20"))["state"] == "done"
    assert [each["speaker"] for each in (await ann.get_json(place))["said"]] == ["coach", "person", "coach"]


async def test_stop_keeps_what_was_said(make_world: MakeWorld) -> None:
    coach = Slow()
    world = await make_world(coach=coach)
    ann = await world.somebody("Ann")
    place = await begin(ann)
    run = await say(ann, place)
    await coach.said.wait()

    assert (await ann.post(f"/api/v1/runs/{run['id']}/stop")).status_code == 202

    stream = await ann.get(f"/api/v1/runs/{run['id']}/events")
    assert [kind for _, kind in events(stream.text)] == ["sentence", "stopped"]
    last = (await ann.get_json(place))["said"][-1]
    assert (last["text"], last["notice"]) == ("Noted.", "You stopped this answer.")


async def test_a_stopped_answer_can_be_tried_again(make_world: MakeWorld) -> None:
    coach = Slow()
    world = await make_world(coach=coach)
    ann = await world.somebody("Ann")
    place = await begin(ann)
    run = await say(ann, place)
    await coach.said.wait()
    await ann.post(f"/api/v1/runs/{run['id']}/stop")
    assert (await ann.get_json(f"/api/v1/runs/{run['id']}?wait=20"))["state"] == "stopped"
    coach.go_on.set()

    again = await ann.post_json(f"/api/v1/runs/{run['id']}/retry?wait=20")

    assert (again["state"], again["turn"]) == ("done", run["turn"])
    said = (await ann.get_json(place))["said"]
    assert [(each["speaker"], each["notice"]) for each in said] == [
        ("coach", ""),
        ("person", ""),
        ("coach", "You stopped this answer."),
        ("coach", ""),
    ]


async def test_an_answer_that_fails_can_be_tried_again(make_world: MakeWorld) -> None:
    coach = Slow()
    coach.fails = True
    coach.go_on.set()
    world = await make_world(coach=coach)
    ann = await world.somebody("Ann")
    place = await begin(ann)
    run = await say(ann, place)
    failed = await ann.get_json(f"/api/v1/runs/{run['id']}?wait=20")
    assert failed["state"] == "failed"

    coach.fails = False
    again = await ann.post_json(f"/api/v1/runs/{run['id']}/retry?wait=20")

    assert again["state"] == "done"
    assert again["turn"] == run["turn"]
    assert [each["speaker"] for each in (await ann.get_json(place))["said"]] == ["coach", "person", "coach"]
    assert (await ann.post(f"/api/v1/runs/{again['id']}/retry")).status_code == 409


@pytest.fixture
def all_hearts_stop(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """No heart is held to be silent, until the test says that all are."""
    monkeypatch.setattr(conversations, "SILENT", timedelta(hours=1))
    return lambda: monkeypatch.setattr(conversations, "SILENT", timedelta(seconds=-1))


async def test_whoever_follows_a_run_whose_worker_died_sees_its_end(
    world: World, all_hearts_stop: Callable[[], None]
) -> None:
    """What a server killed between the person's words and the answer leaves behind."""
    ann = await world.somebody("Ann")
    assert ann.person is not None
    place = await begin(ann)
    office = world.wired.office
    async with office.store.unit() as unit:
        name = ConversationId(place.rsplit("/", 1)[1])
        run = (await conversations.say(unit, office, ann.person, name, "until May", worker="killed")).run
    assert (await ann.post(f"{place}/turns", json={"text": "hello?"})).status_code == 409

    all_hearts_stop()
    stream = await ann.get(f"/api/v1/runs/{run.id}/events")
    assert [kind for _, kind in events(stream.text)] == ["interrupted"]

    again = await ann.post_json(f"/api/v1/runs/{run.id}/retry?wait=20")
    assert again["state"] == "done"
    said = (await ann.get_json(place))["said"]
    assert [each["text"] for each in said if each["speaker"] == "person"] == ["until May"]


async def test_saying_something_closes_a_dead_run_at_once(
    world: World, all_hearts_stop: Callable[[], None]
) -> None:
    ann = await world.somebody("Ann")
    assert ann.person is not None
    place = await begin(ann)
    office = world.wired.office
    async with office.store.unit() as unit:
        name = ConversationId(place.rsplit("/", 1)[1])
        dead = (await conversations.say(unit, office, ann.person, name, "until May", worker="killed")).run
    all_hearts_stop()

    run = await ann.post_json(f"{place}/turns?wait=20", {"text": "hello again"})

    assert run["state"] == "done"
    assert (await ann.get_json(f"/api/v1/runs/{dead.id}"))["state"] == RunState.INTERRUPTED


async def test_a_process_that_ends_finishes_its_answers_and_takes_no_new(make_world: MakeWorld) -> None:
    coach = Slow()
    world = await make_world(coach=coach)
    ann = await world.somebody("Ann")
    place = await begin(ann)
    run = await say(ann, place)
    await coach.said.wait()

    ending = asyncio.create_task(world.app.state.worker.close())
    await asyncio.sleep(0)
    refused = await ann.post(f"{place}/turns", json={"text": "one more"})
    assert refused.status_code == 503
    assert refused.headers["Retry-After"] == "2"
    assert (await ann.get("/readyz")).status_code == 503
    assert not ending.done()

    coach.go_on.set()
    await ending
    assert (await ann.get_json(f"/api/v1/runs/{run['id']}"))["state"] == "done"


async def test_what_a_process_cannot_finish_is_interrupted_and_not_called_stopped(
    make_world: MakeWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "DRAIN_SECONDS", 0.01)
    coach = Slow()
    world = await make_world(coach=coach)
    ann = await world.somebody("Ann")
    place = await begin(ann)
    run = await say(ann, place)
    await coach.said.wait()

    await world.app.state.worker.close()

    assert (await ann.get_json(f"/api/v1/runs/{run['id']}"))["state"] == "interrupted"
    last = (await ann.get_json(place))["said"][-1]
    assert (last["speaker"], last["notice"]) == ("person", "")
