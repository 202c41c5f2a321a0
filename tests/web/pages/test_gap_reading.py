"""The language model beside a talk about a shortfall: shown, taken, left, refused, away, out of date."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from threading import Event

import pytest

from goalcoach.coach.inquiries import life
from goalcoach.domain.conversation import RunState
from goalcoach.exchange.gathering import own
from goalcoach.exchange.writing import WRITERS
from goalcoach.store.inquiry_port import Fate, Slot
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import End, Step
from tests.web.language_model import everything, faults
from tests.web.pages.house import House
from tests.web.pages.inquiring import GIVES_IN, READ, SHORT, Opened, answered, asked_of
from tests.world import row_counts

__all__ = ["asked_of"]

pytestmark = pytest.mark.slow  # LangChain takes seconds to import


async def test_its_reading_stands_beside_and_is_taken(asked_of: Opened, room: Rooms) -> None:
    asked = await asked_of(room(answered(READ)), llm_price_in=2_000_000.0)
    place = await asked.begin()
    assert (await asked.page(place)).all("section", id="asked") == [], "nothing was said yet"
    assert await asked.post(place, "answer", text=GIVES_IN) == 303

    page = await asked.page(place)
    assert page.one("h2", id="now-head").text != "What got in the way?", "the built-in coach waits for nobody"
    region = await asked.read(place)
    assert "Skill: known, and not mastered yet" in region.text
    assert region.one("blockquote").text == READ["quote"]
    assert "Negotiation" in region.text
    assert READ["question"] in region.text
    how = region.one("details", klass="more").text
    assert "prompt growth/gap@2" in how
    assert "cost 200" in how
    assert await asked.post(place, "confirm", cause="skill", inquiry=(await asked.kept())[0].id) == 303

    page = await asked.page(place)
    assert page.all("button", name="competency")[0].text == "Negotiation"
    assert "Skill" in page.one("section", aria_labelledby="board").text
    async with asked.house.world.wired.office.store.unit() as unit:
        export = await own(unit, asked.house.people["Ann"])
    for form in ("json", "markdown"):
        assert READ["question"] in WRITERS[form](export), "it is in her own export"
    assert "Gap, 2026-11-22, taken: skill: I don't know how" in WRITERS["markdown"](export)
    found = (await asked.kept())[0]
    assert (found.fate, found.cause, found.source) == (Fate.TAKEN, "skill", "m")
    assert [each.slot for each in found.lines] == [Slot.QUESTION]
    assert await asked.post(place, "answer", do="back") == 303
    page = await asked.page(place)
    assert "not known yet" in page.one("section", aria_labelledby="board").text
    assert GIVES_IN in page.text, "only what was confirmed is taken back"


async def test_its_question_is_answered_in_place_of_ours(asked_of: Opened, room: Rooms) -> None:
    asks = {**READ, "cause": None, "quote": "", "competency": "", "question": "What happens then?"}
    here = room(answered(asks), answered(READ, quote="I say yes to ten per cent"))
    asked = await asked_of(here)
    place = await asked.begin()
    await asked.post(place, "answer", text=GIVES_IN)
    await asked.read(place)
    ours = (await asked.page(place)).one("h2", id="now-head").text

    said = "Tom shouts and I say yes to ten per cent"
    assert await asked.post(place, "answer", text=said, inquiry=(await asked.kept())[0].id) == 303

    page = await asked.page(place)
    assert [each.text for each in page.one("section", aria_labelledby="so-far").all("dt")] == [
        "What got in the way?",
        "What happens then?",
    ]
    assert page.one("h2", id="now-head").text == ours, "ours is still to be answered"
    assert "I say yes to ten per cent" in (await asked.read(place)).text
    told = here.sent[1].body["messages"][1]["content"]
    assert "| coach: What happens then?" in told
    assert "[PERSON_1] shouts" in told
    assert not any("Tom" in str(each.body) for each in here.sent), "no name of anybody goes out"
    assert [each.fate for each in await asked.kept()] == [Fate.TAKEN, Fate.OPEN]


async def test_words_of_need_stay_with_us_when_somebody_goes_on(asked_of: Opened, room: Rooms) -> None:
    here = room(answered(READ))
    asked = await asked_of(here)
    place = await asked.begin()
    await asked.post(place, "answer", text="No time, I cried every evening")
    await asked.post(place, "answer", option="Go on")
    await asked.settled()
    assert here.sent == [], "nothing else was said"

    await asked.post(place, "answer", text=GIVES_IN)

    assert "Skill" in (await asked.read(place)).text
    told = here.sent[0].body["messages"][1]["content"]
    assert "give in" in told
    assert not any("cried" in str(each.body) for each in here.sent)


async def test_asked_in_several_windows_at_once_it_is_asked_once(asked_of: Opened, room: Rooms) -> None:
    go_on = Event()
    asked = await asked_of(room(answered(READ), *[replace(answered(READ), until=go_on)] * 5))
    place = await asked.begin()
    await asked.post(place, "answer", text=GIVES_IN)
    await asked.settled()

    sent = await asyncio.gather(*(asked.house["Ann"].post(f"{place}/ask") for _ in range(5)))
    go_on.set()
    await asked.settled()

    assert [each.status_code for each in sent] == [303] * 5
    assert len(asked.room.sent) == len(await asked.kept()) == 2


async def test_put_away_is_put_away(asked_of: Opened, room: Rooms) -> None:
    asked = await asked_of(room(answered(READ)))
    place = await asked.begin()
    await asked.post(place, "answer", text=GIVES_IN)
    await asked.read(place)

    left = f"/growth/inquiries/{(await asked.kept())[0].id}/leave"
    assert (await asked.house["Ann"].post(left)).status_code == 303
    assert (await asked.house["Ann"].post(left)).status_code == 409

    region = await asked.read(place)
    assert "You put the language model's answer away" in region.text
    assert READ["quote"] not in region.text


async def test_what_was_said_since_makes_it_out_of_date(asked_of: Opened, room: Rooms) -> None:
    go_on = Event()
    late = replace(answered(READ), until=go_on)
    asked = await asked_of(room(late, answered(READ, quote="freeze", competency="")))
    place = await asked.begin()
    await asked.post(place, "answer", text=GIVES_IN)
    await asked.sent()
    await asked.post(place, "answer", text="No, I freeze")
    go_on.set()

    region = await asked.read(place)
    assert region.one("blockquote").text == "freeze"
    first, second = await asked.kept()
    assert (first.state, first.lines, second.state) == (RunState.STOPPED, (), RunState.DONE)
    await asked.post(place, "answer", do="skip")
    assert "freeze" in (await asked.read(place)).text, "a question left out changes nothing it read"
    assert len(await asked.kept()) == 2


async def test_an_endpoint_that_is_away_slow_or_talks_nonsense_leaves_the_page_whole(
    asked_of: Opened, room: Rooms, sqlite_url: str
) -> None:
    here = room(
        Step(status=401, body="CANARY"),
        Step(end=End.HANG),
        *[Step(text='{"CANARY": "'), Step(text="CANARY"), Step(json={**READ, "extra": "CANARY"})],
        answered(READ),
    )
    asked = await asked_of(here, llm_timeout_seconds=5.0)  # enough for all but the one that hangs
    place = await asked.begin()
    await asked.post(place, "answer", text=GIVES_IN)
    for told in (
        "The language model does not accept the key. The built-in coach stands.",
        "too long",
        "cannot be used",
    ):
        region = await asked.read(place)
        assert told in region.text
        page = await asked.page(place)
        assert page.one("section", id="now").all("button", klass="chip"), "the built-in coach's step is there"
        assert (await asked.house["Ann"].post(f"{place}/ask")).status_code == 303
    assert READ["quote"] in (await asked.read(place)).text
    kept = await asked.kept()
    assert [each.state.value for each in kept] == ["failed", "failed", "done", "done"]
    assert [len(each.hash) for each in kept[2].withheld] == [64] * 3
    assert "CANARY" not in everything(sqlite_url)
    assert "CANARY" not in asked.house.world.log.getvalue()
    assert faults(asked.house.world)[0] == "refused-key"


async def test_it_is_stopped_by_hand_and_goes_with_its_talk(
    asked_of: Opened, room: Rooms, sqlite_url: str
) -> None:
    here = room(Step(end=End.HANG))
    asked = await asked_of(here)
    place = await asked.begin()
    await asked.post(place, "answer", text=GIVES_IN)
    stop = (await asked.page(place)).one("form", id="inquiry-stop").attrs["action"]
    await asked.sent()
    assert (await asked.house["Ann"].post(stop)).status_code == 303
    assert "You stopped the language model" in (await asked.read(place)).text
    assert here.sent[0].left.wait(20), "the call to the language model ended"

    assert (await asked.house["Ann"].post(f"{place}/ask")).status_code == 303
    assert (await asked.house["Ann"].post(f"{place}/remove")).status_code == 303
    counts = row_counts(sqlite_url)
    assert (counts["inquiry"], counts["inquiry_line"]) == (0, 0)


async def test_nobody_else_sees_stops_or_takes_it(asked_of: Opened, room: Rooms) -> None:
    asked = await asked_of(room(answered(READ)))
    place = await asked.begin()
    await asked.post(place, "answer", text=GIVES_IN)
    await asked.read(place)
    mine = (await asked.kept())[0].id

    begun = await asked.house["Tom"].post("/growth/gaps", data=SHORT)
    theirs = begun.headers["location"]
    for who in ("Tom", "Bo", "Cy", "Adi"):
        for path in (f"{place}/ask", f"/growth/inquiries/{mine}/stop", f"/growth/inquiries/{mine}/leave"):
            assert (await asked.house[who].post(path)).status_code == 404, (who, path)
    for what in ("confirm", "answer"):
        data = {"revision": "1", "cause": "skill", "text": "x", "inquiry": mine}
        assert (await asked.house["Tom"].post(f"{theirs}/{what}", data=data)).status_code == 404
    assert (await asked.kept())[0].fate is Fate.OPEN


async def test_to_somebody_in_need_the_language_model_says_nothing(asked_of: Opened, room: Rooms) -> None:
    here = room(answered(READ))
    asked = await asked_of(here)
    place = await asked.begin()

    await asked.post(place, "answer", text="I do not want to live any more")

    assert (await asked.page(place)).all("section", id="asked") == []
    assert await asked.kept() == []
    assert here.sent == []


async def test_without_an_endpoint_nothing_is_shown_and_no_row_is_written(
    house: House, sqlite_url: str
) -> None:
    begun = await house["Ann"].post("/growth/gaps", data=SHORT)
    place = begun.headers["location"]
    await house["Ann"].post(f"{place}/answer", data={"revision": "1", "text": GIVES_IN})

    page = await house["Ann"].get(place)

    assert "anguage model" not in page.text.partition("<main")[2]
    assert "inquiry.js" not in page.text
    assert (await house["Ann"].post(f"{place}/ask")).status_code == 404
    assert row_counts(sqlite_url)["inquiry"] == 0


async def test_one_whose_maker_died_is_closed_and_may_be_asked_again(
    asked_of: Opened, room: Rooms, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = await asked_of(room(Step(end=End.HANG), answered(READ)))
    place, worker = await asked.begin(), asked.house.world.app.state.worker
    with monkeypatch.context() as patch:
        patch.setattr(worker, "inquire", lambda inquiry, question: None)
        await asked.post(place, "answer", text=GIVES_IN)
    assert (await asked.page(place)).all("p", klass="wait")

    monkeypatch.setattr(life, "SILENT", timedelta(seconds=-9))
    await worker.close_silent()
    assert "The language model was cut off" in (await asked.read(place)).text

    monkeypatch.undo()
    assert (await asked.house["Ann"].post(f"{place}/ask")).status_code == 303
    await asked.sent()
    for making in worker._inquiries.values():
        making.cancel()
    assert "The language model was cut off" in (await asked.read(place)).text, "the process ends in order"
    assert (await asked.house["Ann"].post(f"{place}/ask")).status_code == 303
    assert READ["quote"] in (await asked.read(place)).text
