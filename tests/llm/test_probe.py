"""The probe: which way of asking it finds, over HTTP, and what the endpoint keeps of it."""

from __future__ import annotations

import time

import pytest

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.probe import probe
from goalcoach.llm.reason import Reason
from goalcoach.llm.situation import TRANSCRIPT
from goalcoach.llm.turn_prompts import REPLY
from goalcoach.prompts.library import library
from goalcoach.prompts.render import render
from tests.endpoint.fixture import Rooms
from tests.endpoint.obedience import spoken
from tests.endpoint.script import Step
from tests.llm.test_endpoint import Opened, asked, opened

pytestmark = pytest.mark.slow  # LangChain takes seconds to import

__all__ = ["opened"]


@pytest.mark.parametrize(
    ("script", "mode", "fits", "calls"),
    [
        ("ok", "json_schema", True, 2),
        ("json-object-only", "json_object", True, 4),
        ("json-schema-breaks", "json_object", True, 4),
        ("json-schema-breaks-mutely", "json_object", True, 5),
        ("fenced", "text", True, 5),
        ("ignores-schema", "text", False, 4),
    ],
)
async def test_it_finds_the_best_way_that_brings_an_object(
    room: Rooms, opened: Opened, script: str, mode: str, fits: bool, calls: int
) -> None:
    here = room()
    found = await probe(opened(here, script), deadline=time.monotonic() + 20)

    assert (found.reply.mode, found.fits, len(here.sent), found.reply.attempts) == (mode, fits, calls, 1)


async def test_a_schema_that_is_ignored_goes_into_the_prompt(room: Rooms, opened: Opened) -> None:
    here = room(Step(text="Sure!"), Step(json={"ok": True}))
    endpoint = opened(here, "any")
    found = await probe(endpoint, deadline=time.monotonic() + 20)
    await asked(endpoint)

    assert (found.fits, [sent.form for sent in here.sent]) == (
        True,
        ["json_schema", "json_object", "json_object", "json_object"],
    )


async def test_one_that_breaks_and_then_answers_something_else_is_no_failure(
    room: Rooms, opened: Opened
) -> None:
    here = room(Step(json={"ok": False}, rejects=["json_schema"], rejected=500))
    found = await probe(opened(here, "any"), deadline=time.monotonic() + 20)

    assert (found.fits, found.reply.text) == (False, '{"ok": false}')


async def test_one_that_answers_no_long_question_is_found_out(room: Rooms, opened: Opened) -> None:
    found = await probe(opened(room(), "small-context"), deadline=time.monotonic() + 20)

    assert (found.fits, found.too_long) == (True, Reason.MALFORMED)


async def test_the_long_question_is_as_long_as_a_conversation_becomes(room: Rooms, opened: Opened) -> None:
    here = room()
    found = await probe(opened(here, "ok"), deadline=time.monotonic() + 20)
    prompt = library().newest(REPLY)
    rendered = render(prompt, {**library().sample(prompt), "transcript": "x" * TRANSCRIPT})

    length = len(spoken(here.sent[-1].body["messages"]))
    assert found.too_long is None
    assert length >= len(rendered.system) + len(rendered.user)


async def test_one_that_does_not_answer_is_unavailable(room: Rooms, opened: Opened) -> None:
    with pytest.raises(Unavailable, match=Reason.REFUSED_KEY):
        await probe(opened(room(), "wrong-key"), deadline=time.monotonic() + 20)
