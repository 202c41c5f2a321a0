"""Goals: the list, the form, two tabs at once, the steps between owner and manager, versions, Markdown."""

from __future__ import annotations

import pytest

from goalcoach.domain.goal import GoalStatus
from tests.web.pages.house import KEPT, VAGUE, House
from tests.web.pages.markup import Node, tree
from tests.world import Browser

HOSTILE = "[click](javascript:alert(1)) <b>x</b> `y` | # z"


async def look(browser: Browser, path: str) -> Node:
    return tree(await browser.get(path))


async def change(browser: Browser, path: str, **typed: str) -> Node:
    """Fill the edit form of a goal, send it, and look at what comes."""
    page = await look(browser, f"{path}/edit")
    response = await browser.post(f"{path}/edit", data={**page.form(f"{path}/edit"), **typed})
    return tree(await browser.get(path)) if response.status_code == 303 else tree(response)


def path_of(house: House, status: GoalStatus) -> str:
    return f"/goals/{house.goals[status].id}"


async def test_the_list_holds_all_but_archived(house: House) -> None:
    page = await look(house["Ann"], "/goals")

    listed = [each.attrs["href"] for each in page.all("a", klass="title")]
    assert set(listed) == {path_of(house, each) for each in GoalStatus if each is not GoalStatus.ARCHIVED}


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("status=archived", 1),
        ("q=better", 1),
        ("kind=objective", 1),
        ("q=csat&kind=performance", 3),
        ("status=nonsense", 5),
        ("page=2", 0),
        ("q=nothing-like-it", 0),
    ],
)
async def test_filters_live_in_the_address(house: House, query: str, count: int) -> None:
    page = await look(house["Ann"], f"/goals?{query}")

    assert len(page.all("a", klass="title")) == count
    if not count:
        assert "Clear filters" in page.text


async def test_somebody_without_goals_is_told_how_to_begin(house: House) -> None:
    assert "No goals yet" in (await look(house["Tom"], "/goals")).text
    assert "Nothing is waiting for you" in (await look(house["Tom"], "/")).text
    assert "Nobody reports to you yet" in (await look(house["Mia"], "/team")).text


async def test_more_than_fifty_goals_come_in_pages(house: House) -> None:
    for number in range(51):
        await house["Tom"].post(
            "/goals/new",
            data={"kind": "performance", "text": f"Answer {number + 2} calls a day by 30 June 2027"},
        )

    first, second = await look(house["Tom"], "/goals"), await look(house["Tom"], "/goals?page=2")

    assert (len(first.all("a", klass="title")), len(second.all("a", klass="title"))) == (50, 1)
    assert second.one("a", href="/goals?page=1").text == "Newer"


async def test_a_goal_is_written_with_every_field(house: House) -> None:
    fields = {
        "kind": "objective",
        "text": "Customers stay with us",
        "why": "because renewals pay our work",
        "parent": "Grow with our customers",
        "due": "2027-06-30",
        "milestones": "2027-01-31 First ten asked\nAll asked",
        "kr-0-text": "Raise renewals from 70 % to 80.5 % by 30 June 2027",
        "kr-0-metric": "renewals",
        "kr-0-baseline": "70",
        "kr-0-target": "80,5",
        "kr-0-unit": "%",
        "kr-0-due": "2027-06-30",
        "kr-2-text": "Cut complaints from 40 to 20 a month by 30 June 2027",
    }
    made = await house["Ann"].post("/goals/new", data=fields)
    path = made.headers["location"]

    page = await look(house["Ann"], path)

    assert "30 June 2027" in page.text
    assert "31 January 2027: First ten asked All asked" in page.text
    assert "80.5 %" in page.one("table").text
    assert len(page.one("tbody").all("tr")) == 2
    again = (await look(house["Ann"], f"{path}/edit")).form(f"{path}/edit")
    kept = {name: again[name] for name in fields if name not in ("kind", "kr-2-text", "kr-0-target")}
    assert kept == {name: value for name, value in fields.items() if name in kept}
    assert again["kr-1-text"] == fields["kr-2-text"], "empty rows close up"


@pytest.mark.parametrize(
    ("field", "typed", "told"),
    [
        ("target", "many", "Write a number"),
        ("due", "30.6.2027", "Write the day as 2027-03-31."),
        ("milestones", "2027-02-30 never", "There is no day 2027-02-30."),
        ("text", "", "Write the goal in a sentence first."),
        ("text", "x" * 1_001, "1,001 characters"),
        ("kind", "wish", "Choose what kind of goal it is."),
        ("metric", "x" * 201, "201 characters"),
    ],
)
async def test_what_does_not_fit_is_told_beside_its_field(
    house: House, field: str, typed: str, told: str
) -> None:
    response = await house["Ann"].post("/goals/new", data={"kind": "performance", "text": KEPT, field: typed})

    page = tree(response)
    assert response.status_code == 422
    assert page.one("title").text.startswith("Error: ")
    link = page.one("div", klass="problem").one("a")
    assert link.attrs["href"] == f"#{field}"
    assert told in link.text
    if field != "kind":
        assert told in page.one("span", id=f"{field}-error").text
        assert page.form("/goals/new")[field] == typed, "nothing typed is lost"


