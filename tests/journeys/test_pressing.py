"""What is pressed is done, also while something else is on its way, and what comes late does not undo it."""

from __future__ import annotations

import asyncio
import re

import pytest
from playwright.async_api import Page, Route, expect

from tests.journeys.conftest import Enter
from tests.journeys.site import Site
from tests.journeys.slow import Slow
from tests.journeys.steps import (
    PERFORMANCE,
    adopt,
    answered,
    begin,
    draft,
    messages,
    said,
    say,
    suggestion,
    tell,
)

pytestmark = pytest.mark.browser


async def answering(site: Site, enter: Enter) -> tuple[Page, Slow]:
    """A suggestion, and beside it an answer that goes on until it is let: the same address, another coach."""
    page = await enter("Ann")
    await begin(page, site.url, PERFORMANCE[0])
    await tell(page, *PERFORMANCE[1:])
    await asyncio.to_thread(site.stop)
    slow = Slow()
    site.coach = slow
    await asyncio.to_thread(site.start)
    await page.get_by_label("Your answer").fill("thank you")
    await page.get_by_label("Your answer").press("Enter")
    await expect(page.get_by_role("button", name="Stop")).to_be_visible()
    return page, slow


async def test_adopt_pressed_while_an_answer_is_on_its_way_is_not_lost(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await begin(page, site.url, PERFORMANCE[0])
    await tell(page, *PERFORMANCE[1:])
    on_its_way = asyncio.Event()
    go_on = asyncio.Event()

    async def hold(route: Route) -> None:
        if route.request.method == "POST":
            on_its_way.set()
            await go_on.wait()
        await route.continue_()

    await page.route(page.url, hold)
    await page.get_by_label("Your answer").fill("thank you")
    await page.get_by_label("Your answer").press("Enter")
    await on_its_way.wait()
    await suggestion(page).get_by_role("button", name="Adopt", exact=True).click()
    go_on.set()

    await expect(said(page, "thank you")).to_have_count(1)
    await expect(draft(page)).to_contain_text("Version 1 · saved")


async def test_adopt_pressed_while_an_answer_grows_is_done_once_it_ended(site: Site, enter: Enter) -> None:
    """Such a press was refused: the server takes none meanwhile."""
    page, slow = await answering(site, enter)

    await suggestion(page).get_by_role("button", name="Adopt", exact=True).click()
    await expect(suggestion(page).get_by_role("button", name="After the answer …")).to_be_focused()
    slow.go_on.set()

    await expect(draft(page)).to_contain_text("Version 1 · saved")
    await expect(messages(page).last).to_contain_text("What would you see then?")


async def test_stop_does_not_wait_for_what_waits_for_the_answer(site: Site, enter: Enter) -> None:
    page, slow = await answering(site, enter)

    await suggestion(page).get_by_role("button", name="Adopt", exact=True).click()
    await page.get_by_role("button", name="Stop").click()

    await expect(page.locator("#log")).to_contain_text("You stopped this answer.")
    await expect(draft(page)).to_contain_text("Version 1 · saved")
    assert not slow.go_on.is_set()


async def test_a_look_taken_before_adopt_does_not_undo_it_on_the_page(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await begin(page, site.url, PERFORMANCE[0])
    await tell(page, *PERFORMANCE[1:])
    adopting, looked, adopted = asyncio.Event(), asyncio.Event(), asyncio.Event()
    looks: list[Route] = []

    async def look(route: Route) -> None:
        looks.append(route)
        old = await route.fetch()
        looked.set()
        await adopted.wait()
        await route.fulfill(response=old)

    async def hold_adopt(route: Route) -> None:
        adopting.set()
        await looked.wait()
        await route.continue_()

    await page.route(page.url, look)
    await page.route("**/adopt", hold_adopt)
    await suggestion(page).get_by_role("button", name="Adopt", exact=True).click()
    await adopting.wait()
    # What happens when an answer ends just now: the page looks again while Adopt is on its way.
    late = asyncio.ensure_future(page.evaluate("document.querySelector('gc-thread').refresh()"))
    await expect(draft(page)).to_contain_text("Version 1 · saved")
    adopted.set()
    await late

    await expect(suggestion(page)).to_have_count(0)
    await expect(draft(page)).to_contain_text("Version 1 · saved")
    await answered(page)
    assert len(looks) == 2, "what was out of date when it came is looked at anew"


async def test_an_answer_that_ended_while_the_connection_was_lost_comes_all_the_same(
    site: Site, enter: Enter
) -> None:
    """Asked for in another tab: a short one may come with the page that sending leads to, and no look."""
    page = await enter("Ann")
    await begin(page, site.url, PERFORMANCE[0])
    lost: list[Route] = []

    async def look(route: Route) -> None:
        if not lost:
            lost.append(route)
            await route.abort()
        else:
            await route.continue_()

    await page.route(page.url, look)
    other = await page.context.new_page()
    await other.goto(page.url)
    await say(other, "a result")

    # What happens when an answer ends: the page looks again.
    await page.evaluate("void document.querySelector('gc-thread').refresh()")

    await expect(said(page, "a result")).to_have_count(1)
    assert lost
    await answered(page)
    await expect(page.get_by_role("button", name="Send")).to_be_visible()


async def test_what_did_not_change_on_the_page_is_left_alone(site: Site, enter: Enter) -> None:
    """A press, a marked word or a screen reader's place in an earlier message outlives the next answer."""
    page = await enter("Ann")
    await begin(page, site.url, PERFORMANCE[0])
    first = await messages(page).first.element_handle()
    assert first is not None

    await tell(page, "a result")

    assert await first.evaluate("item => item.isConnected")


async def test_a_press_in_a_tab_left_open_tells_what_was_done_meanwhile(site: Site, enter: Enter) -> None:
    """In the demo, whose bar leads to the sign-in page, it said that one was signed out."""
    page = await enter("Ann")
    await begin(page, site.url, PERFORMANCE[0])
    await tell(page, *PERFORMANCE[1:])
    left = await page.context.new_page()
    await left.goto(page.url)
    await adopt(page)

    await suggestion(left).get_by_role("button", name="Reject", exact=True).click()

    await expect(left.locator("#lost")).to_contain_text("decided")
    await expect(left.locator("#lost")).not_to_contain_text("signed out")
    await expect(draft(left)).to_contain_text("Version 1 · saved")


@pytest.mark.parametrize("width", [1280, 390])
async def test_the_box_that_asks_first_is_whole_where_one_person_was_found(
    site: Site, enter: Enter, width: int
) -> None:
    page = await enter("Adi", viewport={"width": width, "height": 1200})
    await page.goto(f"{site.url}/admin/people?q=mia")
    await page.get_by_label("Deactivate Mia").click()

    button = page.get_by_role("button", name=re.compile("^Deactivate .* now$"))
    seen = await button.evaluate(
        """each => {
            const { left, right, top, bottom } = each.getBoundingClientRect();
            return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === each;
        }"""
    )

    assert seen
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
