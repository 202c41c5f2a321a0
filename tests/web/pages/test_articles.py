"""The two examples of the articles from end to end, with recorded answers of a language model.

The recordings lie in evals/recordings/articles, in the form of the others. Their origin says that they were
written for this test and by no language model. A question that is not the recorded one to the letter is an
error that tells the difference; with RENEW_RECORDINGS=1 the questions are written down anew.
"""

from __future__ import annotations

import os
import time
from collections.abc import AsyncGenerator
from dataclasses import replace
from pathlib import Path

from evals.recorded_files import read_recordings, write_recordings
from goalcoach.coach.everybody import Everybody
from goalcoach.coach.framework import carry_out, plan
from goalcoach.domain.framework import Framework, Offer, OfferKind
from goalcoach.domain.goal import Author, GoalId
from goalcoach.llm.breaker import Breaker
from goalcoach.llm.budget import FREE, NO_CAPS, Budget, MemoryLedger
from goalcoach.llm.endpoint import Endpoint
from goalcoach.llm.ladder import Ladder
from goalcoach.llm.limits import Limits
from goalcoach.llm.model import Ask, Piece, Reply
from goalcoach.llm.recorded import Recorded, fingerprint
from goalcoach.llm.tasks.asker import LlmAsker
from goalcoach.prompts.library import library
from goalcoach.store.growth_port import KeptPlan
from goalcoach.store.inquiry_port import Fate
from tests.endpoint.server import Room
from tests.web.pages.house import House
from tests.web.pages.inquiring import SHORT, Asked
from tests.web.pages.test_ways_beside import OFFERING

FOLDER = Path(__file__).parents[3] / "evals" / "recordings" / "articles"
CERTIFICATE = "Cloud practitioner certificate"
NAMES: Framework = replace(
    OFFERING,
    offers=(
        *OFFERING.offers,
        Offer(id="cloud-practitioner", kind=OfferKind.CERTIFICATE, name=CERTIFICATE, competencies=("cloud",)),
    ),
)
SALES = "When a client pushes back on the price I give in at once, I don't know how to hold the line"
TECHNIQUES = "I could try three techniques a week in client meetings"
GOAL = "Use three negotiation techniques a week in client meetings until 26 February 2027"
SERVERS = "I run the server infrastructure: two racks, patching every month, backups"


class Playing(Recorded):
    """Plays the recordings of one example; or writes down what is asked now, in the order of their names."""

    def __init__(self, example: str) -> None:
        self._left = [each for name, each in read_recordings(FOLDER).items() if name.startswith(example)]
        super().__init__(each.recording(each.answers[0]) for each in self._left)

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncGenerator[Piece | Reply, None]:
        if os.environ.get("RENEW_RECORDINGS"):
            self._renew(ask)
        async for part in super().ask(ask, deadline=deadline):
            yield part

    def _renew(self, ask: Ask) -> None:
        known = self._left.pop(0)
        prompt = library().newest(known.prompt.partition("@")[0])
        answer = replace(known.answers[0], prompt=prompt.name, sent=fingerprint(ask))
        fresh = replace(known, ask=ask, prompt=prompt.name, prompt_hash=prompt.hash, answers=(answer,))
        write_recordings(FOLDER, (read_recordings(FOLDER) | {fresh.situation: fresh}).values())
        super().__init__([fresh.recording(answer)])


async def played(house: House, example: str) -> Asked:
    """The furnished house with the recordings of an example in the place of a language model."""
    office = house.world.wired.office
    async with office.store.unit() as unit:
        await carry_out(unit, office, plan(await office.names(unit), NAMES), by=None, note="a file")

    async def close() -> None:
        return None

    endpoint = Endpoint(
        Playing(example),
        ladder=Ladder(),
        breaker=Breaker(time.monotonic),
        limits=Limits(at_once=1, per_minute=0),
        budget=Budget(MemoryLedger(), office.today, caps=NO_CAPS, prices=FREE),
        close=close,
    )
    asker = LlmAsker(endpoint, Everybody(office.store, office.thinking), voice="Plain and calm.", seconds=9)
    object.__setattr__(office, "asker", asker)
    return Asked(house, Room(url="", script=None))


