"""What tests of growth over the API share: a framework in the house, and the steps they all begin with."""

from __future__ import annotations

from typing import Any

from goalcoach.coach.framework import carry_out, plan
from goalcoach.domain.framework import Framework
from tests.world import Browser, World

V1 = "/api/v1"


async def bring_in(world: World, framework: Framework) -> None:
    """The organisation has this framework from now on."""
    office = world.wired.office
    async with office.store.unit() as unit:
        await carry_out(unit, office, plan(await office.names(unit), framework), by=None, note="a file")


def seen(thing: dict[str, Any]) -> dict[str, str]:
    """If-Match with the revision that was read."""
    return {"If-Match": f'"{thing["revision"]}"'}


async def change(browser: Browser, method: str, path: str, thing: dict[str, Any], body: object = None) -> Any:
    """Change what was read, and read what became of it."""
    response = await browser.request(method, f"{V1}{path}", headers=seen(thing), json=body)
    assert response.status_code == 200, response.text
    assert response.headers["ETag"] == f'"{response.json()["revision"]}"'
    return response.json()
