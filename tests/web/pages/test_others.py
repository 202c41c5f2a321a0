"""What other people have a part in: who is asked, who answers, what each of them reads and nobody else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import pytest

from goalcoach.coach import check_ins, goals
from goalcoach.coach.check_ins import Told
from goalcoach.domain.goal import Direction, GoalDraft, GoalKind, GoalStatus, Measure
from goalcoach.domain.person import PersonId
from goalcoach.exchange.gathering import own, shared
from goalcoach.exchange.writing import WRITERS
from tests.web.pages.grown import Grown
from tests.web.pages.markup import Node, tree
from tests.world import World

EVERYBODY = ("Ann", "Bo", "Mia", "Tom", "Cy", "Adi")
SECRET = "As soon as they push back on the price I give in, I don't know how to hold the line"


@dataclass
class Learning:
    """Ann's goal of learning, agreed with Bo, with hours, money and help."""

    grown: Grown
    path: str

    async def post(self, who: str, path: str, **fields: str) -> int:
        return (await self.grown.house[who].post(path, data=fields)).status_code

    async def send(self, who: str, page: str, action: str, **fields: str) -> str:
        """Send a form as it stands on a page, with these fields; where it led."""
        form = (await self.grown.page(who, page)).form(action)
        sent = await self.grown.house[who].post(action, data=form | fields)
        assert sent.status_code == 303, tree(sent).one("main").text
        return sent.headers["location"]

    async def readers(self, words: str, *paths: str) -> set[str]:
        """Who finds these words on any of these pages, or on their first one."""
        found = set()
        for who in EVERYBODY:
            for path in ("/", *paths):
                response = await self.grown.house[who].get(path)
                if response.status_code == 200 and words in tree(response).text:
                    found.add(who)
        return found

    async def led_by(self, who: str) -> None:
        """Somebody else becomes Ann's manager."""
        people = self.grown.house.people
        path = f"/admin/people/{people['Ann'].id}/edit"
        await self.send("Adi", path, path, manager=people[who].id)


@pytest.fixture
async def learning(grown: Grown) -> Learning:
    path = f"{grown.aim}/goal/giving-feedback"
    form = (await grown.page("Ann", path)).form(path)
    kept = await grown.house["Ann"].post(
        path, data=form | {"way": "beside", "hours": "4", "cost": "300", "support": "Tom, once a week"}
    )
    assert kept.status_code == 303, kept.text
    made = Learning(grown, kept.headers["location"])
    await made.send("Ann", made.path, f"{made.path}/submit")
    await made.send("Bo", made.path, f"{made.path}/agree")
    return made


def means(page: Node) -> str:
    return page.one("section", id="means").text


async def test_the_means_are_confirmed_one_by_one_and_out_of_date_once_the_plan_changes(
    learning: Learning,
) -> None:
    page, action = learning.path, f"{learning.path}/means"
    assert means(await learning.grown.page("Ann", page)).count("Not confirmed yet.") == 3, (
        "agreeing is not it"
    )
    assert "Ann needs your word: time, money and help" in (await learning.grown.page("Bo", "/")).text
    assert "has not agreed to time, money and support" in (await learning.grown.page("Ann", page)).text
    form = (await learning.grown.page("Bo", page)).form(action)

    mute = await learning.grown.house["Bo"].post(action, data=form | {"hours": "yes", "money": "no"})
    assert "Say what is possible instead." in tree(mute).one("span", id="money_words-error").text
    assert means(await learning.grown.page("Ann", page)).count("Not confirmed yet.") == 3, "all or nothing"
    await learning.send(
        "Bo", page, action, hours="yes", support="yes", money="no", money_words="200 are left this year."
    )

    told = means(await learning.grown.page("Ann", page))
    assert told.count("Bo confirmed it") == 2
    assert "not like this" in told
    assert "Bo has another idea about money" in (await learning.grown.page("Ann", "/")).text
    assert "needs your word" not in (await learning.grown.page("Bo", "/")).text
    assert await learning.readers("200 are left", page) == {"Ann", "Bo"}

    edit = (await learning.grown.page("Ann", f"{page}/edit")).form(f"{page}/edit")
    await learning.grown.house["Ann"].post(f"{page}/edit", data=edit | {"hours_per_month": "6"})
    stale = await learning.grown.house["Bo"].post(action, data=form | {"hours": "yes"})
    assert stale.status_code == 409, "he read another number of hours"
    told = means(await learning.grown.page("Ann", page))
    assert "Out of date: Bo confirmed “4 hours a month”" in told
    await learning.send("Bo", page, action, hours="yes", money="yes")
    assert "Confirmed" in (await learning.grown.page("Bo", page)).one("span", klass="is-agreed").text
    assert "not agreed to time" not in (await learning.grown.page("Ann", page)).text

    await learning.led_by("Mia")
    assert means(await learning.grown.page("Ann", page)).count("Out of date") == 3
    assert (await learning.post("Bo", action, hours="yes"), await learning.post("Tom", action)) == (404, 404)
    assert (await learning.post("Cy", action), await learning.post("Ann", action, hours="yes")) == (404, 403)


