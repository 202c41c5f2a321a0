"""What others have a part in, over the API: a plan that changes, means, feedback, proposals, room."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import pytest

from goalcoach.access.api_rows import API_ROWS
from goalcoach.access.row import Row, Whose
from goalcoach.domain.person import Person, Role
from tests.domain.frameworks import FRAMEWORK
from tests.web.api.growing import V1, bring_in, change, hostile_answers
from tests.web.recipes import Things, request_of
from tests.world import Browser, World, row_counts

WORDS = "x7f3 this is between us"
SHORT = {"actual": 24, "target": 35, "unit": "%", "better": "more"}
PLAN = {
    "text": "Move one shop to the cloud alone",
    "hours_per_month": "4",
    "support": "Mia, once a week",
    "cost": "120",
    "first_use": "2026-12-01",
    "weeks": ["Read how the team moves one", "Move a copy"],
    "milestones": [{"text": "One shop moved", "due": "2027-01-15"}],
    "obstacle": WORDS,
}
MORE = ("/plan", "/steps", "/means", "/feedback", "/proposals", "/path", "/room", "asked-rounds")


@dataclass
class Table:
    """Ann, who leads her, whom she asks, and those who have no business with any of it."""

    ann: Browser
    boss: Browser
    pat: Browser
    others: dict[str, Browser]
    aim: dict[str, Any]
    goal: dict[str, Any]


@pytest.fixture
async def table(world: World) -> Table:
    await bring_in(world, FRAMEWORK)
    boss = await world.somebody("Bo", Role.MANAGER)
    ann = await world.somebody("Ann", manager=boss.person)
    others = {
        "colleague": await world.somebody("Col", manager=boss.person),
        "another manager": await world.somebody("Dee", Role.MANAGER),
        "HR": await world.somebody("Hedy", Role.HR),
        "administrator": await world.somebody("Adi", Role.ADMIN),
    }
    aim = await ann.post_json(f"{V1}/aims", {"blueprint": "to-the-cloud"})
    goal = await ann.post_json(f"{V1}/aims/{aim['id']}/competencies/cloud/goals", PLAN)
    pat = await world.somebody("Pat")
    return Table(ann=ann, boss=boss, pat=pat, others=others, aim=aim, goal=goal)


async def agreed(table: Table, goal: dict[str, Any]) -> None:
    """Submitted by Ann, agreed by whoever leads her."""
    goal = await change(table.ann, "POST", f"/goals/{goal['id']}/submit", goal)
    await change(table.boss, "POST", f"/goals/{goal['id']}/agree", goal)


async def test_a_plan_is_ticked_off_changed_and_confirmed_anew(table: Table) -> None:
    """Its ETag stays with a tick and goes with a change; what was confirmed holds for what was asked."""
    await agreed(table, table.goal)
    place = f"{V1}/goals/{table.goal['id']}"
    read = await table.ann.get(f"{place}/plan")
    etag, steps = read.headers["ETag"], read.json()["steps"]
    assert [(each["week"], each["done"]) for each in steps] == [(1, None), (2, None), (0, None)]

    first = {"week": 1, "text": steps[0]["text"], "done": True}
    for body, done in ((first, True), (first, True), (first | {"done": False}, False)):
        ticked = await table.ann.request("PUT", f"{place}/steps", json=body)
        assert ticked.headers["ETag"] == etag
        assert (ticked.json()["steps"][0]["done"] is not None) is done
    unknown = await table.ann.request("PUT", f"{place}/steps", json=first | {"text": "Nothing of it"})
    assert unknown.status_code == 422

    asked = await table.boss.get_json(f"{place}/means")
    assert {each["means"]: each["stand"] for each in asked} == dict.fromkeys(
        ("hours", "money", "support"), "open"
    )
    answers = [{"means": each["means"], "asked": each["asked"], "agreed": True} for each in asked]
    answers[1] |= {"agreed": False}
    bare = await table.boss.post(f"{place}/means", json={"answers": answers})
    assert bare.status_code == 422, "no, and nothing instead"
    answers[1]["words"] = "80 this year"
    given = await table.boss.post_json(f"{place}/means", {"answers": answers})
    assert [each["stand"] for each in given] == ["agreed", "otherwise", "agreed"]
    twice = {"answers": [answers[0], answers[0]]}
    assert (await table.boss.post(f"{place}/means", json=twice)).status_code == 422
    assert (await table.ann.post(f"{place}/means", json={"answers": answers})).status_code == 403

    less = PLAN | {"cost": "80", "obstacle": "The queue"}
    changed = await table.ann.request("PUT", f"{place}/plan", json=less, headers={"If-Match": etag})
    assert changed.status_code == 200, changed.text
    assert changed.headers["ETag"] != etag
    assert (changed.json()["cost"], changed.json()["competency"]) == ("80", "cloud")
    again = await table.ann.request("PUT", f"{place}/plan", json=less, headers={"If-Match": etag})
    assert again.status_code == 412
    stands = {each["means"]: each["stand"] for each in await table.ann.get_json(f"{place}/means")}
    assert stands == {"hours": "agreed", "money": "out_of_date", "support": "agreed"}
    assert (await table.ann.get_json(place))["status"] == "submitted", "the manager reads what changed"
    seen = await table.boss.get_json(f"{place}/plan")
    assert (seen["cost"], seen["obstacle"]) == ("80", "")
    stale = await table.boss.post(f"{place}/means", json={"answers": answers})
    assert stale.status_code == 409


async def test_a_colleague_is_asked_answers_and_takes_it_back(table: Table) -> None:
    """What they saw counts for level and goal; they read no more of it than its owner let them."""
    await agreed(table, table.goal)
    place = f"{V1}/goals/{table.goal['id']}"
    asked = await table.ann.post_json(
        f"{V1}/feedback-requests", {"colleague": "pat", "words": WORDS, "goal_id": table.goal["id"]}
    )
    assert (asked["competency"], asked["colleague"], asked["state"]) == ("cloud", "Pat", "open")
    for wrong in ({"colleague": "nobody"}, {"colleague": "ann"}, {"words": " "}):
        body = {"colleague": "col", "words": "Look", "competency": "cloud"} | wrong
        assert (await table.ann.post(f"{V1}/feedback-requests", json=body)).status_code == 422

    listed = await table.pat.get_json(f"{V1}/feedback")
    assert [(each["id"], each["owner"], each["sentence"]) for each in listed] == [(asked["id"], "Ann", "")]
    mine = f"{V1}/feedback/{asked['id']}"
    said = await table.pat.post_json(f"{mine}/answer", {"level": 1, "text": "Moved the shop alone."})
    assert (said["state"], said["level"]) == ("answered", 1)
    level = await table.ann.get_json(f"{V1}/levels/cloud")
    assert [each["note"] for each in level["evidence"]] == ["Moved the shop alone."]
    uses = await table.ann.get_json(f"{place}/uses")
    assert [each["text"] for each in uses["uses"]] == ["Moved the shop alone."]
    assert (await table.pat.post(f"{mine}/decline", json={})).status_code == 409

    assert (await table.pat.post_json(f"{mine}/back"))["state"] == "open"
    assert (await table.ann.get_json(f"{V1}/levels/cloud"))["evidence"] == []
    declined = await table.pat.post_json(f"{mine}/decline", {"why": "I was not there."})
    assert (declined["state"], declined["text"]) == ("declined", "I was not there.")
    assert (await table.ann.get_json(f"{V1}/feedback-requests"))[0]["text"] == "I was not there."
    assert (await table.ann.delete(f"{V1}/feedback-requests/{asked['id']}")).status_code == 204
    assert (await table.pat.get(mine)).status_code == 404


async def test_nothing_is_proposed_to_somebody_who_has_left(table: Table, world: World) -> None:
    goal = await measured(table)
    assert table.ann.person is not None
    async with world.wired.office.store.unit() as unit:
        await unit.people.put(replace(await unit.people.get(table.ann.person.id), active=False))

    refused = await table.boss.post(f"{V1}/goals/{goal['id']}/proposals", json=SHORT | {"words": WORDS})

    assert refused.status_code == 409
    assert "Ann has left" in refused.json()["detail"]


async def test_a_proposal_becomes_a_talk_of_ones_own_and_tells_what_its_owner_likes(table: Table) -> None:
    """The manager reads that it was taken up, and cause and words once they are told; never the talk."""
    goal = await measured(table)
    made = await table.boss.post_json(f"{V1}/goals/{goal['id']}/proposals", SHORT | {"words": "Why is that?"})
    assert table.ann.person is not None
    sent = f"{V1}/team/{table.ann.person.id}/proposals"
    place = f"{V1}/proposals/{made['id']}"
    assert (await table.ann.get_json(f"{V1}/proposals"))[0]["words"] == "Why is that?"
    assert (await table.ann.delete(place)).status_code == 409, "not answered"

    talk = await table.ann.post_json(f"{place}/take", {"actual": "26"})
    assert (talk["shortfall"]["actual"], talk["shortfall"]["target"]) == ("26", "35")
    assert (await table.boss.delete(f"{sent}/{made['id']}")).status_code == 404, "answered"
    early = await table.ann.request("PUT", f"{place}/told", json={"words": WORDS})
    assert early.status_code == 409, "no cause"
    await change(table.ann, "PUT", f"/gap-talks/{talk['id']}/cause", talk, {"cause": "process"})
    seen = (await table.boss.get_json(sent))[0]
    assert (seen["state"], seen["cause"], seen["told"]) == ("taken", None, "")
    assert talk["id"] not in str(seen)

    other = await table.ann.request("PUT", f"{place}/told", json={"goal_id": "none-of-mine"})
    assert other.json()["errors"][0]["pointer"] == "/goal_id"
    told = await table.ann.request("PUT", f"{place}/told", json={"words": "I ask first."})
    assert (told.json()["cause"], told.json()["gap_talk_id"]) == ("process", talk["id"])
    seen = (await table.boss.get_json(sent))[0]
    assert (seen["cause"], seen["told"]) == ("process", "I ask first.")
    assert (await table.ann.delete(f"{place}/told")).status_code == 200
    assert (await table.boss.get_json(sent))[0]["cause"] is None
    assert (await table.ann.delete(place)).status_code == 204


async def test_the_path_fits_the_hours_and_room_is_made_in_a_full_month(table: Table) -> None:
    path = await table.ann.get_json(f"{V1}/aims/{table.aim['id']}/path?step_hours=6&a_month=2")
    assert (path["a_month"], path["step_hours"], path["hours_known"]) == ("2", "6", False)
    assert [(each["competency"], each["to"], each["quarter"]) for each in path["steps"]] == [
        ("cloud", 1, 0),
        ("cloud", 2, 1),
        ("negotiation", 1, 2),
    ]
    assert path["at_once"] == 1
    for wrong in ("step_hours=0", "a_month=NaN", "a_month=1e9", "present=%00", "other=1"):
        found = await table.ann.get(f"{V1}/aims/{table.aim['id']}/path?{wrong}")
        assert found.status_code == 422, wrong
    words = await table.ann.post_json(f"{V1}/aims", {"words": "Something with fewer screens"})
    assert (await table.ann.get(f"{V1}/aims/{words['id']}/path")).status_code == 404
    nudges = await table.ann.get_json(f"{V1}/nudges")
    assert table.goal["id"] in {each["goal_id"] for each in nudges}

    await change(table.ann, "PUT", "/working-time", {"revision": 0}, {"weekly": 5, "for_goals": 10})
    room = f"{V1}/working-time/room"
    ease = {"way": "ease", "goal": table.goal["id"], "hours": "4"}
    refused = await table.ann.post(room, json=ease)
    assert refused.json()["errors"][0]["pointer"] == "/hours", "it takes no more than that"
    eased = await table.ann.post_json(room, ease | {"hours": "1.5"})
    assert [each["hours"] for each in eased["ledger"]["goals"]] == ["1.5"]
    signed = await table.ann.post(room, json={"way": "exception", "goal": table.goal["id"]})
    assert signed.json()["errors"][0]["pointer"] == "/reason"
    put_off = await table.ann.post_json(
        room, {"way": "defer", "goal": table.goal["id"], "begins": "2026-12-09"}
    )
    month = put_off["ledger"]
    assert (month["goals"], month["taken"]) == ([], "0"), "it takes nothing yet"
    assert [(each["hours"], each["begins"]) for each in month["later"]] == [("1.5", "2026-12-09")]
    await table.ann.post_json(room, {"way": "drop", "goal": table.goal["id"]})
    assert (await table.ann.get_json(f"{V1}/goals/{table.goal['id']}"))["status"] == "archived"


async def test_none_of_it_is_there_for_others_and_no_body_breaks_it(table: Table, sqlite_url: str) -> None:
    """Each route that names a thing, by all who have no part in it; then what fits no field."""
    goal = await measured(table)
    made = await table.boss.post_json(f"{V1}/goals/{goal['id']}/proposals", SHORT | {"words": WORDS})
    asked = await table.ann.post_json(
        f"{V1}/feedback-requests", {"colleague": "Pat", "words": WORDS, "competency": "cloud"}
    )
    several = await table.ann.post_json(f"{V1}/feedback-rounds", {"colleagues": ["Pat"], "behaviour": WORDS})
    plan = await table.ann.get(f"{V1}/goals/{table.goal['id']}/plan")
    ann = person_of(table.ann)
    things = Things(
        {
            "aim_id": table.aim["id"],
            "goal_id": table.goal["id"],
            "proposal_id": made["id"],
            "request_id": asked["id"],
            "round_id": several["id"],
            "word_id": "none",
            "person_id": ann.id,
            "newcomer": "col",
            "mark": plan.headers["ETag"].strip('"'),
        }
    )
    taken = await taken_up(table)
    before, wrong = row_counts(sqlite_url), []
    named = [row for row in API_ROWS if row.whose is not Whose.NOBODY and has(row)]
    assert len(named) >= 18
    everybody = {**table.others, "manager": table.boss, "asked": table.pat, "owner": table.ann}
    for who, browser in everybody.items():
        for row in named:
            if (who, row.whose) in HAS_PART:
                continue
            method, path, request = request_of(row, things)
            response = await browser.request(method, path, **request)
            wanted = 403 if row.whose is Whose.REPORT and who != "another manager" else 404
            if response.status_code != wanted or WORDS in response.text:
                wrong.append((who, method, row.path, response.status_code, response.text))
    assert wrong == []

    described, answers = await table.ann.get_json(f"{V1}/openapi.json"), []
    for row in API_ROWS:
        if has(row) and "requestBody" in described["paths"][row.path][row.method.lower()]:
            browser = table.pat if row.whose is Whose.ASKED else table.ann
            if row.path.endswith(("/means", "{goal_id}/proposals")):
                browser, things.blanks["goal_id"] = table.boss, goal["id"]
            else:
                things.blanks["goal_id"] = table.goal["id"]
            things.blanks["proposal_id"] = taken if row.path.endswith("/told") else made["id"]
            answers += await hostile_answers(browser, described, row, request_of(row, things))
    assert len(answers) > 200
    assert [each for each in answers if each.status != 422] == []
    assert row_counts(sqlite_url) == before


HAS_PART = {
    ("manager", Whose.REPORT),
    ("owner", Whose.OWN),
    ("owner", Whose.GOAL),
    ("asked", Whose.ASKED),
}


def has(row: Row) -> bool:
    """Whether the row is one of those looked at here."""
    return any(part in row.path for part in MORE) and "gap-talks" not in row.path


def person_of(browser: Browser) -> Person:
    """Who sits there."""
    assert browser.person is not None
    return browser.person


async def taken_up(table: Table) -> str:
    """A proposal of which something could be told."""
    goal = await measured(table)
    made = await table.boss.post_json(f"{V1}/goals/{goal['id']}/proposals", SHORT | {"words": WORDS})
    talk = await table.ann.post_json(f"{V1}/proposals/{made['id']}/take")
    await change(table.ann, "PUT", f"/gap-talks/{talk['id']}/cause", talk, {"cause": "process"})
    return str(made["id"])


async def measured(table: Table) -> dict[str, Any]:
    """A result of Ann's that is agreed, and may fall short."""
    text = "Raise client conversions from 20 % to 35 % by 30 June 2027, because each pays the team"
    goal: dict[str, Any] = await table.ann.post_json(
        f"{V1}/goals", {"kind": "performance", "text": text, "why": "Each pays the team."}
    )
    await agreed(table, goal)
    return goal
