"""The walls of growth over the API: what is somebody's alone, and what no body may do to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from goalcoach.access.api_rows import API_ROWS
from goalcoach.access.row import Whose
from goalcoach.domain.person import Role
from tests.domain.frameworks import FRAMEWORK
from tests.web.api.growing import V1, bring_in, change, hostile_answers
from tests.web.recipes import RECIPES, Things, request_of
from tests.world import Browser, World, row_counts

WORDS = "x7f3 where I want to go is mine"
GROWN = (
    "/aims",
    "/gap-talks",
    "/v1/evidence",
    "person_id}/evidence",
    "/levels",
    "/working-time",
    "/plan",
    "/uses",
)


@dataclass
class Desk:
    """Ann with something of every sort, and those who have no business with it."""

    ann: Browser
    boss: Browser
    others: dict[str, Browser]
    things: Things


@pytest.fixture
async def desk(world: World) -> Desk:
    await bring_in(world, FRAMEWORK)
    boss = await world.somebody("Bo", Role.MANAGER)
    ann = await world.somebody("Ann", manager=boss.person)
    others = {
        "colleague": await world.somebody("Col", manager=boss.person),
        "another manager": await world.somebody("Dee", Role.MANAGER),
        "HR": await world.somebody("Hedy", Role.HR),
        "administrator": await world.somebody("Adi", Role.ADMIN),
    }
    assert ann.person is not None
    assert boss.person is not None
    aim = await ann.post_json(f"{V1}/aims", {"blueprint": "to-the-cloud", "words": WORDS})
    talk = await ann.post_json(
        f"{V1}/gap-talks", {"title": WORDS, "actual": 24, "target": 35, "better": "more"}
    )
    evidence = await ann.post_json(
        f"{V1}/evidence", {"competency": "cloud", "level": 1, "rater": "situation", "note": WORDS}
    )
    await change(ann, "PUT", "/working-time", {"revision": 0}, {"weekly": 38, "for_goals": 20})
    goal = await ann.post_json(
        f"{V1}/aims/{aim['id']}/competencies/cloud/goals", {"text": f"Move one shop alone, {WORDS}"}
    )
    plan = await ann.get(f"{V1}/goals/{goal['id']}/plan")
    things = Things(
        {
            "mark": plan.headers["ETag"].strip('"'),
            "aim_id": aim["id"],
            "gap_talk_id": talk["id"],
            "evidence_id": evidence["id"],
            "goal_id": goal["id"],
            "person_id": ann.person.id,
            "competency_id": "cloud",
            "manager_id": boss.person.id,
        },
        revision=1,
    )
    return Desk(ann, boss, others, things)


async def test_what_is_anns_looks_like_nothing_to_everybody_else(desk: Desk, sqlite_url: str) -> None:
    """Every route that names a thing of hers, tried by her manager, HR, administrators and colleagues."""
    mine = [
        row
        for row in API_ROWS
        if row.whose is not Whose.NOBODY and any(part in row.path for part in (*GROWN, "/growth"))
    ]
    assert len(mine) >= 23
    before, wrong = row_counts(sqlite_url), []
    for who, browser in {**desk.others, "manager": desk.boss}.items():
        for row in mine:
            if row.whose is Whose.REPORT and who == "manager":
                continue
            method, path, request = request_of(row, desk.things)
            response = await browser.request(method, path, **request)
            wanted = 403 if row.whose is Whose.REPORT and who in {"colleague", "HR", "administrator"} else 404
            if response.status_code != wanted or WORDS in response.text:
                wrong.append((who, method, row.path, response.status_code, response.text))

    goal = {"goal_id": desk.things.blanks["goal_id"], "actual": 1, "target": 2, "better": "more"}
    named = await desk.others["colleague"].post(f"{V1}/gap-talks", json=goal)
    assert wrong == []
    assert named.status_code == 404, "her goal in a body"
    assert row_counts(sqlite_url) == before


async def test_an_aim_that_is_not_shared_reaches_nobody(desk: Desk) -> None:
    """No list of anybody names it; the manager reads it while it is shared, and not a word longer."""
    place, report = f"/aims/{desk.things.blanks['aim_id']}", f"{V1}/team/{desk.things.blanks['person_id']}"
    lists = [f"{V1}/{each}" for each in ("aims", "gap-talks", "levels", "working-time", "goals", "team")]

    async def told(browser: Browser) -> str:
        return "".join([(await browser.get(path)).text for path in (*lists, f"{report}/growth")])

    for browser in (*desk.others.values(), desk.boss):
        assert WORDS not in await told(browser)
    assert WORDS in await told(desk.ann)
    aim = await desk.ann.get_json(f"{V1}{place}")
    somebody = desk.others["another manager"].person
    assert somebody is not None
    refused = await desk.ann.post(
        f"{V1}{place}/share", json={"manager_id": somebody.id}, headers={"If-Match": '"1"'}
    )
    assert refused.status_code == 409, "whom she did not mean"
    aim = await change(
        desk.ann, "POST", f"{place}/share", aim, {"manager_id": desk.things.blanks["manager_id"]}
    )
    assert WORDS in await told(desk.boss)
    for browser in desk.others.values():
        assert WORDS not in await told(browser)
    await change(desk.ann, "POST", f"{place}/unshare", aim)
    assert WORDS not in await told(desk.boss)


async def test_a_stale_revision_changes_nothing(desk: Desk, sqlite_url: str) -> None:
    """412 with an old one, 428 with none, on every route that takes one."""
    hr = desk.others["HR"]
    desk.things.blanks |= {"blueprint_id": "account-manager", "offer_id": "concessions"}
    desk.things.revision = 77
    before, got = row_counts(sqlite_url), {}
    for row in API_ROWS:
        grown = any(part in row.path for part in (*GROWN, "/competencies", "/blueprints", "/offers"))
        if not grown or row.method == "GET":
            continue
        method, path, request = request_of(row, desk.things)
        if "headers" not in request:
            continue
        browser = hr if row.who.value == "hr" else desk.ann
        stale = await browser.request(method, path, **request | {"headers": {"If-Match": '"77"'}})
        bare = await browser.request(method, path, **{k: v for k, v in request.items() if k != "headers"})
        got[f"{method} {row.path}"] = (stale.status_code, bare.status_code)

    assert len(got) >= 15
    assert {each: codes for each, codes in got.items() if codes != (412, 428)} == {}
    assert row_counts(sqlite_url) == before


async def test_a_repeated_key_is_answered_the_same_and_done_once(desk: Desk, sqlite_url: str) -> None:
    """On every route of growth that makes something."""
    for row in API_ROWS:
        grown = any(part in row.path for part in (*GROWN, "/competencies", "/blueprints", "/offers"))
        if row.method != "POST" or not grown or row.path.endswith(("share", "/skip", "/back", "/inquiries")):
            continue
        if row.path.endswith("/goals") and "gap-talks" in row.path:
            await _ready(desk)
        browser = desk.others["HR"] if row.who.value == "hr" else desk.ann
        browser = desk.boss if row.whose is Whose.REPORT else browser
        desk.things.revision = await _revision(desk, row.path)
        method, path, request = request_of(row, desk.things)
        request["headers"] = request.get("headers", {}) | {"Idempotency-Key": "again-1"}
        first = await browser.request(method, path, **request)
        counts = row_counts(sqlite_url)
        second = await browser.request(method, path, **request)

        assert first.status_code in {200, 201}, (row.path, first.text)
        assert (second.status_code, second.text) == (first.status_code, first.text), row.path
        assert second.headers.get("Location") == first.headers.get("Location")
        assert row_counts(sqlite_url) == counts, row.path


async def _ready(desk: Desk) -> None:
    """A cause that learning changes, and what is to be learned."""
    place = f"/gap-talks/{desk.things.blanks['gap_talk_id']}"
    talk = await desk.ann.get_json(f"{V1}{place}")
    talk = await change(desk.ann, "PUT", f"{place}/cause", talk, {"cause": "knowledge"})
    await change(desk.ann, "PUT", f"{place}/competency", talk, {"competency": "negotiation"})


async def _revision(desk: Desk, path: str) -> int:
    if "{gap_talk_id}" not in path:
        return 1
    found = await desk.ann.get_json(f"{V1}/gap-talks/{desk.things.blanks['gap_talk_id']}")
    return int(found["revision"])


async def test_hostile_bodies_are_refused_and_crash_nothing(desk: Desk, sqlite_url: str) -> None:
    """Each field of each body is given what does not fit it: refused each time, and never a crash."""
    await _ready(desk)
    described = await desk.ann.get_json(f"{V1}/openapi.json")
    wrong, tried = [], 0
    before = row_counts(sqlite_url)
    for row in API_ROWS:
        grown = any(part in row.path for part in (*GROWN, "/competencies", "/blueprints", "/offers"))
        if not grown or "requestBody" not in described["paths"][row.path][row.method.lower()]:
            continue
        browser = desk.others["HR"] if row.who.value == "hr" else desk.ann
        browser = desk.boss if row.whose is Whose.REPORT else browser
        desk.things.blanks |= {"blueprint_id": "account-manager", "offer_id": "concessions"}
        desk.things.revision = await _revision(desk, row.path)
        got = await hostile_answers(browser, described, row, request_of(row, desk.things))
        tried += len(got)
        wrong += [each for each in got if each.status != 422]

    assert tried > 300
    assert wrong == []
    assert row_counts(sqlite_url) == before


async def test_days_at_the_ends_of_time_crash_nothing(desk: Desk) -> None:
    """Where a day fits the field, the calendar may not end in the middle of reckoning."""
    aim, goal = desk.things.blanks["aim_id"], desk.things.blanks["goal_id"]
    bodies: dict[str, dict[str, Any]] = {
        f"/aims/{aim}/competencies/cloud/goals": {"text": "Move one shop alone"},
        "/evidence": {"competency": "cloud", "level": 1, "rater": "self"},
        "/gap-talks": {"title": "Sales", "actual": 1, "target": 2, "better": "more"},
        f"/goals/{goal}/uses": {"text": "Moved it"},
    }
    for path, body in bodies.items():
        for name in ("review", "first_use") if "aims" in path else ("day",):
            for day in ("0001-01-01", "9999-12-31"):
                response = await desk.ann.post(f"{V1}{path}", json=body | {name: day})
                assert response.status_code in {201, 422}, (path, name, day, response.text)
    for path in ("/levels", "/goals", f"/goals/{goal}/uses", f"/aims/{aim}", "/gap-talks"):
        assert (await desk.ann.get(f"{V1}{path}")).status_code == 200, path


def test_the_recipes_know_every_route_of_growth() -> None:
    """The loops above take their bodies from there."""
    posts = {(row.method, row.path) for row in API_ROWS if row.method != "GET"}

    assert posts <= RECIPES.keys()
