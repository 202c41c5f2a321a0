"""The administrator's page: add, link, deactivate, activate."""

from __future__ import annotations

import pytest

from goalcoach.domain.goal import GoalStatus
from goalcoach.domain.person import AS_WRITTEN
from goalcoach.rules.language.packs import PACKS
from goalcoach.web.pages.people import PAGE
from goalcoach.web.pages.phrases import LANGUAGE
from tests.ahead import DUE
from tests.web.pages.house import House
from tests.web.pages.markup import tree


async def test_a_person_is_added_and_gets_a_link(house: House) -> None:
    form = tree(await house["Adi"].get("/admin/people")).form("/admin/people")
    typed = form | {
        "name": "Zoe",
        "email": "zoe@demo.example",
        "manager": house.people["Bo"].id,
        "roles": "hr",
    }

    first = await house["Adi"].post("/admin/people", data=typed)
    again = await house["Adi"].post("/admin/people", data=typed)

    shown = tree(first)
    assert "/sign-in/" in shown.one("input", id="link").attrs["value"]
    assert shown.one("button", data_copy="link").text == "Copy"
    assert (again.status_code, again.headers["location"]) == (303, "/admin/people"), "added once, shown once"

    rows = [each.text for each in tree(await house["Adi"].get("/admin/people")).one("tbody").all("tr")]
    assert len([each for each in rows if each.startswith("Zoe")]) == 1
    assert "employee, HR Bo" in next(each for each in rows if each.startswith("Zoe"))


async def test_what_does_not_fit_is_told_and_kept(house: House) -> None:
    taken = await house["Adi"].post(
        "/admin/people", data={"name": "Ann B", "email": "ann@demo.example", "roles": "admin"}
    )
    wrong = await house["Adi"].post("/admin/people", data={"name": "Ann B", "email": "nowhere"})

    assert taken.status_code == 409
    assert wrong.status_code == 422
    page = tree(wrong)
    assert page.one("input", id="name").attrs["value"] == "Ann B"
    assert "e-mail" in page.one("span", id="email-error").text
    assert "checked" in tree(taken).one("input", name="roles", value="admin").attrs


async def test_a_person_is_changed_unless_somebody_else_was_faster(house: House) -> None:
    path = f"/admin/people/{house.people['Tom'].id}/edit"
    form = tree(await house["Adi"].get(path)).form(path)
    assert (form["name"], form["manager"]) == ("Tom", house.people["Bo"].id)

    saved = await house["Adi"].post(path, data=form | {"title": "Team lead", "roles": "manager"})
    late = await house["Adi"].post(path, data=form | {"title": "Clerk"})

    assert (saved.status_code, saved.headers["location"]) == (303, "/admin/people")
    assert late.status_code == 412
    shown = tree(late)
    assert "Somebody else changed this person" in shown.one("div", klass="problem").text
    assert shown.one("input", id="title").attrs["value"] == "Team lead"
    assert "checked" in shown.one("input", name="roles", value="manager").attrs


async def test_everything_that_is_wrong_is_told_at_once(house: House) -> None:
    path = f"/admin/people/{house.people['Tom'].id}/edit"
    form = tree(await house["Adi"].get(path)).form(path)

    wrong = await house["Adi"].post(path, data=form | {"name": "", "email": "nowhere", "language": "English"})
    circle = await house["Adi"].post(path, data=form | {"manager": house.people["Tom"].id})

    assert (wrong.status_code, circle.status_code) == (422, 422)
    told = tree(wrong).one("div", klass="problem")
    assert [each.attrs["href"] for each in told.all("a")] == ["#name", "#email", "#language"]
    assert "own manager" in tree(circle).one("span", id="manager-error").text


async def test_a_link_is_shown_once(house: House) -> None:
    page = tree(await house["Adi"].post(f"/admin/people/{house.people['Tom'].id}/link"))

    assert page.one("input", id="link").attrs["value"].startswith("http://127.0.0.1:8000/sign-in/")
    assert tree(await house["Adi"].get("/admin/people")).all("input", id="link") == []


async def test_somebody_who_left_is_signed_out_at_once(house: House) -> None:
    tom = house.people["Tom"]
    page = tree(await house["Adi"].get("/admin/people"))
    path = f"/admin/people/{tom.id}/deactivate"

    await house["Adi"].post(path, data=page.form(path))

    assert (await house["Tom"].get("/goals")).status_code == 303
    page = tree(await house["Adi"].get("/admin/people"))
    back = f"/admin/people/{tom.id}/activate"
    stale = await house["Adi"].post(back, data={"version": "1"})
    assert stale.status_code == 412, "somebody else changed them"
    assert (await house["Adi"].post(back, data=page.form(back))).status_code == 303


async def test_nobody_locks_themselves_out(house: House) -> None:
    adi = house.people["Adi"]

    response = await house["Adi"].post(
        f"/admin/people/{adi.id}/deactivate", data={"version": str(adi.version)}
    )

    assert response.status_code == 409
    assert f"/admin/people/{adi.id}/deactivate" not in tree(await house["Adi"].get("/admin/people")).actions()


