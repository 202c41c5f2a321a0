"""Somebody chooses what the coach speaks with them, and is asked about a shortfall in what they write."""

from __future__ import annotations

import pytest

from goalcoach.coach.framework import carry_out, plan
from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.llm.builtin.causes.words.de import GERMAN
from goalcoach.llm.builtin.causes.words.en import ENGLISH
from goalcoach.web.pages.gap_words import ENGLISH as AROUND
from goalcoach.web.pages.gap_words import GapWords
from tests.domain.frameworks import FRAMEWORK
from tests.web.pages.house import House
from tests.web.pages.markup import Node, tree

SHORT = {"title": "15 % more deals closed", "actual": "4", "target": "15", "unit": "%", "better": "more"}
WORDS_IN_ENGLISH = frozenset(
    words for name in GapWords.__slots__ if isinstance(words := getattr(AROUND, name), str)
) - {AROUND.language}
GIVES_IN = "Sobald der Kunde Druck macht, gebe ich beim Preis nach, ich weiß dann nicht weiter"


@pytest.fixture
async def talk(house: House) -> str:
    office = house.world.wired.office
    async with office.store.unit() as unit:
        await carry_out(unit, office, plan(await office.names(unit), FRAMEWORK), by=None, note="a file")
    return await begun(house)


async def begun(house: House, **changed: str) -> str:
    path: str = (await house["Ann"].post("/growth/gaps", data=SHORT | changed)).headers["location"]
    return path


async def say(house: House, path: str, what: str = "answer", **fields: str) -> Node:
    page = tree(await house["Ann"].get(path))
    revision = page.all("input", name="revision")[0].attrs["value"]
    assert (
        await house["Ann"].post(f"{path}/{what}", data={"revision": revision} | fields)
    ).status_code == 303
    return tree(await house["Ann"].get(path))


def question(page: Node) -> tuple[str, str]:
    return page.one("h2", id="now-head").text, page.one("section", id="now").attrs.get("lang", "en")


async def test_a_language_is_chosen_on_the_page_of_settings(house: House) -> None:
    ann = house["Ann"]
    fields = tree(await ann.get("/settings")).form("/settings/language")
    assert fields == {"language": "auto"}, "until they choose, it is the one they write in"

    assert (await ann.post("/settings/language", data={"language": "de"})).status_code == 303
    assert tree(await ann.get("/settings")).form("/settings/language") == {"language": "de"}

    assert (await ann.post("/settings/language", data={"language": "fr"})).status_code == 422
    assert tree(await ann.get("/settings")).form("/settings/language") == {"language": "de"}


async def test_a_chosen_language_is_asked_in_from_the_beginning(house: House) -> None:
    await house["Ann"].post("/settings/language", data={"language": "de"})

    page = tree(await house["Ann"].get(await begun(house)))

    assert question(page)[1] == "de"
    assert page.one("button", name="in", value="en").text == "Ask in English"


def english_in(page: Node) -> list[str]:
    """Words of the page's own language within the parts that belong to the talk."""
    parts = [page.one("section", id="now"), page.one("section", aria_labelledby="board")]
    shown = [
        each.text for part in parts for each in part.walk() if each.tag in {"button", "a", "label", "dt"}
    ]
    return [each for each in shown if each in WORDS_IN_ENGLISH]


async def test_what_stands_around_a_talk_is_in_its_language_and_turns_with_it(
    house: House, talk: str
) -> None:
    german = await say(house, talk, text=GIVES_IN)

    assert english_in(german) == []
    assert german.one("h1").attrs["lang"] == german.one("section", id="now").attrs["lang"] == "de"
    assert "Frage 2 von höchstens 10" in german.text
    assert "11 Prozentpunkte: 4 % statt 15 %, gemessen am 22. November 2026" in german.text
    english = await say(house, talk, **{"in": "en"})
    assert {"Answer", "Leave it out", "Result"} <= set(english_in(english))
    assert "lang" not in english.one("section", id="now").attrs
    said = english.one("section", aria_labelledby="so-far").one("dd")
    assert said.attrs["lang"] == "de"


