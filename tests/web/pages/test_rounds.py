"""Several colleagues say what they saw: who reads what, and that nothing tells who wrote without a name."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date

import pytest

from goalcoach.coach.reviews import making, preparing
from goalcoach.coach.reviews.dossier import open_dossier
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.person import Person, Role
from goalcoach.domain.talking import PointKind
from goalcoach.llm.tasks.points import POINTS
from goalcoach.wiring import new_id
from tests.web.pages.house import PAGE
from tests.web.pages.markup import Node, tree
from tests.world import START, Browser, World

NEW, ROUNDS = "/growth/feedback/rounds/new", "/growth/feedback/rounds"
RATERS = ("Tom", "Uma", "Pat", "Eve", "Kim", "Sue")


@dataclass
class Team:
    """Ann, who asks; Bo, who leads her; six colleagues; HR."""

    world: World
    people: dict[str, Person]
    browsers: dict[str, Browser]

    async def page(self, who: str, path: str) -> Node:
        response = await self.browsers[who].get(path)
        assert response.status_code == 200, f"{who} {path}: {response.text[:300]}"
        return tree(response)

    async def post(self, who: str, path: str, **fields: str) -> int:
        return (await self.browsers[who].post(path, data=fields)).status_code

    async def ask(self, *names: str, **fields: str) -> str:
        """Ann asks these; the path of the round."""
        form = (await self.page("Ann", NEW)).form(ROUNDS)
        form |= {"behaviour": "How I hand over a shift", "colleagues": "\n".join(names), **fields}
        sent = await self.browsers["Ann"].post(ROUNDS, data=form)
        assert sent.status_code == 303, tree(sent).one("main").text
        return str(sent.headers["location"])

    async def readers(self, words: str, *paths: str) -> set[str]:
        """Which of some finds these words on any of these addresses, or in all that they can download."""
        return {
            who
            for who in ("Ann", "Bo", "Tom", "Kim", "Cy")
            for path in ("/about-me/download", *paths)
            if words in (await self.browsers[who].get(path)).text
        }

    def rows(self) -> list[str]:
        """Every row of every table, as text."""
        path = self.world.wired.settings.database_url.removeprefix("sqlite:///")
        with closing(sqlite3.connect(path)) as connection:
            tables = [
                row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            ]
            return [
                f"{table} {row}" for table in tables for row in connection.execute(f'SELECT * FROM "{table}"')
            ]


@pytest.fixture
async def team(world: World) -> Team:
    bo = await world.person("Bo", Role.MANAGER)
    people = {"Bo": bo, "Ann": await world.person("Ann", manager=bo)}
    people |= {name: await world.person(name) for name in RATERS}
    people["Cy"] = await world.person("Cy", Role.HR)
    return Team(world, people, {who: await world.browser(each, **PAGE) for who, each in people.items()})


def said(who: str) -> str:
    """What they write: a marker, and nothing the rules would ask about."""
    return f"You wrote the list marker{RATERS.index(who)} and nobody waited."


async def test_words_without_a_name_are_read_once_there_are_four_and_nothing_tells_whose_they_are(
    team: Team,
) -> None:
    place = await team.ask(*RATERS, names="without")
    asked = place.replace("/growth", "")
    api = place.replace(ROUNDS, "/api/v1/feedback-rounds")
    codes = {who: (await team.browsers[who].get(place)).status_code for who in team.browsers}
    assert codes == {who: 200 if who == "Ann" else 404 for who in team.browsers}
    assert await team.post("Bo", asked, text="Me too", sure="yes") == 404
    assert "Ann asks for two or three sentences" in (await team.page("Tom", "/")).text
    before = team.rows()
    for who in RATERS[:3]:
        assert await team.post(who, asked, text=said(who), day="2026-11-17") == 303
    assert await team.post("Sue", f"{asked}/decline") == 303

    assert await team.readers("marker", "/", place, api) == {"Tom"}, "his own, in his download"
    untouched = {row for row in before if not row.startswith(("feedback_", "session", "digest"))}
    assert untouched <= set(team.rows())
    now = {row for row in team.rows() if not row.startswith(("feedback_", "session", "digest"))}
    assert now == untouched, "no line in the log of events, no key of a form, nothing"
    quiet = (await team.page("Ann", place)).one("main").text
    assert "answered" not in quiet.replace("have answered", "")
    assert "declined" not in quiet

    for _ in range(2):
        assert await team.post("Eve", asked, text=said("Eve"), day="2026-11-17") == 303, "sent twice"

    page = await team.page("Ann", place)
    lines = page.one("section", aria_labelledby="said").all("li")
    assert sorted(each.one("span", klass="quote").text for each in lines) == sorted(map(said, RATERS[:4]))
    assert all("November 2026" in each.text and "17" not in each.text for each in lines)
    assert not any(name in each.text for each in lines for name in RATERS)
    assert await team.readers("marker", place, api) == {"Ann"}
    ids = {team.people[name].id for name in RATERS}
    words = [row for row in team.rows() if row.startswith("feedback_word")]
    assert len(words) == 4
    assert not any(each in row for row in words for each in ids)
    assert not any("11-17" in row or "11-22" in row for row in words), "the month and nothing nearer"
    told = (await team.browsers["Ann"].get(api)).json()
    assert {each["author"] for each in told["words"]} == {None}
    hours = new_id()[:6]
    assert not any(each["id"].startswith(hours) for each in told["words"]), "an id that holds the time"
    assert {each["state"] for each in told["asked"]} == {"open"}
    assert (await team.page("Tom", asked)).all("textarea") == [], "nothing to take back or to change"
    assert await team.post("Tom", f"{asked}/back") == 409
    await late(team, place, asked)
    assert "marker" not in team.world.log.getvalue()
    assert not any(each in team.world.log.getvalue() for each in ids)


async def late(team: Team, place: str, asked: str) -> None:
    """A fifth word waits for a sixth; who leaves after that takes nothing along."""
    assert await team.post("Kim", asked, text=said("Kim")) == 303
    assert await team.readers("marker4", place) == {"Kim"}
    assert await team.post("Sue", f"{asked}/back") == 303
    assert await team.post("Sue", asked, text=said("Sue")) == 303
    assert await team.readers("marker4", place) == {"Ann"}
    async with team.world.wired.office.store.unit() as unit:
        for name in RATERS[1:]:
            await unit.people.put(replace(team.people[name], active=False))
    assert len((await team.page("Ann", place)).one("section", aria_labelledby="said").all("li")) == 6


async def test_what_is_shared_reaches_the_manager_and_a_prompt_without_an_author(team: Team) -> None:
    place = await team.ask(*RATERS[:4], names="without")
    for who in RATERS[:4]:
        await team.post(who, place.replace("/growth", ""), text=said(who))
    report = f"/team/{team.people['Ann'].id}/growth"
    assert await team.readers("marker", report) == {"Ann"}
    assert "There is something to read" in (await team.page("Ann", "/")).text
    shares = [each for each in (await team.page("Ann", place)).actions() if each.endswith("/share")]
    assert "There is something to read" not in (await team.page("Ann", "/")).text, "she looked"

    assert await team.post("Ann", shares[0]) == 303

    section = (await team.page("Bo", report)).one("section", id="said").text
    assert "one of 4, without a name" in section
    assert section.count("marker") == 1
    office, ann = team.world.wired.office, team.people["Ann"]
    async with office.store.unit() as unit:
        preparation = await preparing.begin(
            unit,
            office,
            team.people["Bo"],
            about_id=ann.id,
            occasion=Occasion.REVIEW,
            period=(date(2026, 11, 10), START.date()),
        )
        found = await open_dossier(unit, office, preparation, ann)
    [item] = found.gathered.evidence.items
    assert (item.kind, item.day, item.author, item.raters) == ("feedback", date(2026, 11, 10), "", 4)
    assert item.text.endswith("(asked about: How I hand over a shift; in November 2026)")
    [point] = [each for each in making.builtin(office, found).preparation.points if each.claim]
    assert (point.kind, point.evidence) == (PointKind.POINT, (item.id,))
    assert point.claim.startswith("In November somebody wrote")
    assert "10 November" not in point.claim, "nobody is to know the day"
    prompt = "\n".join(POINTS.fill(found.request).values())
    assert "marker" in prompt
    raters = [team.people[name] for name in RATERS]
    assert not any(each in prompt for rater in raters for each in (rater.id, rater.email, rater.name))
    assert await team.post("Ann", shares[0].replace("/share", "/unshare")) == 303
    assert await team.readers("marker", report) == {"Ann"}


async def test_fewer_than_four_are_never_asked_without_names_and_words_are_questioned_once(
    team: Team,
) -> None:
    form = {
        "behaviour": "How I hand over",
        "colleagues": "Tom; uma@demo.example\nPat, tom",
        "names": "without",
    }
    refused = await team.browsers["Ann"].post(ROUNDS, data=form)
    assert (refused.status_code, "these are 3" in refused.text) == (422, True)
    for wrong in ("Ann", "Nobody Atall", "", ",".join(f"Tom{number}" for number in range(11))):
        assert await team.post("Ann", ROUNDS, behaviour="How", colleagues=wrong) == 422
    place = await team.ask("Tom", "Uma")
    asked = place.replace("/growth", "")

    mild = await team.browsers["Tom"].post(asked, data={"text": "You are a natural."})

    assert mild.status_code == 200
    assert "a natural" in tree(mild).one("div", klass="warn").text.lower()
    assert await team.readers("a natural", place) == set()
    assert await team.post("Tom", asked, text="x" * 601, sure="yes") == 422
    assert await team.post("Tom", asked, text="Seen.", day="2026-11-23", sure="yes") == 422
    sent = {"situation": "On Monday.", "behaviour": "You asked first.", "effect": "We left on time."}
    assert await team.post("Tom", asked, **sent) == 303
    assert await team.post("Uma", asked, text="You are a natural.", sure="yes") == 303, "never stopped"
    told = (await team.page("Ann", place)).one("section", aria_labelledby="said").text
    assert "On Monday. You asked first. We left on time. Tom 22 November 2026" in told
    assert await team.post("Uma", f"{asked}/back") == 303
    assert "natural" not in (await team.page("Ann", place)).text
    assert await team.post("Ann", f"{place}/remove") == 303
    assert (await team.browsers["Tom"].get(asked)).status_code == 404


async def test_upward_words_need_four_reports_and_with_fewer_carry_a_name(team: Team) -> None:
    ask = {"behaviour": "How I run our meetings", "whom": "led"}
    alone = await team.browsers["Bo"].post(ROUNDS, data=ask)
    assert (alone.status_code, "You lead 1, and without names" in alone.text) == (422, True)
    assert "1 person reports to Bo" in (await team.page("Ann", "/upward")).text
    assert await team.post("Ann", "/upward", text="You asked us all first.") == 303
    assert "by somebody you lead" in (await team.page("Bo", "/growth/feedback")).text
    assert await team.readers("You asked us all first.") == {"Ann", "Bo"}
    own = (await team.page("Ann", "/feedback")).all("a", klass="title")[0].attrs["href"]
    assert (await team.page("Ann", own)).one("h1").text == "What you told Bo"
    bo = team.people["Bo"]
    async with team.world.wired.office.store.unit() as unit:
        for name in RATERS[:4]:
            await unit.people.put(replace(team.people[name], manager_id=bo.id, version=1))
    seen = (await team.page("Bo", "/growth/feedback")).one("main").text
    for who in RATERS[:3]:
        assert await team.post(who, "/upward", text=said(who)) == 303
    assert await team.post("Tom", "/upward/back") == 303
    assert await team.post("Tom", "/upward", text=said("Tom")) == 303
    assert (await team.page("Bo", "/growth/feedback")).one("main").text == seen, "he does not learn of any"
    assert await team.readers("marker", "/") == {"Tom"}

    for _ in range(2):
        assert await team.post("Eve", "/upward", text=said("Eve")) == 303, "sent twice"

    assert "by people you lead" in (await team.page("Bo", "/growth/feedback")).text
    assert await team.readers("marker") == {"Bo"}
    rounds = await team.browsers["Bo"].get_json("/api/v1/feedback-rounds")
    nameless = next(each for each in rounds if each["anonymous"])
    assert (len(nameless["words"]), nameless["asked"]) == (4, [])
    assert not nameless["id"].startswith(new_id()[:6])
    assert nameless["created_at"].startswith("2026-11-01T00:00"), "not when the first one wrote"
    asked = (await team.browsers["Bo"].post(ROUNDS, data=ask)).headers["location"]
    assert len((await team.page("Bo", asked)).one("section", aria_labelledby="asked").all("li")) == 5


async def test_recognition_is_its_receivers_until_shared_and_its_givers_to_take_back_for_a_day(
    team: Team,
) -> None:
    given = {"colleague": "ann", "text": "You took the late shift", "effect": "We could close on time."}
    report = f"/team/{team.people['Ann'].id}/growth"
    for wrong in ({"text": ""}, {"effect": ""}, {"colleague": "Tom"}, {"day": "2026-11-23"}):
        assert await team.post("Tom", "/recognition", **given | wrong) == 422
    mild = await team.browsers["Tom"].post("/recognition", data=given | {"text": "Keep it up"})
    assert "Before you send it" in tree(mild).text
    for _ in range(2):
        form = (await team.page("Tom", "/recognition")).form("/recognition") | {"key": "the-same-key"}
        assert await team.post("Tom", "/recognition", **form | given) == 303
    listed = (await team.page("Ann", "/recognition")).one("section", aria_labelledby="received")
    assert len(listed.all("li")) == 1, "the same form twice is one"
    assert await team.readers("took the late shift", "/recognition", report) == {"Ann", "Tom"}
    share = next(each for each in listed.actions() if each.endswith("/share"))
    others = {who: await team.post(who, share) for who in ("Tom", "Bo", "Cy")}
    assert others == {"Tom": 404, "Bo": 404, "Cy": 404}

    assert await team.post("Ann", share) == 303
    assert await team.readers("took the late shift", report) == {"Ann", "Tom", "Bo"}
    assert await team.post("Ann", share.replace("/share", "/unshare")) == 303
    assert await team.readers("took the late shift", report) == {"Ann", "Tom"}
    team.world.clock.pass_by(days=1, seconds=1)
    for who in team.browsers:
        team.browsers[who] = await team.world.browser(team.people[who], **PAGE)
    assert await team.post("Tom", share.replace("/share", "/back")) == 409
    assert await team.post("Ann", share.replace("/share", "/remove")) == 303
    assert await team.readers("took the late shift", "/recognition", report) == set()


async def test_everybody_sees_all_that_is_kept_about_them_and_takes_it_along(team: Team) -> None:
    await team.ask("Tom", "Uma")
    page = await team.page("Ann", "/about-me")
    rows = [row for row in page.all("tr") if row.all("th", scope="row")]
    counted = {row.one("th", scope="row").text: row.all("td")[0].text for row in rows}
    assert counted["What several people were asked about you"] == "1"
    assert counted["Your entry in the directory"] == "1"
    assert "What they said of you" in {each.text for each in page.all("dt")} - counted.keys()
    download = await team.browsers["Ann"].get("/about-me/download")
    assert download.headers["content-disposition"].startswith("attachment")
    assert json.loads(download.text)["growth"]["rounds"][0]["round"]["behaviour"] == "How I hand over a shift"
    told = await team.browsers["Tom"].get_json("/api/v1/about-me")
    assert {each["what"]: each["rows"] for each in told}["Where you were asked about somebody"] == 1
    for page_of in ("/settings", "/privacy"):
        assert any(
            each.attrs.get("href") == "/about-me" for each in (await team.page("Ann", page_of)).all("a")
        )
