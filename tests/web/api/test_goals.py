"""Goals over the API: every version stays, what is read can be sent back, a question can be passed over."""

from __future__ import annotations

from typing import Any

from goalcoach.domain.person import Role
from tests.web.recipes import GOAL, KEPT
from tests.world import Browser, World

GOALS = "/api/v1/goals"
WHOLE = {
    "kind": "objective",
    "text": "Customers of our region renew gladly by 30 June 2027",
    "context": "Sales, second quarter",
    "measure": {
        "name": "renewals",
        "baseline": "82",
        "target": "90.5",
        "unit": "%",
        "direction": "up",
        "source": "CRM",
    },
    "start": "2026-12-01",
    "due": "2027-06-30",
    "review": "2027-01-15",
    "why": "Renewals pay for everything else.",
    "parent": "Grow the region",
    "hours_per_month": "6",
    "application": "In every renewal talk.",
    "mastery": "A colleague saw two talks.",
    "milestones": [{"text": "First ten talks held", "due": "2027-01-31"}],
    "activities": ["Read the renewal guide"],
    "key_results": [{"kind": "key_result", "text": "Raise renewals from 82 % to 90 % by 30 June 2027"}],
}


async def put(browser: Browser, goal: dict[str, Any], body: object, revision: int | None = None) -> Any:
    """Edit a goal from the revision that was read."""
    tag = f'"{goal["revision"] if revision is None else revision}"'
    return await browser.put(f"{GOALS}/{goal['id']}", json=body, headers={"If-Match": tag})


async def test_what_is_read_can_be_sent_back_and_stays_the_same(world: World) -> None:
    ann = await world.somebody("Ann")
    goal = await ann.post_json(GOALS, WHOLE)
    draft = goal["version"]["draft"]
    assert {name: draft[name] for name in WHOLE if name != "key_results"} == {
        name: value for name, value in WHOLE.items() if name != "key_results"
    }

    again = await put(ann, goal, {"goal": draft})

    assert again.status_code == 200, again.text
    assert again.json()["version"]["draft"] == draft
    assert again.json()["version"]["number"] == 2
    assert again.headers["ETag"] == f'"{again.json()["revision"]}"'


async def test_every_version_stays_and_comes_back(world: World) -> None:
    ann = await world.somebody("Ann")
    goal = await ann.post_json(GOALS, GOAL)
    edited = (
        await put(ann, goal, {"goal": GOAL | {"text": KEPT.replace("90", "95")}, "note": "more"})
    ).json()

    tag = {"If-Match": f'"{edited["revision"]}"'}
    restored = (await ann.post(f"{GOALS}/{goal['id']}/restore", json={"version": 1}, headers=tag)).json()

    versions = await ann.get_json(f"{GOALS}/{goal['id']}/versions")
    assert sorted(each["number"] for each in versions) == [1, 2, 3]
    assert restored["version"]["draft"]["text"] == KEPT
    assert {each["number"]: each["note"] for each in versions} == {1: "", 2: "more", 3: "version 1 restored"}


async def test_a_question_of_the_rules_can_be_passed_over_with_a_reason(world: World) -> None:
    ann = await world.somebody("Ann")
    vague = GOAL | {"text": "Improve the quality of our answers"}
    judged = await ann.post_json("/api/v1/check", vague)
    asked = [each["code"] for each in judged["findings"] if each["severity"] == "ask"]
    goal = await ann.post_json(GOALS, vague)

    waived = await put(
        ann, goal, {"goal": vague, "waivers": [{"code": asked[0], "reason": "We measure later."}]}
    )
    unasked = await put(
        ann, goal, {"goal": vague, "waivers": [{"code": "ZZ999", "reason": "x"}]}, goal["revision"] + 1
    )
    unreasoned = await put(
        ann, goal, {"goal": vague, "waivers": [{"code": asked[0], "reason": " "}]}, goal["revision"] + 1
    )

    assert judged["accepted"]
    assert waived.json()["version"]["waivers"] == [{"code": asked[0], "reason": "We measure later."}]
    assert (unasked.status_code, unreasoned.status_code) == (422, 422)


