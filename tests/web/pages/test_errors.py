"""Errors as pages: in the style of all others, with what to do, and never with what was sent."""

from __future__ import annotations

import re

import pytest

from goalcoach.access.page_rows import PAGE_ROWS
from tests.web.pages.house import House
from tests.web.pages.markup import tree


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "says"),
    [
        ("GET", "/nothing", None, 404, "There is nothing here"),
        ("GET", "/goals/nothing", None, 404, "There is nothing here"),
        ("GET", "/goals/" + "x" * 65, None, 422, "Something does not fit"),
        ("GET", "/coach/unknown", None, 404, "There is nothing here"),
        ("GET", "/team", None, 403, "This is not for you"),
        ("POST", "/help", {}, 405, "This address does not work that way"),
        ("POST", "/goals/unknown/submit", {"revision": "1"}, 404, "There is nothing here"),
        ("POST", "/goals/unknown/submit", {}, 422, "Something does not fit"),
        ("GET", "/goals?sort=score", None, 422, "Something does not fit"),
        ("GET", "/rules?q=" + "x" * 101, None, 422, "Something does not fit"),
    ],
)
async def test_an_error_says_what_to_do(
    house: House, method: str, path: str, body: dict[str, str] | None, status: int, says: str
) -> None:
    response = await house["Ann"].request(method, path, data=body)

    page = tree(response)
    assert (response.status_code, page.one("h1").text) == (status, says)
    assert page.one("main").all("a") != []
    assert "xxxxxxxx" not in response.text
    assert "pattern" not in page.one("main").text
    assert "`" not in page.one("main").text


async def test_what_does_not_go_names_the_state(house: House) -> None:
    goal = next(each for status, each in house.goals.items() if status.value == "done")

    response = await house["Ann"].post(f"/goals/{goal.id}/rhythm", data={"every": "7"})

    assert response.status_code == 409
    assert "The goal is done now, so you cannot change it." in tree(response).one("main").text
    assert tree(response).one("a", href=f"/goals/{goal.id}").text == "Back to where you were"


async def test_a_fault_tells_nothing_of_itself(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError("secret-of-the-house")

    monkeypatch.setattr("goalcoach.coach.goals.mine", broken)

    response = await house["Ann"].get("/goals")

    assert response.status_code == 500
    assert "secret-of-the-house" not in response.text


@pytest.mark.parametrize("value", ["\x00", "a\x00b"])
async def test_what_no_page_can_hold_is_refused(house: House, value: str) -> None:
    for path, field in (
        ("/goals/new", "text"),
        ("/coach", "text"),
        ("/sign-in", "email"),
        ("/rules/check", "text"),
    ):
        response = await house["Ann"].post(path, data={"kind": "performance", field: value})

        assert response.status_code in {401, 422}, path


async def test_a_file_is_not_taken_for_text(house: House) -> None:
    response = await house["Ann"].post("/rules/check", files={"text": ("x.txt", b"hello")})

    assert response.status_code in {400, 422}


async def test_another_site_cannot_send_our_forms(house: House) -> None:
    response = await house["Ann"].post(
        "/coach", data={"text": "x"}, headers={"sec-fetch-site": "cross-site", "accept": "text/html"}
    )

    assert response.status_code == 403


async def test_an_address_that_leads_nowhere_keeps_the_bar_and_says_it_once(house: House) -> None:
    ann, nobody = tree(await house["Ann"].get("/nothing")), tree(await house[""].get("/nothing"))

    assert "Ann" in ann.one("header").text
    assert "Ann" not in nobody.one("header").text
    assert len(ann.one("div", klass="error-page").all("p")) == 2, "the status, and one sentence"


async def test_a_closed_door_names_who_may_open_it(house: House) -> None:
    for path, says in (
        ("/team", "Only managers can open this."),
        ("/admin/people", "Only administrators can open this."),
    ):
        assert says in tree(await house["Ann"].get(path)).one("main").text


async def test_the_address_of_a_form_leads_to_the_page_it_stands_on(house: House) -> None:
    """Whoever loads a page again that answered a form asks for its address by GET."""
    pages = {each.path for each in PAGE_ROWS if each.method == "GET"}
    for row in PAGE_ROWS:
        path = re.sub(r"\{\w+\}", "some_id", row.path)
        if row.method != "POST" or row.path in pages:
            continue
        response = await house["Ann"].get(path)
        assert response.status_code != 405, path
        if response.status_code == 303 and not path.startswith(("/hr/import", "/sign-in")):
            to = response.headers["location"]
            assert to == "/" or path.startswith(to.rsplit("/", 1)[0]), (path, to)
            assert any(re.fullmatch(re.sub(r"\{\w+\}", "some_id", each), to) for each in pages), (path, to)
    for path, to in (
        ("/growth/aims", "/growth"),
        ("/growth/gaps", "/growth/gaps/new"),
        ("/growth/gaps/a%20b/answer", "/growth/gaps/a%20b"),
        ("/team/x/levels", "/team/x/growth"),
        ("/admin/people/x/activate", "/admin/people/x/edit"),
        ("/hr/roles/x%2Fy/remove", ""),
        ("/sign-out", "/"),
    ):
        assert (await house["Ann"].get(path)).headers.get("location", "") == to, path
    assert (await house["Ann"].request("PUT", "/growth/aims")).status_code == 405
