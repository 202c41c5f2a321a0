"""The language model beside pages of growth: it comes by itself, outlives a kill, and disturbs nothing."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from tests.endpoint.fixture import Rooms, room, scripted_endpoint
from tests.endpoint.script import End, Step
from tests.journeys.site import Process, copied, free_port
from tests.journeys.test_accessibility import OPEN, OPTIONS, SIDEWAYS, SMALL_TARGETS, violations
from tests.web.pages.inquiring import GIVES_IN, READ, answered
from tests.web.pages.test_planted_answers import a_way

__all__ = ["room", "scripted_endpoint"]

pytestmark = pytest.mark.browser
WAIT = 60_000


async def anybody_can_use_it(page: Page) -> None:
    await page.evaluate(OPEN)
    for width in (1280, 390):
        await page.set_viewport_size({"width": width, "height": 860})
        assert await violations(page, OPTIONS) == []
    await page.set_viewport_size({"width": 320, "height": 640})
    assert await page.evaluate(SIDEWAYS) <= 0
    assert await page.evaluate(SMALL_TARGETS) == []
    await page.set_viewport_size({"width": 1280, "height": 860})


async def test_a_killed_server_leaves_the_question_to_be_asked_again(
    demo_template: Path, tmp_path: Path, chromium: Browser, room: Rooms
) -> None:
    read, ways = answered(READ, competency=""), answered(a_way())
    here = room(Step(end=End.HANG), read, Step(text=ways.text, wait_ms=1500), ways)
    server = Process(
        copied(demo_template, tmp_path),
        free_port(),
        GOALCOACH_LLM_BASE_URL=here.url,
        GOALCOACH_LLM_MODEL="m",
    )
    await asyncio.to_thread(server.start)
    try:
        page = await (await chromium.new_context()).new_page()
        await page.goto(f"{server.url}/sign-in")
        await page.get_by_role("button", name="Ann employee").click()
        await page.goto(f"{server.url}/growth/gaps/new")
        for field, value in (("title", "Settled calls"), ("actual", "62"), ("target", "75"), ("unit", "%")):
            await page.fill(f"#{field}", value)
        await page.select_option("#better", "more")
        await page.get_by_role("button", name="Find out why").click()
        await page.get_by_label("In your own words").fill(GIVES_IN)
        await page.get_by_role("button", name="Answer", exact=True).click()
        asked = page.locator("#asked")
        await expect(asked).to_contain_text("You need not wait for it.")
        await anybody_can_use_it(page)

        server.kill()
        await asyncio.to_thread(server.start)

        await expect(asked).to_contain_text("was cut off before it answered", timeout=WAIT)
        await page.get_by_label("In your own words").fill("half a thou")
        await asked.get_by_role("button", name="Ask again").click()
        await expect(asked.locator("blockquote")).to_have_text(READ["quote"], timeout=WAIT)
        await expect(page.get_by_label("In your own words")).to_have_value("half a thou")
        await anybody_can_use_it(page)

        await asked.get_by_role("button", name="Yes, that is it").click()
        await page.locator("button[name=competency]").first.click()
        await page.get_by_role("link", name="Make it a goal").click()
        await page.get_by_label("Where will you use it first?").fill("In the next call")
        await expect(asked.get_by_role("radio")).to_have_count(1, timeout=WAIT)
        await expect(page.get_by_label("Where will you use it first?")).to_have_value("In the next call")
        await anybody_can_use_it(page)
        await asked.get_by_role("radio").check()
        await page.get_by_role("button", name="Keep it as a private goal").click()
        await expect(page.get_by_role("heading", level=1)).to_contain_text("Hold the line once a week")
        await page.context.close()
    finally:
        server.kill()
