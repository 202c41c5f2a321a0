"""A preparation on paper and as files: its own words, its evidence numbered, and nobody else's to fetch."""

from __future__ import annotations

import re
from typing import Any

import pytest

from goalcoach.domain.errors import Unavailable
from goalcoach.exchange import sheet_pdf
from tests.web.api.half_year import MARK, HalfYear, half_year
from tests.web.api.test_reviews import as_sent, begun, sent
from tests.world import World


async def prepared(world: World) -> tuple[HalfYear, dict[str, Any]]:
    """A review that the manager prepares, with one point in their own words, and one check-in left out."""
    year = await half_year(world)
    made = await begun(year.manager, about_id=year.ann.id)
    made = await sent(year.manager, "PUT", made, "/evidence", {"excluded": ["check_in:a"]})
    made = await sent(year.manager, "POST", made, "/points", {"by": "builtin"})
    points = as_sent(made["points"])
    points[1]["question"] = "What would have *helped* you in <July>?"
    return year, await sent(year.manager, "PUT", made, "/points", {"points": points})


async def test_the_page_to_print_holds_all_that_the_talk_needs(world: World) -> None:
    year, made = await prepared(world)

    page = (await year.manager.get(f"/reviews/{made['id']}/print")).text

    for each in made["points"]:
        for words in filter(None, (each["claim"], each["question"])):
            assert words.replace("<", "&lt;").replace(">", "&gt;") in page.replace("&#39;", "'").replace(
                "&#34;", '"'
            )
    assert page.count("data-print>Print<") == 1
    assert "Bo’s words" in page
    assert "1 of " in page
    assert "pieces of evidence of the period: " in page
    assert "It holds no rating" in page
    cited, shown = set(re.findall(r'href="#(source-\d+)"', page)), set(re.findall(r'id="(source-\d+)"', page))
    assert cited
    assert cited == shown
    assert "Ask the depot by phone." in page
    assert "The depot is slow." not in page
    assert MARK not in page


async def test_files_hold_the_same_and_are_their_authors_alone(world: World) -> None:
    year, made = await prepared(world)
    files = f"/api/v1/preparations/{made['id']}/sheet"

    written = await year.manager.get(f"{files}/md")
    word = await year.manager.get(f"/reviews/{made['id']}/sheet/docx")

    assert written.headers["content-type"] == "text/markdown; charset=utf-8"
    assert r"What would have \*helped\* you in \<July\>?" in written.text
    assert MARK not in written.text
    assert word.content.startswith(b"PK")
    assert [(await year.employee.get(f"{files}/{form}")).status_code for form in ("md", "docx", "pdf")] == [
        404
    ] * 3
    assert (await year.employee.get(f"/reviews/{made['id']}/print")).status_code == 404
    assert (await year.manager.get(f"{files}/exe")).status_code == 422


async def test_the_goals_of_the_time_stand_on_it_but_in_a_career_conversation(world: World) -> None:
    """Points speak of goals by a name: whoever has the paper alone reads what each says."""
    year = await half_year(world)
    review = await begun(year.manager, about_id=year.ann.id)
    career = await begun(year.manager, about_id=year.ann.id, occasion="career", day="2026-11-29")

    sheets = [(await year.manager.get(f"/reviews/{each['id']}/sheet/md")).text for each in (review, career)]

    said = sheets[0].partition("## The goals of this time")[2]
    assert [*re.findall(r"^- \*\*(Reached|Not reached|No result yet):\*\* .+", said, re.MULTILINE)]
    assert MARK not in said
    assert "The goals of this time" not in sheets[1]


async def test_where_no_pdf_can_be_made_it_says_how_to_print(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(page: str, style: str) -> bytes:
        raise Unavailable(sheet_pdf.MISSING)

    monkeypatch.setattr(sheet_pdf, "pdf", missing)
    year, made = await prepared(world)

    answer = await year.manager.get(f"/api/v1/preparations/{made['id']}/sheet/pdf")

    assert answer.status_code == 503
    assert "Save as PDF" in answer.json()["detail"]


async def test_a_prepared_conversation_is_in_its_authors_calendar_without_a_name(world: World) -> None:
    year, made = await prepared(world)
    sees = {}
    for name, browser in (("manager", year.manager), ("employee", year.employee)):
        address = (await browser.post_json("/api/v1/calendar-address", {}))["address"]
        sees[name] = (await browser.get(address)).text

    assert "SUMMARY:Review conversation (goalcoach)" in sees["manager"]
    assert f"DTSTART;VALUE=DATE:{made['day'].replace('-', '')}" in sees["manager"]
    assert "Ann" not in sees["manager"]
    assert "conversation" not in sees["employee"]
    assert MARK not in sees["employee"]
