"""Preparing a conversation on the pages: what is kept, what is typed, whose words, and who reads them."""

from __future__ import annotations

from dataclasses import replace

from goalcoach.coach.reviews.editing import Written
from goalcoach.domain.person import Role
from goalcoach.domain.talking import Part
from goalcoach.web.pages.review_form import after, place_of
from tests.web.api.half_year import MARK, HalfYear, half_year
from tests.web.language_model import Away
from tests.web.pages.markup import Node, tree
from tests.world import Browser, World

REVIEW = {"occasion": "review", "day": "2026-11-22", "begin": "2026-05-22", "until": "2026-11-22"}


async def begun(browser: Browser, **more: str) -> str:
    """Where a review is prepared."""
    response = await browser.post("/reviews", data=REVIEW | more)
    assert response.status_code == 303, response.text
    return response.headers["location"]


async def pressed(browser: Browser, place: str, step: str, **fields: str) -> Node:
    """The page that comes after a form of the page was sent as the page holds it, with these changes."""
    page = tree(await browser.get(f"{place}/{step}"))
    response = await browser.post(f"{place}/{step}", data=page.form(f"{place}/{step}") | fields)
    assert response.status_code == 303, response.text
    return tree(await browser.get(response.headers["location"].partition("#")[0]))


async def pointed(year: HalfYear) -> str:
    """A review that the manager prepares, with points of the built-in coach."""
    place = await begun(year.manager, about=year.ann.id)
    await pressed(year.manager, place, "points", by="builtin")
    return place


def claims(page: Node) -> list[Node]:
    """The boxes with what is said, in order."""
    return [each for each in page.all("textarea") if each.attrs["name"].startswith("claim-")]


async def test_what_is_left_out_stays_ticked_and_nothing_rests_on_it(world: World) -> None:
    year = await half_year(world)
    place = await begun(year.manager, about=year.ann.id)
    page = tree(await year.manager.get(place))
    ids = [each.attrs["value"] for each in page.all("input", name="out")]

    sent = {"revision": "1", "out": "check_in:a"}
    stale = await year.manager.post(f"{place}/evidence", data=sent | {"revision": "7"})
    strange = await year.manager.post(f"{place}/evidence", data=sent | {"out": "check_in:of-another"})
    went = await year.manager.post(f"{place}/evidence", data=sent)
    ticked = [
        each.attrs["value"]
        for each in tree(await year.manager.get(f"{place}?by=third")).all("input", name="out")
        if "checked" in each.attrs
    ]
    points = (await pressed(year.manager, place, "points", by="builtin")).one("main").text

    assert "check_in:a" in ids
    assert stale.status_code == 412
    assert [e.attrs["value"] for e in tree(stale).all("input", name="out") if "checked" in e.attrs] == [
        "check_in:a"
    ], "what was ticked is ticked still"
    assert strange.status_code == 422
    assert went.headers["location"] == f"{place}/points"
    assert ticked == ["check_in:a"]
    assert "The depot is slow." not in points
    assert MARK not in page.text + points


async def test_every_button_keeps_what_was_typed_and_the_words_are_the_authors(world: World) -> None:
    year = await half_year(world)
    place = await pointed(year)
    before = tree(await year.manager.get(f"{place}/yours"))
    first, second = [
        each.attrs["id"].removeprefix("point-")
        for each in before.one("section", aria_labelledby="part-performance").all("article")
    ][:2]

    page = await pressed(
        year.manager, place, "yours", do=f"up:{second}", **{f"question-{first}": "How was June?"}
    )
    moved = [each.attrs["id"] for each in page.all("article")]
    page = await pressed(
        year.manager, place, "yours", do=f"out:{second}", new_claim="Ann is lazy.", new_part="development"
    )
    text = page.one("main").text
    undone = await year.manager.post(f"{place}/undo", data=page.form(f"{place}/undo"))
    back = tree(await year.manager.get(undone.headers["location"]))

    assert len(back.all("article", id=f"point-{second}")) == 1
    assert "Ann is lazy." in back.one("main").text, "what was typed beside it is no part of taking out"
    assert moved[:2] == [f"point-{second}", f"point-{first}"]
    assert "How was June?" in text
    assert "Bo’s words" in page.one("article", id=f"point-{first}").text
    assert page.all("article", id=f"point-{second}") == []
    own = page.one("section", aria_labelledby="part-development").all("article")[-1].text
    assert "Ann is lazy." in own
    assert "What did you see or hear" in own, "it is kept, with a question beside it"


