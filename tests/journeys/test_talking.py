"""Two people talk about goals: one agenda, what they agreed, and values from a file for the next time."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.journeys.conftest import Enter
from tests.journeys.site import Site

pytestmark = pytest.mark.browser
AGREED = "I speak with sales about the forms."


async def test_a_manager_and_an_employee_talk_from_one_page(site: Site, enter: Enter) -> None:
    bo = await enter("Bo")
    await bo.goto(f"{site.url}/team")
    await bo.get_by_role("link", name="Agenda with Ann").click()
    await expect(bo.get_by_role("heading", level=1)).to_have_text("Check-in: Ann and Bo")
    await expect(bo.get_by_text("Is that still in the way, and who could take it away?")).to_be_visible()
    await bo.get_by_label("What did you agree?").first.fill(AGREED)
    await bo.get_by_role("button", name="Write it down").click()
    await expect(bo.get_by_role("status")).to_contain_text("Ann can read it now.")

    ann = await enter("Ann", viewport={"width": 390, "height": 844})
    await ann.goto(site.url)
    await ann.get_by_role("link", name="Agenda").click()
    await expect(ann.get_by_role("region", name="Agreed last time")).to_contain_text(AGREED)
    assert await ann.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing is cut off"
    await ann.get_by_label("Add to Check-in").first.click()
    await ann.get_by_label("What did you agree?").nth(1).fill("I collect three examples.")
    await ann.get_by_role("button", name="Add to Check-in").click()
    await expect(ann.get_by_role("region", name="Agreed last time")).to_contain_text("three examples")
    await ann.emulate_media(media="print")
    await expect(ann.get_by_role("button", name="Write it down")).to_be_hidden()
    await ann.emulate_media(media="screen")

    heading = ann.get_by_role("article").get_by_role("heading").first
    goal = await heading.inner_text()
    rows = f'goal,day,value\n"{goal}",{await ann.evaluate("new Date().toISOString().slice(0, 10)")},69\n'
    await ann.goto(f"{site.url}/check-ins/upload")
    await ann.get_by_label("CSV or XLSX").set_input_files(
        {"name": "ours.csv", "mimeType": "text/csv", "buffer": rows.encode()}
    )
    await ann.get_by_role("button", name="Look at it").click()
    await expect(ann.get_by_role("heading", name="1 value for 1 goal")).to_be_visible()
    await ann.get_by_role("button", name="Keep it").click()
    await expect(ann.get_by_role("status")).to_contain_text("The values stand on the pages of your goals.")
