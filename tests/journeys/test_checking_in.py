"""Checking in on a phone, without and with script, in a few taps; and nobody else learns how sure one is."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from tests.journeys.conftest import Enter
from tests.journeys.site import Site
from tests.journeys.test_accessibility import OPEN, OPTIONS, SIDEWAYS, SMALL_TARGETS, violations

pytestmark = pytest.mark.browser
PHONE = {"viewport": {"width": 390, "height": 844}}


async def test_a_check_in_on_a_phone_takes_a_minute_and_needs_no_script(enter: Enter, site: Site) -> None:
    ann = await enter("Ann", **PHONE)
    await anybody_can_use_it(ann, f"{site.url}/check-ins")
    page = await enter("Ann", **PHONE, java_script_enabled=False)
    await page.goto(site.url)
    await page.get_by_role("link", name="Check in on one goal").click()
    await expect(page.get_by_text("0 of 1 done").first).to_be_visible()
    await page.get_by_label("Where does it stand?").fill("68,5")
    await page.get_by_label("How sure are you, 0 to 10?").select_option("2")
    await page.get_by_label("What happened since?").fill("Sales told us a week before.")
    await page.get_by_role("button", name="Save the check-in").click()
    await expect(page.get_by_text("1 of 1 done").first).to_be_visible()
    await expect(page.get_by_text("Confidence fell from 4 to 2")).to_be_visible()
    await page.get_by_role("link", name="Raise the first-contact resolution").click()
    await expect(page.get_by_role("region", name="All check-ins")).to_contain_text("68.5 %")
    goal = page.url.partition("#")[0]

    bo = await enter("Bo", **PHONE)
    await bo.goto(goal)
    looks = bo.get_by_role("region", name="All check-ins")
    await expect(looks).to_contain_text("Sales told us a week before.")
    await expect(looks).not_to_contain_text("of 10")
    await anybody_can_use_it(ann, goal)


async def anybody_can_use_it(page: Page, address: str) -> None:
    await page.goto(address)
    await page.evaluate(OPEN)
    assert await violations(page, OPTIONS) == []
    assert await page.evaluate(SIDEWAYS) <= 0
    assert await page.evaluate(SMALL_TARGETS) == []
