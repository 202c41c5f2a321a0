"""The whole way over the API alone: rough idea, conversation, wording, goal, manager."""

from __future__ import annotations

from typing import Any

import pytest

from goalcoach.domain.person import Role
from tests.world import Browser, World

SAID = (
    "I want to be better with customers",
    "a result others will notice",
    "CSAT from 82 to 90 by 30 June 2027",
    "because renewals depend on it",
    "just draft it",
)


async def talk(browser: Browser, *said: str, kind: str | None = None) -> dict[str, Any]:
    """A conversation, perhaps begun with a kind of goal in mind, in which these things were said."""
    begun = await browser.post_json("/api/v1/conversations", {"kind": kind})
    for text in said:
        run = await browser.post_json(f"/api/v1/conversations/{begun['id']}/turns?wait=20", {"text": text})
        assert run["state"] == "done"
    read: dict[str, Any] = await browser.get_json(f"/api/v1/conversations/{begun['id']}")
    return read


async def test_a_rough_idea_becomes_an_agreed_goal(world: World) -> None:
    boss = await world.somebody("Bo", Role.MANAGER)
    ann = await world.somebody("Ann", manager=boss.person)
    other = await world.somebody("Dee", Role.MANAGER)

    conversation = await talk(ann, *SAID)
    offered = conversation["suggestion"]
    goal = await ann.post_json(f"/api/v1/suggestions/{offered['id']}/adopt")
    path = f"/api/v1/goals/{goal['id']}"

    assert "82" in goal["version"]["draft"]["text"]
    assert goal["version"]["author"] == "person_from_coach"
    assert goal["version"]["own_words"] > 0.5
    assert (await boss.get(path)).status_code == 404, "a draft is private"

    submitted = await ann.post(f"{path}/submit", headers={"If-Match": f'"{goal["revision"]}"'})
    assert submitted.json()["status"] == "submitted"
    seen = await boss.get(path)
    assert seen.json()["actions"] == ["agree", "ask_changes", "comment", "confirm", "read"]
    assert seen.json()["conversation_id"] is None
    assert (seen.json()["version"]["author"], seen.json()["version"]["own_words"]) == (None, None)
    assert (await other.get(path)).status_code == 404

    team = await boss.get_json("/api/v1/team")
    assert [(row["name"], len(row["goals"])) for row in team] == [("Ann", 1)]
    assert await other.get_json("/api/v1/team") == []

    agreed = await boss.post(f"{path}/agree", headers={"If-Match": seen.headers["ETag"]})
    assert agreed.json()["status"] == "agreed"
    listed = await ann.get_json("/api/v1/goals?status=agreed")
    assert [each["id"] for each in listed] == [goal["id"]]
    assert await ann.get_json("/api/v1/goals?status=draft") == []


@pytest.mark.parametrize(
    ("said", "kind", "holds"),
    [
        (
            (
                "I want to learn to lead a project",
                "because our team has nobody for it",
                "I will use it in the spring release",
                "my manager sees that I plan and run it myself",
                "review on 29 January 2027, 6 hours a month",
                "just draft it",
            ),
            "development",
            {"application": "the spring release", "review": "2027-01-29", "hours_per_month": "6"},
        ),
        (
            (
                "Customers love our support",
                "because renewals depend on it",
                "by 30 June 2027",
                "Raise CSAT from 82 to 90",
                "Cut the first response time from 8 to 4 hours",
                "that is all",
            ),
            "objective",
            {"due": "2027-06-30", "why": "because renewals depend on it"},
        ),
    ],
    ids=["development", "objective"],
)
async def test_the_other_kinds_go_the_same_way(
    world: World, said: tuple[str, ...], kind: str, holds: dict[str, str]
) -> None:
    boss = await world.somebody("Bo", Role.MANAGER)
    ann = await world.somebody("Ann", manager=boss.person)
    other = await world.somebody("Dee", Role.MANAGER)

    conversation = await talk(ann, *said, kind=kind)
    goal = await ann.post_json(f"/api/v1/suggestions/{conversation['suggestion']['id']}/adopt")
    path = f"/api/v1/goals/{goal['id']}"
    kept = await ann.get_json(path)
    await ann.post(f"{path}/submit", headers={"If-Match": f'"{kept["revision"]}"'})
    agreed = await boss.post(f"{path}/agree", headers={"If-Match": (await boss.get(path)).headers["ETag"]})

    draft = agreed.json()["version"]["draft"]
    assert (agreed.json()["status"], draft["kind"]) == ("agreed", kind)
    assert {name: draft[name] for name in holds} == holds
    if kind == "objective":
        assert [each["text"] for each in draft["key_results"]] == [
            "Raise CSAT from 82 to 90 by 30 June 2027.",
            "Cut the first response time from 8 to 4 hours by 30 June 2027.",
        ]
    assert (await other.get(path)).status_code == 404


