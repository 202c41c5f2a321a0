"""The whole way over the API alone: rough idea, conversation, wording, goal, manager."""

from __future__ import annotations

from typing import Any

from goalcoach.domain.person import Role
from tests.world import Browser, World

SAID = (
    "I want to be better with customers",
    "a result others will notice",
    "CSAT from 82 to 90 by 30 June 2027",
    "because renewals depend on it",
    "just draft it",
)


async def talk(browser: Browser, *said: str) -> dict[str, Any]:
    """A conversation in which these things were said."""
    begun = await browser.post_json("/api/v1/conversations")
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
    assert seen.json()["actions"] == ["agree", "ask_changes", "comment", "read"]
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
