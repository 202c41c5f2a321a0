"""The list of rules: short until a family is opened, by mouse, by key, by an address, without scripts too."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from tests.journeys.conftest import Enter
from tests.journeys.site import Site

pytestmark = pytest.mark.browser
LONGEST = 2_000
"""Pixels of the closed list: two screens, where all rules took more than ten times as many."""


async def height(page: Page) -> int:
    return int(await page.evaluate("document.documentElement.scrollHeight"))


async def test_the_list_is_short_and_a_key_opens_a_family(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await page.goto(f"{site.url}/rules")
    assert await height(page) < LONGEST
    await expect(page.get_by_role("link", name="Vague wording")).to_be_hidden()

    family = page.locator("summary", has_text="Time-bound")
    await family.focus()
    await page.keyboard.press("Enter")
    await expect(page.locator("#family-TI a.title").first).to_be_visible()
    await page.keyboard.press("Tab")
    await expect(page.locator("#family-TI a.title").first).to_be_focused()

    await page.get_by_role("link", name="Open all families").click()
    await expect(page.locator("#family-SP a.title").first).to_be_visible()
    await page.get_by_role("link", name="Close all families").click()
    await expect(page.locator("#family-SP a.title").first).to_be_hidden()


@pytest.mark.parametrize("scripts", [True, False])
async def test_an_address_of_a_family_opens_it(site: Site, enter: Enter, scripts: bool) -> None:
    page = await enter("Ann", java_script_enabled=scripts)
    await page.goto(f"{site.url}/rules/TI101")
    await page.get_by_role("link", name="Time-bound").click()

    await expect(page.locator("#family-TI a.title").first).to_be_in_viewport()
    await expect(page.locator("summary", has_text="Time-bound")).to_be_in_viewport()
    await expect(page.locator("#family-ME a.title").first).to_be_hidden()


async def test_what_was_searched_for_is_seen_at_once(site: Site, enter: Enter) -> None:
    page = await enter("Ann", java_script_enabled=False)
    await page.goto(f"{site.url}/rules")
    await page.get_by_label("Search the rules").fill("number")
    await page.get_by_role("button", name="Search", exact=True).click()

    await expect(page.locator("a.title").first).to_be_visible()
    await page.get_by_role("link", name="Show all").click()
    await expect(page.locator("a.title").first).to_be_hidden()
