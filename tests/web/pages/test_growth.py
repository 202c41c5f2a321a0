"""The pages of growth: an aim beside levels, entering what was seen, a goal for a gap, and who sees what."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from goalcoach.coach.framework import carry_out, plan, remove
from goalcoach.domain.framework import Competency, Framework
from goalcoach.domain.goal import Author, GoalId, GoalKind
from goalcoach.exchange.starter import starter
from tests.web.pages.house import House
from tests.web.pages.markup import Node, tree

LEAD = "customer-service-lead"


@dataclass
class Grown:
    """A house whose organisation has the starter framework, and Ann's aim."""

    house: House
    aim: str
    """Its path."""

    async def page(self, who: str, path: str) -> Node:
        response = await self.house[who].get(path)
        assert response.status_code == 200, response.text
        return tree(response)


@pytest.fixture
async def grown(house: House) -> Grown:
    office = house.world.wired.office
    async with office.store.unit() as unit:
        await carry_out(unit, office, plan(await office.names(unit), starter()), by=None, note="starter")
    chosen = await house["Ann"].post("/growth/aims", data={"blueprint": LEAD})
    assert chosen.status_code == 303, chosen.text
    return Grown(house, chosen.headers["location"])


async def enter(grown: Grown, competency: str, **fields: str) -> None:
    response = await grown.house["Ann"].post(f"/growth/levels/{competency}", data={"rater": "self"} | fields)
    assert response.status_code == 303, response.text


async def test_without_a_framework_one_can_still_say_where_one_wants_to_go(house: House) -> None:
    page = tree(await house["Ann"].get("/growth"))
    assert "No roles are described yet" in page.text
    assert page.all("a", href="/roles") == []

    empty = await house["Ann"].post("/growth/aims", data={"words": " "})
    kept = await house["Ann"].post("/growth/aims", data={"words": "Something with fewer screens"})

    assert empty.status_code == 422
    assert "Choose a role, or say in your own words" in tree(empty).one("span", id="words-error").text
    assert kept.status_code == 303
    page = tree(await house["Ann"].get(kept.headers["location"]))
    assert page.one("h1").text == "Something with fewer screens"
    assert "nothing to compare it with" in page.text


async def test_an_aim_is_shown_beside_what_was_entered(grown: Grown) -> None:
    await enter(grown, "giving-feedback", level="2")
    await enter(grown, "handling-complaints", level="4", rater="test", note="Complaints certificate")

    page = await grown.page("Ann", grown.aim)

    bars = {
        each.one("a").text: each.one("svg").attrs["aria-label"]
        for each in page.one("ul", klass="bars").all("li")
    }
    assert bars["Giving feedback"] == "Giving feedback: level 2 of 5, 3 asked for"
    assert bars["Handling complaints"] == "Handling complaints: level 4 of 5, 4 asked for"
    assert bars["Leading a team"] == "Leading a team: not seen yet, 3 asked for"
    drawn = next(each for each in page.all("svg") if "Giving" in each.attrs.get("aria-label", ""))
    boxes = [each.attrs["class"] for each in drawn.all("rect")]
    assert boxes == ["shown", "shown", "missing", "rest", "rest"]
    rows = {
        each.one("th").text: [cell.text for cell in each.all("td")] for each in page.one("tbody").all("tr")
    }
    assert rows["Giving feedback"] == ["3", "2", "1", "2"]
    assert rows["Leading a team"] == ["3", "–", "3", "3"]
    # (0 + 0 + 2 x 2/3 + 1 + 0 + 0 + 0 + 0) / 13, cut off
    assert "17 % of what it asks for was shown" in page.text
    assert len(page.one("ol").all("li")) == 3


async def test_a_level_tells_what_it_rests_on_and_what_each_weighs(grown: Grown) -> None:
    await enter(grown, "negotiation", level="2", rater="situation", note="Held the price with Berg.")
    await enter(grown, "negotiation", level="3")
    await grown.house["Bo"].post(
        f"/team/{grown.house.people['Ann'].id}/levels",
        data={"competency": "negotiation", "level": "1", "note": "Gave way at once."},
    )

    page = await grown.page("Ann", "/growth/levels/negotiation")

    said = page.one("section", aria_labelledby="rests").text
    assert "Level 1 , Manager: Bo" in said
    assert "weighs 2 Gave way at once." in said
    assert "Held the price with Berg." in said
    assert page.one("h2", id="now").text == "Level 2"
    assert "two levels or more apart" in page.text
    assert len(page.all("summary", klass="plain")) == 2, "only one's own can be taken out"


