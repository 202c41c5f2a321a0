"""Runs a task against the scripted endpoint, in an organisation of two people."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine
from datetime import date
from typing import Any

import pytest

from goalcoach.llm.directory import Directory
from goalcoach.llm.endpoint import Configured, Endpoint, open_endpoint
from goalcoach.llm.tasks.run import run
from goalcoach.llm.tasks.task import Outcome
from tests.endpoint.script import End
from tests.endpoint.server import Room
from tests.llm.tasks.asked import MENTOR, NAME, PERSON, Asked

PEOPLE = Directory((NAME, MENTOR))
Opened = Callable[[Room], Endpoint]
Done = Callable[..., Coroutine[Any, Any, Outcome[Any]]]


@pytest.fixture
async def opened() -> AsyncIterator[Opened]:
    """Opens endpoints, and closes them."""
    endpoints: list[Endpoint] = []

    def open_one(room: Room) -> Endpoint:
        hangs = any(step.end is End.HANG for step in room.script or ())
        stall = 0.5 if hangs else 20.0  # no wait of a busy machine may be taken for the endpoint's
        configured = Configured(url=room.url, name="told", key="CANARY-KEY", stall_seconds=stall)
        endpoints.append(open_endpoint(configured, lambda: date(2026, 11, 28)))
        return endpoints[-1]

    yield open_one
    for each in endpoints:
        await each.close()


@pytest.fixture
def done(opened: Opened) -> Done:
    """Runs a task to its end."""

    async def run_one(room: Room, asked: Asked, *, seconds: float = 8.0) -> Outcome[Any]:
        return await run(
            asked.task,
            asked.request,
            opened(room),
            person=PERSON,
            people=PEOPLE,
            voice="Plain and calm.",
            seconds=seconds,
        )

    return run_one


def told(room: Room, number: int = 0) -> str:
    """All that the endpoint was told in a request."""
    return "\n".join(each["content"] for each in room.sent[number].body["messages"])
