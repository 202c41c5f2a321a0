"""The same without a script, without a mouse, and in the few colours of somebody's own."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import Page, expect

from tests.ahead import DUE
from tests.journeys.conftest import Enter
from tests.journeys.site import Site
from tests.journeys.steps import CONVERSATION, PERFORMANCE, answered, expect_toast, said, suggestion

pytestmark = pytest.mark.browser
MOST_TABS = 60
_FILL = "each => getComputedStyle(each).fill"
_BACK = "each => getComputedStyle(each).backgroundColor"


async def test_a_goal_without_any_script(site: Site, enter: Enter) -> None:
    page = await enter(java_script_enabled=False)
    await page.goto(f"{site.url}/sign-in")
    await page.get_by_role("button", name=re.compile("^Ann ")).click()
    await page.get_by_role("link", name="Draft a goal").first.click()
    await page.get_by_label("Tell me one thing").fill(PERFORMANCE[0])
    await page.get_by_role("button", name="Start", exact=True).click()
    await answered(page)

    for text in PERFORMANCE[1:]:
        await page.get_by_label("Your answer").fill(text)
        await page.get_by_role("button", name="Send").click()
        await expect(said(page, text)).to_have_count(1)
        await answered(page)  # until then the page loads itself again, and what is typed would go with it
    await expect(page.locator("#log > li").last).to_be_in_viewport()
    await suggestion(page).get_by_text("Edit", exact=True).click()
    await suggestion(page).get_by_label("Your wording").fill(f"Raise CSAT from 82 to 90 by {DUE}")
    await suggestion(page).get_by_role("button", name="Adopt my wording").click()
    await expect_toast(page, "Kept as your goal")
    await page.get_by_role("button", name="Submit to Bo").click()
    await expect_toast(page, "Submitted")
    await page.locator("[data-toast]").get_by_role("button", name="Undo").click()

    await expect(page.locator("main")).to_contain_text("Private draft")
    await page.get_by_label("Your menu").click()
    await page.get_by_role("button", name="Use dark colours").click()
    await expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    await expect(page.locator("button:visible", has_text="Chat")).to_have_count(0)


async def reach(page: Page, name: str) -> int:
    """Tab until the control with this name has the focus; how many tabs it took."""
    for count in range(1, MOST_TABS):
        await page.keyboard.press("Tab")
        focused = page.locator(":focus")
        if await focused.count() and name in await _name(focused):
            return count
    raise AssertionError(f"{name!r} cannot be reached by Tab")


async def _name(focused: object) -> str:
    text: str = await focused.evaluate(  # type: ignore[attr-defined]
        "each => each.ariaLabel || each.labels?.[0]?.textContent || each.textContent || each.value || ''"
    )
    return " ".join(text.split())


async def test_a_goal_by_keyboard_alone(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await page.goto(f"{site.url}/coach")
    await reach(page, "Skip to the content")
    await page.keyboard.press("Enter")
    assert await reach(page, "Tell me one thing") <= 2
    await page.keyboard.type(PERFORMANCE[0])
    await reach(page, "Start")
    await page.keyboard.press("Enter")
    await page.wait_for_url(CONVERSATION)
    await answered(page)

    await reach(page, "Skip to the content")
    await page.keyboard.press("Enter")
    assert await reach(page, "Your answer") <= 8, "not far from the top of the page"
    for text in PERFORMANCE[1:]:
        await page.keyboard.type(text)
        await page.keyboard.press("Enter")
        await expect(said(page, text)).to_have_count(1)
        await answered(page)
        await expect(page.get_by_label("Your answer")).to_be_focused()
    await reach(page, "Send")
    assert await reach(page, "Adopt") <= 2, "deciding comes right after sending"
    await page.keyboard.press("Enter")

    await expect_toast(page, "Kept as your goal")
    await expect(page.get_by_role("heading", name="What next?", exact=True)).to_be_focused()
    await reach(page, "Submit to Bo")
    await page.keyboard.press("Enter")
    await expect_toast(page, "Submitted")


async def test_escape_closes_a_menu_and_gives_the_focus_back(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await page.goto(site.url)
    await reach(page, "Your menu")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("link", name="Settings")).to_be_visible()
    await page.keyboard.press("Tab")

    await page.keyboard.press("Escape")

    await expect(page.get_by_role("link", name="Settings")).to_be_hidden()
    await expect(page.get_by_label("Your menu")).to_be_focused()


async def test_after_a_deletion_the_keyboard_goes_on_in_the_content(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await page.goto(f"{site.url}/coach")
    await reach(page, "Delete")
    await page.keyboard.press("Enter")
    await reach(page, "Delete")
    await page.keyboard.press("Enter")

    await expect_toast(page, "gone for good")
    await expect(page.get_by_role("main")).to_be_focused()
    assert await page.evaluate("scrollY") == 0, "the page stays where it opens"
    await page.keyboard.press("Tab")
    await expect(page.locator("main :focus")).to_have_count(1)


async def test_a_sign_in_link_that_is_shown_only_now_takes_the_focus(site: Site, enter: Enter) -> None:
    page = await enter("Adi")
    await page.goto(f"{site.url}/admin/people")
    await page.get_by_label("Sign-in link for Zoe").press("Enter")
    await page.get_by_role("button", name="Make a link for Zoe").press("Enter")

    told = page.locator("div", has=page.get_by_role("heading", name="Sign-in link for Zoe"))
    await expect(told.last).to_be_focused()
    await page.keyboard.press("Tab")
    await expect(page.get_by_label("Sign-in link", exact=True)).to_be_focused()


async def test_a_problem_takes_the_focus_and_leads_to_its_field(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await page.goto(f"{site.url}/goals/new")
    await page.get_by_role("button", name="Save as a private goal").click()

    await expect(page.locator(".problem")).to_be_focused()
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")

    await expect(page.get_by_label("The goal in one or two sentences")).to_be_focused()


async def test_a_picture_and_its_legend_are_told_apart_in_forced_colours(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await page.emulate_media(forced_colors="active")
    await page.goto(f"{site.url}/growth")
    await page.locator("main a[href^='/growth/aims/']").first.click()
    path = page.locator("figure", has=page.locator(".path"))
    drawn = [await path.locator(f"rect.{look}").first.evaluate(_FILL) for look in ("learns", "does", "rest")]
    told = [await path.locator(f"i.{look}").evaluate(_BACK) for look in ("shown", "does", "rest")]

    assert len({*drawn}) == 3
    assert told[:2] == drawn[:2], "the third is an empty box"
    assert told[2] not in drawn[:2]