async def asked(learning: Learning, **fields: str) -> str:
    """Ann asks Tom; the path of what he was asked."""
    await learning.send(
        "Ann",
        f"/growth/feedback?{'goal=' + learning.path.rsplit('/', 1)[1] if 'goal' in fields else ''}",
        "/growth/feedback",
        **{name: value for name, value in fields.items() if name != "goal"}
        | {"colleague": " tom ", "words": "How I told Kim about the late report"},
    )
    waiting = (await learning.grown.page("Tom", "/feedback")).all("a", klass="title")
    return str(waiting[0].attrs["href"])


async def test_a_colleague_who_was_asked_says_what_they_saw_and_reads_nothing_else(
    learning: Learning,
) -> None:
    place = await asked(learning, competency="giving-feedback")
    house, level = learning.grown.house, "/growth/levels/giving-feedback"
    assert "Ann asks what you saw" in (await learning.grown.page("Tom", "/")).text
    codes = {who: (await house[who].get(place)).status_code for who in EVERYBODY}
    assert codes == {who: 200 if who == "Tom" else 404 for who in EVERYBODY}
    page = await learning.grown.page("Tom", place)
    assert len(page.all("label", klass="pick")) == 5
    assert "Customer service team lead" not in page.text
    assert house.people["Ann"].email not in page.text
    assert (await house["Tom"].get(level)).status_code == 200
    assert (await house["Tom"].get(learning.path)).status_code == 404
    mute = await house["Tom"].post(place, data=page.form(place) | {"level": "2"})
    assert "what you saw" in tree(mute).one("span", id="text-error").text

    await learning.send("Tom", place, place, level="2", text="Said it the same day.")

    assert "Colleague: Tom" in (await learning.grown.page("Ann", level)).text
    assert "Tom told what they saw" in (await learning.grown.page("Ann", "/")).text
    ann = house.people["Ann"].id
    pages = (place, "/feedback", "/growth/feedback", level, f"/team/{ann}/growth", learning.path)
    assert await learning.readers("Said it the same day.", *pages) == {"Ann", "Tom"}
    assert await learning.readers("How I told Kim", *pages) == {"Ann", "Tom"}

    await learning.led_by("Mia")
    assert await learning.readers("Said it the same day.", *pages) == {"Ann", "Tom"}
    assert await learning.post("Ann", f"{place}/back") == 404
    await learning.send("Tom", place, f"{place}/back")
    assert "Said it the same day." not in (await learning.grown.page("Ann", level)).text
    await learning.send("Tom", place, f"{place}/decline", why="I was away that week.")
    assert "I was away that week." in (await learning.grown.page("Ann", "/growth/feedback")).text
    (action,) = [
        each
        for each in (await learning.grown.page("Ann", "/growth/feedback")).actions()
        if each.endswith("/remove")
    ]
    assert [await learning.post(who, action) for who in ("Tom", "Bo", "Ann")] == [404, 404, 303]
    assert (await house["Tom"].get(place)).status_code == 404