async def test_what_one_entered_can_be_taken_out(grown: Grown) -> None:
    await enter(grown, "negotiation", level="2")
    page = await grown.page("Ann", "/growth/levels/negotiation")
    (action,) = [each for each in page.actions() if each.endswith("/remove")]

    stranger = await grown.house["Tom"].post(action)
    own = await grown.house["Ann"].post(action)

    assert stranger.status_code == 404
    assert (own.status_code, own.headers["location"]) == (303, "/growth/levels")
    assert "Nothing is entered yet" in (await grown.page("Ann", "/growth/levels")).text


@pytest.mark.parametrize(
    ("sent", "field", "says"),
    [
        ({"rater": "self"}, "level", "Choose the level"),
        ({"level": "2", "rater": "situation"}, "note", "what happened"),
        ({"level": "2", "rater": "test"}, "note", "which exam"),
        ({"level": "2", "rater": "self", "day": "2027-02-30"}, "day", "2027-03-31"),
        ({"level": "2", "rater": "self", "day": "2030-01-01"}, "day", "still to come"),
        ({"level": "9", "rater": "self"}, "level", "levels 1 to 5"),
        ({"level": "2", "rater": "boss"}, "rater", "what it rests on"),
    ],
)
async def test_what_cannot_be_entered_is_told_at_its_field(
    grown: Grown, sent: dict[str, str], field: str, says: str
) -> None:
    response = await grown.house["Ann"].post("/growth/levels/negotiation", data=sent)

    assert response.status_code == 422
    assert says in tree(response).one("span", id=f"{field}-error").text
    assert "Nothing is entered yet" in (await grown.page("Ann", "/growth/levels")).text


async def test_a_gap_becomes_a_goal_that_nobody_else_reads(grown: Grown) -> None:
    path = f"{grown.aim}/goal/giving-feedback"
    page = await grown.page("Ann", path)
    form = page.form(path)
    ways = [each.text for each in page.one("fieldset").all("label")]
    assert len(ways) >= 3
    assert form["mastery"].startswith("Thanks colleagues for a specific action")

    kept = await grown.house["Ann"].post(
        path,
        data=form | {"way": "0", "hours": "2,5", "cost": "0", "support": "nobody", "obstacle": "The queue"},
    )

    assert kept.status_code == 303, kept.text
    shown = await grown.page("Ann", kept.headers["location"])
    beside = shown.one("section", aria_labelledby="plan").text
    assert "Giving feedback" in beside
    assert "nobody is needed" in beside
    assert "The queue" in beside
    goal = await grown.house.goal(GoalId(kept.headers["location"].rsplit("/", 1)[1]))
    assert goal.version.draft.kind is GoalKind.DEVELOPMENT
    assert (goal.version.author, goal.version.own_words) == (Author.PERSON_FROM_COACH, 0)
    assert (await grown.house["Bo"].get(kept.headers["location"])).status_code == 404


async def test_what_may_get_in_the_way_stays_its_owners(grown: Grown) -> None:
    path = f"{grown.aim}/goal/giving-feedback"
    form = (await grown.page("Ann", path)).form(path)
    kept = await grown.house["Ann"].post(path, data=form | {"way": "0", "obstacle": "Bo interrupts me"})
    goal = kept.headers["location"]
    submit = (await grown.page("Ann", goal)).form(f"{goal}/submit")
    await grown.house["Ann"].post(f"{goal}/submit", data=submit)

    seen = await grown.page("Bo", goal)

    assert "Giving feedback" in seen.one("section", aria_labelledby="plan").text
    assert "Bo interrupts me" not in seen.text
    assert "Customer service team lead" not in seen.text, "the aim is hers"


