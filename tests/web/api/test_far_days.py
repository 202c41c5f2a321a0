"""Days at both ends of the calendar: one person's goal closes no page, neither theirs nor anybody else's."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from goalcoach.domain.person import Role
from tests.web.recipes import KEPT
from tests.world import World

V1 = "/api/v1"


async def test_goals_of_the_first_and_the_last_day_close_no_page(world: World) -> None:
    mary = await world.somebody("Mary", Role.MANAGER)
    hana = await world.somebody("Hana", Role.HR)
    ann = await world.somebody("Ann", manager=mary.person)
    goal: dict[str, str] = {}
    for start, due in (("9999-12-31", "9999-12-31"), ("0001-01-01", "2027-06-30")):
        goal = await ann.post_json(
            f"{V1}/goals", {"kind": "performance", "text": KEPT, "start": start, "due": due}
        )
        await ann.post_json(f"{V1}/goals/{goal['id']}/submit", headers={"If-Match": '"1"'})
        await mary.post_json(f"{V1}/goals/{goal['id']}/agree", headers={"If-Match": '"2"'})
        assert (await ann.get(f"/goals/{goal['id']}")).status_code == 200
    await ann.post_json(f"{V1}/goals/{goal['id']}/check-ins", {"day": "0001-01-05", "value": "85"})
    await ann.post_json(f"{V1}/away", {"begin": "2026-11-23", "until": "2027-11-20"})
    made = await ann.post_json(f"{V1}/calendar-address", {"with_texts": True})
    calendar = made["address"].removeprefix("http://127.0.0.1:8000")
    early = {"occasion": "review", "begin": "0001-01-01", "until": "0001-01-10"}
    told = await ann.post_json(f"{V1}/preparations", early)

    # A page that counts every day since the year 1 takes seconds: the time limit of tests tells it.
    for browser, paths in (
        (ann, ("/", "/agenda", f"/reviews/{told['id']}", calendar, f"{V1}/reminders")),
        (mary, ("/team", f"/team/{goal['owner_id']}/agenda", f"{V1}/team")),
        (hana, ("/hr/overview", f"{V1}/overview")),
    ):
        for path in paths:
            assert (await browser.get(path)).status_code == 200, path


async def test_a_conversation_is_no_more_than_two_years_away(world: World) -> None:
    mary = await world.somebody("Mary", Role.MANAGER)
    ann = await world.somebody("Ann", manager=mary.person)

    for day in ("0001-01-01", "9999-12-31"):
        for browser, path in ((ann, "preparations"), (mary, "batches")):
            refused = await browser.post(f"{V1}/{path}", json={"occasion": "review", "day": day})
            assert refused.status_code == 422
            assert "two years away" in refused.text


async def test_a_calendar_knows_no_talk_with_somebody_who_is_led_by_another(world: World) -> None:
    mary, noor = await world.somebody("Mary", Role.MANAGER), await world.person("Noor", Role.MANAGER)
    ann = await world.person("Ann", manager=mary.person)
    day = date(2026, 12, 1)
    begun = {"occasion": "career", "day": day.isoformat(), "about_id": ann.id}
    await mary.post_json(f"{V1}/preparations", begun)
    made = await mary.post_json(f"{V1}/calendar-address", {"with_texts": True})
    calendar = made["address"].removeprefix("http://127.0.0.1:8000")
    assert "Career conversation" in (await mary.get(calendar)).text

    async with world.wired.office.store.unit() as unit:
        await unit.people.put(replace(await unit.people.get(ann.id), manager_id=noor.id))

    assert "Career conversation" not in (await mary.get(calendar)).text
