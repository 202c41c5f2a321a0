"""The day changed in the pane beside the chat: it holds there, in the goal, and in what is said next."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from tests.ahead import DUE, LATER
from tests.journeys.conftest import Enter
from tests.journeys.site import Site
from tests.journeys.steps import PERFORMANCE, adopt, begin, draft, said, say, suggestion, tell
from tests.journeys.test_accessibility import IN_COLOUR, OPTIONS, SIDEWAYS, violations

pytestmark = pytest.mark.browser


async def change(page: Page, old: str, new: str, press: str) -> None:
    """Put one piece of the wording for another, by its box in the pane."""
    card = draft(page)
    await card.get_by_text("Edit", exact=True).last.click()
    box = card.get_by_label("Your wording").last
    await box.fill((await box.input_value()).replace(old, new))
    await card.get_by_role("button", name=press, exact=True).click()


async def test_a_day_changed_in_the_pane_stays_changed(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await begin(page, site.url, PERFORMANCE[0])
    await tell(page, *PERFORMANCE[1:])
    await adopt(page)

    goal = page.get_by_role("region", name="Your goal", exact=True)
    await change(page, DUE, LATER, "Save as the next version")
    await expect(goal.locator("blockquote")).to_contain_text(f"by {LATER}")
    await expect(goal.locator("dl")).to_contain_text(LATER)
    await expect(goal.locator("dl")).not_to_contain_text(DUE)

    await say(page, "make it 95 instead of 90")
    wording = suggestion(page).locator("ins, del")
    await expect(wording).to_have_text(["90", "95"])
    await expect(page.locator("#log > li.coach").last).to_contain_text(f"to 95 by {LATER}")
    await expect(goal).to_contain_text("You said since, and did not save yet:")

    for width, scheme in ((1280, "light"), (390, "dark")):
        await page.set_viewport_size({"width": width, "height": 860})
        await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        assert await violations(page, OPTIONS | (IN_COLOUR if scheme == "dark" else {})) == []
        assert await page.evaluate(SIDEWAYS) <= 0


async def test_a_day_typed_in_the_pane_is_not_asked_for(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await begin(page, site.url, "Raise CSAT from 82 to 90")
    await expect(page.locator("#log > li.coach").last).to_contain_text("By when")
    await change(page, "to 90.", f"to 90 by {DUE}.", "Keep as my goal")
    await expect(
        draft(page).get_by_role("region", name="Your goal", exact=True).locator("dl")
    ).to_contain_text(DUE)

    await say(page, "because renewals depend on it")

    await expect(said(page, "because renewals")).to_be_visible()
    await expect(page.locator("#log > li.coach").last).to_contain_text(
        f"by {DUE}, because renewals depend on it"
    )