async def test_used_twice_and_seen_it_is_achieved(grown: Grown) -> None:
    path = f"{grown.aim}/goal/giving-feedback"
    form = (await grown.page("Ann", path)).form(path)
    kept = await grown.house["Ann"].post(path, data=form | {"way": "0"})
    goal = kept.headers["location"]
    submit = (await grown.page("Ann", goal)).form(f"{goal}/submit")
    await grown.house["Ann"].post(f"{goal}/submit", data=submit)
    agree = (await grown.page("Bo", goal)).form(f"{goal}/agree")
    await grown.house["Bo"].post(f"{goal}/agree", data=agree)
    empty = await grown.house["Ann"].post(f"{goal}/applied", data={"kind": "situation", "used": ""})
    assert empty.status_code == 422
    assert "what happened" in tree(empty).one("span", id="used-error").text

    for day in ("2026-11-20", "2026-11-21"):
        sent = {"kind": "situation", "used": "Told Tom about the invoice.", "used_on": day}
        assert (await grown.house["Ann"].post(f"{goal}/applied", data=sent)).status_code == 303
    part = (await grown.page("Ann", goal)).one("section", aria_labelledby="applied-head").text
    assert "Used, not achieved yet" in part
    assert "still needs somebody else who saw it" in part
    seen = {"kind": "observation", "used": "I was there on Friday."}
    assert (await grown.house["Bo"].post(f"{goal}/applied", data=seen)).status_code == 303

    part = (await grown.page("Ann", goal)).one("section", aria_labelledby="applied-head").text
    assert "Achieved" in part
    assert "22 December 2026, 20 February 2027, 21 May 2027" in part
    assert "Achieved goal" in (await grown.page("Ann", "/growth/levels/giving-feedback")).text


async def test_one_s_own_words_count_as_one_s_own(grown: Grown) -> None:
    path = f"{grown.aim}/goal/giving-feedback"
    form = (await grown.page("Ann", path)).form(path)

    kept = await grown.house["Ann"].post(
        path, data=form | {"text": "Tell Tom within a day what I saw, every week until 26 February 2027"}
    )

    goal = await grown.house.goal(GoalId(kept.headers["location"].rsplit("/", 1)[1]))
    assert (goal.version.author, goal.version.own_words) == (Author.PERSON, 1)


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({"text": ""}, "text"),
        ({"hours": "many"}, "hours"),
        ({"cost": "-3"}, "cost"),
        ({"review": "soon"}, "review"),
    ],
)
async def test_a_goal_that_cannot_be_kept_says_why_and_loses_nothing(
    grown: Grown, sent: dict[str, str], field: str
) -> None:
    path = f"{grown.aim}/goal/giving-feedback"
    form = (await grown.page("Ann", path)).form(path) | {
        "text": "Tell Tom what I saw",
        "obstacle": "The queue",
    }

    response = await grown.house["Ann"].post(path, data=form | sent)

    assert response.status_code == 422
    page = tree(response)
    assert page.all("span", id=f"{field}-error"), page.text
    assert page.one("input", id="obstacle").attrs["value"] == "The queue"


async def test_a_competency_without_a_gap_has_no_such_page(grown: Grown) -> None:
    for competency in ("negotiation", "juggling", "..%2f", "a" * 200):
        response = await grown.house["Ann"].get(f"{grown.aim}/goal/{competency}")
        assert response.status_code in {404, 422}, competency


async def test_what_is_shared_the_manager_reads_and_nobody_else(grown: Grown) -> None:
    ann = grown.house.people["Ann"].id
    await enter(grown, "giving-feedback", level="2", note="My secret note")
    place = f"/team/{ann}/growth"
    assert "No aim is shared with you" in (await grown.page("Bo", place)).text

    form = (await grown.page("Ann", grown.aim)).form(f"{grown.aim}/share")
    await grown.house["Ann"].post(f"{grown.aim}/share", data=form)

    assert "1 aim shared" in (await grown.page("Bo", "/team")).text
    seen = await grown.page("Bo", place)
    assert "Customer service team lead" in seen.text
    assert "My secret note" not in seen.text
    assert "Shared with your manager" in (await grown.page("Ann", grown.aim)).text
    assert {(await grown.house[who].get(place)).status_code for who in ("Mia", "Cy", "Adi", "Tom")} == {
        403,
        404,
    }
    form = (await grown.page("Ann", grown.aim)).form(f"{grown.aim}/share")
    await grown.house["Ann"].post(f"{grown.aim}/share", data=form)
    assert "No aim is shared with you" in (await grown.page("Bo", place)).text
    assert "aim shared" not in (await grown.page("Bo", "/team")).text


