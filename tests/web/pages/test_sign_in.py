"""Signing in, settings and the pages around them."""

from __future__ import annotations

import pytest

from goalcoach.access import policy
from goalcoach.access.passwords import SHORTEST
from goalcoach.access.policy import Action
from goalcoach.domain.goal import GoalStatus
from goalcoach.web.pages.reading import WHO_READS
from tests.web.pages.house import PAGE, House
from tests.web.pages.markup import tree
from tests.world import PASSWORD, MakeWorld


async def test_a_password_opens_the_page_that_was_asked_for(house: House) -> None:
    visitor = await house.world.browser(None, **PAGE)
    sent_away = await visitor.get("/goals")
    assert (sent_away.status_code, sent_away.headers["location"]) == (303, "/sign-in?next=/goals")
    form = tree(await visitor.get(sent_away.headers["location"])).form("/sign-in")

    welcome = await visitor.post("/sign-in", data=form | {"email": "ann@demo.example", "password": PASSWORD})

    assert (welcome.status_code, welcome.headers["location"]) == (303, "/goals")
    assert (await visitor.get("/goals")).status_code == 200


async def test_a_wrong_password_tells_nothing_and_keeps_the_address(house: House) -> None:
    visitor = await house.world.browser(None, **PAGE)

    known = await visitor.post("/sign-in", data={"email": "ann@demo.example", "password": "wrong"})
    unknown = await visitor.post("/sign-in", data={"email": "nobody@demo.example", "password": "wrong"})

    assert known.status_code == unknown.status_code == 401
    pages = [tree(known), tree(unknown)]
    assert len({page.one("div", klass="problem").text for page in pages}) == 1
    assert pages[0].one("input", id="email").attrs["value"] == "ann@demo.example"
    assert "wrong" not in [each.attrs.get("value") for each in pages[0].all("input")]


async def test_too_many_tries_are_a_page_that_says_wait(make_world: MakeWorld) -> None:
    visitor = await (await make_world(sign_in_attempts=2)).browser(None, **PAGE)
    for _ in range(2):
        await visitor.post("/sign-in", data={"email": "ann@demo.example", "password": "wrong"})

    response = await visitor.post("/sign-in", data={"email": "ann@demo.example", "password": "wrong"})

    assert response.status_code == 429
    assert int(response.headers["retry-after"]) > 0
    assert tree(response).one("h1").text == "One moment, please"


@pytest.mark.parametrize(
    "place", ["//evil.example/x", "https://evil.example", "/\\evil.example", "javascript:x"]
)
async def test_signing_in_leads_nowhere_else(house: House, place: str) -> None:
    visitor = await house.world.browser(None, **PAGE)
    answer = await visitor.post(
        "/sign-in", data={"email": "ann@demo.example", "password": PASSWORD, "next": place}
    )

    assert answer.headers["location"] == "/"


async def test_a_link_is_used_by_its_button_and_once(house: House) -> None:
    page = tree(await house["Adi"].post(f"/admin/people/{house.people['Tom'].id}/link"))
    address = page.one("input", id="link").attrs["value"]
    path = address.removeprefix("http://127.0.0.1:8000")
    visitor = await house.world.browser(None, **PAGE)

    await visitor.get(path)  # a mail program that looks at links uses nothing up
    form = tree(await visitor.get(path)).form("/sign-in/link")
    welcome = await visitor.post("/sign-in/link", data=form)
    settings = await visitor.get("/settings")
    again = await visitor.post("/sign-in/link", data=form)

    assert (welcome.status_code, welcome.headers["location"]) == (303, "/settings#password")
    assert "Set a password so that you can come back." in settings.text
    assert again.status_code == 401
    assert (
        "This link has been used, has run out, or lost its end on the way to you."
        in tree(again).one("main").text
    )
    assert tree(again).one("main").all("button") == []


async def test_the_demo_lets_one_choose_only_when_it_is_on(make_world: MakeWorld, house: House) -> None:
    demo = await make_world(demo=True, host="127.0.0.1")
    visitor = await demo.browser(None, **PAGE)

    chooser = tree(await visitor.get("/sign-in"))
    seat = next(each for each in chooser.all("button", klass="person") if "Ann" in each.text)
    chosen = await visitor.post("/sign-in/demo", data={"person": seat.attrs["value"], "next": "/"})

    assert chosen.status_code == 303
    bar = tree(await visitor.get("/")).one("aside", klass="demo")
    assert "Demo organisation." in bar.text
    bo = next(each.attrs["value"] for each in bar.all("button", name="email") if each.text == "Bo")
    await visitor.post("/sign-in/demo", data={"email": bo})
    assert "You are Bo." in tree(await visitor.get("/")).one("aside", klass="demo").text
    plain = await house.world.browser(None, **PAGE)
    assert tree(await plain.get("/sign-in")).all("button", klass="person") == []
    assert (await plain.post("/sign-in/demo", data={"person": seat.attrs["value"]})).status_code == 404


async def test_signing_out_ends_the_session(house: House) -> None:
    token = house["Ann"].cookies["goalcoach_session"]

    await house["Ann"].post("/sign-out")

    thief = await house.world.browser(None, **PAGE)
    thief.cookies.set("goalcoach_session", token)
    assert (await thief.get("/goals")).headers["location"] == "/sign-in?next=/goals"