async def test_who_was_asked_observes_a_goal_they_cannot_read(learning: Learning) -> None:
    sentence = (await learning.grown.page("Ann", learning.path)).one("h1").text
    house, level = learning.grown.house, "/growth/levels/giving-feedback"
    for day in ("2026-11-20", "2026-11-21"):
        await learning.send(
            "Ann", learning.path, f"{learning.path}/applied", kind="situation", used="Told Kim.", used_on=day
        )
    place = await asked(learning, goal="yes")
    page = await learning.grown.page("Tom", place)
    assert sentence not in page.text, "she did not tick that he may read it"
    assert (await house["Tom"].get(learning.path)).status_code == 404

    await learning.send("Tom", place, place, text="She told him in the corridor.")

    shown = (await learning.grown.page("Ann", learning.path)).one("section", id="applied").text
    assert "Achieved" in shown
    assert "She told him in the corridor." in shown
    assert "Achieved goal" in (await learning.grown.page("Ann", level)).text
    async with house.world.wired.office.store.unit() as unit:
        anns, toms = [await own(unit, house.people[who]) for who in ("Ann", "Tom")]
        told = WRITERS["json"](await shared(unit, list(house.people.values())))
    assert all("in the corridor" in write(anns) for write in (WRITERS["json"], WRITERS["markdown"]))
    assert "in the corridor" in WRITERS["json"](toms)
    assert learning.path.rsplit("/", 1)[1] not in WRITERS["json"](toms)
    assert "in the corridor" not in told
    await learning.send("Tom", place, f"{place}/back")
    shown = (await learning.grown.page("Ann", learning.path)).one("section", id="applied").text
    assert "somebody else who saw it" in shown
    assert "Achieved goal" not in (await learning.grown.page("Ann", level)).text
    remove = (await learning.grown.page("Ann", "/growth/feedback")).actions()
    await learning.post("Ann", next(each for each in remove if each.endswith("/remove")))
    place = await asked(learning, goal="yes", shows="yes")
    assert sentence in (await learning.grown.page("Tom", place)).text
    assert "Tom, once a week" not in (await learning.grown.page("Tom", place)).text, "the plan is hers"


async def test_whom_one_asks_is_named_exactly_and_not_too_many_are_asked(learning: Learning) -> None:
    house, world = learning.grown.house, learning.grown.house.world
    await world.person("Kim")
    await world.person("Kim Lee", active=False)
    for name in ("Eva", "Jon", "Lea"):
        await world.person(name)
    office = world.wired.office
    async with office.store.unit() as unit:
        await unit.people.put(replace(house.people["Tom"], id=PersonId("twin"), email="other@demo.example"))
    ask = {"competency": "giving-feedback", "words": "The Monday round"}
    wrong = {
        "": "Write the name",
        "To": "Nobody here",
        "kim lee": "Nobody here",
        "Ann": "yourself",
        "tom": "More than one",
    }
    for typed, told in wrong.items():
        answer = await house["Ann"].post("/growth/feedback", data=ask | {"colleague": typed})
        assert told in tree(answer).one("span", id="colleague-error").text, typed
    for typed in ("KIM", "eva@demo.example", "Jon", "Lea", "Bo"):
        sent = await house["Ann"].post("/growth/feedback", data=ask | {"colleague": typed})
        assert sent.status_code == 303, typed
    more = await house["Ann"].post("/growth/feedback", data=ask | {"colleague": "Mia"})
    twice = await house["Ann"].post("/growth/feedback", data=ask | {"colleague": "Bo"})
    assert (more.status_code, twice.status_code) == (409, 409)
    assert "have not answered yet" in tree(more).text
    (place,) = [
        each.attrs["href"] for each in tree(await house["Bo"].get("/feedback")).all("a", klass="title")
    ]
    await learning.send("Bo", place, place, level="1", text="Thanked Kim at once.")
    rests = (await learning.grown.page("Ann", "/growth/levels/giving-feedback")).text
    assert "Manager: Bo" in rests, "whoever leads her has one voice, not two"


