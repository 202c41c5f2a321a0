"""What tests of growth over the API share: a framework in the house, and the steps they all begin with."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from goalcoach.access.row import Row
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


NUMBERS = ("1e400", "NaN", "1" + "0" * 400, "-999999999999", "true")
TEXTS = ('"\\u0000"', '"\\ud800"', json.dumps("ä" * 10_000), "[[]]", "7")
DAYS = ('"2027-02-30"', "1800000000", '"tomorrow"')
PROBLEM = "application/problem+json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """What a body with one field that does not fit was answered."""

    method: str
    path: str
    field: str
    sent: str
    status: int
    """0 where it was no problem document."""
    told: str


async def hostile_answers(
    browser: Browser, described: dict[str, Any], row: Row, request: tuple[str, str, dict[str, Any]]
) -> list[Refused]:
    """Send the body once for each of its fields and each value that does not fit it."""
    method, path, sent = request
    found = []
    for name, hostile in fields_of(described, row.path, row.method.lower()):
        body = json.dumps(sent["json"] | {name: "HOSTILE"}).replace('"HOSTILE"', hostile)
        headers = {"Content-Type": "application/json", **sent.get("headers", {})}
        response = await browser.request(method, path, content=body.encode(), headers=headers)
        told = response.headers["content-type"] == PROBLEM
        found.append(
            Refused(
                method=method,
                path=row.path,
                field=name,
                sent=hostile[:30],
                status=response.status_code if told else 0,
                told=response.text[:200],
            )
        )
    return found


def fields_of(described: dict[str, Any], path: str, method: str) -> list[tuple[str, str]]:
    """Each field of a body with what does not fit its type."""
    content = described["paths"][path][method]["requestBody"]["content"]["application/json"]["schema"]
    schema = described["components"]["schemas"][content["$ref"].rsplit("/", 1)[1]]
    found = [("nobody-knows", "1")]
    for name, field in schema["properties"].items():
        kinds = json.dumps(field)
        dates, numbers = '"date"' in kinds, '"number"' in kinds or '"integer"' in kinds
        hostile = (*NUMBERS, *TEXTS[:-1]) if numbers else (*DAYS, *TEXTS) if dates else TEXTS
        found += [(name, each) for each in hostile]
    return found