async def test_a_point_goes_to_another_part_rests_on_several_things_and_comes_back(world: World) -> None:
    year = await half_year(world)
    place = await pointed(year)
    before = tree(await year.manager.get(f"{place}/yours"))
    moving = before.one("section", aria_labelledby="part-performance").all("article")[-1].attrs["id"]
    ids = [each.attrs["value"] for each in before.all("input", name="new_evidence")]

    def ends(page: Node, part: str) -> str:
        return page.one("section", aria_labelledby=f"part-{part}").all("article")[-1].attrs["id"]

    page = await pressed(year.manager, place, "yours", do=moving.replace("point-", "to-development:"))
    moved = ends(page, "development"), "Bo’s words" in page.one("article", id=moving).text
    form = page.form(f"{place}/yours") | {"new_claim": "Ann asked twice.", "new_evidence": ids[:2]}
    kept = await year.manager.post(f"{place}/yours", data=form)
    toast = tree(await year.manager.get(kept.headers["location"]))
    rests = toast.one("article", id=ends(toast, "performance")).text
    undone = await year.manager.post(f"{place}/undo", data=toast.form(f"{place}/undo"))
    page = tree(await year.manager.get(undone.headers["location"]))

    assert moved == (moving, False), "where it is said changes no word of it"
    assert "The 2 things it rests on" in rests
    assert "Saved." in toast.text
    assert "Undone." in page.text
    assert "Ann asked twice." not in page.text


async def test_what_the_balance_asks_for_is_answered_by_marking_a_point_or_adding_one(
    world: World,
) -> None:
    year = await half_year(world)
    place = await begun(year.manager, about=year.ann.id)
    page = await pressed(year.manager, place, "yours", new_claim="The list of July was complete.")
    point = page.one("section", aria_labelledby="part-performance").all("article")[-1].attrs["id"]

    def of(page: Node) -> str:
        return page.one("article", id=point).text

    marked = await pressed(year.manager, place, "yours", do=point.replace("point-", "is-recognition:"))
    added = await pressed(
        year.manager, place, "yours", new_claim="Two lists came late in May.", new_kind="growth"
    )
    back = await pressed(year.manager, place, "yours", do=point.replace("point-", "is-point:"))

    assert "No point of recognition is in it" in page.text
    assert "No point of growth is in it" in page.text
    assert "To recognise" not in of(page).partition("Move or mark")[0]
    assert "To recognise" in of(marked).partition("Move or mark")[0]
    assert "No point of recognition is in it" not in marked.text
    assert "No point of growth is in it" in marked.text
    assert "No point of growth is in it" not in added.text
    assert "No point of recognition is in it" in back.text


async def test_a_number_of_ones_own_that_no_evidence_holds_is_kept_and_said_to_be_one(world: World) -> None:
    year = await half_year(world)
    place = await pointed(year)
    page = tree(await year.manager.get(f"{place}/yours"))
    ids = [each.attrs["value"] for each in page.all("input", name="new_evidence")]
    told = "Not in the evidence: 997"

    async def written(page: Node, **fields: object) -> tuple[str, str, Node]:
        kept = await year.manager.post(f"{place}/yours", data=page.form(f"{place}/yours") | fields)
        assert kept.status_code == 303, "nobody is stopped by it"
        page = tree(await year.manager.get(kept.headers["location"]))
        sheet = (await year.manager.get(f"{place}/sheet/md")).text
        return page.one("section", aria_labelledby="part-performance").all("article")[-1].text, sheet, page

    wrong, on_paper, page = await written(page, new_claim="Ann wrote 997 letters.", new_evidence=ids[:2])
    box = next(each for each in claims(page) if "997" in each.text)
    right, then_on_paper, _ = await written(page, **{box.attrs["name"]: "Ann wrote letters."})

    assert told in wrong
    assert "Enough to say" not in wrong
    assert told in on_paper
    assert told not in right
    assert told not in then_on_paper


