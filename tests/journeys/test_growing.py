"""Growth from a result and from a strategic need, in a browser: the examples the articles give."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from playwright.async_api import Page, expect

from tests.journeys.conftest import Enter
from tests.journeys.site import Site
from tests.journeys.steps import submit

pytestmark = pytest.mark.browser

GOAL = "I try three negotiation techniques a week in client meetings"
GIVES_IN = "As soon as they push back on the price I give in, I don't know how to hold the line"
NOT_YET = "No, not even if my job hung on it"
FREEZES = "I know it from a book, and then I freeze"
SERVERS = "Ran the scripts that rebuild our two racks of servers"
CERTIFICATE = "Cloud practitioner certificate"


def today() -> date:
    """The day it is for the site, asked for when it is needed: a run may go on over midnight."""
    return datetime.now(UTC).date()


async def press(page: Page, name: str) -> None:
    """Press a button of the page itself, the last of that name; goes on when that is done."""
    await submit(page.get_by_role("main").get_by_role("button", name=name, exact=True).last)


async def open_all(page: Page) -> None:
    """Open what can be opened, as somebody does who looks at everything."""
    await page.evaluate("document.querySelectorAll('main details').forEach((each) => { each.open = true; })")


async def a_talk_about_conversions(page: Page, site: str) -> None:
    """From the numbers to the cause and the ability, with the built-in coach."""
    await page.goto(f"{site}/growth")
    await page.get_by_role("link", name="Begin", exact=True).click()
    await press(page, "Find out why")
    await expect(page.locator("#better-error")).to_be_visible()
    await expect(page.locator("#title-error")).to_be_visible()
    for field, value in (
        ("title", "New client conversions"),
        ("actual", "4"),
        ("target", "15"),
        ("unit", "%"),
    ):
        await page.locator(f"#{field}").fill(value)
    await page.get_by_label("Which way is better?").select_option("more")
    await press(page, "Find out why")
    for number, said in enumerate((GIVES_IN, NOT_YET, FREEZES, *["I do not know"] * 5), 1):
        await expect(page.get_by_text(f"Question {number} of 10 at most")).to_be_visible()
        await page.get_by_label("In your own words").fill(said)
        await press(page, "Answer")
    await expect(page.locator("#now-head")).to_contain_text("Practice changes that")
    await page.set_viewport_size({"width": 390, "height": 844})
    widths = await page.locator("main .facts dd").evaluate_all("(all) => all.map((each) => each.clientWidth)")
    assert min(widths) > 150, "on a telephone a quote is no column of single words"
    await page.set_viewport_size({"width": 1280, "height": 860})
    await press(page, "Yes, that is it")
    await press(page, "Negotiation")
    await expect(page.get_by_role("region", name="So far", exact=True)).to_contain_text(
        "short by 11 percentage points"
    )


async def a_goal_of_it(page: Page) -> str:
    """The goal in the person's words, with the plan beside it; where it stands."""
    await page.get_by_role("link", name="Make it a goal").click()
    await open_all(page)
    await expect(page.get_by_label("Which number should move")).to_have_value("New client conversions")
    await page.get_by_label("In your own words").fill(GOAL)
    await page.get_by_label("Where will you use it first?").fill("The price talk with Berg")
    await page.get_by_label("On which day?").fill((today() + timedelta(days=5)).isoformat())
    await page.get_by_label("Who helps on the way?").fill("Kim, once a week")
    await page.get_by_label("Week 1").fill("Write down my walk-away price")
    await page.get_by_label("Hours a month").fill("many")
    await press(page, "Keep it as a private goal")
    await expect(page.locator("#hours-error")).to_be_visible()
    await expect(page.get_by_label("Week 1")).to_have_value("Write down my walk-away price")
    await page.get_by_label("Hours a month").fill("6")
    await press(page, "Keep it as a private goal")
    plan = page.get_by_role("region", name="How to get there")
    await expect(plan).to_contain_text("New client conversions")
    await expect(plan.locator("li").filter(has_text="Used it for the first time")).to_contain_text(
        "in 5 days"
    )
    return page.url


async def used(page: Page, what: str, ago: int) -> None:
    """Enter a situation."""
    await page.get_by_label("What happened?").fill(what)
    part = page.get_by_role("region", name="Used at work")
    await part.get_by_label("On which day?").fill((today() - timedelta(days=ago)).isoformat())
    await press(page, "I used it")
    await expect(part).to_contain_text(what)


