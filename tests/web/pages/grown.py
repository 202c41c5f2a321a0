"""A house whose organisation has the starter framework, and Ann an aim."""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.coach.framework import carry_out, plan
from goalcoach.exchange.starter import starter
from tests.web.pages.house import House
from tests.web.pages.markup import Node, tree

LEAD = "customer-service-lead"


@dataclass
class Grown:
    """A house whose organisation has the starter framework, and Ann's aim."""

    house: House
    aim: str
    """Its path."""

    async def page(self, who: str, path: str) -> Node:
        response = await self.house[who].get(path)
        assert response.status_code == 200, response.text
        return tree(response)


async def grow(house: House) -> Grown:
    """Bring the framework in, and choose the aim."""
    office = house.world.wired.office
    async with office.store.unit() as unit:
        await carry_out(unit, office, plan(await office.names(unit), starter()), by=None, note="starter")
    chosen = await house["Ann"].post("/growth/aims", data={"blueprint": LEAD})
    assert chosen.status_code == 303, chosen.text
    return Grown(house, chosen.headers["location"])


async def enter(grown: Grown, competency: str, **fields: str) -> None:
    response = await grown.house["Ann"].post(f"/growth/levels/{competency}", data={"rater": "self"} | fields)
    assert response.status_code == 303, response.text
