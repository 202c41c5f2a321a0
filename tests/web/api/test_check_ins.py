"""Check-ins over the API: due, said, taken out; how often; days away; a reason for easing."""

from __future__ import annotations

import pytest

from goalcoach.domain.person import Role
from tests.world import Browser, World

GOALS = "/api/v1/goals"
TEXT = "Raise CSAT from 82 to 90 by 30 June 2027"
MEASURE = {"measure": {"name": "CSAT", "baseline": "64", "target": "75", "unit": "%", "direction": "up"}}


async def agreed(world: World) -> tuple[Browser, Browser, str]:
    """Ann, Bo who leads her, and the path of a goal that both agreed to."""
    bo = await world.somebody("Bo", Role.MANAGER)
    ann = await world.somebody("Ann", manager=bo.person)
    goal = await ann.post_json(GOALS, {"kind": "performance", "text": TEXT} | MEASURE)
    path = f"{GOALS}/{goal['id']}"
    for browser, step in ((ann, "submit"), (bo, "agree")):
        tag = (await browser.get(path)).headers["etag"]
        await browser.post_json(f"{path}/{step}", headers={"If-Match": tag})
    return ann, bo, path


@pytest.mark.parametrize(
    ("look", "asked"),
    [
        ({"note": "Slower, because Eva is pregnant."}, ("FA203", "pregnant")),
        ({"obstacle_words": "Eva is often ill, so we are slower"}, ("FA203", "ill")),
        ({"learned": "Er ist krank, deshalb dauert es."}, ("FA203", "krank")),
        ({"value": "700"}, ("", "far")),
        ({"note": "I was ill for two weeks."}, None),
        ({"value": "70", "note": "The press broke twice."}, None),
    ],
)
async def test_the_api_asks_what_the_page_asks(
    world: World, look: dict[str, str], asked: tuple[str, str] | None
) -> None:
    """A colleague's illness, or a value most likely mistyped; it is kept, and others see none of it."""
    ann, bo, path = await agreed(world)
    kept = await ann.post_json(f"{path}/check-ins", look)
    ((mine,), (bos,)) = [await each.get_json(f"{path}/check-ins") for each in (ann, bo)]
    assert kept == mine
    assert bos["questions"] == []
    told = [(each["code"], each["message"]) for each in kept["questions"]]
    assert len(told) == (1 if asked else 0)
    if asked:
        assert (told[0][0], asked[1] in told[0][1]) == (asked[0], True)
        assert kept["questions"][0]["ask"].endswith("?")
        assert "goal to who" not in told[0][1]
        page = (await ann.get(f"/goals/{path.rsplit('/', 1)[1]}")).text
        assert (kept["questions"][0]["ask"] in page) is bool(asked[0])


async def test_the_whole_way_over_the_api(world: World) -> None:
    bo = await world.somebody("Bo", Role.MANAGER)
    ann = await world.somebody("Ann", manager=bo.person)
    goal = await ann.post_json(GOALS, {"kind": "performance", "text": TEXT})
    path = f"{GOALS}/{goal['id']}"
    for browser, step in ((ann, "submit"), (bo, "agree")):
        tag = (await browser.get(path)).headers["etag"]
        await browser.post_json(f"{path}/{step}", headers={"If-Match": tag})
    (pending,) = await ann.get_json("/api/v1/check-ins")
    assert (pending["state"], pending["due"], pending["last"]) == ("pending", "2026-11-29", None)

    look = {"value": "83.50", "confidence": 3, "note": "Slow", "obstacle": "dependency"}
    once = {"Idempotency-Key": "once"}
    kept = await ann.post_json(f"{path}/check-ins", look, headers=once)
    assert await ann.post_json(f"{path}/check-ins", look, headers=once) == kept
    (mine,), (bos,) = [await each.get_json(f"{path}/check-ins") for each in (ann, bo)]
    assert (mine["value"], mine["confidence"], mine["source"]) == ("83.5", 3, "api")
    assert kept == mine
    assert bos == mine | {"confidence": None}
    assert (await ann.get_json(path))["next_check_in"] == "2026-11-29"
    for wrong, field in (({"day": "2026-11-23", "note": "x"}, "day"), ({"confidence": 11}, "confidence")):
        refused = await ann.post(f"{path}/check-ins", json=wrong)
        assert (refused.status_code, field in refused.text) == (422, True)

    rhythm = await ann.put(f"{path}/rhythm", json={"every": 14})
    assert rhythm.json()["due"] == "2026-12-06"
    away = await ann.post_json("/api/v1/away", {"begin": "2026-12-01", "until": "2026-12-09"})
    assert (await ann.get_json("/api/v1/check-ins"))[0]["due"] == "2026-12-10"
    assert (await ann.delete(f"/api/v1/away/{away['id']}")).status_code == 204
    assert await ann.get_json("/api/v1/away") == []
    assert (await ann.delete(f"{path}/check-ins/{kept['id']}")).status_code == 204
    assert await ann.get_json(f"{path}/check-ins") == []

    newest = {"If-Match": (await ann.get(path)).headers["etag"]}
    easier = {"goal": {"kind": "performance", "text": TEXT.replace("90", "86")}}
    refused = await ann.put(path, json=easier, headers=newest)
    assert (refused.status_code, "The target was 90" in refused.text) == (422, True)
    eased = await ann.put(path, json=easier | {"note": "Two customers left"}, headers=newest)
    assert eased.json()["version"]["note"] == "Two customers left"
