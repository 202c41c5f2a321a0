"""Deciding about a wording: edit, reject, undo, chips, errors at the field, the phone's two panes."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import Locator, expect

from tests.ahead import DUE
from tests.journeys.conftest import Enter
from tests.journeys.site import Site
from tests.journeys.steps import (
    CONVERSATION,
    PERFORMANCE,
    adopt,
    answered,
    begin,
    draft,
    expect_toast,
    messages,
    said,
    say,
    suggestion,
    tell,
)

pytestmark = pytest.mark.browser
KEYS = re.compile("Enter sends, Shift\\+Enter makes a new line")
WORDING = f"Raise customer satisfaction in the web shop from 82 to 90 by {DUE}"


async def test_an_edit_is_read_by_the_rules_while_one_types(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await begin(page, site.url, PERFORMANCE[0])
    await tell(page, *PERFORMANCE[1:])
    card = suggestion(page)
    await card.get_by_text("Edit", exact=True).click()
    box = card.get_by_label("Your wording")

    await box.fill("Be better soon")
    await expect(card.locator("#found-edited").get_by_role("link").first).to_have_attribute(
        "href", "/rules/SP103"
    )
    await box.fill(WORDING)
    await expect(card.locator("#found-edited")).not_to_contain_text("SP103")
    await card.get_by_role("button", name="Adopt my wording").click()

    await expect(draft(page).locator("blockquote")).to_have_text(WORDING)
    await expect_toast(page, "Kept as your goal")


async def test_half_an_edit_survives_an_answer(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await begin(page, site.url, PERFORMANCE[0])
    await draft(page).get_by_text("Edit", exact=True).click()
    await draft(page).get_by_label("Your wording").fill("half an edi")

    await tell(page, *PERFORMANCE[1:])

    await expect(draft(page).get_by_label("Your wording").first).to_have_value("half an edi")


async def test_adopt_and_undo(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await begin(page, site.url, PERFORMANCE[0])
    await tell(page, *PERFORMANCE[1:])
    await adopt(page)
    await expect(page.get_by_role("heading", name="What next?", exact=True)).to_be_focused()

    await page.locator("[data-toast]").get_by_role("button", name="Undo").click()

    await expect_toast(page, "Undone.")
    await expect(draft(page)).to_contain_text("Not kept yet")
    await page.goto(f"{site.url}/goals")
    await expect(page.get_by_role("link", name="customer satisfaction score from 82")).to_have_count(0)


async def test_reject_and_go_on(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await begin(page, site.url, PERFORMANCE[0])
    await tell(page, *PERFORMANCE[1:])

    await suggestion(page).get_by_role("button", name="Reject").click()
    await expect(suggestion(page)).to_have_count(0)
    await tell(page, "the target is 92", "just draft it")

    await expect(suggestion(page)).to_contain_text("92")


async def test_a_chip_sends_and_a_letter_asks(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await begin(page, site.url, PERFORMANCE[0])
    chip = page.get_by_role("group", name="Answers you can send").get_by_role("button").first
    text = await chip.inner_text()
    await page.get_by_label("Your answer").fill("unsent words")

    await chip.click()
    await expect(said(page, text)).to_have_count(1)
    await answered(page)
    await expect(page.get_by_label("Your answer")).to_have_value("unsent words")

    await page.get_by_role("button", name="Change the date").click()
    await expect(said(page, "Change the date")).to_have_count(1)
    await answered(page)


async def test_findings_lead_to_their_rules(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await begin(page, site.url, PERFORMANCE[0])
    found = draft(page).get_by_label("Specific: what the rules found")
    await found.click()

    link = draft(page).get_by_role("link", name="Rule SP").first
    await expect(link).to_be_visible()
    await expect(draft(page).locator("details[open]")).to_contain_text("Source:")
    await link.click()

    await expect(page.get_by_role("heading", name="Why it matters")).to_be_visible()


async def test_too_much_and_nothing_are_told_at_the_field(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await begin(page, site.url, PERFORMANCE[0])
    box = page.get_by_label("Your answer")

    await box.press("Enter")
    await expect(page.locator("#text-problem")).to_have_text("Write something first; even one word will do.")
    await box.fill("x" * 4_001)
    await box.press("Enter")
    await expect(page.locator("#text-problem")).to_contain_text("4,001 characters")
    await expect(box).to_have_value("x" * 4_001)
    await expect(messages(page)).to_have_count(3)
    await say(page, "a result")
    await expect(page.locator("#text-problem")).to_be_empty()


async def two_lines(box: Locator) -> None:
    """Type them, as the words beside the box say."""
    await expect(box).to_have_accessible_description(KEYS)
    await box.press_sequentially("one")
    await box.press("Shift+Enter")
    await box.press_sequentially("two")
    await expect(box).to_have_value("one\ntwo")


async def test_shift_enter_makes_a_line_and_enter_sends_it_from_the_first_box_to_the_last(
    site: Site, enter: Enter
) -> None:
    page = await enter("Ann")
    await page.goto(f"{site.url}/coach")
    first = page.get_by_label("Tell me one thing")
    await two_lines(first)

    await first.press("Enter")
    await page.wait_for_url(CONVERSATION)
    await answered(page)
    await expect(said(page, "one")).to_have_text("You one\ntwo")
    later = page.get_by_label("Your answer")
    await two_lines(later)
    await later.press("Enter")

    await expect(said(page, "one")).to_have_count(2)


async def test_where_enter_cannot_send_nothing_says_that_it_does(site: Site, enter: Enter) -> None:
    page = await enter("Ann", java_script_enabled=False)
    await page.goto(f"{site.url}/coach")
    await expect(page.get_by_label("Tell me one thing")).not_to_have_accessible_description(KEYS)
    await expect(page.get_by_text(KEYS)).to_be_hidden()


async def test_a_phone_shows_one_pane_at_a_time(site: Site, enter: Enter) -> None:
    page = await enter("Ann", viewport={"width": 390, "height": 844})
    await begin(page, site.url, PERFORMANCE[0])
    await expect(page.get_by_label("Your answer")).to_be_in_viewport()
    await expect(draft(page)).to_be_hidden()

    await page.get_by_role("button", name="Draft · 0 of 5").click()

    await expect(draft(page)).to_be_visible()
    await expect(page.get_by_label("Your answer")).to_be_hidden()
    await page.get_by_role("button", name="Chat").click()
    await tell(page, *PERFORMANCE[1:])
    await page.get_by_role("button", name="Draft ·").click()
    await adopt(page)


async def test_on_a_phone_the_other_pane_begins_at_its_top_and_the_toast_covers_no_question(
    site: Site, enter: Enter
) -> None:
    page = await enter("Ann", viewport={"width": 390, "height": 700})
    await begin(page, site.url, PERFORMANCE[0])
    await tell(page, *PERFORMANCE[1:])
    assert await page.evaluate("document.scrollingElement.scrollTop") > 200, "the newest answer is far down"

    await page.get_by_role("button", name="Draft ·").click()
    await expect(suggestion(page).get_by_role("heading")).to_be_in_viewport(ratio=1)
    await suggestion(page).get_by_role("button", name="Reject").click()
    toast = page.locator("[data-toast]")
    await expect(toast).to_be_visible()
    await page.get_by_role("button", name="Chat").click()

    last = messages(page).last
    await expect(last).to_be_in_viewport()
    lowest = await toast.evaluate("each => each.getBoundingClientRect().bottom")
    assert lowest < await last.evaluate("each => each.getBoundingClientRect().top")
    assert lowest < await page.locator(".composer").evaluate("each => each.getBoundingClientRect().top")
