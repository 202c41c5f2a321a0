"""Why a result falls short: the talk on its page, what it leads to for each cause, and whose it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

import pytest

from goalcoach.coach import check_ins, goals
from goalcoach.coach.check_ins import Told
from goalcoach.coach.framework import carry_out, plan
from goalcoach.domain.goal import Direction, GoalDraft, GoalKind, GoalStatus, Measure
from goalcoach.exchange.gathering import own, shared
from goalcoach.exchange.writing import WRITERS
from goalcoach.llm.builtin.causes.asking import MOST
from goalcoach.rules.joined.gap import LEARNABLE, Cause
from tests.domain.frameworks import FRAMEWORK
from tests.web.pages.house import House
from tests.web.pages.markup import Node, tree

SHORT = {
    "title": "Raise new client conversions by 15 %",
    "actual": "4",
    "target": "15",
    "unit": "%",
    "better": "more",
}
GIVES_IN = "As soon as they push back on the price I give in, I don't know how to hold the line"


@dataclass
class Talk:
    """A talk on its page."""

    house: House
    path: str

    async def page(self, who: str = "Ann") -> Node:
        response = await self.house[who].get(self.path)
        assert response.status_code == 200, response.text
        return tree(response)

    async def post(self, what: str, who: str = "Ann", **fields: str) -> int:
        revision = next(each.attrs["value"] for each in (await self.page()).all("input", name="revision"))
        data = {"revision": revision} | fields
        return (await self.house[who].post(f"{self.path}/{what}", data=data)).status_code


@pytest.fixture
async def talk(house: House) -> Talk:
    office = house.world.wired.office
    async with office.store.unit() as unit:
        await carry_out(unit, office, plan(await office.names(unit), FRAMEWORK), by=None, note="a file")
    begun = await house["Ann"].post("/growth/gaps", data=SHORT)
    assert begun.status_code == 303, begun.text
    return Talk(house, begun.headers["location"])


async def test_the_example_of_the_articles_from_shortfall_to_goal(talk: Talk) -> None:
    page = await talk.page()
    assert (
        "4 % instead of 15 %: short by 11 percentage points"
        in page.one("section", aria_labelledby="board").text
    )
    assert page.one("h2", id="now-head").text == "What got in the way?"
    assert len(page.all("button", klass="chip")) >= 3

    for said in (GIVES_IN, "No, not even if my job hung on it", "I know it from a book, and then I freeze"):
        assert await talk.post("answer", text=said) == 303
    while "Practice changes that" not in (page := await talk.page()).one("h2", id="now-head").text:
        assert await talk.post("answer", text="I do not know") == 303
    assert "“No”" not in page.text, "what speaks for a cause is quoted whole"
    assert "Practice changes that" in page.one("h2", id="now-head").text
    assert await talk.post("confirm", cause="skill") == 303
    near = (await talk.page()).all("button", name="competency")
    assert near[0].text == "Negotiation"
    assert await talk.post("competency", competency=near[0].attrs["value"]) == 303
    page = await talk.page()
    assert page.all("a", href=f"{talk.path}/goal")

    form = tree(await talk.house["Ann"].get(f"{talk.path}/goal")).form(f"{talk.path}/goal")
    assert form["watched"] == SHORT["title"], "the result that fell short is what should move"
    kept = await talk.house["Ann"].post(
        f"{talk.path}/goal",
        data=form
        | {
            "text": "Use three negotiation techniques a week in client meetings until 26 February 2027",
            "watched": "New client conversions",
            "first_use": "2026-12-01",
        },
    )

    assert kept.status_code == 303, kept.text
    beside = tree(await talk.house["Ann"].get(kept.headers["location"])).one(
        "section", aria_labelledby="plan"
    )
    assert "Negotiation" in beside.text
    assert "New client conversions" in beside.text
    assert "Used it for the first time at work due in 9 days (1 December 2026)" in beside.text


async def test_each_question_stays_as_it_was_asked(talk: Talk) -> None:
    asked = []
    for said in (
        "We are two people short. And everything is typed in twice.",
        *["I do not know yet"] * 4,
        "the first one",
    ):
        asked.append((await talk.page()).one("h2", id="now-head").text)
        await talk.post("answer", text=said)

    so_far = (await talk.page()).one("section", aria_labelledby="so-far")

    assert "weighs more" in asked[-1]
    assert [each.text for each in so_far.all("dt")] == asked


@pytest.mark.parametrize(("what", "field"), [("confirm", "cause"), ("competency", "competency")])
async def test_what_was_not_chosen_is_told_at_its_field(talk: Talk, what: str, field: str) -> None:
    while (await talk.page()).all("button", klass="chip"):
        await talk.post("answer", do="skip")
    if what == "competency":
        await talk.post("confirm", cause="skill")

    sent = await talk.house["Ann"].post(f"{talk.path}/{what}", data={field: "", "revision": "1"})

    assert sent.status_code == 422
    assert "Choose" in tree(sent).one("span", id=f"{field}-error").text


@pytest.mark.parametrize("cause", list(Cause))
async def test_learning_is_offered_for_what_learning_changes_and_for_nothing_else(
    talk: Talk, cause: Cause
) -> None:
    await talk.post("answer", text="We had nobody on two of four days, and the tool was down")
    while (await talk.page()).all("button", klass="chip"):
        await talk.post("answer", do="skip")

    assert await talk.post("confirm", cause=cause.value) == 303

    page = await talk.page()
    if cause in LEARNABLE:
        assert page.all("input", id="competency")
        found = tree(await talk.house["Ann"].get(talk.path, params={"q": "haggling with buyers"}))
        assert found.all("button", name="competency")[0].text == "Negotiation"
        assert len(found.all("button", name="competency")) <= 8
        nothing = tree(await talk.house["Ann"].get(talk.path, params={"q": "qqqq"}))
        assert "Nothing is close to “qqqq”" in nothing.text
        return
    assert page.all("input", id="competency") == []
    assert "Learning does not change this" in page.text
    assert await talk.post("competency", competency="negotiation") == 409
    assert (await talk.house["Ann"].get(f"{talk.path}/goal")).status_code == 409
    sent = await talk.house["Ann"].post(f"{talk.path}/goal", data={"text": "Take a course"})
    assert sent.status_code == 409


async def test_what_would_help_instead_is_taken_to_the_coach(talk: Talk) -> None:
    await talk.post("answer", text="We had nobody on two of four days, and the tool was down")
    while (await talk.page()).all("button", klass="chip"):
        await talk.post("answer", do="skip")
    await talk.post("confirm", cause="resources")
    form = (await talk.page()).form("/coach")

    sent = form | {"text": "A second person on Fridays"}
    begun, again = [await talk.house["Ann"].post("/coach", data=sent) for _ in range(2)]

    assert begun.status_code == 303, begun.text
    assert again.headers["location"] == begun.headers["location"], "sent twice it is one conversation"
    assert "A second person on Fridays" in tree(await talk.house["Ann"].get(begun.headers["location"])).text


async def test_going_back_takes_back_what_was_confirmed(talk: Talk) -> None:
    await talk.post("answer", text=GIVES_IN)
    await talk.post("confirm", cause="skill")
    await talk.post("competency", competency="negotiation")

    assert await talk.post("answer", do="back") == 303

    board = (await talk.page()).one("section", aria_labelledby="board").text
    assert "not known yet" in board
    assert "Negotiation" not in board


async def test_a_cause_that_was_confirmed_at_the_end_is_taken_back_alone(talk: Talk) -> None:
    await talk.post("answer", text="We had nobody on two of four days, and the tool was down")
    while (await talk.page()).all("button", klass="chip"):
        await talk.post("answer", do="skip")
    await talk.post("confirm", cause="skill")
    said = (await talk.page()).one("section", aria_labelledby="so-far").text

    assert await talk.post("answer", do="back") == 303

    page = await talk.page()
    assert page.one("section", aria_labelledby="so-far").text == said, "no answer is lost"
    assert page.all("select", id="cause"), "another cause can be confirmed"
    assert await talk.post("answer", do="back") == 303
    assert (await talk.page()).all("button", klass="chip"), "then the last answer"


async def test_a_cause_is_told_in_their_own_words_before_tapped_ones(talk: Talk) -> None:
    own = "I do not know how to hold the line when they push back on the price"
    for text in (own, "No, not yet", "I would have to find out first", *["Leave it"] * 7):
        await talk.post("answer", text=text) if text != "Leave it" else await talk.post("answer", do="skip")

    assert f"“{own}”" in (await talk.page()).one("section", id="now").text


async def test_what_was_not_ruled_out_can_be_tapped_while_it_is_not_clear(talk: Talk) -> None:
    await talk.post("answer", text="It was a strange spring")
    while (await talk.page()).all("button", klass="chip"):
        await talk.post("answer", do="skip")

    left = (await talk.page()).all("button", name="cause")

    assert 1 <= len(left) <= 3
    assert await talk.post("confirm", cause=left[0].attrs["value"]) == 303
    assert "not known yet" not in (await talk.page()).one("section", aria_labelledby="board").text


async def test_who_knew_no_answer_is_told_what_is_open_and_how_to_find_out_and_may_leave_it(
    talk: Talk,
) -> None:
    while (page := await talk.page()).all("button", klass="chip"):
        way_out = page.all("button", klass="chip")[-1].attrs["value"]
        assert "weighs more" not in page.one("h2", id="now-head").text, "neither of two was named"
        await talk.post("answer", option=way_out)

    now = (await talk.page()).one("section", id="now")

    assert {each.attrs["value"] for each in now.all("button", name="cause")} == set(Cause)
    assert "All of these are open." in now.text
    tips = [each.one("p").text for each in now.one("ul").all("li")]
    assert "Ask your manager what a good result looks like, and who decides about it." in tips
    assert now.one("a", href="/growth").text == "Leave it open for now"
    assert await talk.post("confirm", cause="clarity") == 303
    assert "Clarity" in (await talk.page()).one("section", aria_labelledby="board").text


async def test_a_tap_answers_and_an_empty_answer_is_told(talk: Talk) -> None:
    first = (await talk.page()).all("button", klass="chip")[0].attrs["value"]

    assert await talk.post("answer", option=first) == 303
    assert first in (await talk.page()).one("section", aria_labelledby="so-far").text
    assert await talk.post("answer", text="  ") == 422


@pytest.mark.parametrize(
    ("sent", "field", "says"),
    [
        ({"title": ""}, "title", "which result"),
        ({"actual": ""}, "actual", "what was measured"),
        ({"target": "lots"}, "target", "number"),
        ({"actual": "20"}, "actual", "does not fall short"),
        ({"better": ""}, "better", "more or less"),
        ({"better": "less"}, "actual", "does not fall short"),
        ({"day": "2030-01-01"}, "day", "still to come"),
    ],
)
async def test_a_shortfall_that_is_none_is_told(
    house: House, sent: dict[str, str], field: str, says: str
) -> None:
    response = await house["Ann"].post("/growth/gaps", data=SHORT | sent)

    assert response.status_code == 422
    assert says in tree(response).one("span", id=f"{field}-error").text


async def test_as_many_questions_are_promised_as_are_asked_at_most(talk: Talk) -> None:
    page = tree(await talk.house["Ann"].get("/growth/gaps/new"))

    assert f"up to {MOST} short questions" in page.one("main").text
    assert f"Question 1 of {MOST} at most" in (await talk.page()).text


async def test_what_is_around_somebody_names_nothing_to_learn(talk: Talk) -> None:
    """Who said that the market is the same was offered market research."""
    while not (page := await talk.page()).all("select", name="cause"):
        asked = page.one("h2", id="now-head").text
        said = GIVES_IN if asked == "What got in the way?" else "I do not know"
        said = "The cloud costs what it did" if "changed outside" in asked else said
        assert await talk.post("answer", text=said) == 303
    assert await talk.post("confirm", cause="skill") == 303

    near = [each.text for each in (await talk.page()).all("button", name="competency")]

    assert near[0] == "Negotiation"
    assert not [each for each in near if "Cloud" in each]


async def test_it_may_begin_with_one_of_ones_own_goals_alone(house: House) -> None:
    page = tree(await house["Ann"].get("/growth/gaps/new"))
    own = [each.attrs["value"] for each in page.one("select", id="goal").all("option") if each.attrs["value"]]
    kinds = [goal.version.draft.kind for goal in house.goals.values() if goal.id in own]
    assert kinds
    assert GoalKind.OBJECTIVE not in kinds

    begun = await house["Ann"].post("/growth/gaps", data=SHORT | {"goal": own[0]})
    stolen = await house["Tom"].post("/growth/gaps", data=SHORT | {"goal": own[0]})

    assert begun.status_code == 303
    assert stolen.status_code == 404


async def test_a_goal_leads_to_why_it_falls_short_and_to_what_was_found(house: House) -> None:
    office, ann = house.world.wired.office, house.people["Ann"]
    rising = Measure(name="CSAT", target=Decimal(90), unit="%", direction=Direction.UP)
    draft = replace(house.goals[GoalStatus.SUBMITTED].version.draft, measure=rising)
    async with office.store.unit() as unit:
        made = await goals.write(unit, office, ann, draft)
        made = await goals.submit(unit, office, ann, made.id, revision=made.revision)
        await check_ins.add(unit, office, ann, made.id, Told(value=Decimal("79.5")))

    async def link() -> Node:
        page = tree(await house["Ann"].get(f"/goals/{made.id}"))
        return next(each for each in page.all("a") if "/growth/gaps/" in each.attrs["href"])

    begin = await link()
    form = tree(await house["Ann"].get(begin.attrs["href"])).form("/growth/gaps")
    talk = (await house["Ann"].post("/growth/gaps", data=form)).headers["location"]
    going_on = await link()
    revision = {"revision": tree(await house["Ann"].get(talk)).form(f"{talk}/answer")["revision"]}
    await house["Ann"].post(f"{talk}/confirm", data=revision | {"cause": "skill"})
    found = await link()

    assert (form["goal"], form["actual"]) == (made.id, "79.5")
    assert (going_on.attrs["href"], found.attrs["href"]) == (talk, talk)
    assert "go on with the questions" in going_on.text
    assert "Skill: known, and not mastered yet" in found.text
    assert "/growth/gaps/" not in (await house["Bo"].get(f"/goals/{made.id}")).text


async def test_a_goal_that_is_not_theirs_tells_nothing_through_the_address(house: House) -> None:
    theirs = house.goals[GoalStatus.AGREED]
    assert theirs.owner_id == house.people["Ann"].id

    for who in ("Bo", "Tom", "Cy"):
        response = await house[who].get("/growth/gaps/new", params={"goal": theirs.id})
        form = tree(response).form("/growth/gaps")
        assert response.status_code == 200
        assert {form.get(each, "") for each in ("goal", "actual", "target", "day")} == {""}, who
    for odd in ("", "x", "\x00", "../goals", "%", "🦜" * 30):
        assert (await house["Ann"].get("/growth/gaps/new", params={"goal": odd})).status_code == 200, odd
    assert (await house["Ann"].get("/growth/gaps/new", params={"goal": "x" * 100})).status_code == 422


async def test_what_a_goal_says_need_not_be_typed_again(house: House) -> None:
    office = house.world.wired.office
    falling = Measure(name="CSAT", target=Decimal(6), unit="hour", direction=Direction.DOWN)
    draft = replace(house.goals[GoalStatus.SUBMITTED].version.draft, measure=falling)
    async with office.store.unit() as unit:
        goal = await goals.write(unit, office, house.people["Ann"], draft)

    begun = await house["Ann"].post("/growth/gaps", data={"goal": goal.id, "actual": "9"})

    assert begun.status_code == 303, begun.text
    known = tree(await house["Ann"].get(begun.headers["location"])).one("section", aria_labelledby="board")
    assert "9 hours instead of 6 hours: over by 3 hours" in known.text


async def test_nobody_else_reads_it_and_nothing_is_left_of_it(talk: Talk) -> None:
    await talk.post("answer", text=GIVES_IN)
    for who in ("Bo", "Cy", "Adi", "Tom"):
        assert (await talk.house[who].get(talk.path)).status_code == 404

    assert await talk.post("remove") == 303

    assert (await talk.house["Ann"].get(talk.path)).status_code == 404
    async with talk.house.world.wired.office.store.unit() as unit:
        assert await unit.gap_talks.of(talk.house.people["Ann"].id) == []


async def test_words_of_need_end_the_questions(talk: Talk) -> None:
    await talk.post("answer", text="I want to kill myself")

    page = await talk.page()

    assert page.all("button", klass="chip") == []
    assert page.all("select", id="cause") == []


async def test_whoever_was_shown_where_to_find_help_may_go_on_and_back(talk: Talk) -> None:
    cried = "No time, I cried every evening"
    await talk.post("answer", text=cried)
    assert await talk.post("answer", text="I am fine again") == 409, "words are no answer to what is offered"
    assert await talk.post("answer", option="Yes, leave it") == 303
    assert (await talk.page()).all("button", name="option", value="Go on"), "left, it waits"

    assert await talk.post("answer", option="Go on") == 303

    page = await talk.page()
    assert page.all("button", klass="chip"), "the next question is there"
    assert [each.text for each in page.one("section", aria_labelledby="so-far").all("dd")] == [cried]
    assert await talk.post("answer", text="Go on") == 303
    assert await talk.post("answer", do="back") == 303
    assert (await talk.page()).all("button", klass="chip"), "what was gone on from stays so"
    assert await talk.post("answer", do="back") == 303
    assert (await talk.page()).one("h2", id="now-head").text == "What got in the way?"


async def test_ones_own_export_holds_the_shortfall_with_every_word(talk: Talk) -> None:
    await talk.post("answer", text=GIVES_IN)
    async with talk.house.world.wired.office.store.unit() as unit:
        export = await own(unit, talk.house.people["Ann"])
        others = await shared(unit, [talk.house.people["Ann"]])

    for form in ("json", "markdown"):
        assert "I give in, I don't know how to hold the line" in WRITERS[form](export)
        assert "I give in" not in WRITERS[form](others)
    assert '"actual": "4"' in WRITERS["json"](export)
    assert "4 instead of 15 %" in WRITERS["markdown"](export)


async def test_anothers_goal_looks_like_one_that_is_not_there(talk: Talk) -> None:
    async with talk.house.world.wired.office.store.unit() as unit:
        toms = await goals.write(
            unit,
            talk.house.world.wired.office,
            talk.house.people["Tom"],
            GoalDraft(kind=GoalKind.PERFORMANCE, text="Answer within a day"),
        )
    said = []
    for goal_id in (toms.id, "f" * len(toms.id)):
        response = await talk.house["Ann"].post("/growth/gaps", data=SHORT | {"goal": goal_id})
        assert response.status_code == 404
        said.append(tree(response).one("main").text)

    assert said[0] == said[1]


async def test_an_empty_shortfall_is_told_all_that_it_lacks_at_once(talk: Talk) -> None:
    sent = await talk.house["Ann"].post("/growth/gaps", data={"unit": "%"})

    assert sent.status_code == 422
    page = tree(sent)
    assert [
        each for each in ("title", "actual", "target", "better") if page.all("span", id=f"{each}-error")
    ] == [
        "title",
        "actual",
        "target",
        "better",
    ]
    assert page.one("input", id="unit").attrs["value"] == "%"
