"""A conversation cannot grow without end: every turn reads all that was said before it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from goalcoach.coach import conversations
from goalcoach.rules import said as reading
from goalcoach.rules.samples import MODEL_FACTS
from tests.world import World


@pytest.mark.parametrize(("limit", "most"), [("MOST_TURNS", 5), ("MOST_SPOKEN", 60)])
async def test_one_that_has_grown_too_long_goes_no_further(
    world: World, monkeypatch: pytest.MonkeyPatch, limit: str, most: int
) -> None:
    monkeypatch.setattr(conversations, limit, most)
    ann = await world.somebody("Ann")
    begun = await ann.post_json("/api/v1/conversations")
    path = f"/api/v1/conversations/{begun['id']}"
    for _ in range(2):
        await ann.post_json(f"{path}/turns?wait=20", {"text": "I want to be better at it"})

    answer = await ann.post(f"{path}/turns", json={"text": "I want to be better at it"})

    assert answer.status_code == 409
    assert "begin a new one" in answer.json()["detail"]
    assert len((await ann.get_json(path))["said"]) == 5
    shown = await ann.post(f"/coach/{begun['id']}", data={"text": "And on it goes on and on"})
    assert "begin a new one" in shown.text


def test_what_was_said_before_is_not_read_again() -> None:
    earlier = tuple(f"Raise CSAT from {number} to 90" for number in range(100, 150))
    reading.said(replace(MODEL_FACTS, said=earlier), "en")
    before = reading._one.cache_info().misses

    told = reading.said(replace(MODEL_FACTS, said=(*earlier, "because of 777 renewals")), "en")

    assert reading._one.cache_info().misses == before + 1
    assert told is not None
    assert {100, 149, 90, 777} <= told.numbers
    assert told.has("CSAT from 149 to 90")
    assert "renewal" in told.words