async def test_a_row_for_one_more_key_result_keeps_what_was_typed(house: House) -> None:
    typed = {"kind": "objective", "text": "Customers stay", "kr-2-text": "Third", "add": "key_result"}

    page = tree(await house["Ann"].post("/goals/new", data=typed))

    assert page.form("/goals/new")["kr-2-text"] == "Third"
    assert page.all("textarea", id="kr-3-text") != []


async def test_a_form_sent_twice_makes_one_goal(house: House) -> None:
    fields = (await look(house["Tom"], "/goals/new")).form("/goals/new") | {
        "kind": "performance",
        "text": KEPT,
    }

    for _ in range(2):
        await house["Tom"].post("/goals/new", data=fields)

    assert len((await look(house["Tom"], "/goals")).all("a", klass="title")) == 1


async def test_an_edit_is_a_version_with_its_difference(house: House) -> None:
    path = path_of(house, GoalStatus.DRAFT)

    page = await change(house["Ann"], path, text=f"{VAGUE} by 30 June 2027", why="because they pay us")

    newest = page.one("ol", klass="versions").all("li")[0]
    assert [each.text for each in newest.one("div", role="group").all("ins")] == [
        "customers by 30 June 2027"
    ] or any("by 30 June 2027" in each.text for each in newest.all("ins"))
    assert "Why: because they pay us" in newest.text
    assert "Saved as a new version." in page.one("div", klass="toast").text


async def test_an_earlier_version_comes_back(house: House) -> None:
    path = path_of(house, GoalStatus.DRAFT)
    page = await change(house["Ann"], path, text="Answer faster")

    await house["Ann"].post(f"{path}/restore", data=page.form(f"{path}/restore"))

    page = await look(house["Ann"], path)
    assert page.one("h1").text == VAGUE
    assert "Version 3" in page.text
    assert "version 1 restored" in page.text


async def test_a_version_easier_than_what_was_agreed_comes_back_by_the_form_that_asks_why(
    house: House,
) -> None:
    path = path_of(house, GoalStatus.DRAFT)
    await change(house["Ann"], path, text="Raise answered calls from 60 % to 80 % by 30 June 2027")
    await change(house["Ann"], path, text="Raise answered calls from 60 % to 90 % by 30 June 2027")
    for who, deed in (("Ann", "submit"), ("Bo", "agree")):
        sent = (await look(house[who], path)).form(f"{path}/{deed}")
        assert (await house[who].post(f"{path}/{deed}", data=sent)).status_code == 303
    revision = (await house.goal(house.goals[GoalStatus.DRAFT].id)).revision

    asked = await house["Ann"].post(f"{path}/restore", data={"revision": str(revision), "number": "2"})

    page = tree(asked)
    assert asked.status_code == 422
    assert "The target was 90 % when it was agreed. Say in a sentence what changed." in page.text
    form = page.form(f"{path}/edit")
    assert form["text"] == "Raise answered calls from 60 % to 80 % by 30 June 2027"
    kept = await house["Ann"].post(f"{path}/edit", data=form | {"note": "Two of us left"})
    assert kept.status_code == 303
    assert (await look(house["Ann"], path)).one(
        "h1"
    ).text == "Raise answered calls from 60 % to 80 % by 30 June 2027"


async def test_two_tabs_never_overwrite_each_other(house: House) -> None:
    path = path_of(house, GoalStatus.DRAFT)
    first = (await look(house["Ann"], f"{path}/edit")).form(f"{path}/edit")
    await change(house["Ann"], path, text="Answer faster by 30 June 2027")

    response = await house["Ann"].post(f"{path}/edit", data=first | {"text": "Answer better"})

    page = tree(response)
    assert response.status_code == 409
    assert [each.text for each in page.all("blockquote")] == [
        "Answer faster by 30 June 2027",
        "Answer better",
    ]
    assert (await look(house["Ann"], path)).one("h1").text == "Answer faster by 30 June 2027"
    await house["Ann"].post(f"{path}/edit", data=page.form(f"{path}/edit"))
    assert (await look(house["Ann"], path)).one("h1").text == "Answer better", "mine, chosen with open eyes"