async def test_a_manager_reads_the_levels_says_what_was_seen_and_takes_it_back(grown: Grown) -> None:
    ann = grown.house.people["Ann"].id
    place, to = f"/team/{ann}/growth", f"/team/{ann}/levels"

    unasked = await grown.page("Bo", place)
    asked = await grown.page("Bo", f"{place}?competency=giving-feedback")
    nothing = await grown.house["Bo"].post(to, data={"level": "2", "note": "Seen"})
    mute = await grown.house["Bo"].post(to, data={"competency": "giving-feedback", "level": "2"})
    sent = await grown.house["Bo"].post(
        to, data=asked.form(to) | {"level": "2", "note": "Told Tom the same day what it led to."}
    )

    assert to not in unasked.actions()
    picks = [each.text for each in asked.one("section", id="saw").all("label", klass="pick")]
    assert len(picks) == 5
    assert "Thanks colleagues for a specific action" in picks[0]
    assert "Choose the competency" in tree(nothing).one("span", id="competency-error").text
    assert "what you saw" in tree(mute).one("span", id="note-error").text
    assert sent.status_code == 303, sent.text
    (action,) = [each for each in (await grown.page("Bo", place)).actions() if each.endswith("/remove")]
    stranger = await grown.house["Mia"].post(action)
    own = await grown.house["Bo"].post(action)
    assert (stranger.status_code, own.status_code) == (404, 303)
    assert "Told Tom" not in (await grown.page("Bo", place)).text
    assert "Nothing is entered yet" in (await grown.page("Ann", "/growth/levels")).text


async def test_a_change_in_another_window_is_told(grown: Grown) -> None:
    form = (await grown.page("Ann", grown.aim)).form(f"{grown.aim}/choose")
    await grown.house["Ann"].post(f"{grown.aim}/choose", data=form | {"words": "first"})

    late = await grown.house["Ann"].post(f"{grown.aim}/choose", data=form | {"words": "second"})

    assert late.status_code == 412
    assert "first" in (await grown.page("Ann", grown.aim)).text


async def test_an_aim_that_cannot_be_changed_says_why_at_its_field(grown: Grown) -> None:
    await grown.house["Ann"].post("/growth/aims", data={"blueprint": "account-manager"})
    form = (await grown.page("Ann", grown.aim)).form(f"{grown.aim}/choose")

    empty = await grown.house["Ann"].post(f"{grown.aim}/choose", data=form | {"blueprint": "", "words": ""})
    twice = await grown.house["Ann"].post(
        f"{grown.aim}/choose", data=form | {"blueprint": "account-manager", "words": "Kept"}
    )

    assert empty.status_code == 422
    assert "own words" in tree(empty).one("span", id="words-error").text
    assert twice.status_code == 409
    assert "one of your aims already" in tree(twice).one("span", id="blueprint-error").text
    assert tree(twice).one("textarea", id="words").text == "Kept"
    assert "open" in next(each for each in tree(twice).all("details") if each.all("select")).attrs


async def test_an_aim_tells_which_goal_is_under_way(grown: Grown) -> None:
    step = next(
        each for each in (await grown.page("Ann", grown.aim)).all("a") if "Make it a goal" in each.text
    )
    form = (await grown.page("Ann", step.attrs["href"])).form(step.attrs["href"])

    kept = await grown.house["Ann"].post(step.attrs["href"], data=form | {"way": "0"})

    page = await grown.page("Ann", grown.aim)
    assert page.all("a", href=kept.headers["location"])
    assert "Make another goal" in page.one("ol").all("li")[0].text


