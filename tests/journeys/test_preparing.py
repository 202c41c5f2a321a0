"""A review that both prepare: the manager with script, the employee on a phone without any."""

from __future__ import annotations

import pytest
from playwright.async_api import Locator, Page, expect

from tests.journeys.conftest import Enter
from tests.journeys.site import Site
from tests.journeys.steps import expect_toast, submit
from tests.journeys.test_accessibility import OPEN, OPTIONS, SIDEWAYS, SMALL_TARGETS, violations

pytestmark = pytest.mark.browser
PHONE = {"viewport": {"width": 390, "height": 844}}


async def test_both_prepare_a_review_and_then_read_each_other(enter: Enter, site: Site) -> None:
    bo = await enter("Bo")
    await bo.goto(f"{site.url}/team")
    await bo.get_by_role("link", name="Prepare a conversation with Ann").click()
    await bo.get_by_role("button", name="Look at the evidence").click()
    await bo.get_by_label("The new form came").check()
    await anybody_can_use_it(bo)
    await bo.get_by_role("button", name="Save, and go on to the points").click()
    await bo.get_by_role("button", name="Have the built-in coach make them").click()
    results = bo.get_by_role("region", name="Results", exact=True)
    await expect(results).to_contain_text("Enough to say")
    await results.get_by_text("it rests on").first.click()
    await results.get_by_role("link", name="Among the evidence").first.click()
    await expect(bo.locator("li:target")).to_contain_text("First-contact resolution went from 64 %")
    await bo.go_back()
    await bo.get_by_role("link", name="Make them yours").click()
    first = results.get_by_role("article").first
    await first.get_by_label("What you ask").fill("How were these months for you, Ann?")
    await first.get_by_role("button", name="Down").click()
    await expect_toast(bo, "Every word you changed is yours")
    second = results.get_by_role("article").nth(1)
    await expect(second.get_by_label("What you ask")).to_have_value("How were these months for you, Ann?")
    await expect(second).to_contain_text("Bo’s words")
    await moved_and_back(bo, second)
    await anybody_can_use_it(bo)
    await bo.get_by_role("button", name="I am ready").click()
    await expect(bo.get_by_text("Ann has not begun to prepare.")).to_be_visible()
    await bo.get_by_role("link", name="Page to print").click()
    await bo.emulate_media(media="print")
    await expect(bo.locator(".sheet")).to_contain_text("How were these months for you, Ann?")
    await expect(bo.locator(".sheet")).not_to_contain_text("The new form came without notice")
    await expect(bo.get_by_role("banner")).to_be_hidden()
    await bo.emulate_media(media="screen")

    ann = await enter("Ann", **PHONE, java_script_enabled=False)
    await ann.goto(site.url)
    await ann.get_by_role("link", name="Review with Bo").click()
    await ann.get_by_role("button", name="Look at the evidence").click()
    await expect(ann.get_by_text("The new form came without notice").first).to_be_visible()
    await ann.get_by_role("button", name="Save, and go on to the points").click()
    await ann.get_by_role("button", name="Have the built-in coach make them").click()
    await ann.get_by_role("link", name="Make them yours").click()
    own = ann.get_by_role("region", name="A point of your own")
    await own.get_by_label("What you ask").fill("Could sales tell us a week before?")
    await own.get_by_text("What does it rest on?").click()
    await own.get_by_role("checkbox").first.check()
    await submit(ann.get_by_role("button", name="Save", exact=True))
    await ann.get_by_role("button", name="Ready: show both sides now").click()
    await expect(ann.get_by_text("How were these months for you, Ann?")).to_be_visible()

    await bo.goto(site.url)
    await bo.get_by_role("link", name="Review with Ann").click()
    await expect(bo.get_by_text("Could sales tell us a week before?").first).to_be_visible()


async def test_words_without_evidence_fit_on_the_narrowest_phone(enter: Enter, site: Site) -> None:
    bo = await enter("Bo", viewport={"width": 320, "height": 640})
    await bo.goto(f"{site.url}/team")
    await bo.get_by_role("link", name="Prepare a conversation with Ann").click()
    await bo.get_by_role("button", name="Look at the evidence").click()
    await bo.get_by_role("link", name="3. In your words").click()
    own = bo.get_by_role("region", name="A point of your own")
    await own.get_by_label("What you say").fill("That was a 4 out of 5, and calls fell by 30 %.")
    await submit(bo.get_by_role("button", name="Save", exact=True))

    await expect(bo.get_by_role("main")).to_contain_text("Not in the evidence: 4 out of 5, 30 %")
    assert await bo.evaluate(SIDEWAYS) <= 0


async def moved_and_back(bo: Page, point: Locator) -> None:
    """A point goes to another part, and comes back by the undo."""
    ahead = bo.get_by_role("region", name="Learning, and what comes next")
    await point.get_by_text("Move to …").click()
    await point.get_by_role("button", name="Learning, and what comes next").click()
    await expect(ahead.get_by_role("article").last.get_by_label("What you ask")).to_have_value(
        "How were these months for you, Ann?"
    )
    await bo.get_by_role("button", name="Undo", exact=True).click()
    await expect_toast(bo, "Undone")
    await expect(point.get_by_label("What you ask")).to_have_value("How were these months for you, Ann?")
    await taken_out_and_back(bo, bo.get_by_role("region", name="Results", exact=True))


async def taken_out_and_back(bo: Page, results: Locator) -> None:
    """After a point is taken out by a key, the keyboard goes on at the one that takes its place."""
    gone, after = [
        await results.get_by_role("article").nth(place).get_attribute("id") or "" for place in (1, 2)
    ]
    await bo.locator(f"#{gone}").get_by_role("button", name="Take out").press("Enter")
    await expect_toast(bo, "Taken out")
    await expect(bo.locator(f"#{after}")).to_be_focused()
    await bo.get_by_role("button", name="Undo", exact=True).press("Enter")
    await expect_toast(bo, "Undone")
    await expect(bo.locator(f"#{gone}")).to_be_visible()
    await expect(bo.locator("#points")).to_be_focused()


async def anybody_can_use_it(page: Page) -> None:
    await page.set_viewport_size({"width": 390, "height": 844})
    assert await page.evaluate(SIDEWAYS) <= 0
    assert await page.evaluate(SMALL_TARGETS) == []
    await page.evaluate(OPEN)
    await page.emulate_media(color_scheme="dark")
    assert await violations(page, OPTIONS) == []
    await page.emulate_media(color_scheme="light")
    await page.set_viewport_size({"width": 1280, "height": 860})