async def test_a_result_falls_short_and_what_was_learned_is_used_seen_and_counted(
    site: Site, enter: Enter
) -> None:
    rui, mia = await enter("Rui"), await enter("Mia")
    await a_talk_about_conversions(rui, site.url)
    goal = await a_goal_of_it(rui)
    assert await status(mia, goal) == 404
    await press(rui, "Submit to Mia")

    await mia.goto(site.url)
    await mia.get_by_role("link", name=GOAL).click()
    await expect(mia.get_by_role("main")).not_to_contain_text("push back")
    await press(mia, "Agree")
    means = mia.get_by_role("region", name="Time, money and help")
    for yes in await means.get_by_label("I confirm it").all():
        await yes.check()
    await press(mia, "Send the answers")
    await expect(means).to_contain_text("You confirmed it")

    await rui.goto(goal)
    part = rui.get_by_role("region", name="Used at work")
    await expect(part).to_contain_text("two situations on different days")
    await used(rui, "With Berg I named my limit first.", 1)
    await expect(part).to_contain_text("one more situation, on another day")
    await used(rui, "Asked Lutz for a longer term in return.", 0)
    await expect(part).to_contain_text("still needs somebody else who saw it")
    await rui.get_by_role("link", name="Ask who saw it").click()
    await rui.get_by_label("Whom do you ask?").fill("Kai")
    await rui.get_by_label("What would you like them to look at?").fill("How I held the price at Berg")
    await press(rui, "Ask them")

    kai = await enter("Kai", viewport={"width": 390, "height": 844}, color_scheme="dark")
    await kai.goto(site.url)
    await kai.get_by_role("link", name="How I held the price at Berg").click()
    await kai.get_by_label("What did you see?").fill("He named his limit and kept it.")
    await press(kai, "Send it to Rui")

    await rui.goto(goal)
    await expect(part).to_contain_text("Achieved")
    await expect(part).to_contain_text("He named his limit and kept it.")
    await part.get_by_role("link", name="See what the level rests on").click()
    await expect(rui.get_by_role("heading", name="Level 2", exact=True)).to_be_visible()
    await expect(rui.get_by_role("region", name="What it rests on")).to_contain_text("Achieved goal")


async def a_certificate(page: Page, site: str) -> None:
    """HR enters what the organisation offers; what is not entered is not proposed."""
    await page.goto(f"{site}/hr/offers/new")
    await page.get_by_label("Name", exact=True).fill(CERTIFICATE)
    await page.get_by_label("What it is").select_option("certificate")
    await page.get_by_label("Competencies it builds").fill("Cloud architecture")
    await press(page, "Add it")
    await page.wait_for_url(lambda url: not url.endswith("/new"))


async def test_from_servers_to_the_cloud_and_the_manager_reads_the_aim_and_no_reason(
    site: Site, enter: Enter
) -> None:
    await a_certificate(await enter("Cy"), site.url)
    kai, gus = await enter("Kai"), await enter("Gus")
    await kai.goto(f"{site.url}/growth")
    await submit(kai.get_by_role("link", name="Moving to cloud systems"))
    aim = kai.url
    begin = kai.get_by_role("region", name="What to begin with")
    await expect(begin.locator("ol > li")).to_have_count(3)
    await expect(begin.locator("ol > li").first).to_contain_text("Cloud architecture, nothing seen yet")
    path = kai.get_by_role("region", name="The path over time")
    await expect(path.get_by_text("does not pay off in your present role").first).to_be_visible()
    await (
        begin.locator("li", has_text="Infrastructure automation")
        .get_by_role("link", name="Say where")
        .click()
    )
    await kai.get_by_role("radio", name="1 ", exact=False).first.check()
    await kai.get_by_label("It rests on").select_option("situation")
    await kai.get_by_label("What happened, or which exam").fill(SERVERS)
    await press(kai, "Enter it")
    await expect(kai.get_by_role("heading", name="Level 1", exact=True)).to_be_visible()

    await kai.goto(aim)
    await expect(begin.locator("ol > li")).to_have_count(3)
    await expect(begin).not_to_contain_text("Infrastructure automation")
    await begin.get_by_role("link", name=re.compile("Make it a goal ?: Cloud architecture")).click()
    await kai.get_by_label(CERTIFICATE).check()
    await kai.get_by_label("Hours a month").fill("5")
    await press(kai, "Keep it as a private goal")
    await expect(kai.get_by_role("heading", level=1)).to_contain_text(CERTIFICATE)
    plan = kai.get_by_role("region", name="How to get there")
    await expect(plan).to_contain_text("Moving to cloud systems")
    goal = kai.url

    assert await status(gus, aim) == await status(gus, goal) == 404
    await kai.goto(aim)
    await expect(begin.get_by_role("link", name=CERTIFICATE)).to_be_visible()
    await press(kai, "Share with my manager")
    await expect(kai.get_by_role("region", name="Who may read it")).to_contain_text("Your manager reads")

    await gus.goto(f"{site.url}/team")
    await gus.get_by_role("link", name=re.compile("Growth ?of Kai ?: 1 aim shared")).click()
    read = gus.get_by_role("main")
    await expect(read).to_contain_text("Moving to cloud systems")
    await expect(read).to_contain_text("level 1 of 5, 3 asked for")
    await expect(read).not_to_contain_text(SERVERS)
    await expect(read).not_to_contain_text(CERTIFICATE)
    assert await status(gus, goal) == 404, "the aim is shared, the goal is not"


async def status(page: Page, place: str) -> int:
    """What the site answers there."""
    answer = await page.goto(place)
    assert answer is not None
    return answer.status