async def test_roles_and_competencies_are_found_and_read(grown: Grown) -> None:
    found = await grown.page("Ann", "/roles?q=cloud")
    assert "Moving to cloud systems" in found.text
    nothing = await grown.page("Ann", "/competencies?q=unicycling")
    assert "Nothing was found for “unicycling”" in nothing.text
    role = await grown.page("Tom", "/roles/account-manager")
    assert role.one("form", action="/growth/aims").text == "Make this my aim"
    mine = await grown.page("Ann", f"/roles/{LEAD}")
    assert mine.all("a", href=grown.aim)
    competency = await grown.page("Ann", "/competencies/negotiation")
    assert "Account manager" in competency.text
    assert {(await grown.house["Ann"].get(path)).status_code for path in ("/roles/x", "/competencies/x")} == {
        404
    }


@pytest.mark.parametrize("words", ["talking customers round", "negotiatoin", "feilschen um den Preis"])
async def test_competencies_are_found_by_what_people_call_them(grown: Grown, words: str) -> None:
    response = await grown.house["Ann"].get("/competencies", params={"q": words})

    assert tree(response).all("a", klass="title")[0].text == "Negotiation"


async def test_long_lists_go_over_pages(grown: Grown) -> None:
    first, third = await grown.page("Ann", "/competencies"), await grown.page("Ann", "/competencies?page=3")

    assert first.all("a", href="/competencies?q=&page=2")
    assert not third.all("a", href="/competencies?q=&page=4")
    names = [each.text for page in (first, third) for each in page.all("a", klass="title")]
    assert len(names) == len(set(names)) == 50 + len(starter().competencies) - 100


HOSTILE = "<img src=x onerror=alert(1)>\u202e{{7*7}} =HYPERLINK()"


async def test_hostile_words_are_words(grown: Grown) -> None:
    await enter(grown, "negotiation", level="2", rater="situation", note=HOSTILE)
    kept = await grown.house["Ann"].post("/growth/aims", data={"words": HOSTILE})

    for path in ("/growth/levels/negotiation", "/growth", kept.headers["location"]):
        text = (await grown.house["Ann"].get(path)).text
        assert "<img src=x" not in text
        assert "&lt;img src=x onerror=alert(1)&gt;{{7*7}} =HYPERLINK()" in text


async def levels_become(grown: Grown, competency: str, levels: tuple[str, ...]) -> None:
    """HR changes the levels of a competency, and no role asks for it any more."""
    office = grown.house.world.wired.office
    async with office.store.unit() as unit:
        held = (await office.names(unit)).framework
        known = held.competency(competency)
        assert known is not None
        needs = {
            each.id: tuple(n for n in each.requirements if n.competency != competency)
            for each in held.blueprints
        }
        given = Framework(
            competencies=(replace(known, levels=levels),) if levels else (),
            blueprints=tuple(
                replace(each, requirements=needs[each.id]) for each in held.blueprints if needs[each.id]
            ),
            offers=tuple(
                replace(each, competencies=tuple(id_ for id_ in each.competencies if id_ != competency))
                for each in held.offers
            ),
        )
        await carry_out(unit, office, plan(await office.names(unit), given), by=None, note="mended")
    if not levels:
        async with office.store.unit() as unit:
            since = await unit.frameworks.since((Competency, competency))
            await remove(unit, office, known, since=since, by=None)


async def test_a_level_that_is_not_there_any_more_counts_as_the_highest_there_is(grown: Grown) -> None:
    await enter(grown, "negotiation", level="5")
    await levels_become(grown, "negotiation", ("Follows.", "Leads."))

    listed = await grown.page("Ann", "/growth/levels")
    page = await grown.page("Ann", "/growth/levels/negotiation")

    assert "level 2 of 2" in listed.text
    assert "level 5 of 2" not in listed.text
    assert page.one("h2", id="now").text == "Level 2"
    assert "2 (your level)" in page.text
    assert "Level 5" in page.one("section", aria_labelledby="rests").text, "what was entered stays as it was"


