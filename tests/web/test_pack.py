"""A whole goalcoach with an organisation's rules: what people read, are told, and what is kept."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from goalcoach.rules.catalogue import digest_with, rules_digest
from tests.packs.packing import own
from tests.web.api.test_journey import SAID, talk
from tests.web.pages.house import PAGE
from tests.world import MakeWorld, World

EXAMPLE = Path(__file__).parents[2] / "docs/examples/our-rules.yaml"
PHRASE = {"kind": "performance", "text": "Create synergies between sales and the warehouse"}


@pytest.fixture
async def packed(make_world: MakeWorld) -> World:
    """A goalcoach with the example pack."""
    made: World = await make_world(rules_pack=str(EXAMPLE))
    return made


async def test_the_catalogue_is_the_organisations(packed: World) -> None:
    ann = await packed.somebody("Ann")
    rules = {each["code"]: each for each in await ann.get_json("/api/v1/rules")}

    assert {"ORG101", "ORG201", "SP101"} <= rules.keys()
    assert "ME203" not in rules
    assert rules["TI303"]["person"] == "ask"
    assert (await ann.get_json("/api/v1/rules/ORG201"))["name"] == "empty-phrase"


async def test_the_pages_show_its_rules(packed: World) -> None:
    ann = await packed.somebody("Ann")
    listed = (await ann.get("/rules", headers={"accept": "text/html"})).text
    page = await ann.get("/rules/ORG201", headers={"accept": "text/html"})

    assert "Your organisation" in listed
    assert 'href="/rules/ORG201"' in listed
    assert 'href="/rules/ME203"' not in listed
    assert page.status_code == 200
    assert "House style (2026)" in page.text
    off = await ann.get("/rules/ME203", headers=PAGE)
    assert off.status_code == 404
    assert "Your organisation has switched this rule off." in off.text


async def test_the_pages_tell_whose_rules_they_are(packed: World) -> None:
    ann = await packed.somebody("Ann")
    listed = (await ann.get("/rules", headers={"accept": "text/html"})).text
    own = (await ann.get("/rules?family=ORG", headers={"accept": "text/html"})).text
    page = await ann.get("/rules/ORG201", headers={"accept": "text/html"})

    assert (
        "Northwind Wholesale, version 2027.1: 4 of its own, 1 switched off (ME203), 2 weighed differently."
        in listed
    )
    assert "Ask about it: HR, Ingrid Sand." in listed
    assert 'href="/rules/ORG101"' in own
    assert 'href="/rules/SP101"' not in own
    assert 'href="/rules#family-ORG"' in page.text
    assert 'id="family-ORG"' in listed


async def test_who_tries_a_sentence_sees_all_that_is_found(packed: World) -> None:
    ann = await packed.somebody("Ann")
    text = "Create synergies between sales and the warehouse by 2028"
    page = await ann.post("/rules/check", data={"text": text}, headers=PAGE)

    assert "The rules ask 5 things." in page.text
    assert "The first" not in page.text
    assert page.text.count('class="finding') >= 5
    assert "It ends on 31 December 2028" in page.text


async def test_a_text_is_judged_by_them(packed: World) -> None:
    ann = await packed.somebody("Ann")
    page = await ann.post("/rules/check", data={"text": PHRASE["text"]}, headers=PAGE)
    assert '<a href="/rules/ORG201">' in page.text

    told = await ann.post_json("/api/v1/check", {**PHRASE})

    assert "ORG201" in {each["code"] for each in told["findings"]}


async def test_a_conversation_ends_in_a_goal_whose_verdict_names_them(packed: World, sqlite_url: str) -> None:
    ann = await packed.somebody("Ann")
    conversation = await talk(ann, *SAID)
    goal = await ann.post_json(f"/api/v1/suggestions/{conversation['suggestion']['id']}/adopt")

    assert "82" in goal["version"]["draft"]["text"]
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"))) as database:
        digests = {row[0] for row in database.execute("SELECT rules_digest FROM verdict")}
    assert digests == {digest_with(packed.wired.office.pack)}
    assert rules_digest() not in digests


async def test_what_a_rule_refuses_is_not_offered(make_world: MakeWorld, tmp_path: Path) -> None:
    """Whatever the coach would word is refused by a rule of facts; the conversation goes on without it."""
    (tmp_path / "strict.yaml").write_text(own(severity="{model: block, person: note}"), "utf-8")
    world = await make_world(rules_pack=str(tmp_path / "strict.yaml"))
    conversation = await talk(await world.somebody("Ann"), *SAID)

    assert conversation["suggestion"] is None
    assert conversation["said"][-1]["speaker"] == "coach"
    assert conversation["said"][-1]["text"].endswith("why so late?**")


async def test_an_old_verdict_is_explained_by_the_rules_of_its_time(
    make_world: MakeWorld, tmp_path: Path
) -> None:
    """The pack changes between two starts; the verdict of before names the pack of before."""
    path = tmp_path / "ours.yaml"
    path.write_text(own(why="Because of last year."), "utf-8")
    before: World = await make_world(rules_pack=str(path))
    then = digest_with(before.wired.office.pack)
    path.write_text(own(why="Because of this year.").replace('"1"', '"2"'), "utf-8")
    after: World = await make_world(rules_pack=str(path))
    ann = await after.somebody("Ann")

    old = await ann.get_json(f"/api/v1/rules/ORG101?digest={then}")
    now = await ann.get_json("/api/v1/rules/ORG101")
    assert (old["why"], old["since"]) == ("Because of last year.", "1")
    assert (now["why"], now["since"]) == ("Because of this year.", "2")
    assert (await ann.get_json(f"/api/v1/rules/SP101?digest={rules_digest()}"))["code"] == "SP101"
    assert (await ann.get(f"/api/v1/rules/ORG999?digest={then}")).status_code == 404
    assert (await ann.get(f"/api/v1/rules/ORG101?digest={'0' * 16}")).status_code == 404
    assert (await ann.get("/api/v1/rules/ORG101?digest=none")).status_code == 422


async def test_an_old_verdict_is_explained_without_trying_its_pack_again(
    packed: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hundred rules with their examples take seconds, and anybody may ask, as often as they like."""
    ann = await packed.somebody("Ann")
    digest = digest_with(packed.wired.office.pack)

    def refuse(rule: object) -> None:
        raise AssertionError("an example was tried")

    monkeypatch.setattr("goalcoach.packs.reading.tried", refuse)
    asked = f"/api/v1/rules/ORG201?digest={digest}"

    assert (await ann.get_json(asked))["code"] == "ORG201"
    monkeypatch.setattr("goalcoach.packs.reading.read_document", refuse)
    assert (await ann.get_json(asked))["code"] == "ORG201"
