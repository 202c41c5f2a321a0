"""goalcoach with a language model behind it: a world of a room, what is said in it, and what came of that."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from typing import Any, NoReturn

import pytest
from httpx2 import Response

from goalcoach.domain.errors import Unavailable
from tests.endpoint.server import Room
from tests.llm.talking import written
from tests.world import Browser, MakeWorld, World

V1 = "/api/v1"
PAGE = {"Accept": "text/html"}
SAID = "calls take too long, 9 minutes, should be 6 by 30 June 2027 because people give up"
WORDING = "Bring calls from 9 minutes to 6 by 30 June 2027, because people give up"
NOTES = [
    {"field": "outcome", "value": "calls take too long", "quote": "calls take too long"},
    {"field": "baseline", "value": "9", "quote": "9"},
    {"field": "target", "value": "6", "quote": "6"},
    {"field": "unit", "value": "minute", "quote": "minutes"},
    {"field": "due", "value": "2027-06-30", "quote": "30 June 2027"},
    {"field": "why", "value": "people give up", "quote": "people give up"},
]
OFFERED = written(
    "Calls take 9 minutes and should take 6.\n\n**Does this say what you mean?**",
    notes=NOTES,
    kind="performance",
    wording=WORDING,
)


class Away:
    """A language model that does not answer."""

    def __init__(self, name: str = "m") -> None:
        self.name, self.host = name, "here"

    async def ask(self, *asked: object, **more: object) -> NoReturn:
        raise Unavailable("nobody is there")


@pytest.fixture
def make(make_world: MakeWorld) -> Callable[..., Any]:
    """Opens a world whose language model is that room."""

    async def made(room: Room, model: str = "m", **settings: Any) -> World:
        world: World = await make_world(llm_base_url=room.url, llm_model=model, **settings)
        return world

    return made


async def say(browser: Browser, place: str, text: str = SAID) -> dict[str, Any]:
    """Say something; the conversation after the answer."""
    await browser.post_json(f"{place}/turns?wait=20", {"text": text})
    found: dict[str, Any] = await browser.get_json(place)
    return found


async def begin(world: World, name: str = "Ann") -> tuple[Browser, str]:
    """Somebody in a new conversation, and its address."""
    browser = await world.somebody(name)
    return browser, f"{V1}/conversations/{(await browser.post_json(f'{V1}/conversations'))['id']}"


async def page_of(browser: Browser, place: str) -> Response:
    """The page of a conversation."""
    return await browser.get(place.replace(f"{V1}/conversations", "/coach"), headers=PAGE)


def faults(world: World) -> list[str]:
    """Why the built-in coach answered instead, by the log."""
    lines = map(json.loads, world.log.getvalue().splitlines())
    return [each["fault"] for each in lines if each["event"] == "stepped-in" and each["level"] == "warning"]


def everything(address: str) -> str:
    """All texts of a database."""
    with closing(sqlite3.connect(address.removeprefix("sqlite:///"))) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return "\n".join(str(row) for name in names for row in connection.execute(f'SELECT * FROM "{name}"'))
