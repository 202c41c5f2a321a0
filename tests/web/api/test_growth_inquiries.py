"""What the language model is asked beside growth, over the API: read, followed, taken or put away."""

from __future__ import annotations

from typing import Any

import pytest

from goalcoach.domain.person import Role
from goalcoach.store.inquiry_port import Fate
from tests.domain.frameworks import FRAMEWORK
from tests.endpoint.fixture import Rooms
from tests.web.api.growing import V1, bring_in, change
from tests.web.pages.inquiring import GIVES_IN, READ, Asked, Opened, answered, asked_of
from tests.world import Browser, World

__all__ = ["asked_of"]

pytestmark = pytest.mark.slow  # LangChain takes seconds to import

SHORT = {"title": "Conversions", "actual": 4, "target": 15, "unit": "%", "better": "more"}
TEXT = "Name my price once and wait before I give in"
WAYS: dict[str, Any] = {"ways": [{"form": "practice", "text": TEXT, "named": ""}], "question": ""}
WAYS["ways"] += [{"form": "practice", "text": "Hold one price in the next talk with Berg", "named": ""}]


async def followed(asked: Asked, ann: Browser, place: str, body: object = None) -> dict[str, Any]:
    """Ask, and what came of it."""
    begun = await ann.post(f"{V1}{place}", json=body)
    assert begun.status_code == 202, begun.text
    await asked.settled()
    found: dict[str, Any] = await ann.get_json(begun.headers["Location"])
    return found


async def test_a_reading_is_followed_and_one_of_its_ways_becomes_the_goal(
    asked_of: Opened, room: Rooms
) -> None:
    asked = await asked_of(room(answered(READ), answered(WAYS)))
    ann = await asked.house.world.somebody("Anna")
    talk = await ann.post_json(f"{V1}/gap-talks", SHORT)
    place = f"/gap-talks/{talk['id']}"
    assert (await ann.post(f"{V1}{place}/inquiries")).status_code == 409, "nothing was said"
    talk = await change(ann, "POST", f"{place}/answers", talk, {"text": GIVES_IN})
    read = await followed(asked, ann, f"{place}/inquiries")
    assert (read["state"], read["cause"], read["quote"]) == ("done", "skill", READ["quote"])
    assert read["lines"][0]["text"] == READ["question"]

    talk = await change(ann, "PUT", f"{place}/cause", talk, {"cause": "skill", "inquiry": read["id"]})
    talk = await change(ann, "PUT", f"{place}/competency", talk, {"competency": "negotiation"})
    await followed(asked, ann, f"{place}/options/inquiries", {"said": "Price talks on Mondays"})
    options = (await ann.get_json(f"{V1}{place}/options"))["options"]
    theirs = [each for each in options if each["inquiry"]]
    assert TEXT in {each["text"] for each in theirs}
    assert len(options) - len(theirs) >= 2, "the built-in ones stand"
    goal = await ann.post_json(f"{V1}{place}/goals", {"option": TEXT})
    assert goal["version"]["draft"]["text"] == TEXT
    fates = [each["fate"] for each in await ann.get_json(f"{V1}{place}/inquiries")]
    assert fates == [Fate.TAKEN, Fate.TAKEN]
    again = await ann.post(f"{V1}/inquiries/{read['id']}/leave")
    assert again.status_code == 409, "it was taken"
    other = await asked.house.world.somebody("Otto", Role.MANAGER, Role.HR, Role.ADMIN)
    for path in (f"/inquiries/{read['id']}", f"{place}/inquiries"):
        assert (await other.get(f"{V1}{path}")).status_code == 404


async def test_its_question_is_answered_and_the_language_of_the_talk_changed(
    asked_of: Opened, room: Rooms
) -> None:
    asks = {**READ, "cause": None, "quote": "", "competency": "", "question": "What happens then?"}
    asked = await asked_of(room(answered(asks)))
    ann = await asked.house.world.somebody("Anna")
    talk = await ann.post_json(f"{V1}/gap-talks", SHORT)
    place = f"/gap-talks/{talk['id']}"
    talk = await change(ann, "POST", f"{place}/answers", talk, {"text": GIVES_IN})
    ours, read = talk["asking"]["question"], await followed(asked, ann, f"{place}/inquiries")

    told = {"text": "They shout", "inquiry": read["id"]}
    talk = await change(ann, "POST", f"{place}/answers", talk, told)

    assert talk["answers"][1] == {"question": "What happens then?", "answer": "They shout"}
    assert talk["asking"]["question"] == ours, "ours is still to be answered"
    assert [each["fate"] for each in await ann.get_json(f"{V1}{place}/inquiries")] == [Fate.TAKEN]
    tag = {"If-Match": f'"{talk["revision"]}"'}
    more = await ann.post(f"{V1}{place}/answers", headers=tag, json={**told, "text": "They shout again"})
    assert (more.status_code, more.json()["code"]) == (409, "conflict"), "one question, one answer"
    assert len((await ann.get_json(f"{V1}{place}"))["answers"]) == 2
    german = await change(ann, "PUT", f"{place}/language", talk, {"language": "de"})
    assert german["language"] == "de"
    assert german["asking"]["question"] != ours
    assert german["answers"][1]["answer"] == "They shout"
    refused = await ann.request(
        "PUT",
        f"{V1}{place}/language",
        headers={"If-Match": f'"{german["revision"]}"'},
        json={"language": "fr"},
    )
    assert (refused.status_code, refused.json()["code"]) == (422, "invalid-input")


async def test_without_a_language_model_there_is_nobody_to_ask(world: World) -> None:
    await bring_in(world, FRAMEWORK)
    ann = await world.somebody("Ann")
    aim = await ann.post_json(f"{V1}/aims", {"blueprint": "to-the-cloud"})
    refused = await ann.post(f"{V1}/aims/{aim['id']}/inquiries", json={"said": "I keep servers running"})
    assert (refused.status_code, refused.json()["code"]) == (404, "not-found")
    assert await ann.get_json(f"{V1}/aims/{aim['id']}/inquiries") == []
