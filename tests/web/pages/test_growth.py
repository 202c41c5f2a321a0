"""The pages of growth: an aim beside levels, entering what was seen, roles and competencies."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from goalcoach.coach.framework import carry_out, plan, remove
from goalcoach.domain.framework import Blueprint, Competency, Framework, Requirement
from goalcoach.domain.goal import GoalKind
from goalcoach.exchange.starter import starter
from tests.web.pages.grown import LEAD, Grown, enter
from tests.web.pages.house import House
from tests.web.pages.markup import tree


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
    assert "Nothing that HR has described comes close" in page.text


async def test_an_aim_in_own_words_leads_on(grown: Grown) -> None:
    ann = grown.house["Ann"]
    aim = (await ann.post("/growth/aims", data={"words": "Complaints designer"})).headers["location"]
    near = (await grown.page("Ann", aim)).one("section", **{"aria-labelledby": "near"})
    roles = near.all("form", action=f"{aim}/choose")
    goals = [href for each in near.all("a") if (href := each.attrs["href"]).startswith(f"{aim}/goal/")]
    assert roles
    assert f"{aim}/goal/handling-complaints" in goals
    assert "handling-complaints" not in str(await ann.get(f"{aim}?q=budget"))

    page = await grown.page("Ann", f"{aim}/goal/handling-complaints")
    form = page.form(f"{aim}/goal/handling-complaints")
    assert (await ann.post(f"{aim}/choose", data=near.form(f"{aim}/choose"))).status_code == 303
    assert "of what it asks for was shown" in (await grown.page("Ann", aim)).text
    assert form
    assert (await ann.get(f"{aim}/goal/nothing-like-it")).status_code == 404


async def test_what_one_wants_less_of_leads_to_no_role(grown: Grown) -> None:
    """ "Less admin" led to the HR administrator."""
    words = {"words": "Designing complaints, less customer success"}
    aim = (await grown.house["Ann"].post("/growth/aims", data=words)).headers["location"]

    near = (await grown.page("Ann", aim)).one("section", **{"aria-labelledby": "near"})

    assert "complaints" in near.text
    assert "Customer success manager" not in near.text


async def test_a_talk_in_the_list_tells_its_numbers_and_day(grown: Grown) -> None:
    """Two talks about one result looked the same, and one that waits for a yes had "no cause known"."""
    sent = {"title": "Upsells", "actual": "6", "target": "15", "unit": "%", "better": "more"}
    assert (await grown.house["Ann"].post("/growth/gaps", data=sent)).status_code == 303

    listed = (await grown.page("Ann", "/growth")).one("section", aria_labelledby="talks").text

    assert "6 % instead of 15 %, measured on" in listed
    assert "No cause confirmed yet" in listed


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
        each.one("th").text: [cell.text for cell in each.all("td")] for each in page.all("tbody")[0].all("tr")
    }
    assert rows["Giving feedback"] == ["3", "2", "1", "2"]
    assert rows["Leading a team"] == ["3", "–", "3", "3"]
    # (0 + 0 + 2 x 2/3 + 1 + 0 + 0 + 0 + 0) / 13, cut off
    assert "17 % of what it asks for was shown" in page.text
    assert len(page.all("ol")[0].all("li")) == 3


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


async def test_how_long_it_counts_in_full_is_told_as_the_organisation_set_it(grown: Grown) -> None:
    office = grown.house.world.wired.office
    await enter(grown, "negotiation", level="2", day=(office.today() - timedelta(days=200)).isoformat())
    usual = (await grown.page("Ann", "/growth/levels/negotiation")).text
    shorter = replace(office.pack.thresholds, evidence_lasts=timedelta(days=150))
    object.__setattr__(office, "pack", replace(office.pack, thresholds=shorter))

    page = (await grown.page("Ann", "/growth/levels/negotiation")).text

    assert "what is older than a year half as much, than twice that a quarter" in usual
    assert "recent enough" not in usual
    assert "what is older than 150 days half as much, than twice that a quarter" in page
    assert "Nothing of it is recent enough to count in full." in page


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
    last = (len(starter().offers) - 1) // 25 + 1
    pages = [await grown.page("Ann", f"/offers?page={at}") for at in range(1, last + 1)]

    assert pages[0].all("a", href="/offers?page=2")
    assert not pages[-1].all("a", href=f"/offers?page={last + 1}")
    names = [each.text for page in pages for each in page.one("main").one("ul", klass="rows").all("strong")]
    assert sorted(names) == sorted(each.name for each in starter().offers)


async def test_lists_begin_with_what_is_near_and_families_lead_on(grown: Grown) -> None:
    office = grown.house.world.wired.office
    async with office.store.unit() as unit:
        await unit.people.put(replace(grown.house.people["Ann"], title="Junior account manager"))
    page = await grown.page("Ann", "/roles")
    shelves = {each.one("h2").text: each for each in page.all("section") if each.all("h2")}
    assert "Moving to cloud systems" in shelves["What the organisation needs"].text
    assert shelves["Roles near yours"].all("a", klass="title")[0].text == "Account manager"
    sales = shelves["Job families"].one("a", href="/roles?family=Sales")
    inside = await grown.page("Ann", sales.attrs["href"])
    assert "Account manager" in inside.text
    assert "Nurse" not in inside.text
    group = await grown.page("Ann", "/competencies")
    assert len(group.all("a", klass="title")) < 30, "groups, not all competencies"
    assert "Negotiation" in (await grown.page("Ann", "/competencies?family=Working+with+customers")).text

    asking = await grown.page("Ann", "/roles?q=haggling")
    assert "Account manager" in asking.one("main").one("section").text
    assert "Nurse" not in asking.text
    heavy = Requirement(competency="giving-feedback", level=5, weight=Decimal(90))
    beside = Requirement(competency="negotiation", level=4, weight=Decimal(5))
    wide = Blueprint(id="onet:1", name="Wide", requirements=(heavy, beside))
    only = Requirement(competency="negotiation", level=2)
    given = Framework(blueprints=(wide, Blueprint(id="b", name="Zealous", requirements=(only,))))
    async with office.store.unit() as unit:
        await carry_out(unit, office, plan(await office.names(unit), given), by=None, note="two roles")
    found = (await grown.page("Ann", "/roles?q=haggling")).one("main").one("section").text
    assert found.index("Zealous") < found.index("Account manager")
    assert "Wide" not in found, "it asks for more of it, but far more of something else"
    assert "Nothing matches" in (await grown.page("Ann", "/roles?q=qqqq")).text

    needs = await grown.page("Ann", "/needs")
    assert {each.text for each in needs.all("a", klass="title")} == {
        "Moving to cloud systems",
        "Selling services instead of products",
    }
    practice = await grown.page("Ann", "/offers?kind=activity")
    rows = practice.one("ul", klass="rows").all("li")
    assert all("Practice at work" in each.one("span", klass="side").text for each in rows)
    assert all("Leads to" in each.text for each in rows)
    assert (await grown.page("Ann", "/offers?q=negotiation+deal")).all("ul", klass="rows")
    german = await grown.page("Ann", "/offers?q=Verhandeln")
    assert "These lead to Negotiation" in german.one("main").one("h2").text
    assert "Negotiation" in german.one("ul", klass="rows").all("li")[0].text
    assert "Nothing matches" in (await grown.page("Ann", "/offers?q=qqqq")).text
    assert not practice.all("a", href="/hr/import")
    hr = await grown.page("Cy", "/offers?kind=course")
    edit = next(each for each in hr.all("a") if each.attrs["href"].startswith("/hr/offers/"))
    assert (await grown.house["Cy"].get(edit.attrs["href"])).status_code == 200
    publish = next(
        each for each in (await grown.page("Cy", "/needs")).all("a") if each.text == "Publish a need"
    )
    form = (await grown.page("Cy", publish.attrs["href"])).form("/hr/roles/new")
    assert form["kind"] == "need"


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
        ("Ann", "{aim}/goal/giving-feedback", "{aim}/goal/giving-feedback", {"way": "beside"}),
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


async def test_a_stale_form_leads_back_to_its_aim(grown: Grown) -> None:
    late = await grown.house["Ann"].post(f"{grown.aim}/share", data={"revision": "9", "with": ""})

    assert late.status_code == 412
    assert tree(late).all("a", href=grown.aim)


async def test_a_goal_outlives_its_competency_and_its_role(grown: Grown) -> None:
    path = f"{grown.aim}/goal/giving-feedback"
    form = (await grown.page("Ann", path)).form(path)
    goal = (await grown.house["Ann"].post(path, data=form | {"way": "beside"})).headers["location"]
    await levels_become(grown, "giving-feedback", ())
    office = grown.house.world.wired.office
    async with office.store.unit() as unit:
        role = (await office.names(unit)).framework.blueprint(LEAD)
        assert role is not None
        await remove(unit, office, role, since=int(role.version), by=None)

    page = await grown.page("Ann", goal)
    edit = (await grown.page("Ann", f"{goal}/edit")).form(f"{goal}/edit")
    kept = await grown.house["Ann"].post(f"{goal}/edit", data=edit | {"why": "because Tom asked"})

    assert "from nothing seen yet to level 1" in page.one("section", aria_labelledby="plan").text
    assert kept.status_code == 303, kept.text
    assert "This role is not described any more" in (await grown.page("Ann", grown.aim)).text
