"""Why a result falls short, asked in German on a phone: what stands there can be read."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import Page, expect

from tests.journeys.conftest import Enter
from tests.journeys.site import Site
from tests.journeys.steps import submit

pytestmark = pytest.mark.browser

ANSWER, OWN = re.compile("^(Answer|Antworten)$"), re.compile("^In (your own words|deinen eigenen Worten)$")
PHONE = {"viewport": {"width": 390, "height": 844}, "color_scheme": "dark"}
NARROWEST = """() => Math.min(...[...document.querySelectorAll("main dd")].map(
    (each) => each.getBoundingClientRect().width))"""


async def a_talk(page: Page, site: str, first: str) -> None:
    """From the numbers to what came out: a first answer, and then only "weiß nicht"."""
    await page.goto(f"{site}/growth/gaps/new")
    for field, value in (
        ("title", "Übergaben ohne Lücke"),
        ("actual", "60"),
        ("target", "95"),
        ("unit", "%"),
    ):
        await page.locator(f"#{field}").fill(value)
    await page.get_by_label("Which way is better?").select_option("more")
    await submit(page.get_by_role("button", name="Find out why"))
    said = first
    # The first question is asked in English: three words of a title tell no language.
    while await (answer := page.get_by_role("button", name=ANSWER)).count():
        await page.get_by_label(OWN).fill(said)
        await submit(answer)
        await expect(page.locator("#now-head")).to_be_visible()
        said = "weiß nicht"


async def test_the_words_for_a_cause_stand_in_lines_on_a_phone(site: Site, enter: Enter) -> None:
    ben = await enter("Ben", **PHONE)
    await a_talk(ben, site.url, "Nachts sind wir zu wenig Leute")

    now = ben.locator("#now")
    await expect(now).to_contain_text("„Nachts sind wir zu wenig Leute“")
    assert await ben.evaluate(NARROWEST) > 130
    await expect(now).to_contain_text("Vorerst offen lassen")
    await expect(ben.get_by_text(OWN)).to_have_count(0)
