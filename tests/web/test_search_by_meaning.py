"""The page of competencies where an endpoint makes vectors: by meaning, and by words while it does not."""

from __future__ import annotations

import asyncio

import pytest

from goalcoach.coach.framework import carry_out, plan
from tests.domain.frameworks import FRAMEWORK
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import Step
from tests.endpoint.server import Room
from tests.web.language_model import PAGE
from tests.web.pages.markup import tree
from tests.world import Browser, MakeWorld, World

pytestmark = pytest.mark.slow  # LangChain takes seconds to import


async def a_world(make_world: MakeWorld, room: Room) -> World:
    told = {"llm_base_url": room.url, "llm_model": "m", "llm_embedding_model": "vectors"}
    world: World = await make_world(**told)
    office = world.wired.office
    async with office.store.unit() as unit:
        await carry_out(unit, office, plan(await office.names(unit), FRAMEWORK), by=None, note="a file")
    return world


async def found(ann: Browser, words: str) -> list[str]:
    """Names on the page, the likeliest first."""
    page = await ann.get("/competencies", params={"q": words}, headers=PAGE)
    assert page.status_code == 200, page.text
    links = tree(page).all("a")
    return [each.text for each in links if each.attrs.get("href", "").startswith("/competencies/")]


async def until_made(world: World) -> None:
    """Wait until the vectors of the framework are there, or could not be made."""
    meaning = world.wired.office.names._meaning
    assert meaning is not None
    making = meaning._making
    assert making is not None
    await asyncio.wait({making})


async def test_what_no_word_finds_meaning_does_and_no_name_leaves(make_world: MakeWorld, room: Rooms) -> None:
    here = room(Step())
    world = await a_world(make_world, here)
    ann = await world.somebody("Ann Smith")
    assert "Negotiation" not in await found(ann, "Ann Smith xnegotiatx")
    await until_made(world)

    assert "Negotiation" in await found(ann, "Ann Smith xnegotiatx")

    framework, search = here.sent
    assert any(text.startswith("Negotiation") for text in framework.body["input"])
    assert search.body["input"] == ["[PERSON_1] xnegotiatx"]
    told = tree(await ann.get("/privacy", headers=PAGE)).text
    assert "What you look for among competencies goes to" in told


async def test_while_it_fails_words_find_what_they_find(make_world: MakeWorld, room: Rooms) -> None:
    here = room(Step(status=500, body="{}"))
    world = await a_world(make_world, here)
    ann = await world.somebody("Ann Smith")

    for _ in range(3):
        assert await found(ann, "haggling") == ["Negotiation"]
    await until_made(world)

    assert len(here.sent) == 1, "nobody asks again at once"