async def test_what_was_entered_of_something_that_is_gone_is_still_ones_own(grown: Grown) -> None:
    await enter(grown, "negotiation", level="2", rater="situation", note="Held the price with Berg.")
    await levels_become(grown, "negotiation", ())

    page = await grown.page("Ann", "/growth/levels")
    assert "Negotiation" in page.text
    assert "Held the price with Berg." in page.text
    (action,) = [each for each in page.actions() if each.endswith("/remove")]
    gone = await grown.house["Ann"].post(action, data=page.form(action))

    assert (gone.status_code, gone.headers["location"]) == (303, "/growth/levels")
    assert "Held the price" not in (await grown.page("Ann", "/growth/levels")).text


async def test_with_as_many_aims_as_there_may_be_a_shortfall_can_still_be_looked_at(grown: Grown) -> None:
    for number in range(4):
        await grown.house["Ann"].post("/growth/aims", data={"words": f"Something else {number}"})

    page = await grown.page("Ann", "/growth")

    assert "Five aims are as many" in page.text
    assert page.all("a", href="/growth/gaps/new")
    assert not page.all("form", action="/growth/aims")


async def test_a_role_is_one_of_ones_aims_once_however_it_was_chosen(grown: Grown) -> None:
    other = (await grown.house["Ann"].post("/growth/aims", data={"words": "Leading"})).headers["location"]
    form = (await grown.page("Ann", other)).form(f"{other}/choose")

    twice = await grown.house["Ann"].post(f"{other}/choose", data=form | {"blueprint": LEAD})
    same = (await grown.page("Ann", grown.aim)).form(f"{grown.aim}/choose")
    kept = await grown.house["Ann"].post(f"{grown.aim}/choose", data=same | {"words": "Soon"})

    assert twice.status_code == 409
    assert "is one of your aims already" in tree(twice).text
    assert kept.status_code == 303


async def test_an_aim_that_cannot_be_changed_so_loses_nothing(grown: Grown) -> None:
    form = (await grown.page("Ann", grown.aim)).form(f"{grown.aim}/choose")

    response = await grown.house["Ann"].post(f"{grown.aim}/choose", data=form | {"words": "w" * 1_001})

    assert response.status_code == 422
    page = tree(response)
    assert "1,001 characters" in page.one("span", id="words-error").text
    assert page.one("textarea", id="words").text == "w" * 1_001


async def test_who_leads_somebody_later_does_not_read_what_was_shared_before(grown: Grown) -> None:
    ann, mia = grown.house.people["Ann"].id, grown.house.people["Mia"].id
    share = (await grown.page("Ann", grown.aim)).form(f"{grown.aim}/share")
    await grown.house["Ann"].post(f"{grown.aim}/share", data=share)
    late = (await grown.page("Ann", grown.aim)).form(f"{grown.aim}/choose")
    path = f"/admin/people/{ann}/edit"
    form = (await grown.page("Adi", path)).form(path)
    changed = await grown.house["Adi"].post(path, data=form | {"manager": mia})
    assert changed.status_code == 303, changed.text

    assert "No aim is shared with you" in (await grown.page("Mia", f"/team/{ann}/growth")).text
    assert "aim shared" not in (await grown.page("Mia", "/team")).text
    assert (await grown.house["Bo"].get(f"/team/{ann}/growth")).status_code == 404
    assert "Shared with your manager" not in (await grown.page("Ann", grown.aim)).text
    meant_for_bo = await grown.house["Ann"].post(
        f"{grown.aim}/share", data=share | {"revision": late["revision"]}
    )
    assert meant_for_bo.status_code == 409

    share = (await grown.page("Ann", grown.aim)).form(f"{grown.aim}/share")
    await grown.house["Ann"].post(f"{grown.aim}/share", data=share)
    assert "Customer service team lead" in (await grown.page("Mia", f"/team/{ann}/growth")).text


