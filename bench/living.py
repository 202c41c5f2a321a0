"""Pages of a large organisation with a year of check-ins, in SQLite: how long a request takes."""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bench.load import Connection
from bench.organisation import (
    FIRST_NARROW,
    HOARDER,
    HR,
    PEOPLE,
    WIDE_LEADS,
    build,
    goal_id,
    leads,
    person_id,
    sign_in,
)
from bench.row import Row
from bench.server import Server, free_port

ROUNDS, WARM = 60, 10
"""Requests of each address that count, and those before them that do not."""
BAR = 100
"""Milliseconds at the median."""
FOLDER = Path(__file__).parent.parent / "var" / "bench"
_SOMEBODY = PEOPLE // 2
"""From here on people are asked for who lead nobody."""


@dataclass(frozen=True, slots=True)
class Address:
    """A page, and who asks for it: somebody else each time, so that nothing was read just before."""

    name: str
    who: Callable[[int], int]
    """Place of the person, by the number of the request."""
    path: Callable[[int], str]
    """By the place of the person."""


def _narrow(number: int) -> int:
    return FIRST_NARROW + number


def _wide(number: int) -> int:
    return 1 + number % WIDE_LEADS


def _somebody(number: int) -> int:
    return _SOMEBODY + number


def _leader(number: int) -> int:
    return leads(_somebody(number * 8)) or 0


def _hr(number: int) -> int:
    del number
    return HR


def _hoarder(number: int) -> int:
    del number
    return HOARDER


def _led(place: int) -> int:
    """One of those whom somebody with eight reports leads."""
    return next(each for each in range(_SOMEBODY, HOARDER) if leads(each) == place)


ADDRESSES = (
    Address("team page, 8 reports", _narrow, lambda _: "/team"),
    Address("team page, 30 reports", _wide, lambda _: "/team"),
    Address("team page over the API, 30 reports", _wide, lambda _: "/api/v1/team"),
    Address("overview for HR", _hr, lambda _: "/hr/overview"),
    Address(
        "goal page, a year of check-ins, its owner", _somebody, lambda place: f"/goals/{goal_id(place, 0)}"
    ),
    Address("the same, whoever leads them", _leader, lambda place: f"/goals/{goal_id(_led(place), 0)}"),
    Address("page of a development goal, its owner", _somebody, lambda place: f"/goals/{goal_id(place, 3)}"),
    Address("first page", _somebody, lambda _: "/"),
    Address("first page, leading 30", _wide, lambda _: "/"),
    Address("list of goals", _somebody, lambda _: "/goals"),
    Address("hours", _somebody, lambda _: "/growth/hours"),
    Address("first page, 400 goals", _hoarder, lambda _: "/"),
    Address("hours, 400 goals", _hoarder, lambda _: "/growth/hours"),
)
"""What is measured. A page that reads much of a year belongs here."""


def _reviews(prepared: Mapping[int, str]) -> tuple[Address, ...]:
    """The same of prepared reviews, by the place of whoever prepares."""
    return (
        Address(
            "a prepared review over the API", _leader, lambda place: f"/api/v1/preparations/{prepared[place]}"
        ),
        Address(
            "its evidence, half a year",
            _leader,
            lambda place: f"/api/v1/preparations/{prepared[place]}/evidence",
        ),
        Address("the same as a page", _leader, lambda place: f"/reviews/{prepared[place]}"),
        Address("its points as a page", _leader, lambda place: f"/reviews/{prepared[place]}/points"),
    )


def run() -> Iterator[Row]:
    """Build the organisation, or take the one of this week, and ask for each page in turn."""
    today = datetime.now(UTC).date()
    # What came into the tables since is migrated as the server starts.
    path = FOLDER / f"living-{today:%G-%V}-{PEOPLE}.db"
    if not path.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        yield Row(name="building the organisation", value=build(path, today), unit="s")
    yield Row(name="its file", value=path.stat().st_size / 1024**3, unit="GB")
    with tempfile.TemporaryDirectory() as folder, _server(Path(folder), path) as server:
        yield from asyncio.run(_measure(server.port, path))


def _server(folder: Path, path: Path) -> Server:
    port = free_port()
    program = str(Path(sys.executable).parent / "goalcoach")
    settings = {"GOALCOACH_DATABASE_URL": f"sqlite:///{path}", "GOALCOACH_LOG_LEVEL": "WARNING"}
    return Server([program, "serve", "--port", str(port)], folder, port, "/readyz", **settings)


async def _measure(port: int, path: Path) -> list[Row]:
    """All addresses in turn, round by round, so that what disturbs the machine disturbs all alike."""
    rounds = range(WARM + ROUNDS)
    tokens = sign_in(path, {each.who(number) for each in ADDRESSES for number in rounds})
    first = await _asked(port, tokens[HR], "/hr/overview")
    leaders = {_leader(number) for number in rounds}
    addresses = (*ADDRESSES, *_reviews({each: await _prepared(port, tokens[each], each) for each in leaders}))
    took: dict[str, list[float]] = {each.name: [] for each in addresses}
    for number in rounds:
        for each in addresses:
            place = each.who(number)
            milliseconds = await _asked(port, tokens[place], each.path(place))
            if number >= WARM:
                took[each.name].append(milliseconds)
    busy = os.getloadavg()[0]
    return [
        Row(name="overview for HR, counted anew (every quarter of an hour)", value=first, unit="ms"),
        *(
            Row(name=name, value=statistics.median(some), unit="ms", at_most=BAR)
            for name, some in took.items()
        ),
        Row(name="processes that wanted the machine meanwhile", value=busy),
    ]


async def _prepared(port: int, token: str, place: int) -> str:
    """A review of one of their reports, from an earlier run or begun now; its id."""
    connection = Connection(port, f"goalcoach_session={token}")
    kept = json.loads((await connection.request("GET", "/api/v1/preparations")).body)
    if not kept:
        wanted = {"about_id": person_id(_led(place)), "occasion": "review"}
        kept = [(await connection.request("POST", "/api/v1/preparations", wanted)).json()]
    await connection.close()
    return str(kept[0]["id"])


async def _asked(port: int, token: str, path: str) -> float:
    connection = Connection(port, f"goalcoach_session={token}")
    began = time.perf_counter()
    answer = await connection.request("GET", path, accept="text/html")
    took = (time.perf_counter() - began) * 1000
    await connection.close()
    assert answer.status == 200, (path, answer.status)
    return took
