"""Browsers on real sockets that go away, and answers that are stopped: what is free again, and how soon."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

import httpx2
import pytest
import uvicorn

from goalcoach.settings import Settings
from goalcoach.web.app import create_app
from goalcoach.web.log import RequestLog
from goalcoach.wiring import Wired, wire
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import End, Step
from tests.endpoint.server import Room
from tests.web.language_model import OFFERED, SAID
from tests.world import MakeWorld, World

V1 = "/api/v1"
SOON = 2.0
"""Seconds in which everything is to be free again."""
PATIENCE = 20.0
"""Seconds in which what is prepared for that comes about, on a busy machine."""
HANGS = Step(text="Noted. Calls take 9 minutes. ", end=End.HANG)
LATE = Step(text=OFFERED)
"""Answers once the test sets `go_on`."""


@dataclass
class Served:
    """A goalcoach behind uvicorn, in the loop of the test: real sockets, and all of it can be looked at."""

    wired: Wired
    app: Any
    server: uvicorn.Server
    port: int
    cookie: str = ""

    @property
    def held(self) -> dict[str, int]:
        """What requests hold: connections, tasks, those who wait for a run."""
        state = self.server.server_state
        waiting = self.app.state.worker.bell.waited_for()
        return {"connections": len(state.connections), "tasks": len(state.tasks), "waiting": len(waiting)}

    @property
    def calls(self) -> int:
        """Calls to the language model under way."""
        assert self.wired.endpoint is not None
        return self.wired.endpoint.limits.under_way

    async def request(self, path: str, method: str = "GET", body: str = "") -> Leaving:
        """Send a request by hand, and read nothing of its answer."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        head = [f"{method} {path} HTTP/1.1", "host: 127.0.0.1", f"cookie: {self.cookie}"]
        head += ["content-type: application/json", f"content-length: {len(body)}"]
        writer.write("\r\n".join([*head, "", body]).encode())
        await writer.drain()
        return Leaving(reader, writer)


