"""Requests a second and latencies of the two things people do most, beside the floor, in one run."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

from bench.load import Connection, Load, drive
from bench.person import SCRIPT, Employee, employees
from bench.row import Row
from bench.server import floor, goalcoach

CLIENTS = 30
EACH_SAY, EACH_LIST = 16, 64
ROUNDS = 3
GOALS = 20

Work = Callable[[int, int], Awaitable[None]]


def run() -> Iterator[Row]:
    """Measure both in turn, several rounds, and compare the best round of each: the machine is the same."""
    with (
        tempfile.TemporaryDirectory() as folder,
        goalcoach(Path(folder)) as product,
        floor(Path(folder)) as bare,
    ):
        yield from asyncio.run(_measure(product.port, bare.port))


async def _measure(product: int, bare: int) -> list[Row]:
    people = await employees(product, CLIENTS)
    for person in people:
        await _goals(person)
    strangers = [Connection(bare, "session=t") for _ in range(CLIENTS)]
    rows: list[Row] = []
    for name, each, ours, floors in (
        (
            "say something, get the answer",
            EACH_SAY,
            _saying(people),
            {
                "same coach and judge": _floor_saying(strangers, "talk"),
                "rows only": _floor_saying(strangers, "say"),
            },
        ),
        ("list my goals", EACH_LIST, _listing(people), {"rows only": _floor_listing(strangers)}),
    ):
        high, *lows = await _best([ours, *floors.values()], each)
        rows += _rows(f"{name}: goalcoach", high)
        for number, (floor_name, low) in enumerate(zip(floors, lows, strict=True)):
            rows += _rows(f"{name}: floor, {floor_name}", low)
            share = high.per_second / low.per_second
            bar = None if number else 0.8
            rows.append(Row(name=f"{name}: share of that floor", value=share, at_least=bar))
    return rows


async def _best(works: list[Work], each: int) -> list[Load]:
    """The best round of each; they take turns, so that what disturbs the machine disturbs all alike."""
    rounds = [[await drive(work, CLIENTS, each) for work in works] for _ in range(ROUNDS)]
    return [max(loads, key=lambda load: load.per_second) for loads in zip(*rounds, strict=True)]


def _rows(name: str, load: Load) -> Iterator[Row]:
    yield Row(name=name, value=load.per_second, unit="requests/s")
    yield Row(name=f"{name}, p50", value=load.percentile(0.5), unit="ms")
    yield Row(name=f"{name}, p99", value=load.percentile(0.99), unit="ms")


async def _goals(person: Employee) -> None:
    """As many goals as the floor lists."""
    for number in range(GOALS):
        text = f"Cut the open tickets of team {number} from 40 to 10 by 30 June 2027, so that people sleep"
        answer = await person.post("/goals", {"kind": "performance", "text": text})
        assert answer.status == 201, answer.body


def _saying(people: list[Employee]) -> Work:
    current: dict[int, str] = {}

    async def say(client: int, number: int) -> None:
        person = people[client]
        if number % (len(SCRIPT) - 1) == 0:
            current[client] = str((await person.post("/conversations", {})).json()["id"])
        text = SCRIPT[number % (len(SCRIPT) - 1)]
        answer = await person.post(f"/conversations/{current[client]}/turns?wait=20", {"text": text})
        assert answer.status == 202, answer.body
        assert answer.json()["state"] == "done", answer.body

    return say


def _listing(people: list[Employee]) -> Work:
    async def listing(client: int, number: int) -> None:
        answer = await people[client].get("/goals")
        assert answer.status == 200, answer.body

    return listing


def _floor_saying(connections: list[Connection], route: str) -> Work:
    async def say(client: int, number: int) -> None:
        path = f"/{route}/{client}-{number // (len(SCRIPT) - 1)}"
        answer = await connections[client].request("POST", path, {"text": SCRIPT[number % (len(SCRIPT) - 1)]})
        assert answer.status == 200, answer.body

    return say


def _floor_listing(connections: list[Connection]) -> Work:
    async def listing(client: int, number: int) -> None:
        answer = await connections[client].request("GET", "/goals")
        assert answer.status == 200, answer.body

    return listing
