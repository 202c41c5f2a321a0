"""Ways the language model proposes on the form of a goal, and its words for the next steps of an aim."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from goalcoach.coach.framework import remove
from goalcoach.domain.framework import Framework, Offer, OfferKind
from goalcoach.domain.goal import Author, GoalId
from goalcoach.store.inquiry_port import Fate, Slot
from tests.domain.frameworks import FRAMEWORK
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import End, Step
from tests.web.language_model import everything
from tests.web.pages.inquiring import GIVES_IN, READ, Asked, Opened, answered, asked_of
from tests.world import row_counts

__all__ = ["OFFERING", "asked_of"]

pytestmark = pytest.mark.slow  # LangChain takes seconds to import

COURSE, MENTOR = "Negotiation basics (1 day)", "Bo"
OFFERING: Framework = replace(
    FRAMEWORK,
    offers=(
        *FRAMEWORK.offers,
        Offer(id="basics", kind=OfferKind.COURSE, name=COURSE, competencies=("negotiation",)),
        Offer(id="bo", kind=OfferKind.MENTOR, name=MENTOR, competencies=("negotiation",)),
    ),
)
PROPOSED: dict[str, Any] = {
    "ways": [
        {"form": "practice", "text": "Name my price once and wait before I give in", "named": ""},
        {"form": "person", "text": "Have Bo sit in and tell me when I gave in", "named": MENTOR},
        {"form": "course", "text": "Take the course, then hold the line once", "named": COURSE},
    ],
    "question": "Which of these would you begin with?",
}
PHRASED: dict[str, Any] = {
    "steps": [
        {"competency": "cloud", "sentence": "Follow how the team moves one server and say what happened."},
        {"competency": "negotiation", "sentence": "Follow the steps of a price talk with a supplier."},
    ]
}
WORK = "I keep the servers running and do the price talk with one supplier"


async def ready(asked: Asked) -> str:
    """The goal form of a gap in negotiation."""
    place = await asked.begin()
    await asked.post(place, "answer", text=GIVES_IN)
    await asked.settled()
    await asked.post(place, "confirm", cause="skill")
    assert await asked.post(place, "competency", competency="negotiation") == 303
    await asked.settled()
    return f"{place}/goal"


async def test_its_ways_stand_beside_ours_and_the_chosen_one_leaves_its_trace(
    asked_of: Opened, room: Rooms
) -> None:
    here = room(answered(READ), answered(PROPOSED))
    asked = await asked_of(here, OFFERING)
    place = await ready(asked)

    page = await asked.page(place)
    ways = [each.attrs["value"] for each in page.all("input", name="way")]
    assert ways[:2] == ["beside", "taught:basics"], "two of the built-in coach's at least"
    mine = [each for each in ways if "." in each]
    assert len(mine) == 3
    region = page.one("div", id="asked").text
    assert "By being taught: Negotiation basics (1 day) · from the language model" in region
    assert "prompt growth/ways@2" in region
    told = here.sent[1].body["messages"][1]["content"]
    assert f"| course: {COURSE}" in told
    assert GIVES_IN in told, "what was said in the talk, and no more"

    form = page.form(place)
    kept = await asked.house["Ann"].post(place, data=form | {"way": mine[1], "hours": "2"})

    assert kept.status_code == 303, kept.text
    goal_id = GoalId(kept.headers["location"].removeprefix("/goals/"))
    goal = await asked.house.goal(goal_id)
    assert goal.version.draft.text == PROPOSED["ways"][1]["text"]
    assert (goal.version.author, goal.version.own_words) == (Author.PERSON_FROM_COACH, 0.0)
    async with asked.house.world.wired.office.store.unit() as unit:
        plan = await unit.growth.plan_of(goal_id)
    assert plan is not None
    assert plan.plan.support == MENTOR
    found = (await asked.kept())[-1]
    assert (found.fate, found.taken, found.goal_id) == (Fate.TAKEN, 2, goal_id)
    assert found.lines[1].named == MENTOR


async def test_what_it_asks_back_is_answered_and_other_offers_make_it_out_of_date(
    asked_of: Opened, room: Rooms
) -> None:
    asks = {"ways": [], "question": "Where does a price talk come up in your week?"}
    here = room(answered(asks), answered(PROPOSED))
    asked = await asked_of(here, OFFERING)
    begun = await asked.house["Ann"].post("/growth/aims", data={"blueprint": "account-manager"})
    place = f"{begun.headers['location']}/goal/negotiation"
    assert "from the language model" not in (await asked.page(place)).text
    assert (await asked.house["Ann"].post(f"{place}/ask", data={"said": ""})).status_code == 303
    await asked.settled()
    assert asks["question"] in (await asked.page(place)).one("div", id="asked").text

    assert (await asked.house["Ann"].post(f"{place}/ask", data={"said": WORK})).status_code == 303
    await asked.settled()

    page = await asked.page(place)
    assert page.one("div", id="asked").text.count("from the language model") == 3
    assert page.one("input", id="said").attrs["value"] == WORK
    key = next(each.attrs["value"] for each in page.all("input", name="way") if "." in each.attrs["value"])
    office = asked.house.world.wired.office
    async with office.store.unit() as unit:
        await remove(unit, office, OFFERING.offers[1], since=1, by=None)
    assert "from the language model" not in (await asked.page(place)).text, "the course is gone"
    sent = await asked.house["Ann"].post(place, data={"way": key})
    assert sent.status_code == 422, "nobody chooses what is out of date"


async def test_the_next_steps_are_put_into_words_and_the_numbers_stay(
    asked_of: Opened, room: Rooms, sqlite_url: str
) -> None:
    here = room(answered(PHRASED), Step(end=End.HANG))
    asked = await asked_of(here, OFFERING)
    begun = await asked.house["Ann"].post("/growth/aims", data={"blueprint": "to-the-cloud"})
    place = begun.headers["location"]
    before = await asked.page(place)
    assert (await asked.house["Ann"].post(f"{place}/ask", data={"said": ""})).status_code == 422
    assert (await asked.house["Ann"].post(f"{place}/ask", data={"said": WORK})).status_code == 303

    after = await asked.read(place)

    for each in PHRASED["steps"]:
        assert f"In your work: {each['sentence']}" in after.text
    numbers = (await asked.page(place)).one("section", aria_labelledby="beside")
    assert re.search(r"\d+ % of what it asks for", numbers.text)
    assert numbers.text == before.one("section", aria_labelledby="beside").text
    assert [each.slot for each in (await asked.kept())[0].lines] == [Slot.STEP] * 2

    office = asked.house.world.wired.office
    asker = office.asker
    object.__setattr__(office, "asker", None)
    without = await asked.page(place)
    object.__setattr__(office, "asker", asker)
    assert without.one("section", aria_labelledby="beside").text == numbers.text, "off and on"
    assert [each.text for each in without.all("strong")] == [
        each.text for each in (await asked.page(place)).all("strong")
    ]
    assert "In your work" not in without.text

    data = {"rater": "self", "level": "1"}
    assert (await asked.house["Ann"].post("/growth/levels/cloud", data=data)).status_code == 303
    assert "In your work" not in (await asked.page(place)).text, "of another level it says nothing"
    await asked.house["Ann"].post(f"{place}/ask", data={"said": WORK})
    for who in ("Tom", "Bo"):
        for path in (f"{place}/ask", f"{place}/goal/cloud/ask"):
            assert (await asked.house[who].post(path, data={"said": WORK})).status_code == 404
    assert (await asked.house["Ann"].post(f"{place}/remove")).status_code == 303
    await asked.settled()
    counts = row_counts(sqlite_url)
    assert (counts["inquiry"], counts["inquiry_line"]) == (0, 0)
    assert PHRASED["steps"][0]["sentence"] not in everything(sqlite_url)