async def proposal(learning: Learning) -> tuple[str, str]:
    """Bo proposes to look at an agreed result of Ann's: the goal's path, and the proposal's for Ann."""
    office = learning.grown.house.world.wired.office
    measure = Measure(name="CSAT", target=Decimal(75), unit="%", direction=Direction.UP)
    draft = GoalDraft(
        kind=GoalKind.PERFORMANCE,
        text="Settle 75 % of calls at once by 30 June 2027",
        measure=measure,
        due=date(2027, 6, 30),
    )
    async with office.store.unit() as unit:
        goal = await goals.write(unit, office, learning.grown.house.people["Ann"], draft)
        await unit.goals.set_status(goal, GoalStatus.AGREED, office.now())
    path = f"/goals/{goal.id}"
    await learning.send("Bo", f"{path}/look-into", f"{path}/look-into", actual="62", words="Stuck since May.")
    (link,) = (
        (await learning.grown.page("Ann", "/growth")).one("section", aria_labelledby="proposed").all("a")
    )
    return path, str(link.attrs["href"])


async def test_a_proposed_talk_is_its_owners_and_the_manager_reads_what_they_are_told(
    learning: Learning,
) -> None:
    house, team = learning.grown.house, f"/team/{learning.grown.house.people['Ann'].id}/growth"
    goal, place = await proposal(learning)
    assert "Bo proposes to find out why" in (await learning.grown.page("Ann", "/")).text
    twice = await house["Bo"].post(
        f"{goal}/look-into", data={"actual": "60", "target": "75", "better": "more", "words": "Again"}
    )
    assert twice.status_code == 409
    assert {who: (await house[who].get(place)).status_code for who in EVERYBODY} == {
        who: 200 if who == "Ann" else 404 for who in EVERYBODY
    }

    talk = (await learning.send("Ann", place, f"{place}/take", actual="64")).partition("#")[0]
    assert "64 % instead of 75 %" in (await learning.grown.page("Ann", talk)).text, "her own number"
    revision = (await learning.grown.page("Ann", talk)).all("input", name="revision")[0].attrs["value"]
    await learning.post("Ann", f"{talk}/answer", text=SECRET, revision=revision)
    early = await learning.post("Ann", f"{place}/tell", told="I ask first.")
    assert early == 409, "nothing is confirmed yet"
    revision = (await learning.grown.page("Ann", talk)).all("input", name="revision")[0].attrs["value"]
    await learning.post("Ann", f"{talk}/confirm", cause="skill", revision=revision)
    seen = (await learning.grown.page("Bo", team)).one("section", id="proposed").text
    assert "Taken up" in seen
    assert "Skill" not in seen
    assert "taken up" in (await learning.grown.page("Bo", "/")).text
    assert (await house["Bo"].get(talk)).status_code == 404

    await learning.send("Ann", place, f"{place}/tell", told="I ask first, then name a price.")

    pages = (place, talk, team, goal, "/growth")
    assert await learning.readers("I ask first, then name a price.", *pages) == {"Ann", "Bo"}
    assert await learning.readers(SECRET, *pages) == {"Ann"}
    assert await learning.readers("64 %", *pages) == {"Ann"}
    assert "Skill" in (await learning.grown.page("Bo", team)).one("section", id="proposed").text
    await learning.led_by("Mia")
    assert await learning.readers("I ask first, then name a price.", *pages) == {"Ann"}
    assert "proposed to look at" not in (await learning.grown.page("Mia", team)).text
    assert await learning.post("Ann", f"{place}/tell", told="More") == 409
    await learning.led_by("Bo")
    await learning.send("Ann", place, f"{place}/tell-no-more")
    assert "Skill" not in (await learning.grown.page("Bo", team)).one("section", id="proposed").text
    await learning.post("Ann", f"{talk}/remove")
    assert "Taken up" in (await learning.grown.page("Ann", place)).text


@pytest.mark.parametrize(("cause", "left"), [("skill", 4), ("resources", 3)])
async def test_what_learning_does_not_change_is_not_asked_about_on_the_team(
    learning: Learning, cause: str, left: int
) -> None:
    """What would help to learn is no question of a result whose owner told that the time is missing."""
    _, place = await proposal(learning)
    talk = (await learning.send("Ann", place, f"{place}/take", actual="64")).partition("#")[0]
    revision = (await learning.grown.page("Ann", talk)).all("input", name="revision")[0].attrs["value"]
    await learning.post("Ann", f"{talk}/confirm", cause=cause, revision=revision)
    question = "Nothing is being learned for {} results. Ask whether something to learn would help"
    assert question.format(4) in (await learning.grown.page("Bo", "/team")).text, "nothing is told yet"

    await learning.send("Ann", place, f"{place}/tell", told="I see to it.")

    assert question.format(left) in (await learning.grown.page("Bo", "/team")).text