async def test_whoever_leads_them_learns_nothing_of_other_goals_by_what_was_passed_over(world: World) -> None:
    """SG401 tells of a goal that says the same, and that goal is a private draft."""
    bo = await world.somebody("Bo", Role.MANAGER)
    ann = await world.somebody("Ann", manager=bo.person)
    await ann.post_json(GOALS, GOAL)
    goal = await ann.post_json(GOALS, GOAL)
    passed_over = {"code": "SG401", "reason": "The other one is for a place that I apply for."}
    kept = (await put(ann, goal, {"goal": GOAL, "waivers": [passed_over]})).json()
    path, tag = f"{GOALS}/{goal['id']}", {"If-Match": f'"{kept["revision"]}"'}
    shared = await ann.post_json(f"{path}/submit", headers=tag)

    read, versions = await bo.get_json(path), await bo.get_json(f"{path}/versions")
    agreed = await bo.post_json(f"{path}/agree", headers={"If-Match": f'"{shared["revision"]}"'})

    assert shared["version"]["waivers"] == [passed_over]
    assert (await ann.get_json(path))["version"]["waivers"] == [passed_over]
    seen = [read["version"], *versions, agreed["version"]]
    assert [each["waivers"] for each in seen] == [[], [], []]


async def test_what_stops_a_person_says_which_rule(world: World) -> None:
    """Only exact facts do: here, a date that has passed."""
    ann = await world.somebody("Ann")

    refused = await ann.post(GOALS, json=GOAL | {"due": "2026-01-31"})

    assert refused.status_code == 422
    problem = refused.json()
    assert problem["findings"][0]["severity"] == "block"
    assert problem["findings"][0]["ask"].endswith("?")


async def test_the_manager_asks_for_changes_and_reads_no_history(world: World) -> None:
    boss = await world.somebody("Bo", Role.MANAGER)
    ann = await world.somebody("Ann", manager=boss.person)
    goal = await ann.post_json(GOALS, GOAL)
    goal = (await put(ann, goal, {"goal": GOAL | {"text": KEPT.replace("90", "95")}})).json()
    path = f"{GOALS}/{goal['id']}"
    sent = (await ann.post(f"{path}/submit", headers={"If-Match": f'"{goal["revision"]}"'})).json()

    asked = await boss.post(
        f"{path}/ask-changes", json={"text": "Which region?"}, headers={"If-Match": f'"{sent["revision"]}"'}
    )
    answered = await ann.post(f"{path}/comments", json={"text": "The north."})

    assert asked.json()["status"] == "changes_asked"
    assert [each["number"] for each in await boss.get_json(f"{path}/versions")] == [2]
    remarks = (await ann.get_json(path))["comments"]
    assert [(each["text"], each["asks_change"]) for each in remarks] == [
        ("Which region?", True),
        ("The north.", False),
    ]
    assert answered.status_code == 201


async def test_a_change_of_an_agreed_goal_goes_back_to_the_manager(world: World) -> None:
    boss = await world.somebody("Bo", Role.MANAGER)
    ann = await world.somebody("Ann", manager=boss.person)
    goal = await ann.post_json(GOALS, GOAL)
    path = f"{GOALS}/{goal['id']}"
    for who, step in ((ann, "submit"), (boss, "agree")):
        goal = (await who.post(f"{path}/{step}", headers={"If-Match": f'"{goal["revision"]}"'})).json()

    edited = (await put(ann, goal, {"goal": GOAL | {"text": KEPT.replace("90", "95")}})).json()

    assert edited["status"] == "submitted"
    assert (await boss.get(path)).headers["ETag"] == f'"{edited["revision"]}"'


async def test_without_a_manager_nothing_can_be_submitted(world: World) -> None:
    ann = await world.somebody("Ann")
    goal = await ann.post_json(GOALS, GOAL)

    refused = await ann.post(f"{GOALS}/{goal['id']}/submit", headers={"If-Match": f'"{goal["revision"]}"'})

    assert refused.status_code == 409
    assert "manager" in refused.json()["detail"]


async def test_a_check_in_is_planned_and_taken_off(world: World) -> None:
    ann = await world.somebody("Ann")
    goal = await ann.post_json(GOALS, GOAL)
    path = f"{GOALS}/{goal['id']}/check-in"

    planned = await ann.put(path, json={"on": "2026-12-06"}, headers={"If-Match": f'"{goal["revision"]}"'})
    listed = await ann.get_json(GOALS)
    off = await ann.put(path, json={"on": None}, headers={"If-Match": planned.headers["ETag"]})

    assert planned.json()["next_check_in"] == listed[0]["next_check_in"] == "2026-12-06"
    assert off.json()["next_check_in"] is None