async def test_a_german_talk_stays_german_to_its_end_and_tells_errors_so(house: House, talk: str) -> None:
    page = await say(house, talk, text="Es war ein seltsames Frühjahr mit vielen Leuten und wenig Ruhe")
    while page.all("button", klass="chip"):
        page = await say(house, talk, do="skip")
    assert page.all("button", name="cause"), "what is open can be tapped"
    assert english_in(page) == []
    revision = page.all("input", name="revision")[0].attrs["value"]
    wrong = await house["Ann"].post(f"{talk}/confirm", data={"revision": revision, "cause": ""})
    assert "Wähl eine der Ursachen aus." in tree(wrong).one("span", id="cause-error").text

    page = await say(house, talk, "confirm", cause="resources")
    assert english_in(page) == []
    assert "Mittel: Zeit, Leute, Geld oder Werkzeug" in page.one("section", aria_labelledby="board").text
    page = await say(house, talk, "confirm", cause="skill")
    page = await say(house, talk, "competency", competency="negotiation")

    assert english_in(page) == []
    assert page.one("a", href=f"{talk}/goal").text == "Ein Ziel daraus machen"


async def test_what_was_said_for_a_cause_is_quoted_as_germans_quote(house: House, talk: str) -> None:
    own = "Ich weiß nicht, wie ich den Preis halte, wenn sie ihn drücken"
    page = await say(house, talk, text=own)
    page = await say(house, talk, text="Ich müsste erst etwas herausfinden")
    while page.all("button", klass="chip"):
        page = await say(house, talk, do="skip")

    assert f"„{own}“" in page.one("section", id="now").text


async def test_the_talk_goes_on_in_what_is_written_and_back_when_that_is_asked_for(
    house: House, talk: str
) -> None:
    assert question(tree(await house["Ann"].get(talk)))[1] == "en"

    page = await say(house, talk, text=GIVES_IN)
    german = question(page)
    assert german[1] == "de"
    assert german[0] in GERMAN.questions.values()
    assert page.one("section", aria_labelledby="so-far").attrs["lang"] == "de"

    english = question(await say(house, talk, **{"in": "en"}))
    assert english[0] in ENGLISH.questions.values()
    after = await say(
        house, talk, text="Nein, das würde ich auch dann nicht schaffen, selbst wenn ich müsste"
    )
    assert question(after)[1] == "en", "who asked for English stays with it"


async def test_a_talk_about_what_is_named_in_german_begins_in_german(house: House) -> None:
    page = tree(await house["Ann"].get(await begun(house, title="15 % mehr Abschlüsse")))

    assert question(page) == (GERMAN.questions[Probe.FIRST], "de")


async def test_answers_of_a_word_or_two_tell_the_language_together(house: House) -> None:
    talk = await begun(house, title="Übergaben ohne Lücke")

    assert question(await say(house, talk, text="weiß nicht"))[1] == "de"

    other = await begun(house, title="Tickets")
    assert question(await say(house, other, text="keine Ahnung"))[1] == "en"
    assert question(await say(house, other, text="weiß ich nicht"))[1] == "de"


async def test_who_chose_a_language_is_asked_in_it_whatever_they_write(house: House) -> None:
    await house["Ann"].post("/settings/language", data={"language": "de"})
    talk = await begun(house)

    page = await say(house, talk, text="The customers keep pushing back on the price and I give in")

    assert question(page)[1] == "de"
    assert page.one("section", aria_labelledby="so-far").one("dd").attrs["lang"] == "en"
    assert question(await say(house, talk, **{"in": "en"}))[1] == "en"
    assert question(await say(house, talk, text="Nein, das könnte ich auch heute nicht"))[1] == "en"


async def test_german_answers_lead_to_a_goal_in_german(house: House, talk: str) -> None:
    await say(house, talk, text=GIVES_IN)
    await say(house, talk, text="Nein, das könnte ich auch heute nicht")
    page = await say(house, talk, text="Ich weiß, wie es geht, aber ich kann es nicht")
    while not page.all("button", name="cause"):
        page = await say(house, talk, text="Weiß ich nicht")
    assert page.one("button", name="cause").attrs["value"] == "skill", "understood in German"
    await say(house, talk, "confirm", cause="skill")
    near = tree(await house["Ann"].get(talk)).all("button", name="competency")
    assert near[0].text == "Negotiation"
    await say(house, talk, "competency", competency="negotiation")

    page = tree(await house["Ann"].get(f"{talk}/goal"))

    ways = [each.text for each in page.all("fieldset")[0].all("span", lang="de")]
    assert len(ways) >= 2
    assert any("zusehen" in each for each in ways)
    assert "Zum ersten Mal bei der Arbeit angewendet" in page.one("textarea", name="milestones").text
    form = page.form(f"{talk}/goal")
    kept = await house["Ann"].post(f"{talk}/goal", data=form | {"way": "practised"})
    assert kept.status_code == 303, kept.text


@pytest.mark.parametrize("short", ["Ja", "Keine Zeit", ENGLISH.unknown])
async def test_a_word_or_two_change_no_language(house: House, talk: str, short: str) -> None:
    assert question(await say(house, talk, text=short))[1] == "en"
