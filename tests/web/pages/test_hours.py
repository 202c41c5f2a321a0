"""The page of one's hours: entered, drawn with its table, one's own; too much says so."""

from __future__ import annotations

import pytest

from tests.web.pages.house import House
from tests.web.pages.markup import tree

TIME = {"weekly": "39", "for_goals": "20", "days_away": "0"}


async def entered(house: House) -> None:
    form = tree(await house["Ann"].get("/growth/hours")).form("/growth/hours")
    response = await house["Ann"].post("/growth/hours", data=form | TIME)
    assert response.status_code == 303, response.text


async def test_the_month_is_drawn_with_its_table(house: House) -> None:
    assert "Enter your time" in tree(await house["Ann"].get("/growth/hours")).text
    await entered(house)
    for hours, text in (
        ("20", "Raise CSAT from 82 to 90 by 30 June 2027"),
        ("8", "Learn price talks by May 2027"),
    ):
        kind = "development" if hours == "8" else "performance"
        kept = await house["Ann"].post(
            "/goals/new", data={"kind": kind, "text": text, "hours_per_month": hours}
        )
        assert kept.status_code == 303, kept.text

    page = tree(await house["Ann"].get("/growth/hours"))

    assert "28 of 33.5 hours are taken, 8 of them for learning; left: 5.5" in page.text
    month = page.one("section", **{"aria-labelledby": "month"})
    drawn = month.one("svg", klass="month")
    assert drawn.attrs["aria-label"] == "28 of 33.5 hours a month are taken by 2 goals"
    assert [each.attrs["class"] for each in drawn.all("rect")] == ["rest", "does", "learns"]
    rows = [[cell.text for cell in each.all("td")] for each in month.one("tbody").all("tr")]
    assert rows == [["Result at work", "20"], ["Development", "8"]]
    assert "3 of your goals under way do not say how many hours" in page.text, "a private draft is not"


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({"weekly": ""}, "weekly"),
        ({"weekly": "many"}, "weekly"),
        ({"weekly": "100"}, "weekly"),
        ({"for_goals": "12.5"}, "for_goals"),
        ({"for_goals": "120"}, "for_goals"),
        ({"days_away": "-1"}, "days_away"),
    ],
)
async def test_what_cannot_be_is_told_at_its_field(house: House, sent: dict[str, str], field: str) -> None:
    response = await house["Ann"].post("/growth/hours", data=TIME | {"revision": "0"} | sent)

    assert response.status_code == 422
    assert tree(response).all("span", id=f"{field}-error")


async def test_more_than_there_is_says_so(house: House) -> None:
    await entered(house)
    kept = await house["Ann"].post(
        "/goals/new", data={"kind": "performance", "text": "Raise CSAT to 90", "hours_per_month": "40"}
    )
    assert kept.status_code == 303

    page = tree(await house["Ann"].get("/growth/hours"))

    assert "Your goals take more than there is" in page.text
    assert "too many: 6.5" in page.text


async def test_of_two_windows_the_second_is_told(house: House) -> None:
    await entered(house)

    late = await house["Ann"].post("/growth/hours", data=TIME | {"revision": "0"})

    assert late.status_code == 412


async def test_nobody_else_has_a_way_to_it(house: House) -> None:
    await entered(house)

    for who in ("Bo", "Cy", "Adi"):
        assert "33.5" not in (await house[who].get("/growth/hours")).text