async def test_changed_words_lose_their_sources_until_their_author_says_that_they_hold(world: World) -> None:
    year = await half_year(world)
    place = await pointed(year)
    page = tree(await year.manager.get(f"{place}/yours"))
    box = next(each for each in claims(page) if "Enough to say" in shown(page, each))

    async def papers() -> tuple[str, int]:
        sheet = (await year.manager.get(f"{place}/sheet/md")).text
        printed = tree(await year.manager.get(f"{place}/print"))
        return sheet, sum(each.attrs["href"].startswith("#source-") for each in printed.one("main").all("a"))

    before, marks = await papers()
    page = await pressed(year.manager, place, "yours", **{box.attrs["name"]: "Ann is a top performer."})
    changed, (sheet, fewer) = shown(page, box), await papers()
    point = box.attrs["name"].removeprefix("claim-")
    page = await pressed(year.manager, place, "yours", do=f"rests:{point}")
    again, (then, as_many) = shown(page, box), await papers()

    assert "It holds no rating" in before
    assert "Enough to say" not in changed
    assert "Changed by hand, not tied to evidence" in changed
    assert "The evidence it came from" in changed
    assert "Changed by hand, not tied to evidence" in sheet
    assert fewer < marks
    assert "Enough to say" in again
    assert "It rests on this" not in again
    assert as_many == marks
    assert "It holds no rating" not in sheet + then
    assert "read like a mark for a person" in sheet


def shown(page: Node, box: Node) -> str:
    """The point around a box of the page."""
    return page.one("article", id=box.attrs["name"].replace("claim-", "point-")).text


async def test_whoever_leads_others_says_with_whom(world: World) -> None:
    year = await half_year(world)
    boss = await world.person("Kim", Role.MANAGER)
    async with world.wired.office.store.unit() as unit:
        await unit.people.put(replace(year.bo, manager_id=boss.id))
    form = tree(await year.manager.get("/reviews/new"))
    asked = await year.manager.post("/reviews", data=REVIEW)
    own = await year.manager.post("/reviews", data=REVIEW | {"about": "oneself"})

    offered = [each.text for each in form.one("select", id="about").all("option")]
    assert offered == ["Choose somebody", "Ann", "Mia", "Kim, about my own work"]
    assert asked.status_code == 422
    assert "Choose with whom you talk." in tree(asked).one("span", id="about-error").text
    assert own.status_code == 303


async def test_what_cannot_be_kept_is_shown_again_beside_the_reason(world: World) -> None:
    year = await half_year(world)
    place = await pointed(year)
    page = tree(await year.manager.get(f"{place}/yours"))
    form, box = page.form(f"{place}/yours"), claims(page)[0].attrs["name"]

    empty = {box: "", box.replace("claim", "question"): ""}
    nothing = await year.manager.post(f"{place}/yours", data=form | empty)
    stale = await year.manager.post(
        f"{place}/yours", data=form | {"revision": "1", box: "My own words.", "new_question": "And now?"}
    )
    clash = await year.manager.post("/reviews", data=REVIEW | {"about": year.ann.id, "begin": "2026-06-01"})

    assert nothing.status_code == 422
    assert (
        "Write what you want to raise"
        in tree(nothing).one("span", id=f"{box.replace('claim', 'question')}-error").text
    )
    assert stale.status_code == 412
    assert "My own words." in tree(stale).one("textarea", id=box).text
    assert "And now?" in tree(stale).one("textarea", id="new_question").text
    assert clash.status_code == 409
    assert tree(clash).one("input", id="begin").attrs["value"] == "2026-06-01"


async def test_both_are_shown_once_both_are_ready_and_not_before(world: World) -> None:
    year = await half_year(world)
    place = await pointed(year)
    invited = tree(await year.employee.get("/")).one("main").text
    await pressed_ready(year.manager, place)
    home = tree(await year.employee.get("/")).one("main")
    (way,) = [each.attrs["href"] for each in home.all("a") if each.attrs["href"].startswith("/reviews/new")]
    side = tree(await year.employee.get(way))
    opened = await year.employee.post("/reviews", data=side.form("/reviews"))
    theirs = opened.headers["location"]
    there = await year.employee.get(way)
    await pressed(year.employee, theirs, "points", by="builtin")
    asked = tree(await year.employee.get("/")).one("main").text
    hidden = await year.employee.get(f"{theirs}/other-side")
    early = await year.manager.get(f"{place}/other-side")
    went = await pressed_ready(year.employee, theirs)
    shown = tree(await year.employee.get(f"{theirs}/other-side"))
    back = await year.manager.post(f"{place}/not-ready", data={"revision": "3"})

    assert "Bo prepares it; you can prepare your side" in invited
    assert "Bo is ready to show their side; you can prepare your side" in home.text
    assert side.all("select") == [], "with whom, what for and when is known"
    assert there.headers["location"] == theirs
    assert "Bo is ready to show their side once you are" in asked
    assert (hidden.status_code, early.status_code) == (404, 404)
    assert went == f"{theirs}/other-side", "straight to what they pressed it for"
    assert "How this was made" in shown.text
    for browser, at in ((year.employee, theirs), (year.manager, place)):
        side = tree(await browser.get(f"{at}/other-side")).one("section", aria_labelledby="after")
        agenda = tree(await browser.get(side.one("a").attrs["href"]))
        assert agenda.one("select", name="occasion").one("option", selected="").attrs["value"] == "review"
        assert agenda.one("h2", id="talked").text
    assert "Both of you are ready: you can read Ann’s side" in tree(await year.manager.get("/")).text
    assert back.status_code == 409
    assert "That cannot be undone" in tree(back).text