async def test_what_was_last_measured_is_proposed_as_it_was_read(learning: Learning) -> None:
    """The number and its day stand there already, and a counted thing is named once: not "64 ticket"."""
    office = learning.grown.house.world.wired.office
    measure = Measure(
        name="tickets reopened",
        baseline=Decimal(12),
        target=Decimal(5),
        unit="ticket",
        direction=Direction.DOWN,
    )
    draft = GoalDraft(
        kind=GoalKind.PERFORMANCE,
        text="Cut reopened tickets from 12 to 5 a week by 30 June 2027",
        measure=measure,
        due=date(2027, 6, 30),
    )
    ann, path = learning.grown.house.people["Ann"], ""
    async with office.store.unit() as unit:
        goal = await goals.write(unit, office, ann, draft)
        await unit.goals.set_status(goal, GoalStatus.AGREED, office.now())
        path = f"/goals/{goal.id}/look-into"
    form = (await learning.grown.page("Bo", path)).form(path)
    assert {name: form[name] for name in ("actual", "target", "unit", "day")} == {
        "actual": "",
        "target": "5",
        "unit": "",
        "day": "",
    }
    async with office.store.unit() as unit:
        for told in (Told(value=Decimal(11)), Told(note="The same")):
            await check_ins.add(unit, office, ann, goal.id, told)
    form = (await learning.grown.page("Bo", path)).form(path)
    assert (form["actual"], form["day"]) == ("11", office.today().isoformat())


async def test_a_proposal_may_be_declined_or_taken_back(learning: Learning) -> None:
    house, team = learning.grown.house, f"/team/{learning.grown.house.people['Ann'].id}/growth"
    goal, place = await proposal(learning)
    back = f"{team.removesuffix('/growth')}/proposals/{place.rsplit('/', 1)[1]}/remove"
    await learning.send("Ann", place, f"{place}/decline", reply="Let us talk on Monday.")
    assert "Let us talk on Monday." in (await learning.grown.page("Bo", team)).text
    assert [await learning.post(who, back) for who in ("Mia", "Bo")] == [404, 404], "it was answered"
    assert await learning.post("Ann", f"{place}/take", actual="1", target="2", better="more") == 409
    form = (await learning.grown.page("Bo", f"{goal}/look-into")).form(f"{goal}/look-into")
    wordless = await house["Bo"].post(f"{goal}/look-into", data=form | {"actual": "62"})
    reached = await house["Bo"].post(f"{goal}/look-into", data=form | {"actual": "80", "words": "Why?"})
    assert "Say in a sentence why" in tree(wordless).one("span", id="words-error").text
    assert "does not fall short" in tree(reached).one("span", id="actual-error").text


async def test_who_has_left_is_asked_for_nothing_and_waits_for_nothing(learning: Learning) -> None:
    people = learning.grown.house.people
    place = await asked(learning, competency="giving-feedback")
    path = f"/admin/people/{people['Ann'].id}"
    form = (await learning.grown.page("Adi", "/admin/people")).form(f"{path}/deactivate")
    gone = await learning.grown.house["Adi"].post(f"{path}/deactivate", data=form)

    assert gone.status_code == 303, gone.text
    assert (await learning.grown.house["Tom"].get(place)).status_code == 404
    assert await learning.post("Tom", place, level="1", text="Late") == 404
    assert "Ann asks" not in (await learning.grown.page("Tom", "/")).text


async def test_where_no_competency_is_described_nobody_is_given_a_form_that_cannot_be_sent(
    world: World,
) -> None:
    page = tree(await (await world.somebody("Ann")).get("/growth/feedback"))

    assert "/growth/feedback" not in page.actions()
    assert "HR can bring them in" in page.one("section", id="ask").text
    assert page.all("a", href="/growth/feedback/rounds/new") != []
