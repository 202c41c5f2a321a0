"""Conversations prepared in the background, over HTTP: by API, on pages, and the walls around."""

from __future__ import annotations

import asyncio
from typing import Any

from goalcoach.domain.person import Role
from goalcoach.exchange.gathering import own
from goalcoach.exchange.writing import as_json
from tests.web.api.half_year import half_year
from tests.web.language_model import Away
from tests.web.pages.markup import tree
from tests.world import Browser, World

BATCHES = "/api/v1/batches"
REVIEW = {"occasion": "review", "day": "2026-11-22", "begin": "2026-05-22", "until": "2026-11-22"}


async def ended(browser: Browser, batch: dict[str, Any]) -> dict[str, Any]:
    """It once nothing more happens to it."""
    async with asyncio.timeout(60):
        while batch["state"] in {"running", "stopping"}:
            await asyncio.sleep(0.01)
            batch = await browser.get_json(f"{BATCHES}/{batch['id']}")
    return batch


async def test_a_manager_has_everybody_prepared_and_nobody_else_reaches_it(world: World) -> None:
    year = await half_year(world)
    bo, key = year.manager, {"Idempotency-Key": "k1"}

    begun = await bo.post(BATCHES, json=REVIEW, headers=key)
    again = await bo.post(BATCHES, json=REVIEW, headers=key)

    assert (begun.status_code, again.text) == (202, begun.text)
    assert begun.headers["Location"] == f"{BATCHES}/{begun.json()['id']}"
    batch = await ended(bo, begun.json())
    assert [batch[name] for name in ("state", "by", "people", "ended", "made", "failed")] == [
        "done",
        "builtin",
        2,
        2,
        2,
        0,
    ]
    by_name = {each["name"]: each for each in batch["items"]}
    ann = await bo.get_json(f"/api/v1/preparations/{by_name['Ann']['preparation_id']}")
    assert (ann["begin"], ann["made"]["source"]) == (REVIEW["begin"], "builtin")
    assert any(each["evidence"] for each in ann["points"])
    object.__setattr__(world.wired.office, "asker", Away())
    twice = await ended(bo, await bo.post_json(BATCHES, REVIEW))
    assert (twice["there"], twice["made"], twice["by"]) == (2, 0, "model")
    assert {each["preparation_id"] for each in twice["items"]} == {
        each["preparation_id"] for each in batch["items"]
    }
    later = REVIEW | {"day": "2026-11-23", "people": [year.ann.id]}
    held = await ended(bo, await bo.post_json(BATCHES, later))
    fallen = await bo.get_json(f"/api/v1/preparations/{held['items'][0]['preparation_id']}")
    assert fallen["made"]["notice"].endswith("So these points are from the built-in coach.")

    other, hr = await world.somebody("Cy", Role.MANAGER), await world.somebody("Di", Role.HR)
    for somebody, status in ((other, 409), (hr, 403), (year.employee, 403)):
        assert (await somebody.post(BATCHES, json=REVIEW)).status_code == status
        for path in ("", "/stop", "/go-on"):
            place = f"{BATCHES}/{batch['id']}{path}"
            sent = await (somebody.post(place) if path else somebody.get(place))
            assert sent.status_code == 404
    assert (await other.post(BATCHES, json=later)).status_code == 409
    rows = {each["what"]: each["rows"] for each in await bo.get_json("/api/v1/about-me")}
    assert rows["Conversations you had prepared at once"] == 3
    rows = {each["what"]: each["rows"] for each in await year.employee.get_json("/api/v1/about-me")}
    assert rows["Conversations with you that were prepared together with others"] == 3
    async with world.wired.office.store.unit() as unit:
        assert batch["id"] in as_json(await own(unit, year.bo))
        assert batch["id"] not in as_json(await own(unit, year.ann))


async def test_the_pages_begin_follow_and_stop_one(world: World) -> None:
    year = await half_year(world)
    bo = year.manager
    # Nobody works at it: what the page shows meanwhile stands still.
    world.app.state.worker.batching.going = False
    form = tree(await bo.get("/reviews/batch"))
    sent = {"key": form.one("input", name="key").attrs["value"], "occasion": "review"}
    assert "Everybody you lead (2), unless you tick some." in form.text
    ticked = sent | {"people": [year.ann.id]}
    begun = await bo.post("/reviews/batch", data=ticked)
    assert (await bo.post("/reviews/batch", data=ticked)).headers["location"] == begun.headers["location"]
    place = begun.headers["location"]

    going = await bo.get(place)
    assert '<noscript><meta http-equiv="refresh" content="3"></noscript>' in going.text
    assert tree(going).one("progress").attrs["value"] == "0"
    await bo.post(f"{place}/stop")
    stopping = (await bo.get(place)).text
    assert "Stops after the one being made" in stopping
    await bo.post(f"{place}/go-on")
    world.app.state.worker.batching.going = True
    await world.app.state.worker.batching.look()
    await ended(bo, await bo.get_json(f"{BATCHES}/{place.rsplit('/', 1)[1]}"))
    done = await bo.get(place)
    assert "refresh" not in done.text
    [ann] = [each for each in tree(done).all("a") if each.text == "Ann"]
    assert ann.attrs["href"].startswith("/reviews/")
    assert (await bo.get(f"{ann.attrs['href']}/print")).status_code == 200
    assert "1 made" in (await bo.get("/reviews/batch")).text
