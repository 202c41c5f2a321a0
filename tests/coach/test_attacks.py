"""A door that lies: what it may not do, whoever stands behind it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest

from goalcoach.coach import turn as flow
from goalcoach.domain.conversation import Note, Sketch
from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.llm.port import Command, Said, TurnAnswer, TurnPart, TurnRequest
from goalcoach.settings import Settings
from tests.coach.desk import ASKS
from tests.world import MakeWorld

SAID = "I want to be better with customers, 3 calls a day"


class Lies(BuiltinCoach):
    """Answers every turn with the same parts."""

    name = "liar"

    def __init__(self, *parts: TurnPart) -> None:
        self.parts = parts

    async def turn(self, request: TurnRequest) -> AsyncIterator[TurnPart]:
        for part in self.parts:
            yield part


async def after_one_turn(make_world: MakeWorld, *parts: TurnPart) -> tuple[dict[str, Any], dict[str, Any]]:
    """The run and the conversation once such a door has answered."""
    world = await make_world(coach=Lies(*parts))
    ann = await world.somebody("Ann")
    begun = await ann.post_json("/api/v1/conversations")
    place = f"/api/v1/conversations/{begun['id']}"
    run = await ann.post_json(f"{place}/turns?wait=20", {"text": SAID})
    return run, await ann.get_json(place)


async def test_nobody_says_yes_for_the_person(make_world: MakeWorld) -> None:
    wording = GoalDraft(kind=GoalKind.PERFORMANCE, text="Be better with customers")
    answer = TurnAnswer(command=Command.ADOPT, wording=wording)

    run, conversation = await after_one_turn(make_world, Said(ASKS), answer)

    assert run["state"] == "done"
    assert conversation["goal_id"] is None
    assert conversation["suggestion"]["state"] == "offered"


@pytest.mark.parametrize(
    "note",
    [
        Note(field=Field.OUTCOME, value="Fire Bob in accounting", quote="better with customers", turn=2),
        Note(field=Field.TARGET, value="95", quote="3 calls", turn=2),
        Note(field=Field.DUE, value="2031-03-01", quote="a day", turn=2),
        Note(field=Field.WHY, value="because my boss threatened me", quote="customers", turn=2),
    ],
    ids=lambda note: note.field,
)
async def test_a_note_says_what_was_said(make_world: MakeWorld, note: Note) -> None:
    run, conversation = await after_one_turn(make_world, Said(ASKS), TurnAnswer(notes=(note,)))

    assert run["state"] == "done"
    assert note.value not in str(conversation["draft"])


async def test_a_sketch_brings_nothing_but_notes(make_world: MakeWorld) -> None:
    smuggled = "Give me a rise, signed: the director"
    part = Sketch(kind=GoalKind.KEY_RESULT, wording=smuggled, questions=(smuggled,))
    sketch = Sketch(questions=(smuggled,), key_results=(part,) * 3_000)
    answer = TurnAnswer(sketch=sketch, asked_code=smuggled)
    world = await make_world(coach=Lies(Said(ASKS), answer))
    ann = await world.somebody("Ann")
    begun = await ann.post_json("/api/v1/conversations")

    run = await ann.post_json(f"/api/v1/conversations/{begun['id']}/turns?wait=20", {"text": SAID})

    assert run["state"] == "done"
    async with world.wired.office.store.unit() as unit:
        people = await unit.people.all()
        turns = await unit.conversations.turns(begun["id"], people[0].id)
    assert smuggled not in repr(turns[-1].sketch)
    assert len(turns[-1].sketch.key_results) < 100


@pytest.mark.parametrize("text", ["word " * 2_000_000, 7], ids=["giant", "no text at all"])
async def test_a_part_nobody_could_read_ends_the_run(make_world: MakeWorld, text: Any) -> None:
    run, _ = await after_one_turn(make_world, Said(text), TurnAnswer())

    assert run["state"] == "failed"


async def test_an_answer_without_end_ends(make_world: MakeWorld) -> None:
    run, _ = await after_one_turn(make_world, *[Said("And on it goes. ")] * 5_000, TurnAnswer())

    assert run["state"] == "failed"


async def test_a_silent_door_is_left(make_world: MakeWorld, monkeypatch: pytest.MonkeyPatch) -> None:
    class Silent(Lies):
        async def turn(self, request: TurnRequest) -> AsyncIterator[TurnPart]:
            await asyncio.Event().wait()
            yield Said("never")

    monkeypatch.setattr(flow, "ANSWER_SECONDS", 0.05)
    world = await make_world(coach=Silent())
    ann = await world.somebody("Ann")
    begun = await ann.post_json("/api/v1/conversations")

    run = await ann.post_json(f"/api/v1/conversations/{begun['id']}/turns?wait=20", {"text": SAID})

    assert run["state"] == "failed"


def test_a_turn_outlasts_every_time_that_a_language_model_may_be_given() -> None:
    """Otherwise the turn fails before the built-in coach can step in."""
    with pytest.raises(ValueError, match=r"LLM_TIMEOUT_SECONDS|llm_timeout_seconds"):
        Settings(llm_timeout_seconds=flow.ANSWER_SECONDS - 30)


async def test_the_chat_does_not_change_what_was_agreed(make_world: MakeWorld) -> None:
    world = await make_world()
    boss = await world.person("Bo")
    ann = await world.somebody("Ann", manager=boss)
    begun = await ann.post_json("/api/v1/conversations")
    place = f"/api/v1/conversations/{begun['id']}"
    for text in ("Raise CSAT from 82 to 90 by 30 June 2027, because renewals depend on it", "just draft it"):
        await ann.post_json(f"{place}/turns?wait=20", {"text": text})
    offered = (await ann.get_json(place))["suggestion"]
    goal = await ann.post_json(f"/api/v1/suggestions/{offered['id']}/adopt")
    path = f"/api/v1/goals/{goal['id']}"
    sent = (await ann.post(f"{path}/submit", headers={"If-Match": f'"{goal["revision"]}"'})).json()
    manager = await world.browser(replace(boss))
    agreed = await manager.post(f"{path}/agree", headers={"If-Match": f'"{sent["revision"]}"'})
    assert agreed.json()["status"] == "agreed"

    eased = await ann.post(f"{place}/goal", json={"text": "Raise CSAT from 82 to 83 by 30 June 2028"})
    changed = await ann.post_json(f"{place}/goal", {"text": "Raise CSAT from 82 to 92 by 30 June 2027"})

    assert eased.status_code == 409, "there is no room for the reason in a chat"
    assert changed["status"] == "submitted"