async def test_nobody_else_finds_any_of_a_conversation(world: World) -> None:
    boss = await world.somebody("Bo", Role.MANAGER, Role.HR, Role.ADMIN)
    ann = await world.somebody("Ann", manager=boss.person)
    conversation = await talk(ann, *SAID)
    said = f"/api/v1/conversations/{conversation['id']}"

    refused = [
        await boss.get(said),
        await boss.delete(said),
        await boss.get(f"{said}/suggestions"),
        await boss.post(f"{said}/turns", json={"text": "hello"}),
        await boss.post(f"{said}/goal", json={"text": "Raise CSAT to 90 by 30 June 2027"}),
        await boss.post(f"/api/v1/suggestions/{conversation['suggestion']['id']}/adopt", json={}),
        await boss.post(f"/api/v1/suggestions/{conversation['suggestion']['id']}/reject", json={}),
    ]

    assert {response.status_code for response in refused} == {404}
    assert await ann.get_json(said) == conversation


async def test_a_wording_can_be_changed_and_then_kept(world: World) -> None:
    ann = await world.somebody("Ann")
    conversation = await talk(ann, *SAID)
    offered = conversation["suggestion"]
    own = "Raise CSAT in my region from 82 to 90 by 30 June 2027"

    goal = await ann.post_json(f"/api/v1/suggestions/{offered['id']}/adopt", {"text": own})

    assert goal["version"]["draft"]["text"] == own
    assert goal["version"]["author"] == "person_edited_coach"
    again = await ann.post(f"/api/v1/suggestions/{offered['id']}/adopt", json={"text": own})
    assert again.status_code == 409
    listed = await ann.get_json(f"/api/v1/conversations/{conversation['id']}/suggestions")
    assert listed[-1]["state"] == "edited"


async def test_a_wording_can_be_put_away_and_an_own_one_kept(world: World) -> None:
    ann = await world.somebody("Ann")
    conversation = await talk(ann, *SAID)
    place = f"/api/v1/conversations/{conversation['id']}"

    away = await ann.post(
        f"/api/v1/suggestions/{conversation['suggestion']['id']}/reject", json={"reason": "no"}
    )
    assert away.status_code == 204
    assert (await ann.get_json(place))["suggestion"] is None

    goal = await ann.post_json(f"{place}/goal", {"text": "Raise CSAT from 82 to 90 by 30 June 2027"})
    assert goal["version"]["author"] == "person"
    assert goal["conversation_id"] == conversation["id"]


async def test_a_conversation_can_be_deleted_and_its_goal_stays(world: World) -> None:
    ann = await world.somebody("Ann")
    conversation = await talk(ann, *SAID)
    goal = await ann.post_json(f"/api/v1/suggestions/{conversation['suggestion']['id']}/adopt")
    place = f"/api/v1/conversations/{conversation['id']}"

    assert (await ann.delete(place)).status_code == 204

    assert (await ann.get(place)).status_code == 404
    assert (await ann.get_json(f"/api/v1/goals/{goal['id']}"))["id"] == goal["id"]
    assert await ann.get_json("/api/v1/conversations") == []