@pytest.mark.parametrize(
    ("who", "page", "action", "sent"),
    [
        ("Ann", "/growth", "/growth/aims", {"words": "Something with fewer screens"}),
        ("Ann", "/roles/account-manager", "/growth/aims", {}),
        (
            "Ann",
            "/growth/levels/negotiation",
            "/growth/levels/negotiation",
            {"level": "2", "rater": "situation", "note": "Held the price with Berg."},
        ),
        (
            "Ann",
            "/growth/gaps/new",
            "/growth/gaps",
            {"title": "Conversions", "actual": "24", "target": "35", "better": "more"},
        ),
        ("Ann", "{aim}/goal/giving-feedback", "{aim}/goal/giving-feedback", {"way": "0"}),
        (
            "Bo",
            "/team/{ann}/growth?competency=negotiation",
            "/team/{ann}/levels",
            {"level": "1", "note": "Gave way at once."},
        ),
        (
            "Cy",
            "/hr/offers/new",
            "/hr/offers/new",
            {"kind": "course", "name": "Haggling", "competencies": "Negotiation"},
        ),
    ],
)
async def test_a_form_sent_twice_is_done_once(
    grown: Grown, who: str, page: str, action: str, sent: dict[str, str]
) -> None:
    blanks = {"aim": grown.aim, "ann": grown.house.people["Ann"].id}
    form = (await grown.page(who, page.format_map(blanks))).form(action.format_map(blanks)) | sent

    first, second = [await grown.house[who].post(action.format_map(blanks), data=form) for _ in range(2)]

    assert first.status_code == second.status_code == 303, first.text + second.text
    assert first.headers["location"] == second.headers["location"]
    office, ann = grown.house.world.wired.office, grown.house.people["Ann"].id
    async with office.store.unit() as unit:
        assert len(await unit.growth.aims_of(ann)) == 1 + (action == "/growth/aims")
        assert len(await unit.growth.evidence_of(ann)) == action.endswith(("/levels", "/negotiation"))
        assert len(await unit.gap_talks.of(ann)) == (action == "/growth/gaps")
        learning = [
            each for each in await unit.goals.of([ann]) if each.version.draft.kind is GoalKind.DEVELOPMENT
        ]
        assert len(learning) == action.startswith("{aim}")
        offers = (await office.names(unit)).framework.offers
        assert [each.name for each in offers].count("Haggling") == (who == "Cy")


async def test_a_manager_takes_out_what_they_entered_and_nothing_else(grown: Grown) -> None:
    ann = grown.house.people["Ann"].id
    await enter(grown, "negotiation", level="3")
    own = (await grown.page("Ann", "/growth/levels/negotiation")).actions()
    await grown.house["Bo"].post(
        f"/team/{ann}/levels", data={"competency": "negotiation", "level": "1", "note": "Meant for Tom."}
    )
    (action,) = [
        each for each in (await grown.page("Bo", f"/team/{ann}/growth")).actions() if each.endswith("/remove")
    ]

    (anns,) = [each.split("/")[-2] for each in own if each.endswith("/remove")]
    tried = [
        (await grown.house["Bo"].post(f"/team/{ann}/levels/{anns}/remove")).status_code,
        (await grown.house["Bo"].post(action.replace(ann, grown.house.people["Tom"].id))).status_code,
        (await grown.house["Mia"].post(action)).status_code,
        (await grown.house["Ann"].post(action)).status_code,
    ]
    assert tried == [404, 404, 404, 403]
    assert "Meant for Tom." in (await grown.page("Ann", "/growth/levels/negotiation")).text
    gone = await grown.house["Bo"].post(action)

    assert gone.status_code == 303
    assert "Meant for Tom." not in (await grown.page("Ann", "/growth/levels/negotiation")).text
    assert (await grown.page("Ann", "/growth/levels/negotiation")).one("h2", id="now").text == "Level 3"


async def test_somebody_one_does_not_lead_looks_like_nobody(grown: Grown) -> None:
    said = []
    for person_id in (grown.house.people["Ann"].id, "f" * 32):
        for response in (
            await grown.house["Mia"].get(f"/team/{person_id}/growth"),
            await grown.house["Mia"].post(
                f"/team/{person_id}/levels", data={"competency": "x", "level": "1"}
            ),
        ):
            assert response.status_code == 404
            said.append(tree(response).one("main").text)

    assert len(set(said)) == 1


async def test_a_stale_form_leads_back_to_its_aim(grown: Grown) -> None:
    late = await grown.house["Ann"].post(f"{grown.aim}/share", data={"revision": "9", "with": ""})

    assert late.status_code == 412
    assert tree(late).all("a", href=grown.aim)
