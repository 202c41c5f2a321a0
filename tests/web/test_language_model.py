"""A language model behind the whole of goalcoach, over HTTP to a scripted endpoint."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from goalcoach.llm.model import Usage
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import Step, bad, bad_rows
from tests.llm.talking import written
from tests.web.language_model import (
    NOTES,
    OFFERED,
    PAGE,
    SAID,
    V1,
    WORDING,
    begin,
    everything,
    faults,
    make,
    page_of,
    say,
)
from tests.web.pages.markup import tree
from tests.world import Clock, MakeWorld, World, row_counts

__all__ = ["make"]

YES = written("It is yours.\n\n**What do you do first?**", command="adopt", asked="activity")


async def test_from_a_sentence_to_a_kept_goal(make: Callable[..., Any], room: Rooms) -> None:
    place_of_model = room(Step(text=OFFERED), Step(text=YES))
    world = await make(place_of_model, llm_price_in=2_000_000.0)
    ann, place = await begin(world)

    found = await say(ann, place)

    offered = found["suggestion"]
    assert offered["draft"]["text"] == WORDING
    assert offered["draft"]["due"] == "2027-06-30"
    assert offered["source"] == found["said"][-1]["source"] == "m"
    assert found["said"][-1]["notice"] == ""
    assert found["said"][0]["source"] == "builtin", "the first words are nobody else's"
    making = offered["making"]
    assert making["prompt"] == "coach/reply@1"
    assert len(making["prompt_hash"]) == 64
    assert offered["rules_digest"]
    assert making["model"] == "m"
    assert making["host"] in place_of_model.url
    assert (making["calls"], making["repairs"]) == (1, 0)
    assert (making["prompt_tokens"], making["completion_tokens"]) == (100, 20)
    assert making["cost"] == 200.0
    page = await page_of(ann, place)
    assert "prompt coach/reply@1" in page.text
    assert making["prompt_hash"][:8] in page.text
    assert WORDING in tree(page).one("li", id="turn-3").text, "the reply asks about it, and does not say it"

    kept = await say(ann, place, "yes, that is it")

    assert kept["state"] == "kept"
    page = await page_of(ann, place)
    assert WORDING not in tree(page).one("li", id="turn-5").text, "it asks about the first step now"
    goal = (await ann.get(f"{V1}/goals")).json()
    assert WORDING in json.dumps(goal)


async def test_what_one_replica_sets_aside_is_not_there_for_another(
    make: Callable[..., Any], room: Rooms
) -> None:
    place_of_model = room(Step(text=OFFERED))
    here, there = [await make(place_of_model, llm_budget_tokens_per_day=20_000) for _ in range(2)]
    ann, place = await begin(here)
    settle = await there.wired.endpoint.budget.set_aside("bo", Usage(19_990, 0))

    notice = (await say(ann, place))["said"][-1]["notice"]
    assert notice == "The budget for the language model is used up. The built-in coach answers instead."
    assert place_of_model.sent == []

    settle(Usage(10, 0))
    await there.wired.endpoint.budget.settled()
    assert (await say(ann, place))["said"][-1]["notice"] == ""
    assert (await there.wired.endpoint.budget.account()).spent.tokens == 10 + 120


async def test_without_an_endpoint_the_built_in_coach_answers_as_before(world: World) -> None:
    ann, place = await begin(world)
    found = await say(ann, place)
    assert found["said"][-1]["source"] == "builtin"
    assert found["said"][-1]["notice"] == ""
    page = await page_of(ann, place)
    asked = tree(page).one("li", id="turn-3")
    assert asked.text.count(found["suggestion"]["draft"]["text"]) == 1, "the built-in coach says it itself"
    assert found["suggestion"]["making"] is None


async def test_an_endpoint_that_is_down_is_told_of_and_the_answer_comes(
    make: Callable[..., Any], room: Rooms
) -> None:
    world = await make(room(Step(status=500, body="{}")))
    ann, place = await begin(world)
    found = await say(ann, place)
    assert found["said"][-1]["source"] == "builtin"
    assert found["said"][-1]["notice"] == "The language model failed. The built-in coach answers instead."
    assert "The built-in coach answers instead." in (await page_of(ann, place)).text
    assert faults(world) == ["broken"]


async def test_an_answer_without_its_form_is_told_in_words_and_logged_by_its_place(
    make: Callable[..., Any], room: Rooms
) -> None:
    world = await make(
        room(Step(text=written("Noted.\n\n**Why?**", notes=[{**NOTES[0], "quote": "canary"}])))
    )
    ann, place = await begin(world)

    found = await say(ann, place)

    assert found["said"][-1]["notice"] == (
        "The language model's answer is not in the form that is needed. The built-in coach answers instead."
    )
    assert faults(world) == ["notes[0].quote: not in what the person just said, letter by letter"]
    assert "canary" not in world.log.getvalue()


@pytest.mark.parametrize(
    "yes", [Step(text=YES), Step(status=500, body="{}")], ids=["it", "the built-in coach"]
)
async def test_who_wrote_a_wording_stays_told_whoever_hears_the_yes(
    make: Callable[..., Any], room: Rooms, yes: Step
) -> None:
    ann, place = await begin(await make(room(Step(text=OFFERED), yes)))
    written_by = (await say(ann, place))["suggestion"]

    assert (await say(ann, place, "yes, keep it"))["state"] == "kept"

    adopted = (await ann.get_json(f"{place}/suggestions"))[-1]
    assert adopted["state"] == "adopted"
    assert (adopted["source"], adopted["making"]) == (written_by["source"], written_by["making"])


async def test_nothing_of_other_people_goes_out(make: Callable[..., Any], room: Rooms) -> None:
    place_of_model = room(Step(text=OFFERED))
    world = await make(place_of_model)
    await world.person("Elena Petrova")
    bo, private = await begin(world, "Bo")
    await say(bo, private, "Marked-7f3a: I want to leave")
    ann, place = await begin(world)

    await say(ann, place, f"Elena Petrova (elena@corp.example, +49 171 1234567) says {SAID}")

    sent = json.dumps(place_of_model.sent[-1].body)
    assert "calls take too long" in sent
    for secret in ("Elena", "Petrova", "corp.example", "171 1234567", "Marked-7f3a"):
        assert secret not in sent


async def test_who_was_hired_or_renamed_just_now_goes_out_under_a_pseudonym(
    make: Callable[..., Any], make_world: MakeWorld, room: Rooms
) -> None:
    place_of_model = room(Step(text=written("Noted.\n\n**What would be different?**", asked="outcome")))
    ann, place = await begin(await make(place_of_model))
    other: World = await make_world()
    await say(ann, place, "Zoltan Kovacs and Piroska Szabo wait too long")
    known_before = json.dumps(place_of_model.sent[-1].body)

    zoltan = await other.person("Zoltan Kovacs")
    await say(ann, place, "Zoltan Kovacs waits for 9 minutes")
    assert "Kovacs" in known_before
    assert "Kovacs" not in json.dumps(place_of_model.sent[-1].body)

    async with other.wired.office.store.unit() as unit:
        await unit.people.put(replace(zoltan, name="Piroska Szabo"))
    await say(ann, place, "Piroska Szabo waits for 9 minutes")
    assert "Szabo" not in json.dumps(place_of_model.sent[-1].body)


async def test_the_key_the_prompt_and_the_answer_are_in_no_log(make: Callable[..., Any], room: Rooms) -> None:
    world = await make(room(Step(text=OFFERED)), llm_api_key="sk-canary-1234567890")
    ann, place = await begin(world)
    await say(ann, place)
    log = world.log.getvalue()
    assert "canary" not in log
    assert "calls take" not in log.lower()


async def test_whoever_talks_to_a_language_model_reads_so_and_where_their_words_go(
    make: Callable[..., Any], room: Rooms
) -> None:
    place_of_model = room(Step(text=OFFERED))
    ann, place = await begin(await make(place_of_model, "coach-70b"))
    host = place_of_model.url.removeprefix("http://").partition("/")[0]

    privacy = (await ann.get("/privacy", headers=PAGE)).text
    told = [(await ann.get("/coach", headers=PAGE)).text, (await page_of(ann, place)).text]

    assert "goes nowhere else" not in privacy
    assert f"“coach-70b” at {host}" in privacy
    assert 'id="language-model"' in privacy
    for each in told:
        assert "A language model answers" in each
        assert 'href="/privacy#language-model"' in each


async def test_without_a_language_model_no_page_speaks_of_one(world: World) -> None:
    ann, place = await begin(world)
    told = [(await ann.get(path, headers=PAGE)).text for path in ("/privacy", "/coach")]
    told.append((await page_of(ann, place)).text)
    assert "What you say goes nowhere else." in told[0]
    assert all("language model answers" not in each for each in told)


EVIDENCE = "Bring on-time cutover tasks from 14 of 16 to 16 of 16 by 15 September 2026, because releases slip"
"""What the person said, so that a good answer among the bad ones would pass."""
ROWS = {
    "metric": ("metric", "on-time cutover tasks"),
    "baseline": ("baseline", "14 of 16"),
    "target": ("target", "16 of 16"),
    "unit": ("unit", "tasks"),
    "due_date": ("due", "15 September 2026"),
}
KINDS = {"business": "performance", "team": "performance", "quality": "performance"}
GOAL_KEYS = {*ROWS, "title", "description", "start_date", "category", "evidence_ids"}


def in_our_words(raw: str) -> str:
    """A bad answer in our shape, and bad in the same way: words first, then one object with our keys."""
    asks = "Here is a wording.\n\n**Does it say what you mean?**"
    try:
        told = json.loads(raw)
    except ValueError:
        return f"{asks}\n```json\n{raw}\n```"
    spoken = [told["reply"]] if "reply" in told else [each["text"] for each in told.get("points", ())]
    if spoken and _is_about_words(told):
        return written(f"{' '.join(spoken)}\n\n**What would be different?**")
    rest = {key: value for key, value in told.items() if key not in {"goals", "reply"}}
    goals = told.get("goals")
    if not isinstance(goals, list) or len(goals) != 1:
        return written(asks, wording=goals, **rest)
    goal = goals[0]
    notes = [_note(goal, key) for key in ROWS]
    if goal["start_date"] != "2026-03-16":
        notes.append({"field": "start", "value": goal["start_date"], "quote": "15 September 2026"})
    rest |= {key: value for key, value in goal.items() if key not in GOAL_KEYS}
    kind = KINDS.get(goal["category"], goal["category"])
    return written(asks, wording=goal["title"], unclear=goal["description"], kind=kind, notes=notes, **rest)


def _is_about_words(told: dict[str, Any]) -> bool:
    """Whether what is bad about it are its words, and not whom or what it names by id."""
    if "reply" in told:
        return True
    points = told.get("points", ())
    ids = {each for point in points for each in point["evidence_ids"]}
    known = bool(ids) and ids <= {"ev-1", "ev-2", "ev-3"} and told.get("employee_id") == "E-2041"
    return known and "rating" not in told and not any("back pain" in point["text"] for point in points)


def _note(goal: dict[str, Any], key: str) -> dict[str, Any]:
    field, quote = ROWS[key]
    if key not in goal:
        return {"field": field, "quote": quote}
    known = goal[key] == "cutover tasks closed on time (of 16)"
    value = quote if known else None if goal[key] is None else str(goal[key])
    return {"field": field, "value": value, "quote": quote}


TOLD = {
    "TRUNCATED_JSON": "truncated|length",
    "NOT_JSON": "not-json|extra-text",
    "EMPTY_OUTPUT": "empty",
    "WRONG_ENUM": "none of the choices",
    "EXTRA_KEYS": "a key that is not asked for",
    "MISSING_FIELD": "missing",
    "WRONG_TYPE": "no plain decimal|no text",
    "NON_FINITE_NUMBER": "no plain decimal",
    "OUT_OF_RANGE": "below zero",
    "NUMBER_NOT_IN_EVIDENCE": "number",
    "DATE_IN_PAST": "date|past",
    "DATE_INVALID": "no date",
    "DATE_ORDER": "date|order",
    "DUPLICATE_KEYS": "duplicate|number not said",
    "DUPLICATE_GOAL": "no text",
    "TOO_MANY_ITEMS": "no text",
    "CONTROL_CHARS": "control-character",
    "PLACEHOLDER_TEXT": "placeholder|few own words",
    "GOAL_NOT_MEASURABLE": "no text|measure",
    "WRONG_LANGUAGE": "language|out of nowhere",
    "PROTECTED_ATTRIBUTE": "protected|private|family|health",
    "PERSONALITY_LANGUAGE": "character",
    "EMPLOYMENT_DECISION": "pay or rank",
    "PRIVATE_SOURCE": "private|health|not asked for",
    "UNSAFE_MARKUP": "praise|link|markup",
}
"""What the log says, for each reason that a bad answer may be refused for.

