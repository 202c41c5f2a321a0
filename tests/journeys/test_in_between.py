"""What one sees while an answer grows: streaming, waiting, stopping, reading elsewhere, whole answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from tests.journeys.conftest import Enter
from tests.journeys.site import Site, copied
from tests.journeys.slow import Slow
from tests.journeys.steps import CONVERSATION, answered, messages

pytestmark = pytest.mark.browser


@pytest.fixture
def slow() -> Slow:
    return Slow()


@pytest.fixture
def site(demo_template: Path, tmp_path: Path, chromium: Browser, slow: Slow) -> Iterator[Site]:
    running = Site(copied(demo_template, tmp_path), coach=slow)
    running.start()
    yield running
    slow.go_on.set()
    running.stop()


async def ask(page: Page, site: Site, text: str) -> None:
    await page.goto(f"{site.url}/coach")
    await page.get_by_label("Tell me one thing").fill("")
    await page.get_by_role("button", name="Start", exact=True).click()
    await page.wait_for_url(CONVERSATION)
    await page.get_by_label("Your answer").fill(text)
    await page.get_by_role("button", name="Send").click()


async def test_an_answer_grows_and_is_announced_once(site: Site, enter: Enter, slow: Slow) -> None:
    page = await enter("Ann")
    await ask(page, site, "an idea")

    await expect(messages(page).last).to_contain_text("I am reading what you wrote.")
    growing = page.locator("[data-run] .said")
    await expect(growing).to_have_attribute("aria-busy", "true")
    await expect(page.locator("[data-wait]")).to_have_text("The coach goes on")
    await expect(page.get_by_role("log")).to_have_attribute("aria-live", "off")
    await expect(page.locator("#announce")).to_be_empty()
    sent: list[str] = []
    page.on("request", lambda each: sent.append(each.method))
    await page.get_by_label("Your answer").fill("I can type meanwhile")
    await page.get_by_label("Your answer").press("Enter")

    slow.go_on.set()
    await answered(page)

    await expect(messages(page).last.locator("strong")).to_have_text("What would you see then?")
    await expect(page.locator("#announce")).to_contain_text("What would you see then?")
    await expect(page.get_by_label("Your answer")).to_have_value("I can type meanwhile")
    assert "POST" not in sent, "Enter sends nothing as long as the coach speaks"
    await expect(page.get_by_label("Your answer")).to_be_focused()


async def test_a_long_wait_is_told_on_the_page_and_aloud(site: Site, enter: Enter, slow: Slow) -> None:
    page = await enter("Ann")
    await page.clock.install()
    await ask(page, site, "an idea")
    await expect(messages(page).last).to_contain_text("I am reading what you wrote.")

    await page.clock.fast_forward(10_000)

    await expect(page.locator("[data-wait]")).to_have_text("Taking longer than usual. You can stop it.")
    await expect(page.locator("#announce")).to_have_text("Taking longer than usual. You can stop it.")
    slow.go_on.set()


async def test_stop_keeps_what_was_said(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await ask(page, site, "an idea")
    await expect(messages(page).last).to_contain_text("I am reading what you wrote.")
    await expect(page.get_by_role("button", name="Send")).to_be_hidden()

    await page.get_by_role("button", name="Stop").click()

    await expect(messages(page).last).to_contain_text("You stopped this answer.")
    await expect(messages(page).last).to_contain_text("I am reading what you wrote.")
    await expect(page.get_by_role("button", name="Send")).to_be_visible()


async def test_a_reload_while_an_answer_grows_goes_on_with_it(site: Site, enter: Enter, slow: Slow) -> None:
    page = await enter("Ann")
    await ask(page, site, "an idea")
    await expect(messages(page).last).to_contain_text("I am reading")

    await page.reload()
    await expect(messages(page).last).to_contain_text("I am reading")
    slow.go_on.set()

    await expect(messages(page).last).to_contain_text("What would you see then?")
    await expect(messages(page)).to_have_count(3)


async def test_whole_answers_for_those_who_want_them(site: Site, enter: Enter, slow: Slow) -> None:
    page = await enter("Ann")
    await page.goto(f"{site.url}/settings")
    await page.get_by_label("Appear when complete").check()
    await page.get_by_role("button", name="Save", exact=True).click()
    await ask(page, site, "an idea")

    await expect(page.get_by_role("button", name="Stop")).to_be_visible()
    await expect(page.locator("[data-run] .said")).to_be_empty()
    slow.go_on.set()

    await expect(messages(page).last).to_contain_text("What would you see then?")


async def test_who_reads_further_up_stays_there(site: Site, enter: Enter, slow: Slow) -> None:
    page = await enter("Ann", viewport={"width": 1280, "height": 640})
    await ask(page, site, "\n".join(f"line {number}" for number in range(40)))
    await expect(messages(page).last).to_contain_text("I am reading")
    log = page.get_by_role("log")
    await log.evaluate("log => { log.scrollTop = 0; }")

    slow.go_on.set()
    await expect(page.get_by_role("button", name="New answer ↓")).to_be_visible()

    assert await log.evaluate("log => log.scrollTop") == 0
    await page.get_by_role("button", name="New answer ↓").click()
    await expect(messages(page).last).to_be_in_viewport()
