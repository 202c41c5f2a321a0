"""What a person does on the pages, as a test tells it."""

from __future__ import annotations

import re

from playwright.async_api import Locator, Page, expect

from tests.ahead import DUE, REVIEW

PERFORMANCE = (
    "I want to be better with customers",
    "a result",
    f"customer satisfaction score from 82 to 90 by {DUE}, because renewals depend on it",
    "just draft it",
)
DEVELOPMENT = (
    "I want to learn to lead a project",
    "because our team has nobody for it",
    "I will use it in the spring release",
    "my manager sees that I plan and run it myself",
    f"review on {REVIEW}, 6 hours a month",
    "just draft it",
)
OBJECTIVE = (
    "Customers love our support",
    "because renewals depend on it",
    f"by {DUE}",
    "Raise CSAT from 82 to 90",
    "Cut the first response time from 8 to 4 hours",
    "that is all",
)
CONVERSATION = re.compile(r"/coach/\w{8,}$")


async def begin(page: Page, site: str, text: str, kind: str = "") -> None:
    """Start a conversation from the coach page."""
    await page.goto(f"{site}/coach")
    if kind:
        await page.get_by_label(kind).check()
    await page.get_by_label("Tell me one thing").fill(text)
    await page.get_by_role("button", name="Start", exact=True).click()
    await page.wait_for_url(CONVERSATION)
    await answered(page)


async def say(page: Page, text: str) -> None:
    """Type something, send it by Enter, and wait for the answer."""
    box, before = page.get_by_label("Your answer"), await said(page, text).count()
    await box.fill(text)
    await box.press("Enter")
    await expect(said(page, text)).to_have_count(before + 1)
    await answered(page)


async def tell(page: Page, *texts: str) -> None:
    """Say one thing after the other, until a wording is offered for the last of them."""
    for text in texts:
        await say(page, text)


async def answered(page: Page) -> None:
    """The coach spoke last, and is not speaking any more."""
    await expect(page.locator("#log > li.coach:last-child:not([data-run])")).to_have_count(1)


def messages(page: Page) -> Locator:
    """Everything that was said."""
    return page.locator("#log > li")


def said(page: Page, text: str) -> Locator:
    """What the person said, with these words in it."""
    return page.locator("#log > li.mine").filter(has_text=text)


def suggestion(page: Page) -> Locator:
    """The card with the suggested wording."""
    return page.get_by_role("region", name="Suggested wording")


def draft(page: Page) -> Locator:
    """The pane beside the conversation."""
    return page.locator("#draft")


async def adopt(page: Page) -> str:
    """Adopt the suggested wording; the path of the goal that came of it."""
    await suggestion(page).get_by_role("button", name="Adopt", exact=True).click()
    link = draft(page).get_by_role("link", name="Open the goal")
    await expect(link).to_be_visible()
    return await link.get_attribute("href") or ""


async def submit(pressed: Locator) -> None:
    """Press what loads a page, perhaps the same one anew, and go on once it is there: all is done then."""
    page = pressed.page
    await pressed.evaluate("it => { it.ownerDocument.documentElement.dataset.before = 'yes' }")
    await pressed.click()
    await expect(page.locator("html:not([data-before])")).to_have_count(1)
    await page.wait_for_load_state()


async def expect_toast(page: Page, text: str) -> None:
    """A toast says this."""
    await expect(page.locator("[data-toast]").filter(has_text=text)).to_be_visible()