Ids, tools and what another's chat says have no place in a conversation: they are keys that nobody asked for.
"""
MAY_BE_OFFERED = {"clean_or_reject", "per_item", "accept_after_repair"}


@pytest.mark.slow
@pytest.mark.parametrize("row", list(bad_rows()), ids=lambda row: str(row["id"]))
async def test_a_bad_answer_is_not_used_and_the_person_is_told(
    make: Callable[..., Any], room: Rooms, sqlite_url: str, row: dict[str, Any]
) -> None:
    """As it stands in the file: whatever else it is, it is not what was asked for."""
    place_of_model = room(*bad(row))
    ann, place = await begin(await make(place_of_model, llm_timeout_seconds=2.0))

    found = await say(ann, place, "I want to be better with customers")

    last = found["said"][-1]
    assert (last["speaker"], last["source"]) == ("coach", "builtin")
    assert last["notice"].endswith("The built-in coach answers instead.")
    assert 1 <= len(place_of_model.sent) <= 3
    assert found["suggestion"] is None
    assert row_counts(sqlite_url)["goal"] == row_counts(sqlite_url)["suggestion"] == 0
    stored = everything(sqlite_url)
    for text in (
        *row["expect"].get("must_not_contain", ()),
        "cutover",
        "I'm sorry",
        "97%",
        "la la la",
        "and and",
    ):
        assert text not in stored, text


@pytest.mark.slow
@pytest.mark.parametrize(
    "row", [each for each in bad_rows() if "raw" in each], ids=lambda row: str(row["id"])
)
async def test_a_bad_answer_in_our_shape_is_refused_for_what_is_bad_in_it(
    make: Callable[..., Any], room: Rooms, sqlite_url: str, clock: Clock, row: dict[str, Any]
) -> None:
    clock.time = datetime(2026, 3, 16, 9, tzinfo=UTC)
    expect = row["expect"]
    raws = [in_our_words(each) for each in row.get("next_raw", ())]
    place_of_model = room(*bad({**row, "raw": in_our_words(row["raw"]), "next_raw": raws}))
    world = await make(place_of_model, llm_timeout_seconds=20.0)
    ann, place = await begin(world)

    found = await say(ann, place, EVIDENCE)

    last = found["said"][-1]
    assert last["speaker"] == "coach"
    assert 1 <= len(place_of_model.sent) <= expect["max_model_calls"]
    assert row_counts(sqlite_url)["goal"] == 0
    assert not [text for text in expect.get("must_not_contain", ()) if text in everything(sqlite_url)]
    if expect["outcome"] == "accept_after_repair":
        assert found["suggestion"]["source"] == "m"
    if expect["outcome"] not in MAY_BE_OFFERED:
        assert last["source"] == "builtin"
        assert last["notice"].endswith("The built-in coach answers instead.")
        wanted = "|".join(TOLD.get(each, TOLD["EXTRA_KEYS"]) for each in expect["reasons_any"])
        assert re.search(wanted, faults(world)[-1]), faults(world)


async def test_what_is_german_is_read_aloud_as_german_and_the_page_as_the_english_it_is(
    make: Callable[..., Any], room: Rooms
) -> None:
    said = "Die Übergabe dauert 40 Minuten und soll 15 dauern"
    answer = written(
        "Die Übergabe dauert 40 Minuten und soll 15 dauern.\n\n**Was wird dadurch besser?**",
        notes=[{"field": "outcome", "value": said, "quote": said}],
        asked="why",
        options=[{"text": "Wir kommen pünktlich nach Hause", "field": "why"}],
    )
    world = await make(room(Step(text=answer)))
    someone = await world.person("Greta")
    async with world.wired.office.store.unit() as unit:
        await unit.people.put(replace(someone, language="de"))
    greta = await world.browser(someone)
    place = f"{V1}/conversations/{(await greta.post_json(f'{V1}/conversations'))['id']}"
    await say(greta, place, said)

    page = tree(await page_of(greta, place))

    assert page.one("html").attrs["lang"] == "en"
    spoken = [each for each in page.walk() if "said" in each.attrs.get("class", "").split()]
    assert [each.attrs.get("lang") for each in spoken] == ["de", "de", "de"]
    assert page.one("button", klass="chip").attrs["lang"] == "de"
    assert page.one("blockquote").attrs["lang"] == "de"
