"""HR changes a prompt without fear: copy, change, try, read, put forward; another one signs; back again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.async_api import Page, ViewportSize, expect

from tests.endpoint.fixture import Rooms, room, scripted_endpoint
from tests.endpoint.script import Step
from tests.journeys.conftest import Enter
from tests.journeys.site import Site, copied
from tests.journeys.steps import submit
from tests.journeys.test_accessibility import OPEN, OPTIONS, SIDEWAYS, SMALL_TARGETS, violations
from tests.web.recipes import UNMEASURED
from tests.web.tried_prompts import few

__all__ = ["room", "scripted_endpoint"]

pytestmark = pytest.mark.browser
PHONE: ViewportSize = {"width": 390, "height": 844}
SEE = 60_000
"""Milliseconds in which a run of a few cases is over."""
GOOD = Step(fill="Stand beside Kim and write down what she does first")
REFUSED = Step(status=413, body='{"error": {"message": "No."}}')


@pytest.fixture
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    few(monkeypatch)


@pytest.fixture
def site(demo_template: Path, tmp_path: Path, room: Rooms) -> Iterator[Site]:
    """A site whose language model costs money, and refuses one call."""
    address = room(GOOD, GOOD, REFUSED, GOOD).url
    llm = {"llm_base_url": address, "llm_model": "m", "llm_price_in": 2_000.0, "llm_price_out": 8_000.0}
    running = Site(copied(demo_template, tmp_path), llm=llm)
    running.start()
    yield running
    running.stop()


async def begun(page: Page) -> None:
    """A run that is paid for is over, and what it takes was told before."""
    await page.get_by_role("button", name="Begin").click()
    await expect(page.get_by_role("heading", name="What it will take")).to_be_visible()
    await expect(page.locator("dl")).to_contain_text(re.compile(r"about \d+\.\d\d, at most \d+\.\d\d"))
    await page.get_by_role("button", name="Begin").click()
    await expect(page.get_by_role("heading", name="What it means")).to_be_visible(timeout=SEE)


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
    await begun(cy)
    run = cy.url
    means = cy.get_by_role("region", name="What it means")
    await expect(means).to_contain_text("1 trial of 8 failed")
    await expect(means).to_contain_text(
        re.compile(r"It took \d+ calls and .* tokens, at a cost of \d+\.\d\d")
    )
    name = run.rsplit("/")[-1]
    both = f"{site.url}/evals/compare?a={name}&b={name}"
    for place in (run, f"{run}/cases/ways/ways-printer-faults", both):
        await anybody_can_use_it(cy, place)
    await cy.goto(version)
    await expect(cy.get_by_text("Not met: Every case was answered.")).to_be_visible()
    await cy.get_by_role("link", name="Try it again").click()
    await begun(cy)
    await cy.goto(version)
    better = cy.get_by_label("What gets better, for whoever signs it off")
    await expect(better).to_have_value("A warmer voice.")
    await better.fill("It sounds warmer.")
    await cy.get_by_role("button", name="Put it forward").click()
    await expect(cy.get_by_text("somebody else in HR has to sign it off")).to_be_visible()

    hal = await enter("Hal")
    await hal.goto(version)
    await expect(hal.get_by_text("It sounds warmer.")).to_be_visible()
    known = hal.get_by_role("group", name="Not measured").get_by_role("checkbox")
    await expect(known).to_have_count(len(UNMEASURED[:2]))
    await anybody_can_use_it(hal, version)
    for each in await known.all():
        await each.check()
    await submit(hal.get_by_role("button", name="Sign it off"))
    await expect(hal.get_by_text("Live", exact=True).first).to_be_visible()

    await goes_back(cy, version)


async def goes_back(cy: Page, version: str) -> None:
    """From the version that is live to the one before, and it says why."""
    # Whoever is unhappy with what is live looks there, or at the list of versions.
    await cy.goto(version)
    await cy.get_by_role("link", name="Go back to an earlier version").click()
    await cy.get_by_role("link", name="Go back to goalcoach’s version 2").click()
    await expect(cy).to_have_url(re.compile(r"/prompts/growth/ways/2#back$"))
    why = cy.get_by_label("Why do you go back?")
    await cy.get_by_role("button", name="Make it live again").click()
    await expect(cy.get_by_role("alert")).to_contain_text("why you go back")
    await why.fill("It answers in English.")
    await cy.get_by_role("button", name="Make it live again").click()
    await expect(cy.get_by_text("It answers in English.")).to_be_visible()
    await expect(cy.get_by_text("Version 2 live again: Cy")).to_be_visible()
    again = cy.get_by_role("link", name=f"Go back to your version {version.rsplit('/', maxsplit=1)[-1]}")
    await expect(again).to_be_visible()
    await expect(cy.get_by_text(f"Known to be not measured: {', '.join(UNMEASURED[:2])}")).to_be_visible()


async def anybody_can_use_it(page: Page, address: str) -> None:
    """By axe, by touch, and on a small screen."""
    await page.set_viewport_size(PHONE)
    await page.goto(address)
    await page.evaluate(OPEN)
    assert await violations(page, OPTIONS) == [], address
    assert await page.evaluate(SIDEWAYS) <= 0, address
    assert await page.evaluate(SMALL_TARGETS) == [], address