async def test_an_open_question_is_passed_over_with_a_reason(house: House) -> None:
    path = path_of(house, GoalStatus.DRAFT)
    page = await look(house["Ann"], f"{path}/edit")
    name = next(each for each in page.form(f"{path}/edit") if each.startswith("waive-"))

    await change(house["Ann"], path, **{name: "We only try it out"})

    kept = await house.goal(house.goals[GoalStatus.DRAFT].id)
    assert [(each.code, each.reason) for each in kept.version.waivers] == [(name[6:], "We only try it out")]
    assert (await look(house["Ann"], f"{path}/edit")).form(f"{path}/edit")[name] == "We only try it out"


async def test_owner_and_manager_come_to_an_agreement(house: House) -> None:
    path = path_of(house, GoalStatus.DRAFT)
    await house["Ann"].post(f"{path}/submit", data=(await look(house["Ann"], path)).form(f"{path}/submit"))
    assert "Ann shared it with you" in (await look(house["Bo"], "/")).text
    page = await look(house["Bo"], path)
    assert page.all("ol", klass="versions") == [], "earlier versions stay the owner's"
    assert page.one("a", href="/team", aria_current="true").text == "Team"

    asked = await house["Bo"].post(
        f"{path}/ask-changes", data=page.form(f"{path}/ask-changes") | {"changes": "How would you see it?"}
    )
    assert asked.status_code == 303
    page = await look(house["Ann"], path)
    assert "Bo asked for changes: How would you see it?" in page.text
    assert "Your manager asked for changes" in (await look(house["Ann"], "/")).text

    await house["Ann"].post(
        f"{path}/comments", data=page.form(f"{path}/comments") | {"comment": "In the survey."}
    )
    await change(house["Ann"], path, text=KEPT)
    await house["Ann"].post(f"{path}/submit", data=(await look(house["Ann"], path)).form(f"{path}/submit"))
    page = await look(house["Bo"], path)
    assert "In the survey." in page.text
    await house["Bo"].post(f"{path}/agree", data=page.form(f"{path}/agree"))

    assert "Agreed" in (await look(house["Ann"], path)).text
    assert "Agreed" in (await look(house["Bo"], "/team")).text


async def test_what_was_agreed_and_is_changed_is_to_be_agreed_again(house: House) -> None:
    """The page says so; and what was asked for before the agreement is settled by it."""
    path = path_of(house, GoalStatus.SUBMITTED)
    page = await look(house["Bo"], path)
    await house["Bo"].post(
        f"{path}/ask-changes", data=page.form(f"{path}/ask-changes") | {"changes": "How would you see it?"}
    )
    house.world.clock.pass_by(minutes=1)
    await house["Bo"].post(f"{path}/agree", data=(await look(house["Bo"], path)).form(f"{path}/agree"))
    house.world.clock.pass_by(minutes=1)

    page = await change(house["Ann"], path, text=KEPT.replace("90", "99"))

    assert "Bo is asked to agree again." in page.one("div", klass="toast").text
    assert "asked for changes before" not in page.text
    assert "asked for changes before" not in (await look(house["Bo"], path)).text


async def test_agreeing_with_a_text_that_changed_is_refused(house: House) -> None:
    path = path_of(house, GoalStatus.SUBMITTED)
    seen = (await look(house["Bo"], path)).form(f"{path}/agree")
    await change(house["Ann"], path, text=KEPT.replace("90", "99"))

    response = await house["Bo"].post(f"{path}/agree", data=seen)

    assert response.status_code == 412
    assert "It was changed meanwhile" in tree(response).one("h1").text


async def test_what_is_asked_for_after_the_agreement_is_shown_whatever_the_clock_says(house: House) -> None:
    """A clock may be put back, or that of another server be behind."""
    path = path_of(house, GoalStatus.SUBMITTED)
    await house["Bo"].post(f"{path}/agree", data=(await look(house["Bo"], path)).form(f"{path}/agree"))
    await change(house["Ann"], path, text=KEPT.replace("90", "99"))
    house.world.clock.pass_by(minutes=-10)

    asked = (await look(house["Bo"], path)).form(f"{path}/ask-changes") | {"changes": "Until when?"}
    await house["Bo"].post(f"{path}/ask-changes", data=asked)

    assert "Bo asked for changes: Until when?" in (await look(house["Ann"], path)).text


@pytest.mark.parametrize(("step", "field"), [("ask-changes", "changes"), ("comments", "comment")])
async def test_nothing_said_is_told_beside_the_box(house: House, step: str, field: str) -> None:
    path = path_of(house, GoalStatus.SUBMITTED)

    response = await house["Bo"].post(
        f"{path}/{step}", data=(await look(house["Bo"], path)).form(f"{path}/{step}")
    )

    assert response.status_code == 422
    assert "Write" in tree(response).one("span", id=f"{field}-error").text
    assert (await house.goal(house.goals[GoalStatus.SUBMITTED].id)).status is GoalStatus.SUBMITTED


