"""Vectors over HTTP, against the scripted endpoint: what leaves, what comes back, and why there are none."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.directory import Directory
from goalcoach.llm.embeddings import AT_ONCE, LangChainEmbedder
from goalcoach.llm.reason import Reason, reason_of
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import Step
from tests.endpoint.server import Room

pytestmark = pytest.mark.slow  # LangChain takes seconds to import

Opened = Callable[..., LangChainEmbedder]


async def names() -> Directory:
    return Directory(("Ada Lovelace",))


@pytest.fixture
async def opened() -> AsyncIterator[Opened]:
    made: list[LangChainEmbedder] = []

    def open_one(room: Room, **more: Any) -> LangChainEmbedder:
        made.append(LangChainEmbedder(url=room.url, name="vectors", key="CANARY-KEY", names=names, **more))
        return made[-1]

    yield open_one
    for each in made:
        await each.close()


async def test_texts_leave_without_names_as_they_are_and_in_calls_of_some(
    room: Rooms, opened: Opened
) -> None:
    here = room(Step())
    texts = ["Talk to Ada Lovelace about prices", *(f"text {number}" for number in range(AT_ONCE))]

    vectors = await opened(here).embed(texts)

    assert [len(each) for each in vectors] == [64] * len(texts)
    assert vectors[1] == (await opened(here).embed(["text 0"]))[0]
    first, second, _ = here.sent
    assert first.body["input"][0] == "Talk to [PERSON_1] about prices"
    assert [*first.body["input"][1:], *second.body["input"]] == texts[1:], "words, not numbers"
    assert first.path.endswith("/v1/embeddings")
    assert (first.body["model"], first.body["encoding_format"]) == ("vectors", "float")
    assert first.headers["authorization"] == "Bearer CANARY-KEY"
    assert not any(name.startswith("x-stainless") for name in first.headers)


def told(*vectors: object) -> Step:
    return Step(
        body=json.dumps({"object": "list", "model": "m", "data": [{"embedding": each} for each in vectors]})
    )


@pytest.mark.parametrize(
    ("step", "reason"),
    [
        (Step(status=401, body="CANARY"), Reason.REFUSED_KEY),
        (Step(status=404, body="{}"), Reason.REJECTED),
        (Step(status=302, headers={"location": "http://127.0.0.1:9/"}, body=""), Reason.REDIRECTED),
        (Step(status=500, body="CANARY"), Reason.BROKEN),
        (Step(status=0), Reason.UNREACHABLE),
        (Step(wait_ms=3_000), Reason.TIME_OUT),
        (Step(body="CANARY"), Reason.MALFORMED),
        (told([1.0, 2.0]), Reason.MALFORMED),
        (told([1.0], [1.0, 2.0]), Reason.MALFORMED),
        (told([], []), Reason.MALFORMED),
        (told(["CANARY"], [1.0]), Reason.MALFORMED),
    ],
    ids=lambda value: value if isinstance(value, Reason) else None,
)
async def test_why_there_are_none_and_nothing_of_it_is_told(
    room: Rooms, opened: Opened, step: Step, reason: Reason, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    seconds = 0.3 if reason is Reason.TIME_OUT else 10  # a busy machine is no fault of the others

    with pytest.raises(Unavailable) as caught:
        await opened(room(step), seconds=seconds).embed(["a CANARY", "b"])

    assert reason_of(caught.value) is reason
    assert caught.value.__context__ is None, "the errors of the libraries hold texts and keys"
    assert "CANARY" not in f"{caught.value!r} {caught.value.data}"
    ours = [each.getMessage() for each in caplog.records if not each.name.startswith("asyncio")]
    assert "CANARY" not in "".join(ours)


async def test_one_that_fails_is_left_alone_and_a_length_that_changes_is_a_failure(
    room: Rooms, opened: Opened
) -> None:
    here = room(told([1.0, 2.0]), told([1.0, 2.0, 3.0]), Step(status=500, body="{}"))
    embedder = opened(here)
    await embedder.embed(["a"])

    reasons = []
    for _ in range(3):
        with pytest.raises(Unavailable) as caught:
            await embedder.embed(["a"])
        reasons.append(reason_of(caught.value))

    assert reasons == [Reason.MALFORMED, Reason.BROKEN, Reason.RESTING]
    assert len(here.sent) == 3
