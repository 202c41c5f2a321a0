"""Every hostile text as the words of a goal that is talked about: it is in the prompt, changing nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from tests.endpoint.fixture import Rooms
from tests.endpoint.script import Step
from tests.llm.talking import written
from tests.web import test_hostile
from tests.web.hostile import Item, Page, read
from tests.web.test_hostile import LASTING, NEVER_SENT, OBEDIENT, V1, answer_wrong, rows, unjudged
from tests.world import Browser, World

pytestmark = pytest.mark.slow
world, ann, goal = test_hostile.world, test_hostile.ann, test_hostile.goal
POLITE = Step(
    text=written(
        "Noted.\n\n**What would be different when this is done?**",
        notes=[{"field": "outcome", "value": "calls", "quote": "calls"}],
        asked="outcome",
        kind="performance",
    )
)
TOLD_BY_THE_GOAL = replace(OBEDIENT, fence="draft")
MOST_HINDERED = 1
PARTS = 2
"""So that several processes can share the work."""
FEW = 20
"""Goals of one person: with each more there are more to compare a text with."""


def wrong_in(item: Item, conversation: dict[str, Any], page: Page) -> Iterator[str]:
    """What is wrong once the coach has spoken about this goal."""
    yield from answer_wrong(item, conversation)
    yield from (f"{item.id}: the page holds {each}" for each in page.handlers + page.foreign)


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("world", [POLITE, TOLD_BY_THE_GOAL], indirect=True, ids=["polite", "obedient"])
async def test_talking_about_a_goal_changes_nothing(
    world: World, sqlite_url: str, ann: Browser, room: Rooms, request: pytest.FixtureRequest, part: int
) -> None:
    wrong: list[str] = []
    hindered: list[str] = []
    kept = 0
    elenas = sum(len(opened.sent) for opened in room.opened)

    items = read()[part::PARTS]
    for number, item in enumerate(items):
        if number % FEW == FEW - 1:
            ann = await world.somebody(f"Ann{number}")
        place = f"{V1}/conversations/{(await ann.post_json(f'{V1}/conversations'))['id']}"
        await ann.post_json(f"{place}/turns?wait=20", {"text": "I want calls to be shorter"})
        answer = await ann.post(f"{place}/goal", json={"text": item.text})
        harmless = item.category == "benign_lookalike"
        if answer.status_code != 201:
            wrong += [f"{item.id}: {answer.status_code}"] if answer.status_code >= 500 else []
            hindered += [f"{item.id}: {answer.text}"] if harmless else []
            continue
        kept += 1
        before = rows(sqlite_url, *LASTING)
        await ann.post_json(f"{place}/turns?wait=20", {"text": "what else could I think of about calls"})
        wrong += [f"{item.id}: a goal changed"] if rows(sqlite_url, *LASTING) != before else []
        talk = await ann.get_json(place)
        shown = await ann.get(place.replace(f"{V1}/conversations", "/coach"), headers={"Accept": "text/html"})
        wrong += wrong_in(item, talk, Page(shown.text))
        if harmless and "polite" in request.node.callspec.id and talk["said"][-1]["source"] != "m":
            hindered.append(item.id)

    print(f"kept as a goal: {kept} of {len(items)}; hindered though harmless: {hindered}")  # noqa: T201 - named
    assert wrong == []
    assert len(hindered) <= MOST_HINDERED, hindered
    assert kept > len(items) / 2
    sent = str([each.body for opened in room.opened for each in opened.sent[elenas:]])
    assert [each for each in NEVER_SENT if each in sent] == []
    assert unjudged(sqlite_url) == []