async def test_what_was_typed_while_signed_out_is_not_lost_silently(house: House) -> None:
    came_from = {"referer": "http://127.0.0.1:8000/goals/new"}

    page = tree(response := await house[""].post("/goals/new", data={"text": "an idea"}, headers=came_from))
    password = tree(await house[""].post("/settings/password", data={"new": "x"}))

    main = page.one("main")
    assert response.status_code == 401
    assert main.text.count("Sign in first") == 1
    assert "kept in this browser" in main.one("p", klass="script").text
    assert "load this page again" in main.one("p", klass="noscript").text
    assert main.one("a", href="/sign-in?next=/goals/new").text == "Sign in"
    assert "kept" not in password.one("main").text, "nobody keeps a password"
    assert password.one("main").one("a", href="/sign-in").text == "Sign in"


@pytest.mark.parametrize("place", ["https://evil.example//x", "javascript:x", "https://evil.example/a?b=c"])
async def test_the_way_back_is_one_of_our_pages(house: House, place: str) -> None:
    page = tree(await house[""].post("/goals/new", data={"text": "x"}, headers={"referer": place}))

    (way,) = page.one("main").all("a")
    assert way.attrs["href"] in ("/sign-in", "/sign-in?next=/a")


async def test_a_password_is_changed_and_other_sessions_end(house: House) -> None:
    other = await house.world.browser(house.people["Ann"], **PAGE)

    wrong = await house["Ann"].post(
        "/settings/password", data={"current": "x", "new": "eight plums in a bag"}
    )
    weak = await house["Ann"].post("/settings/password", data={"current": PASSWORD, "new": "short"})
    right = await house["Ann"].post(
        "/settings/password", data={"current": PASSWORD, "new": "eight plums in a bag"}
    )

    assert tree(wrong).one("span", id="current-error").text == "Error: This is not your current password."
    assert tree(weak).all("span", id="new-error") != []
    assert right.status_code == 303
    assert (await house["Ann"].get("/settings")).status_code == 200
    assert (await other.get("/settings")).status_code == 303


async def test_one_number_says_how_long_a_password_must_be(house: House) -> None:
    hint = tree(await house["Ann"].get("/settings")).one("span", id="new-hint").text
    short = "x" * (SHORTEST - 1)

    weak = await house["Ann"].post("/settings/password", data={"current": PASSWORD, "new": short})

    assert f"At least {SHORTEST} characters" in hint
    assert f"at least {SHORTEST} characters" in tree(weak).one("span", id="new-error").text
    assert f"At least {SHORTEST} characters" in tree(weak).one("span", id="new-hint").text


async def test_how_pages_look_is_kept_in_this_browser(house: House) -> None:
    await house["Ann"].post("/settings/reading", data={"theme": "dark", "text": "large", "answers": "whole"})

    html = tree(await house["Ann"].get("/settings")).one("html")
    assert (html.attrs["data-theme"], html.attrs["data-text"]) == ("dark", "large")

    await house["Ann"].post("/settings/reading", data={"theme": 'pink"><b>', "text": "", "answers": ""})
    html = tree(await house["Ann"].get("/settings")).one("html")
    assert html.attrs.get("data-theme") == "dark", "what nobody offers is ignored"
    assert "data-text" not in html.attrs


async def test_colours_switch_from_any_page(house: House) -> None:
    switched = await house["Ann"].post("/settings/theme", data={"theme": "light", "next": "/rules"})

    assert switched.headers["location"] == "/rules"
    assert tree(await house["Ann"].get("/rules")).one("html").attrs["data-theme"] == "light"


async def test_a_foreign_notice_cookie_says_nothing(house: House) -> None:
    house["Ann"].cookies.set("goalcoach_notice", "<b>hacked</b>&/evil")

    assert tree(await house["Ann"].get("/help")).all("div", klass="toast") == []
    house["Ann"].cookies.set("goalcoach_notice", "saved&https://evil.example/undo&revision.1")
    assert tree(await house["Ann"].get("/help")).one("div", klass="toast").all("form") == []


def test_the_page_about_privacy_says_what_the_policy_does() -> None:
    manager = policy.MANAGER[Action.READ]
    told = {what: reads.startswith("Yes") for what, _, reads, _ in WHO_READS}

    assert told["A goal that is a private draft"] is (GoalStatus.DRAFT in manager)
    assert told["An archived goal"] is (GoalStatus.ARCHIVED in manager)
    assert told["A goal you submitted, agreed or done"] is (
        {GoalStatus.SUBMITTED, GoalStatus.AGREED, GoalStatus.DONE, GoalStatus.CHANGES_ASKED} <= manager
    )
    assert [others for *_, others in WHO_READS[:-1]] == ["No"] * (len(WHO_READS) - 1)


async def test_the_bar_shows_the_pages_of_ones_roles(house: House) -> None:
    seen = {}
    for name in ("Ann", "Bo", "Adi"):
        bar = tree(await house[name].get("/")).one("nav", aria_label="Pages")
        seen[name] = [each.text for each in bar.all("a")]

    assert seen["Ann"] == ["Today", "Coach", "Goals", "Growth", "Rules", "Help"]
    assert seen["Bo"] == ["Today", "Coach", "Goals", "Growth", "Team", "Rules", "Help"]
    assert seen["Adi"] == ["Today", "Coach", "Goals", "Growth", "Rules", "People", "Help"]


@pytest.mark.parametrize("token", ["abc", "U2TQ72dREP_iq2OY9NczC", "with.dot"])
async def test_a_link_that_was_cut_off_is_told_like_one_that_was_used(house: House, token: str) -> None:
    visitor = await house.world.browser(None, **PAGE)
    response = await visitor.get(f"/sign-in/{token}")

    assert response.status_code == 401
    assert "lost its end on the way to you" in tree(response).one("main").text
    assert tree(response).all("form", action="/sign-in/link") == []
