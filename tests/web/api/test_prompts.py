"""A prompt's way over the API: copied, written, tried, put forward, signed off by another, and back."""

from __future__ import annotations

import pytest

from goalcoach.domain.person import Role
from tests.web.recipes import UNMEASURED
from tests.web.tried_prompts import PROMPT, SUITE, a_report, few
from tests.world import World

PLACE = f"/api/v1/prompts/{PROMPT}"


async def test_a_version_goes_its_way_and_nobody_passes_the_gate_by_the_api(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    few(monkeypatch)
    cy, hal = [await world.somebody(name, Role.HR) for name in ("Cy", "Hal")]
    assert cy.person is not None
    live = (await cy.get_json(PLACE))["live"]
    copied = await cy.post(f"{PLACE}/versions", json={"version": live})
    mine, seen = copied.headers["location"], {"If-Match": copied.headers["etag"]}
    words = {name: copied.json()[name] for name in ("system", "user", "temperature", "max_tokens")}
    words |= {"system": f"{words['system']}\n\nBe warm.", "changed": "\u202eWarm\u200ber\nstate: released"}

    assert (await cy.put(mine, json=words)).status_code == 428
    bare = await cy.put(mine, json=words | {"user": "No blanks."}, headers=seen)
    assert bare.status_code == 422
    kept = await cy.put(mine, json=words, headers=seen)
    assert kept.json()["system"].endswith("Be warm.")
    assert kept.json()["changed"].endswith(": Warmer state: released.")
    assert kept.json()["stage"] == "draft"
    assert (await cy.put(mine, json=words, headers=seen)).status_code == 409

    seen = {"If-Match": kept.headers["etag"]}
    begun = {"prompt": PROMPT, "version": kept.json()["version"], "llms": ["practice", "builtin"]}
    assert (await cy.post("/api/v1/evals", json=begun)).status_code == 422
    assert (await cy.post("/api/v1/evals", json={"suites": [SUITE], "llms": ["gpt"]})).status_code == 422
    twice = await cy.post("/api/v1/evals", json={"suites": [SUITE, SUITE], "llms": ["practice"]})
    assert (twice.status_code, twice.json()["suites"]) == (202, [SUITE])
    async with world.wired.office.store.unit() as unit:
        run = await a_report(world, cy.person, await unit.prompts.get(PROMPT, kept.json()["version"]))
    told = await cy.get_json(f"/api/v1/evals/{run}")
    assert (told["state"], told["prompt"], told["made"]) == ("done", PROMPT, told["trials"])
    assert (await cy.get_json(f"/api/v1/evals/{run}/report"))["id"] == run
    silent = await cy.post(f"{mine}/forward", json={"run_id": run, "note": " "}, headers=seen)
    assert silent.status_code == 422
    forward = await cy.post(f"{mine}/forward", json={"run_id": run, "note": "Warmer."}, headers=seen)
    assert forward.json()["stage"] == "candidate"

    seen = {"If-Match": forward.headers["etag"]}
    alone = await cy.post(f"{mine}/sign-off", json={}, headers=seen)
    assert (alone.status_code, "somebody else in HR" in alone.text) == (409, True)
    unaware = await hal.post(f"{mine}/sign-off", json={"note": "Read."}, headers=seen)
    assert (unaware.status_code, "Not measured: No scorer finds it worse, Fair by name" in unaware.text) == (
        422,
        True,
    )
    told = {"note": "Read.", "seen": UNMEASURED}
    signed = await hal.post(f"{mine}/sign-off", json=told, headers=seen)
    assert signed.json()["live"] is True
    assert (await cy.delete(f"/api/v1/evals/{run}")).status_code == 409
    instead = {"instead_of": kept.json()["version"]}
    for why in ({}, {"note": ""}, {"note": " "}):
        silent = await cy.post(f"{PLACE}/versions/{live}/live", json=instead | why)
        assert (silent.status_code, "note" in silent.text) == (422, True)
    back = await cy.post(f"{PLACE}/versions/{live}/live", json=instead | {"note": "It answers in English."})
    assert back.json()["live"] is True
    steps = (await cy.get_json(PLACE))["steps"]
    assert steps[0]["note"] == "It answers in English."
    assert [each["kind"] for each in steps] == ["rolled_back", "live", "candidate"]
    assert [each["unmeasured"] for each in steps] == [[], UNMEASURED, []]
