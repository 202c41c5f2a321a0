"""The probe: which way of asking it finds, over HTTP, and what the endpoint keeps of it."""

from __future__ import annotations

import time

import pytest

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.probe import probe
from goalcoach.llm.reason import Reason
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import Step
from tests.llm.test_endpoint import Opened, asked, opened

pytestmark = pytest.mark.slow  # LangChain takes seconds to import

__all__ = ["opened"]


@pytest.mark.parametrize(
    ("script", "mode", "fits", "calls"),
    [
        ("ok", "json_schema", True, 1),
        ("json-object-only", "json_object", True, 3),
        ("json-schema-breaks", "json_object", True, 3),
        ("json-schema-breaks-mutely", "json_object", True, 4),
        ("fenced", "text", True, 4),
        ("ignores-schema", "text", False, 3),
    ],
)
async def test_it_finds_the_best_way_that_brings_an_object(
    room: Rooms, opened: Opened, script: str, mode: str, fits: bool, calls: int
) -> None:
    here = room()
    found = await probe(opened(here, script), deadline=time.monotonic() + 5)

    assert (found.reply.mode, found.fits, len(here.sent), found.reply.attempts) == (mode, fits, calls, 1)


async def test_a_schema_that_is_ignored_goes_into_the_prompt(room: Rooms, opened: Opened) -> None:
    here = room(Step(text="Sure!"), Step(json={"ok": True}))
    endpoint = opened(here, "any")
    found = await probe(endpoint, deadline=time.monotonic() + 5)
    await asked(endpoint)

    assert (found.fits, [sent.form for sent in here.sent]) == (
        True,
        ["json_schema", "json_object", "json_object"],
    )


async def test_one_that_breaks_and_then_answers_something_else_is_no_failure(
    room: Rooms, opened: Opened
) -> None:
    here = room(Step(json={"ok": False}, rejects=["json_schema"], rejected=500))
    found = await probe(opened(here, "any"), deadline=time.monotonic() + 5)

    assert (found.fits, found.reply.text) == (False, '{"ok": false}')


async def test_one_that_does_not_answer_is_unavailable(room: Rooms, opened: Opened) -> None:
    with pytest.raises(Unavailable, match=Reason.REFUSED_KEY):
        await probe(opened(room(), "wrong-key"), deadline=time.monotonic() + 5)