async def kept(asked: Asked, place: str, **fields: str) -> tuple[GoalId, KeptPlan]:
    """Keep the goal of a form; its id and what stands beside it."""
    form = (await asked.page(place)).form(place)
    sent = await asked.house["Ann"].post(place, data=form | fields)
    assert sent.status_code == 303, sent.text
    goal_id = GoalId(sent.headers["location"].removeprefix("/goals/"))
    async with asked.house.world.wired.office.store.unit() as unit:
        found = await unit.growth.plan_of(goal_id)
    assert found is not None
    return goal_id, found


async def chosen(asked: Asked, place: str, text: str) -> str:
    """The key of the language model's way that reads so."""
    for each in (await asked.page(place)).one("div", id="asked").all("label"):
        if each.text.strip().startswith(text):
            return each.one("input").attrs["value"]
    raise AssertionError(f"there is no way {text!r}")


async def test_conversions_fall_short_because_of_negotiation(house: House) -> None:
    asked = await played(house, "gap-")
    place = await asked.begin()
    assert SHORT["title"] in (await asked.page(place)).text
    await asked.post(place, "answer", text=SALES)
    region = await asked.read(place)
    assert region.one("blockquote").text == "I don't know how to hold the line"

    await asked.post(place, "confirm", cause="skill", inquiry=(await asked.kept())[0].id)
    near = (await asked.page(place)).all("button", name="competency")
    assert near[0].text == "Negotiation"
    await asked.post(place, "competency", competency=near[0].attrs["value"])
    await asked.settled()
    assert (await asked.house["Ann"].post(f"{place}/goal/ask", data={"said": TECHNIQUES})).status_code == 303
    await asked.settled()
    way = await chosen(asked, f"{place}/goal", "Use three techniques a week in client meetings")
    goal_id, beside = await kept(
        asked, f"{place}/goal", way=way, text=GOAL, watched="New client conversions", hours="3"
    )

    goal = await asked.house.goal(goal_id)
    assert goal.version.draft.text == GOAL
    assert goal.version.author is Author.PERSON_EDITED_COACH
    assert (beside.plan.competency, beside.plan.watched) == ("negotiation", "New client conversions")
    reading, _, ways = await asked.kept()
    assert (reading.fate, reading.cause, reading.named) == (Fate.TAKEN, "skill", "negotiation")
    assert (ways.fate, ways.goal_id, ways.making and ways.making.prompt) == (
        Fate.TAKEN,
        goal_id,
        "growth/ways@2",
    )


async def test_from_servers_to_the_cloud_with_a_certificate_for_the_strategic_need(house: House) -> None:
    asked = await played(house, "aim-")
    begun = await asked.house["Ann"].post("/growth/aims", data={"blueprint": "to-the-cloud"})
    place = begun.headers["location"]
    assert (await asked.house["Ann"].post(f"{place}/ask", data={"said": SERVERS})).status_code == 303
    region = await asked.read(place)
    assert "In your work: Follow along when one of the two racks is moved" in region.text

    step = f"{place}/goal/cloud"
    assert (await asked.house["Ann"].post(f"{step}/ask", data={"said": SERVERS})).status_code == 303
    await asked.settled()
    way = await chosen(asked, step, "Pass the certificate")
    goal_id, beside = await kept(asked, step, way=way, hours="4")

    goal = await asked.house.goal(goal_id)
    assert "certificate" in goal.version.draft.text
    assert beside.plan.course == CERTIFICATE
    assert beside.role is not None
    assert (beside.role.blueprint, beside.plan.competency) == ("to-the-cloud", "cloud")
    assert (await asked.kept())[-1].goal_id == goal_id
