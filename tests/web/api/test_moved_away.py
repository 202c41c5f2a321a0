"""Somebody is led by another in the middle of a prepared conversation: nobody reads more than before."""

from __future__ import annotations

from dataclasses import replace

from goalcoach.domain.person import Role
from tests.web.api.half_year import half_year
from tests.web.api.test_reviews import V1, begun, sent
from tests.world import World


async def test_who_is_led_by_another_opens_nothing_and_brings_nothing_along(world: World) -> None:
    year = await half_year(world)
    ann, bo = year.employee, year.manager
    noor = await world.somebody("Noor", Role.MANAGER)
    theirs = await sent(bo, "POST", await begun(bo, about_id=year.ann.id), "/points", {})
    hers = await sent(ann, "POST", await begun(ann), "/points", {})
    await sent(bo, "PUT", theirs, "/ready")
    await begun(bo, about_id=year.ann.id, occasion="career", day="2026-11-10")
    await bo.post_json(
        f"{V1}/team/{year.ann.id}/talks", {"occasion": "check_in", "day": "2026-11-20", "agreed": "Go on."}
    )

    async with world.wired.office.store.unit() as unit:
        moved = await unit.people.get(year.ann.id)
        await unit.people.put(replace(moved, manager_id=noor.person.id if noor.person else None))

    refused = await ann.put(
        f"{V1}/preparations/{hers['id']}/ready", headers={"If-Match": f'"{hers["revision"]}"'}
    )
    assert refused.status_code == 409, "Bo could neither take it back nor read hers"
    assert "Bo does not lead you any more" in refused.text
    assert (await ann.get(f"{V1}/preparations/{hers['id']}/other-side")).status_code == 404
    career = await begun(noor, about_id=year.ann.id, occasion="career", day="2026-11-25")
    assert career["notes"] == [], "what Bo prepared is nothing to Noor"
    for path in (f"{V1}/team", "/team"):
        team = (await noor.get(path)).text
        assert "Ann" in team
        assert "20 November" not in team
        assert "2026-11-20" not in team, "the day Bo talked with her"
