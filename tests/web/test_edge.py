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


async def answered(world: World, *hosts: bytes, version: str = "1.1") -> dict[str, Any]:
    """How the sign-in page begins to answer a request with these headers called Host."""
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    asked = {"http_version": version, "method": "GET", "path": "/sign-in", "raw_path": b"/sign-in"}
    await world.app(scope("") | asked | {"headers": [(b"host", each) for each in hosts]}, receive, send)
    begun: dict[str, Any] = sent[0]
    return begun


UNREADABLE = (b"", b"[::1", b"a:b:c", b"somebody@127.0.0.1", b"a/b", b"a b", b"\xe9")


async def test_a_request_that_names_no_host_or_two_is_refused(world: World) -> None:
    named = [(), (b"127.0.0.1", b"other.example"), (b"127.0.0.1", b"127.0.0.1"), *((e,) for e in UNREADABLE)]
    begun = {hosts: await answered(world, *hosts) for hosts in named}

    assert {hosts for hosts, each in begun.items() if each["status"] != 400} == set()
    assert all((b"connection", b"close") in each["headers"] for each in begun.values())


async def test_a_request_that_names_one_host_is_answered(world: World) -> None:
    named = (b"127.0.0.1:8000", b"[::1]:8000", b"goals.example.org", b"goal_coach", b"xn--bcher-kva.example:")

    assert {(await answered(world, host))["status"] for host in named} == {200}


async def test_what_speaks_an_older_http_need_not_name_a_host(world: World) -> None:
    assert (await answered(world, version="1.0"))["status"] == 200
    assert (await answered(world, b"here", b"there", version="1.0"))["status"] == 400
