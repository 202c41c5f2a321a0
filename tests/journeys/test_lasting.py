"""Nothing is lost: reload, a killed server, a second replica, a broken connection, a second tab, typing."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.journeys.conftest import Enter
from tests.journeys.site import Process, Site, copied, free_port
from tests.journeys.steps import PERFORMANCE, adopt, answered, begin, messages, said, say, suggestion, tell

pytestmark = pytest.mark.browser


async def test_a_reload_in_mid_conversation_loses_nothing(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await begin(page, site.url, PERFORMANCE[0])
    await tell(page, *PERFORMANCE[1:3])
    await page.get_by_label("Your answer").fill("half a thou")
    before = await messages(page).all_inner_texts()

    await page.reload()

    assert await messages(page).all_inner_texts() == before
    await expect(page.get_by_label("Your answer")).to_have_value("half a thou")
    await say(page, "just draft it")
    await expect(page.get_by_label("Your answer")).to_have_value("")
    await page.reload()
    await expect(page.get_by_label("Your answer")).to_have_value("")
    await adopt(page)


async def test_a_killed_server_loses_nothing(demo_template: Path, tmp_path: Path, chromium: Browser) -> None:
    server = Process(copied(demo_template, tmp_path), free_port())
    await asyncio.to_thread(server.start)
    try:
        page = await (await chromium.new_context()).new_page()
        await page.goto(f"{server.url}/sign-in")
        await page.get_by_role("button", name="Ann employee").click()
        await begin(page, server.url, PERFORMANCE[0])
        await tell(page, *PERFORMANCE[1:3])
        before = await messages(page).all_inner_texts()

        server.kill()
        await page.get_by_label("Your answer").fill("just draft it")
        await page.get_by_label("Your answer").press("Enter")
        await expect(page.get_by_role("alert")).to_contain_text(
            "Connection lost. What you typed is kept; trying again."
        )
        await asyncio.to_thread(server.start)

        await expect(suggestion(page)).to_be_visible(timeout=20_000)
        await expect(page.get_by_role("alert")).to_be_empty()
        after = await messages(page).all_inner_texts()
        assert after[: len(before)] == before
        await expect(said(page, "just draft it")).to_have_count(1)
        # A wording was offered before, too: it is the one of this answer that is adopted.
        await answered(page)
        await page.reload()  # what is kept is there without the script that was waiting, too
        await adopt(page)
        await page.context.close()
    finally:
        server.kill()


async def test_a_second_replica_goes_on_where_the_first_was(site: Site, enter: Enter) -> None:
    second = Site(site.database)
    second.start()
    try:
        page = await enter("Ann")
        await begin(page, site.url, PERFORMANCE[0])
        await say(page, PERFORMANCE[1])
        token = next(each for each in await page.context.cookies() if each["name"] == "goalcoach_session")
        other = await page.context.browser.new_context() if page.context.browser else page.context
        await other.add_cookies([{"name": token["name"], "value": token["value"], "url": second.url}])
        there = await other.new_page()

        await there.goto(page.url.replace(site.url, second.url))
        await tell(there, *PERFORMANCE[2:])
        await adopt(there)
        await page.reload()

        assert await messages(page).all_inner_texts() == await messages(there).all_inner_texts()
        await expect(page.locator("#draft")).to_contain_text("Version 1 · saved")
        await other.close()
    finally:
        second.stop()


async def test_a_second_tab_follows_the_first(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await begin(page, site.url, PERFORMANCE[0])
    other = await page.context.new_page()
    await other.goto(page.url)
    await say(page, "a result")

    await other.evaluate("document.dispatchEvent(new Event('visibilitychange'))")

    await expect(said(other, "a result")).to_have_count(1)


async def test_signed_out_meanwhile_the_words_stay(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await begin(page, site.url, PERFORMANCE[0])
    await page.context.clear_cookies()

    await page.get_by_label("Your answer").fill("a result")
    await page.get_by_label("Your answer").press("Enter")

    alert = page.get_by_role("alert")
    await expect(alert).to_contain_text("You are signed out. What you typed is kept.")
    await expect(page.get_by_label("Your answer")).to_have_value("a result")
    await alert.get_by_role("link", name="Sign in").click()
    await page.get_by_role("button", name="Ann employee").click()
    await expect(page.get_by_label("Your answer")).to_have_value("a result")