async def test_whoever_leads_people_hands_them_over_when_they_leave(house: House) -> None:
    bo, mia = house.people["Bo"], house.people["Mia"]
    path = f"/admin/people/{bo.id}/deactivate"
    page = tree(await house["Adi"].get("/admin/people"))
    (form,) = page.all("form", action=path)

    assert "2 people report to Bo" in form.text
    assert bo.id not in [each.attrs["value"] for each in form.all("option")]
    await house["Adi"].post(path, data=page.form(path) | {"hand_over_to": mia.id})

    after = tree(await house["Adi"].get("/admin/people"))
    assert "has a new manager" in after.one("div", klass="toast").text
    rows = [each.text for each in after.one("tbody").all("tr")]
    assert len([each for each in rows if "Mia" in each and each.startswith(("Ann", "Tom"))]) == 2


async def test_whom_nobody_leads_is_offered_no_submitting_and_told_why(house: House) -> None:
    bo = house["Bo"]
    form = tree(await bo.get("/goals/new")).form("/goals/new")
    text = f"Answer 90 % of mails within 4 hours by {DUE}"
    made = await bo.post("/goals/new", data=form | {"kind": "performance", "text": text})
    path = made.headers["location"]

    goal = tree(await bo.get(path))

    assert f"{path}/submit" not in goal.actions()
    assert "Nobody is entered as your manager" in goal.one("section", aria_labelledby="step").text
    refused = await bo.post(f"{path}/submit", data={"revision": "1"})
    assert refused.status_code == 409
    assert "An administrator can enter one" in refused.text


async def test_without_a_successor_everybody_is_told_and_nothing_goes_to_nobody(house: House) -> None:
    path = f"/admin/people/{house.people['Bo'].id}/deactivate"
    draft = house.goals[GoalStatus.DRAFT]
    page = tree(await house["Adi"].get("/admin/people"))
    await house["Adi"].post(path, data=page.form(path))

    people, goal = (
        tree(await house["Adi"].get("/admin/people")),
        tree(await house["Ann"].get(f"/goals/{draft.id}")),
    )
    sent = await house["Ann"].post(f"/goals/{draft.id}/submit", data={"revision": str(draft.revision)})

    assert "cannot submit a goal until you enter another manager" in people.one("div", klass="toast").text
    assert "Bo has left" in next(each.text for each in people.all("tr") if each.text.startswith("Tom"))
    assert f"/goals/{draft.id}/submit" not in goal.actions()
    assert "Ask HR to enter your new manager" in goal.one("section", aria_labelledby="step").text
    assert sent.status_code == 409
    assert (await house.goal(draft.id)).status is GoalStatus.DRAFT


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("ann", ["Ann"]),
        ("DEMO.example", ["Adi", "Ann", "Bo", "Cy", "Mia", "Tom"]),
        ("tom demo", ["Tom"]),
        ("nobody", []),
        ("", ["Adi", "Ann", "Bo", "Cy", "Mia", "Tom"]),
    ],
)
async def test_people_are_found_by_an_address_alone(house: House, query: str, names: list[str]) -> None:
    response = await house["Adi"].get("/admin/people", params={"q": query})

    page = tree(response)
    assert [each.one("strong").text for each in page.all("th", scope="row")] == names
    assert page.one("input", id="q").attrs["value"] == query
    assert ("Nobody matches" in page.text) is (not names)


async def test_pages_of_what_was_found_keep_the_search(house: House) -> None:
    for number in range(PAGE + 1):
        await house.world.person(f"Kim{number}")

    page = tree(await house["Adi"].get("/admin/people?q=kim"))
    rest = tree(await house["Adi"].get(page.one("a", href="/admin/people?q=kim&page=2").attrs["href"]))

    assert len(page.all("th", scope="row")) == PAGE
    assert len(rest.all("th", scope="row")) == 1
    assert rest.one("a", href="/admin/people?q=kim&page=1").text == "Previous"


async def test_the_languages_there_are_can_be_chosen_and_no_other_is_lost(house: House) -> None:
    assert set(LANGUAGE) >= set(PACKS), "each has a name"
    tom = house.people["Tom"]
    path = f"/admin/people/{tom.id}/edit"
    form = tree(await house["Adi"].get(path)).form(path)
    await house["Adi"].post(path, data=form | {"language": "fr"})

    page = tree(await house["Adi"].get(path))

    options = [each.attrs["value"] for each in page.one("select", id="language").all("option")]
    assert options == [*PACKS, AS_WRITTEN, "fr"]
    assert page.form(path)["language"] == "fr"


async def test_a_link_is_made_after_a_question_only(house: House) -> None:
    path = f"/admin/people/{house.people['Tom'].id}/link"
    page = tree(await house["Adi"].get("/admin/people"))

    asking = [each for each in page.all("details", klass="confirm") if path in each.actions()]

    assert [each.one("summary").text for each in asking] == ["Sign-in link"]
    assert "can sign in as Tom" in asking[0].text
    assert page.actions().count(path) == 1