async def test_a_check_in_day_is_set_and_told(house: House) -> None:
    path = path_of(house, GoalStatus.AGREED)
    form = (await look(house["Ann"], path)).form(f"{path}/check-in")

    past = await house["Ann"].post(f"{path}/check-in", data=form | {"on": "2026-11-01"})
    await house["Ann"].post(f"{path}/check-in", data=form | {"on": "2026-11-24"})

    assert tree(past).one("span", id="on-error").text == "Error: That day has passed. Choose today or later."
    assert "In 2 days (24 november 2026)".lower() in (await look(house["Ann"], path)).text.lower()
    assert "Check-in due in 2 days" in (await look(house["Ann"], "/")).text


async def test_a_goal_is_put_away_and_taken_back(house: House) -> None:
    path = path_of(house, GoalStatus.AGREED)
    page = await look(house["Ann"], path)

    await house["Ann"].post(f"{path}/archive", data=page.form(f"{path}/archive"))
    page = await look(house["Ann"], path)
    assert page.one("div", klass="toast").one("form").attrs["action"] == f"{path}/reopen"
    await house["Ann"].post(f"{path}/reopen", data=page.form(f"{path}/reopen"))

    assert "Private draft" in (await look(house["Ann"], path)).text


async def test_markdown_holds_the_goal_as_text(house: House) -> None:
    made = await house["Ann"].post(
        "/goals/new", data={"kind": "performance", "text": HOSTILE, "why": HOSTILE}
    )

    response = await house["Ann"].get(f"{made.headers['location']}/markdown")

    assert response.headers["content-type"].startswith("text/markdown")
    assert "attachment" in response.headers["content-disposition"]
    assert response.text.startswith(
        "*Goal of Ann, version 1, as of 22 November 2026. Only its owner can read it.*"
    )
    assert r"\[click\](javascript:alert(1)) \<b\>x\</b\> \`y\` \| \# z" in response.text


async def test_hostile_words_stay_words_everywhere(house: House) -> None:
    made = await house["Ann"].post(
        "/goals/new", data={"kind": "objective", "text": HOSTILE, "why": HOSTILE, "kr-0-text": HOSTILE}
    )
    path = made.headers["location"]
    await house["Ann"].post(f"{path}/submit", data=(await look(house["Ann"], path)).form(f"{path}/submit"))

    for place in (path, f"{path}/edit", "/goals", "/"):
        page = await look(house["Ann"], place)
        assert page.all("b") == [], place
        assert HOSTILE.split(maxsplit=1)[0] in page.text, place


@pytest.mark.parametrize(
    "step", ["submit", "withdraw", "finish", "archive", "edit", "restore", "check-in", "reopen"]
)
async def test_the_manager_cannot_do_what_is_the_owners(house: House, step: str) -> None:
    path = path_of(house, GoalStatus.SUBMITTED)
    data = {"revision": "2", "number": "1", "on": "2026-12-01", "kind": "performance", "text": KEPT}

    assert (await house["Bo"].post(f"{path}/{step}", data=data)).status_code == 403
    assert (await house["Mia"].post(f"{path}/{step}", data=data)).status_code == 404


async def test_what_was_asked_before_it_was_submitted_again_is_past(house: House) -> None:
    path = path_of(house, GoalStatus.SUBMITTED)
    page = await look(house["Bo"], path)
    await house["Bo"].post(
        f"{path}/ask-changes", data=page.form(f"{path}/ask-changes") | {"changes": "Which?"}
    )
    for name, who in (("Ann", "Bo"), ("Bo", "You")):
        (told,) = (await look(house[name], path)).all("div", klass="warn")
        assert told.text == f"{who} asked for changes: Which?"

    page = await look(house["Ann"], path)
    await house["Ann"].post(f"{path}/submit", data=page.form(f"{path}/submit"))

    for name, who in (("Ann", "Bo"), ("Bo", "You")):
        page = await look(house[name], path)
        assert f"{who} asked for changes before it was submitted again: Which?" in page.text
        assert page.all("div", klass="warn") == [], "nothing is open"


async def test_what_was_agreed_comes_first_on_the_first_page(house: House) -> None:
    for text in ("Be nicer", "Be faster", "Be bolder"):
        await house["Ann"].post("/goals/new", data={"kind": "performance", "text": text})

    listed = (await look(house["Ann"], "/")).one("section", aria_labelledby="my-goals")

    states = [each.text for each in listed.all("span", klass="badge")]
    assert states[0] == "Agreed"
    assert "Private draft" not in states, "one is shared, and of one changes were asked"
