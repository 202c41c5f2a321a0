"""Somebody takes out what is theirs on a phone and asks to be erased; an administrator erases them."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from tests.journeys.conftest import Enter
from tests.journeys.site import Site
from tests.journeys.steps import begin, submit
from tests.journeys.test_accessibility import (
    IN_COLOUR,
    NARROWEST,
    OPTIONS,
    SIDEWAYS,
    SMALL_TARGETS,
    violations,
)

pytestmark = pytest.mark.browser


async def sound(page: Page) -> None:
    """Anybody can use it: in the light and in the dark, as narrow as it gets."""
    before = page.viewport_size
    assert await violations(page, OPTIONS) == []
    await page.emulate_media(color_scheme="dark")
    assert await violations(page, IN_COLOUR) == []
    await page.set_viewport_size(NARROWEST)
    assert await page.evaluate(SIDEWAYS) <= 0
    assert await page.evaluate(SMALL_TARGETS) == []
    await page.emulate_media(color_scheme="light")
    if before is not None:
        await page.set_viewport_size(before)


async def test_data_goes_on_a_phone_and_by_the_keyboard_alone_and_the_wish_can_be_taken_back(
    site: Site, enter: Enter
) -> None:
    ann = await enter("Ann", viewport={"width": 320, "height": 700})
    await begin(ann, site.url, "I want to be better with quinces")
    await ann.goto(f"{site.url}/settings")
    await submit(ann.get_by_role("link", name="What is kept about you"))
    await submit(ann.get_by_role("link", name="Delete my data…"))
    await expect(ann.get_by_role("link", name="Download what is yours")).to_be_visible()
    await sound(ann)

    button = ann.get_by_role("button", name="Delete my data")
    await submit(button)
    await expect(ann.get_by_role("main")).to_contain_text("Tick the box")
    await sound(ann)
    box = ann.get_by_label("All of this goes, and cannot come back.")
    await box.focus()
    await ann.keyboard.press("Space")
    await expect(box).to_be_checked()
    await ann.keyboard.press("Tab")
    await expect(button).to_be_focused()
    await ann.keyboard.press("Enter")
    await expect(ann).to_have_url(f"{site.url}/about-me")

    await ann.goto(f"{site.url}/coach")
    await expect(ann.get_by_role("main")).not_to_contain_text("quinces")
    await ann.goto(f"{site.url}/about-me/delete")
    await expect(ann.get_by_role("main")).to_contain_text("Nothing is kept that is yours alone.")
    await expect(ann.get_by_role("region", name="What stays")).to_contain_text("Goals others have read")
    await submit(ann.get_by_role("button", name="Ask to be erased"))
    await expect(ann.get_by_role("main")).to_contain_text("You asked to be erased just now")
    await sound(ann)
    await submit(ann.get_by_role("button", name="Take that back"))
    await expect(ann.get_by_role("button", name="Ask to be erased")).to_be_visible()


async def test_an_administrator_sees_the_wish_and_erases_who_left(site: Site, enter: Enter) -> None:
    rui, adi = await enter("Rui"), await enter("Adi")
    await rui.goto(f"{site.url}/about-me/delete")
    await submit(rui.get_by_role("button", name="Ask to be erased"))

    await adi.goto(f"{site.url}/admin/people")
    row = adi.get_by_role("row", name="Rui")
    await expect(row).to_contain_text("asked to be erased")
    await row.get_by_text("Deactivate").first.click()
    await submit(row.get_by_role("button", name="Deactivate"))
    await submit(adi.get_by_role("link", name="Erase Rui"))
    await expect(adi.get_by_role("heading", level=1)).to_have_text("Erase Rui")
    await expect(adi.get_by_role("region", name="What goes")).to_contain_text("Goals")
    await sound(adi)

    email = adi.get_by_label("Write it again to erase Rui")
    await email.fill("somebody@else.example")
    await submit(adi.get_by_role("button", name="Erase Rui for good"))
    await expect(adi.get_by_role("main")).to_contain_text("That is not their e-mail address")
    await sound(adi)
    await email.fill(await adi.locator("form strong").inner_text())
    await submit(adi.get_by_role("button", name="Erase Rui for good"))

    await expect(adi).to_have_url(f"{site.url}/admin/people")
    await expect(adi.get_by_role("row", name="Rui")).to_have_count(0)
    await adi.get_by_text("Who was erased", exact=True).click()
    await expect(adi.get_by_role("region", name="Who was erased")).to_contain_text("Adi")
    await sound(adi)
    await rui.goto(f"{site.url}/goals")
    await expect(rui).to_have_url(f"{site.url}/sign-in?next=/goals")
