"""What somebody typed into a form lasts until it is saved, and never longer than they are signed in."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from tests.ahead import DUE
from tests.journeys.conftest import Enter
from tests.journeys.site import Site
from tests.journeys.steps import expect_toast, submit

pytestmark = pytest.mark.browser
SENTENCE = f"Answer 40 calls a day by {DUE}"


async def fill(page: Page, site: Site) -> None:
    await page.goto(f"{site.url}/goals/new")
    await page.get_by_label("Development").check()
    await page.get_by_label("The goal in one or two sentences").fill(SENTENCE)
    await page.get_by_label("Why it matters").fill("people wait")


async def expect_filled(page: Page) -> None:
    await expect(page.get_by_label("The goal in one or two sentences")).to_have_value(SENTENCE)
    await expect(page.get_by_label("Why it matters")).to_have_value("people wait")
    await expect(page.get_by_label("Development")).to_be_checked()


async def expect_empty(page: Page, site: Site) -> None:
    await page.goto(f"{site.url}/goals/new")
    await expect(page.get_by_label("The goal in one or two sentences")).to_have_value("")
    await expect(page.get_by_text("What you typed here before is back.")).to_be_hidden()


async def sign_in(page: Page, name: str) -> None:
    await submit(page.get_by_role("button", name=f"{name} ").first)


async def test_a_form_sent_after_the_session_ended_is_there_again_after_signing_in(
    site: Site, enter: Enter
) -> None:
    page = await enter("Ann")
    await fill(page, site)
    await page.context.clear_cookies()

    await page.get_by_role("button", name="Save as a private goal").click()
    await expect(page.get_by_text("kept in this browser until you sign out")).to_be_visible()
    await page.locator("main").get_by_role("link", name="Sign in").click()
    await sign_in(page, "Ann")

    await expect(page).to_have_url(f"{site.url}/goals/new")
    await expect(page.get_by_text("What you typed here before is back.")).to_be_visible()
    await expect_filled(page)
    await page.get_by_role("button", name="Save as a private goal").click()
    await expect_toast(page, "Saved as a private goal")
    await expect_empty(page, site)


async def test_signing_out_leaves_nothing_behind(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await fill(page, site)
    await page.reload()
    await expect_filled(page)

    await page.get_by_label("Your menu").click()
    await page.get_by_role("button", name="Sign out").click()

    assert await page.evaluate("localStorage.length") == 0
    await sign_in(page, "Ann")
    await expect_empty(page, site)


async def test_somebody_else_finds_nothing_though_nobody_signed_out(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await fill(page, site)
    await page.context.clear_cookies()

    await page.goto(f"{site.url}/sign-in")
    await sign_in(page, "Bo")

    await expect_empty(page, site)
    assert SENTENCE not in await page.evaluate("JSON.stringify(localStorage)")


async def test_rows_that_were_added_come_back(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await page.goto(f"{site.url}/goals/new")
    await page.get_by_label("Objective").check()
    await page.get_by_role("button", name="Add a key result").click()
    third = page.get_by_role("group", name="Key result 3").get_by_label("Sentence")
    await third.fill(SENTENCE)

    await page.goto(f"{site.url}/goals/new")

    await expect(third).to_have_value(SENTENCE)


async def test_a_goal_changed_meanwhile_is_not_overwritten_by_what_comes_back(
    site: Site, enter: Enter
) -> None:
    page = await enter("Ann")
    await fill(page, site)
    await submit(page.get_by_role("button", name="Save as a private goal"))
    edit = f"{page.url}/edit"
    await page.goto(edit)
    other = await enter("Ann")
    await other.goto(edit)
    await page.get_by_label("Why it matters").fill("mine")
    await other.get_by_label("Why it matters").fill("theirs")
    await other.get_by_role("button", name="Save as the next version").click()
    await expect_toast(other, "Saved as a new version")

    await page.goto(edit)
    await expect(page.get_by_label("Why it matters")).to_have_value("mine")
    await page.get_by_role("button", name="Save as the next version").click()

    await expect(page.locator("h1")).to_have_text("Changed in another place")


async def test_cancel_forgets(site: Site, enter: Enter) -> None:
    page = await enter("Ann")
    await fill(page, site)

    await page.get_by_role("link", name="Cancel").click()

    await expect_empty(page, site)


async def test_without_script_the_browser_sends_it_again(site: Site, enter: Enter) -> None:
    page = await enter("Ann", java_script_enabled=False)
    await fill(page, site)
    await page.context.clear_cookies()
    await page.get_by_role("button", name="Save as a private goal").click()
    await expect(page.get_by_text("load this page again")).to_be_visible()
    await expect(page.get_by_text("kept in this browser")).to_be_hidden()

    other = await page.context.new_page()
    await other.goto(f"{site.url}/sign-in")
    await sign_in(other, "Ann")
    await page.reload()

    await expect(page.locator("h1")).to_have_text(SENTENCE)


@pytest.mark.parametrize(
    ("who", "path", "label", "button"),
    [
        ("Ann", "/recognition", "What did they do?", "Give it"),
        ("Ann", "/agenda", "What did you agree?", "Write it down"),
        ("Ann", "/growth", "Where do you want to be in a few years?", "Make it an aim"),
        ("Cy", "/hr/competencies/new", "Levels, one on each line", "Add it"),
    ],
)
async def test_words_sent_too_late_stand_in_their_form_again(
    site: Site, enter: Enter, who: str, path: str, label: str, button: str
) -> None:
    page = await enter(who)
    await page.goto(f"{site.url}{path}")
    box = page.get_by_label(label, exact=False).first
    await box.fill("Took over the late shift")
    await page.context.clear_cookies()

    await page.get_by_role("button", name=button, exact=True).click()
    await expect(page.get_by_text("kept in this browser until you sign out")).to_be_visible()
    await page.locator("main").get_by_role("link", name="Sign in").click()
    await sign_in(page, who)

    await expect(page).to_have_url(f"{site.url}{path}")
    await expect(box).to_have_value("Took over the late shift")


async def test_a_word_that_the_server_put_in_place_of_another_stays(site: Site, enter: Enter) -> None:
    page = await enter("Cy")
    await page.goto(f"{site.url}/hr/offers/new")
    await page.get_by_label("Name", exact=True).fill("Course on hard talks")
    builds = page.get_by_label("Competencies it builds")
    await builds.fill("negotiating")
    await submit(page.get_by_role("button", name="Add it"))
    tap = page.locator("form[data-save] .chips button").first
    name = (await tap.text_content() or "").strip()

    await submit(tap)

    await expect(builds).to_have_value(name)


async def test_an_answer_about_a_shortfall_is_not_put_into_the_next_question(
    site: Site, enter: Enter
) -> None:
    page = await enter("Ann")
    await page.goto(f"{site.url}/growth/gaps/new")
    await page.get_by_label("Or which result, in your own words").fill("Calls answered")
    await page.get_by_label("Measured", exact=True).fill("12")
    await page.get_by_label("Should have been").fill("20")
    await page.get_by_label("Which way is better?").select_option(index=1)
    await submit(page.get_by_role("button", name="Find out why"))
    form = page.locator("form[data-save^='gap-']")
    box = form.locator("textarea")
    await box.fill("the telephone rings all day")
    await page.reload()
    await expect(box).to_have_value("the telephone rings all day")

    await submit(form.get_by_role("button").first)

    await expect(page.locator("dd").filter(has_text="the telephone rings all day")).to_have_count(1)
    await expect(box).to_have_value("")