async def test_whoever_is_ready_shows_what_stands_in_the_fields(world: World) -> None:
    """Words that were changed and not saved yet were left behind, and the other side read the old ones."""
    year = await half_year(world)
    bos = await begun(year.manager, about=year.ann.id)
    await pressed(year.manager, bos, "points", by="builtin")
    form = tree(await year.manager.get(f"{bos}/yours")).form(f"{bos}/yours")
    field = next(name for name in form if name.startswith("claim-"))
    long = await year.manager.post(f"{bos}/ready", data=form | {field: "Y" * 3_000})
    assert (long.status_code, "Y" * 3_000 in long.text) == (422, True)
    assert [each.attrs["href"] for each in tree(long).one("div", role="alert").all("a")] == [f"#{field}"]
    sent = await year.manager.post(f"{bos}/ready", data=form | {field: "“40 %” it was."})
    assert sent.status_code == 303

    anns = await begun(year.employee)
    await pressed(year.employee, anns, "points", by="builtin")
    assert "40 %" not in (await year.employee.get(f"{anns}/other-side")).text
    own = {"new_claim": "We answered in a day.", "new_question": "How do you see it?"}
    assert await pressed_ready(year.employee, anns, **own) == f"{anns}/other-side"

    assert "“40 %” it was." in (await year.employee.get(f"{anns}/other-side")).text
    assert "We answered in a day." in (await year.manager.get(f"{bos}/other-side")).text


async def pressed_ready(browser: Browser, place: str, **typed: str) -> str:
    """Where it leads."""
    page = tree(await browser.get(f"{place}/yours"))
    response = await browser.post(f"{place}/ready", data=page.form(f"{place}/yours") | typed)
    assert response.status_code == 303
    return response.headers["location"]


async def test_whoever_is_alone_is_told_so_and_nobody_prepares_about_others(world: World) -> None:
    hermit = await world.somebody("Hermit")
    year = await half_year(world)

    assert "A conversation takes two" in tree(await hermit.get("/reviews")).text
    assert "A conversation takes two" in tree(await hermit.get("/reviews/new")).text
    assert (await hermit.post("/reviews", data=REVIEW)).status_code == 409
    assert (await hermit.post("/reviews", data=REVIEW | {"about": year.ann.id})).status_code == 404
    assert (await year.manager.post("/reviews", data={"occasion": "verdict"})).status_code == 422


async def test_where_the_language_model_is_away_the_page_says_who_stepped_in(world: World) -> None:
    object.__setattr__(world.wired.office, "asker", Away())
    year = await half_year(world)
    place = await begun(year.manager, about=year.ann.id)

    page = await pressed(year.manager, place, "points", by="model")

    assert "So these points are from the built-in coach." in page.one("div", klass="warn").text
    assert "The built-in coach drafted these points." in page.one("section", aria_labelledby="made").text


def test_a_point_moves_within_its_part_past_those_of_others() -> None:
    one, two, three = (
        Written(id="1", part=Part.PERFORMANCE, claim="a"),
        Written(id="2", part=Part.DEVELOPMENT, claim="b"),
        Written(id="3", part=Part.PERFORMANCE, question="c?"),
    )
    points = (one, two, three)

    assert [each.id for each in after(points, "up", "3")] == ["3", "1", "2"]
    assert [each.id for each in after(points, "down", "3")] == ["1", "2", "3"]
    assert [each.id for each in after(points, "save", "")] == ["1", "2", "3"]
    assert place_of("points/2", points) == "question-3"
    assert place_of("points/0/claim", points) == "claim-1"
    assert place_of("points/9/claim", points) == place_of("", points) == "points"
    assert place_of("points/0", (Written(part=Part.PERFORMANCE, claim="a"),)) == "new_claim"
