"""HR changes a prompt without fear: copy, change, try, read, put forward; another one signs; back again."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, ViewportSize, expect

from tests.journeys.conftest import Enter
from tests.journeys.site import Site
from tests.journeys.test_accessibility import OPEN, OPTIONS, SIDEWAYS, SMALL_TARGETS, violations
from tests.web.tried_prompts import few

pytestmark = pytest.mark.browser
PHONE: ViewportSize = {"width": 390, "height": 844}
SEE = 10_000
"""Milliseconds in which a run of a few cases is over."""


@pytest.fixture
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    few(monkeypatch)


@pytest.mark.usefixtures("_few")
async def test_a_prompt_goes_live_by_two_people_and_back_by_one(enter: Enter, site: Site) -> None:
    cy = await enter("Cy")
    await cy.goto(f"{site.url}/prompts/growth/ways")
    await cy.get_by_role("button", name="Copy the live version").click()
    await cy.get_by_label("What is to get better?").fill("A warmer voice")
    words = cy.get_by_label("What is always true")
    await words.fill(f"{await words.input_value()}\n\nBe warm.")
    await cy.get_by_role("button", name="Save").click()
    await expect(cy.locator("ins")).to_have_text("Be warm.")
    version = cy.url

    await cy.get_by_role("link", name="Try it").click()
    await cy.get_by_role("button", name="Begin").click()
    await expect(cy.get_by_role("heading", name="What it means")).to_be_visible(timeout=SEE)
    run = cy.url
    name = run.rsplit("/")[-1]
    both = f"{site.url}/evals/compare?a={name}&b={name}"
    for place in (run, f"{run}/cases/ways/ways-printer-faults", both):
        await anybody_can_use_it(cy, place)
    await cy.goto(version)
    await cy.get_by_label("What gets better, for whoever signs it off").fill("It sounds warmer.")
    await cy.get_by_role("button", name="Put it forward").click()
    await expect(cy.get_by_text("somebody else in HR signs it off")).to_be_visible()

    hal = await enter("Hal")
    await hal.goto(version)
    await expect(hal.get_by_text("It sounds warmer.")).to_be_visible()
    await hal.get_by_role("button", name="Sign it off").click()
    await expect(hal.get_by_text("Live", exact=True).first).to_be_visible()

    await cy.goto(f"{site.url}/prompts/growth/ways/2")
    await cy.get_by_role("button", name="Make it live again").click()
    await expect(cy.get_by_text("Version 2 live again: Cy")).to_be_visible()


async def anybody_can_use_it(page: Page, address: str) -> None:
    """By axe, by touch, and on a small screen."""
    await page.set_viewport_size(PHONE)
    await page.goto(address)
    await page.evaluate(OPEN)
    assert await violations(page, OPTIONS) == [], address
    assert await page.evaluate(SIDEWAYS) <= 0, address
    assert await page.evaluate(SMALL_TARGETS) == [], address
