"""A house with a language model that a test scripts, and what its people see of it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from goalcoach.coach.framework import carry_out, plan
from goalcoach.domain.framework import Framework
from goalcoach.store.inquiry_port import Inquiry
from tests.domain.frameworks import FRAMEWORK
from tests.endpoint.script import Step
from tests.endpoint.server import Room
from tests.web.pages.house import House, furnish
from tests.web.pages.markup import Node, tree
from tests.world import MakeWorld

SHORT = {
    "title": "Raise new client conversions by 15 %",
    "actual": "4",
    "target": "15",
    "unit": "%",
    "better": "more",
}
GIVES_IN = "As soon as they push back on the price I give in, I don't know how to hold the line"
READ = {
    "cause": "skill",
    "quote": "I don't know how to hold the line",
    "competency": "negotiation",
    "action": "",
    "question": "Is it holding the line that you want to be able to do?",
}


@dataclass
class Asked:
    """A house with a room of the endpoint beside it."""

    house: House
    room: Room

    async def begin(self) -> str:
        """Ann's talk about a shortfall."""
        begun = await self.house["Ann"].post("/growth/gaps", data=SHORT)
        assert begun.status_code == 303, begun.text
        place: str = begun.headers["location"]
        return place

    async def page(self, place: str, who: str = "Ann") -> Node:
        response = await self.house[who].get(place)
        assert response.status_code == 200, response.text
        return tree(response)

    async def read(self, place: str) -> Node:
        """The region of the language model once it waits for nothing."""
        await self.settled()
        region = (await self.page(place)).one("section", id="asked")
        assert "You need not wait" not in region.text
        return region

    async def sent(self) -> None:
        """Wait until the endpoint was asked something."""
        async with asyncio.timeout(20):
            while not self.room.sent:  # noqa: ASYNC110 - the endpoint lives in a thread of its own
                await asyncio.sleep(0.01)

    async def settled(self) -> None:
        """Wait until nothing is asked any more."""
        if under_way := list(self.house.world.app.state.worker._inquiries.values()):
            await asyncio.wait(under_way, timeout=20)

    async def post(self, place: str, what: str, who: str = "Ann", **fields: str) -> int:
        revision = next(
            each.attrs["value"] for each in (await self.page(place)).all("input", name="revision")
        )
        sent = await self.house[who].post(f"{place}/{what}", data={"revision": revision} | fields)
        return sent.status_code

    async def kept(self) -> list[Inquiry]:
        """All that Ann asked, oldest first."""
        async with self.house.world.wired.office.store.unit() as unit:
            return list(await unit.inquiries.of(self.house.people["Ann"].id))


def answered(found: dict[str, Any], **changes: Any) -> Step:
    return Step(text=json.dumps({**found, **changes}))


Opened = Callable[..., Any]


@pytest.fixture
async def asked_of(make_world: MakeWorld) -> Opened:
    """Opens a house whose language model is that room; `framework` is what has a name there."""

    async def opened(room: Room, framework: Framework = FRAMEWORK, **settings: Any) -> Asked:
        house = await furnish(await make_world(llm_base_url=room.url, llm_model="m", **settings))
        office = house.world.wired.office
        async with office.store.unit() as unit:
            await carry_out(unit, office, plan(await office.names(unit), framework), by=None, note="a file")
        return Asked(house, room)

    return opened
