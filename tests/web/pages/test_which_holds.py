"""A goal that contradicts itself is said to, beside its letter and once before it is saved."""

from __future__ import annotations

import pytest

from tests.web.pages.house import House
from tests.web.pages.markup import tree

GOAL = {
    "kind": "performance",
    "text": "Raise demos held from 8 to 12 a month by 30 June 2027",
    "metric": "demos held",
    "baseline": "8",
    "target": "12",
    "why": "renewals depend on it",
}
OTHER = "Raise demos held from 8 to 14 a month by 30 June 2027"


async def written(house: House, **typed: str) -> str:
    made = await house["Ann"].post("/goals/new", data=GOAL | typed)
    assert made.status_code == 303, made.text
    path: str = made.headers["location"]
    return path


async def ask(house: House, path: str) -> dict[str, str]:
    """Change the sentence alone: the form that comes back, with its question."""
    form = tree(await house["Ann"].get(f"{path}/edit")).form(f"{path}/edit")
    response = await house["Ann"].post(f"{path}/edit", data=form | {"text": OTHER})
    page = tree(response)
    assert response.status_code == 422
    assert "The sentence says 14, the field 12: which holds?" in page.one("div", klass="problem").text
    return page.form(f"{path}/edit")


@pytest.mark.parametrize(
    ("holds", "text", "target"),
    [("sentence", OTHER, "14"), ("field", GOAL["text"], "12"), ("", OTHER, "12")],
    ids=["the sentence", "the field", "neither: asked once"],
)
async def test_it_is_asked_once_which_holds(house: House, holds: str, text: str, target: str) -> None:
    path = await written(house)
    form = await ask(house, path)

    saved = await house["Ann"].post(f"{path}/edit", data=form | ({"holds-target": holds} if holds else {}))

    assert saved.status_code == 303, saved.text
    kept = tree(await house["Ann"].get(f"{path}/edit")).form(f"{path}/edit")
    assert (kept["text"], kept["target"]) == (text, target)


async def test_a_new_goal_is_asked_about_too(house: House) -> None:
    response = await house["Ann"].post("/goals/new", data=GOAL | {"due": "2027-05-31"})

    assert response.status_code == 422
    legend = tree(response).one("div", klass="problem").one("legend").text
    assert legend == "The sentence says 30 June 2027, the field 31 May 2027: which holds?"


async def test_a_contradiction_stands_open_beside_its_letter(house: House) -> None:
    path = await written(house, asked="1", text=OTHER)

    page = tree(await house["Ann"].get(path))

    letters = page.one("ul", klass="letters")
    measurable = next(each for each in letters.all("li") if "Measurable" in each.text)
    assert "The sentence says 'from 8 to 14', the measure says 12" in measurable.one("div", klass="warn").text
    assert all("ME207" not in each.text for each in page.all("details"))
