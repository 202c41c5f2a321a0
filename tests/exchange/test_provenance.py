"""A person's own export tells how each suggestion was made, what the rules said, and what became of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from goalcoach.coach import adopt
from goalcoach.domain.draft import Making
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.exchange.gathering import own, shared
from goalcoach.exchange.writing import WRITERS, as_json
from goalcoach.llm.port import TurnAnswer
from goalcoach.llm.scripted import ScriptedCoach, ScriptedTurn
from goalcoach.store.port import Store
from tests.coach.desk import ASKS, Desk, sit_down
from tests.store.samples import MAKING

WORDING = "Bring calls from 9 minutes to 6 by 30 June 2027, because people give up"
SECRET = "by 30 June 2031"


def offers(text: str, owner: str = "") -> ScriptedTurn:
    """A turn that offers this wording, made by a language model."""
    wording = GoalDraft(kind=GoalKind.PERFORMANCE, text=text, owner=owner)
    return ScriptedTurn(said=(ASKS,), answer=TurnAnswer(wording=wording, making=MAKING))


@pytest.fixture
async def desk(sqlite_store: Store) -> Desk:
    """Somebody who rejected one wording, was not shown another, and adopted a third."""
    desk = await sit_down(sqlite_store, ScriptedCoach([offers(WORDING)]))
    texts = (WORDING, f"Bring calls to 6 {SECRET}", WORDING)
    coach = ScriptedCoach([offers(text, desk.person.id) for text in texts], name="m")
    office = desk.office = replace(desk.office, coach=coach)
    for said in (WORDING, "and what if", "once more"):
        await desk.hear(said)
        suggestion = (await desk.look()).suggestion
        async with office.store.unit() as unit:
            if suggestion and said == WORDING:
                await adopt.reject(unit, office, desk.person, suggestion.id, "not mine")
            elif suggestion:
                await adopt.adopt(unit, office, desk.person, suggestion.id)
    return desk


async def test_json_holds_it_all(desk: Desk) -> None:
    async with desk.office.store.unit() as unit:
        kept = json.loads(as_json(await own(unit, desk.person)))
    told = kept["conversations"][0]["suggestions"]

    assert [each["state"] for each in told] == ["rejected", "refused", "adopted"]
    assert [each["source"] for each in told] == ["m"] * 3
    for each in told:
        assert each["making"] == {name: getattr(MAKING, name) for name in Making.__dataclass_fields__}
        assert len(each["rules_digest"]) == len(each["verdict"]["rules_digest"]) > 0
        assert len(each["verdict"]["content_hash"]) == 64
    assert [each["verdict"]["outcome"] for each in told] == ["accepted", "refused", "accepted"]
    assert told[0]["draft"]["text"] == WORDING
    assert told[1]["draft"] is None
    assert told[1]["why"][0].startswith("SG")
    assert set(told[1]["why"]) <= set(told[1]["verdict"]["codes"])


async def test_what_was_refused_is_in_no_export_in_words(desk: Desk) -> None:
    async with desk.office.store.unit() as unit:
        export = await own(unit, desk.person)
    assert [name for name, write in WRITERS.items() if SECRET in write(export)] == []


async def test_markdown_tells_it_in_a_line_each(desk: Desk) -> None:
    async with desk.office.store.unit() as unit:
        page = WRITERS["markdown"](await own(unit, desk.person))
    lines = [line for line in page.splitlines() if "coach/reply@1" in line]

    assert ["rejected" in lines[0], "refused" in lines[1], "adopted" in lines[2]] == [True] * 3
    for part in (MAKING.model, MAKING.host, "900", "120 tokens", "1.75 s", "2 calls", "1 repair", "0.0123"):
        assert part in lines[0]
    assert "SG" in lines[1]


@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
async def test_nobody_elses_export_tells_of_a_conversation(desk: Desk, write: Callable[[Any], str]) -> None:
    async with desk.office.store.unit() as unit:
        written = write(await shared(unit, [desk.person]))
    assert "coach/reply" not in written
    assert MAKING.model not in written