@dataclass
class Leaving:
    """A browser that will not wait."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    def leave(self, *, rudely: bool) -> None:
        """Close the connection; rudely, as a machine that was switched off."""
        if rudely:
            linger = b"\x01\x00\x00\x00\x00\x00\x00\x00"
            self.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self.writer.transport.abort()
        else:
            self.writer.close()


async def until(holds: Callable[[], bool], seconds: float = PATIENCE) -> bool:
    """Whether it comes to hold in time."""
    for _ in range(int(seconds / 0.02)):
        if holds():
            return True
        await asyncio.sleep(0.02)
    return holds()


@asynccontextmanager
async def serving(url: str, room: Room) -> AsyncIterator[tuple[Served, httpx2.AsyncClient]]:
    settings = Settings(database_url=url, llm_base_url=room.url, llm_model="m", messages_per_minute=10_000)
    wired = wire(settings)
    app = create_app(wired, log=RequestLog("ERROR"))
    listening = socket.create_server(("127.0.0.1", 0))
    port = listening.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, timeout_graceful_shutdown=1))
    running = asyncio.create_task(server.serve(sockets=[listening]))
    served = Served(wired, app, server, port)
    assert await until(lambda: server.started)
    try:
        async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=60) as client:
            yield served, client
    finally:
        server.should_exit = True
        await running


@pytest.fixture
def go_on() -> threading.Event:
    return threading.Event()


@pytest.fixture
def place_of_model(request: pytest.FixtureRequest, room: Rooms, go_on: threading.Event) -> Room:
    return room(replace(request.param, until=go_on) if request.param is LATE else request.param)


@pytest.fixture
async def site(database_url: str, place_of_model: Room) -> AsyncIterator[tuple[Served, httpx2.AsyncClient]]:
    """A served goalcoach in which Ann is signed in."""
    async with serving(database_url, place_of_model) as (served, client):
        world = World.__new__(World)
        world.wired = served.wired
        ann = await world.person("Ann")
        token = (await served.wired.sign_in.as_anybody(ann.id)).token
        served.cookie = f"goalcoach_session={token}"
        client.headers["cookie"] = served.cookie
        yield served, client


async def begin(client: httpx2.AsyncClient) -> str:
    return f"{V1}/conversations/{(await client.post(f'{V1}/conversations', json={})).json()['id']}"


def only_the_client(served: Served) -> bool:
    """Whether nothing is left but the one connection that asks."""
    return served.held == {"connections": 1, "tasks": 0, "waiting": 0}


@pytest.mark.parametrize("rudely", [False, True], ids=["closed", "reset"])
@pytest.mark.parametrize("place_of_model", [LATE], indirect=True, ids=["late"])
async def test_who_leaves_a_stream_frees_all_they_held_and_their_answer_is_kept(
    site: tuple[Served, httpx2.AsyncClient], place_of_model: Room, go_on: threading.Event, rudely: bool
) -> None:
    served, client = site
    place = await begin(client)
    run = (await client.post(f"{place}/turns", json={"text": SAID})).json()["id"]
    browser = await served.request(f"{V1}/runs/{run}/events")
    assert b"200 OK" in await browser.reader.readline()
    assert await until(lambda: served.held == {"connections": 2, "tasks": 1, "waiting": 1})
    assert await until(lambda: len(place_of_model.sent) == 1)

    browser.leave(rudely=rudely)

    assert await until(lambda: only_the_client(served), SOON), served.held
    assert not place_of_model.sent[0].left.is_set()
    go_on.set()
    ended = (await client.get(f"{V1}/runs/{run}?wait=20")).json()
    assert ended["state"] == "done"
    assert ended["suggestion"]
    assert await until(lambda: served.calls == 0, SOON)


@pytest.mark.parametrize("place_of_model", [LATE], indirect=True, ids=["late"])
@pytest.mark.parametrize("how", ["say-and-wait", "read-and-wait"])
async def test_who_leaves_while_they_wait_frees_all_they_held(
    site: tuple[Served, httpx2.AsyncClient], go_on: threading.Event, how: str
) -> None:
    served, client = site
    place = await begin(client)
    if how == "say-and-wait":
        browser = await served.request(f"{place}/turns?wait=20", "POST", f'{{"text": "{SAID}"}}')
    else:
        run = (await client.post(f"{place}/turns", json={"text": SAID})).json()["id"]
        browser = await served.request(f"{V1}/runs/{run}?wait=20")
    assert await until(lambda: served.calls == 1 and served.held["tasks"] == 1)

    browser.leave(rudely=True)

    assert await until(lambda: only_the_client(served), SOON), served.held
    assert served.calls == 1
    go_on.set()
    said = (await client.get(place)).json()
    run = said["run"]["id"]
    assert (await client.get(f"{V1}/runs/{run}?wait=20")).json()["state"] == "done"


@pytest.mark.parametrize("place_of_model", [HANGS], indirect=True, ids=["hangs"])
@pytest.mark.parametrize("how", ["stopped", "deleted", "stopped-elsewhere"])
async def test_an_answer_that_is_stopped_frees_the_call_within_two_seconds(
    site: tuple[Served, httpx2.AsyncClient],
    place_of_model: Room,
    make_world: MakeWorld,
    database_url: str,
    how: str,
) -> None:
    served, client = site
    place = await begin(client)
    run = (await client.post(f"{place}/turns", json={"text": SAID})).json()["id"]
    assert await until(lambda: len(place_of_model.sent) == 1 and served.calls == 1)

    if how == "stopped":
        assert (await client.post(f"{V1}/runs/{run}/stop")).status_code == 202
    elif how == "deleted":
        assert (await client.delete(place)).status_code == 204
    else:
        other = await make_world(database_url=database_url)
        elsewhere = await other.browser()
        elsewhere.headers["cookie"] = served.cookie
        assert (await elsewhere.post(f"{V1}/runs/{run}/stop")).status_code == 202

    assert await until(lambda: place_of_model.sent[0].left.is_set() and served.calls == 0, SOON)
    if how != "deleted":
        assert (await client.get(f"{V1}/runs/{run}?wait=20")).json()["state"] == "stopped"
