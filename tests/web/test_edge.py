"""The outermost layer where no client library goes: whoever leaves in the middle, and other protocols."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from goalcoach.web import edge
from tests.world import World, row_counts


def scope(cookie: str) -> dict[str, Any]:
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": "/api/v1/goals",
        "raw_path": b"/api/v1/goals",
        "query_string": b"",
        "root_path": "",
        "headers": [
            (b"host", b"127.0.0.1"),
            (b"content-type", b"application/json"),
            (b"cookie", cookie.encode()),
        ],
        "client": ("127.0.0.1", 50_000),
        "server": ("127.0.0.1", 8000),
        "state": {},
    }


async def test_whoever_leaves_in_mid_sentence_leaves_nothing(world: World, sqlite_url: str) -> None:
    ann = await world.somebody("Ann")
    before = row_counts(sqlite_url)
    messages = iter(
        [{"type": "http.request", "body": b'{"kind"', "more_body": True}, {"type": "http.disconnect"}]
    )
    sent: list[Any] = []

    async def receive() -> Any:
        return next(messages)

    async def send(message: Any) -> None:
        sent.append(message)

    await world.app(scope(f"goalcoach_session={ann.cookies['goalcoach_session']}"), receive, send)

    assert sent == []
    line = json.loads(world.log.getvalue().splitlines()[-1])
    assert (line["event"], line["status"]) == ("request", 499)
    assert row_counts(sqlite_url) == before


async def test_whoever_sends_a_body_for_ever_is_not_heard_to_the_end(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann = await world.somebody("Ann")
    monkeypatch.setattr(edge, "SLOWEST_BODY", 0.2)
    sent: list[Any] = []

    async def receive() -> Any:
        await asyncio.sleep(0.05)
        return {"type": "http.request", "body": b" ", "more_body": True}

    async def send(message: Any) -> None:
        sent.append(message)

    await world.app(scope(f"goalcoach_session={ann.cookies['goalcoach_session']}"), receive, send)

    assert sent[0]["status"] == 408
    assert (b"connection", b"close") in sent[0]["headers"]
