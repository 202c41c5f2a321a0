"""Whole stories: from a rough idea to a goal one owns, for each kind, and on to the manager's yes."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import Page, expect

from tests.ahead import DUE, REVIEW
from tests.journeys.conftest import Enter
from tests.journeys.site import Site
from tests.journeys.steps import (
    DEVELOPMENT,
    OBJECTIVE,
    PERFORMANCE,
    adopt,
    begin,
    draft,
    expect_toast,
    submit,
    suggestion,
    tell,
)

pytestmark = pytest.mark.browser


async def test_a_rough_idea_becomes_a_goal_in_the_demo(site: Site, enter: Enter) -> None:
    page = await enter()
    await page.goto(site.url)
    await page.get_by_role("button", name=re.compile("^Ann ")).click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("What needs you today")

    await page.get_by_role("link", name="Draft a goal").first.click()
    await page.get_by_label("Tell me one thing").fill(PERFORMANCE[0])
    await page.get_by_role("button", name="Start", exact=True).click()
    await tell(page, *PERFORMANCE[1:])
    await expect(suggestion(page)).to_contain_text("82 to 90")
    goal = await adopt(page)

    await expect_toast(page, "Kept as your goal")
    await page.goto(site.url + goal)
    await expect(page.get_by_role("heading", level=1)).to_contain_text(f"from 82 to 90 by {DUE}")
    await expect(page.locator("main")).to_contain_text("Private draft")
    await expect(page.locator("main")).to_contain_text("words are yours")


async def test_something_to_learn_becomes_a_development_goal(site: Site, enter: Enter) -> None:
    page = await enter("Kai")
    await begin(page, site.url, DEVELOPMENT[0], "Something to learn")

    await tell(page, *DEVELOPMENT[1:])
    goal = await adopt(page)

    await page.goto(site.url + goal)
    main = page.locator("main")
    await expect(main).to_contain_text("Development")
    await expect(main).to_contain_text("spring release")
    await expect(main).to_contain_text(REVIEW)


async def test_an_objective_comes_with_its_key_results(site: Site, enter: Enter) -> None:
    page = await enter("Joy")
    await begin(page, site.url, OBJECTIVE[0], "An objective with key results")

    await tell(page, *OBJECTIVE[1:])
    goal = await adopt(page)

    await page.goto(site.url + goal)
    table = page.get_by_role("table", name="Key results")
    await expect(table.get_by_role("row")).to_have_count(3)
    await expect(table).to_contain_text("82")


async def status(page: Page, address: str) -> int:
    response = await page.goto(address)
    assert response is not None
    return response.status


async def test_manager_agrees_and_a_second_manager_sees_nothing(site: Site, enter: Enter) -> None:
    ann, bo, mia = await enter("Ann"), await enter("Bo"), await enter("Mia")
    await begin(ann, site.url, PERFORMANCE[0])
    await tell(ann, *PERFORMANCE[1:])
    chat = ann.url
    goal = site.url + await adopt(ann)
    for other in (bo, mia):
        assert await status(other, goal) == 404
        assert await status(other, chat) == 404

    await draft(ann).get_by_role("button", name="Submit to Bo").click()
    await expect_toast(ann, "Submitted")

    await bo.goto(site.url)
    await bo.get_by_role("link", name=re.compile("82 to 90")).click()
    await bo.get_by_text("Ask for changes", exact=True).click()
    await bo.get_by_label("What should change").fill("Which customers do you mean?")
    await bo.get_by_role("button", name="Ask Ann").click()
    await expect(bo.locator("main")).to_contain_text("Changes asked for")

    await ann.goto(goal)
    await expect(ann.locator("main")).to_contain_text("Bo asked for changes: Which customers do you mean?")
    await ann.get_by_role("link", name="Edit", exact=True).click()
    text = ann.get_by_label("The goal in one or two sentences")
    await text.fill((await text.input_value()).replace("customers", "customers of the web shop", 1))
    await ann.get_by_role("button", name="Save as the next version").click()
    await expect(ann.locator("#versions ins").first).to_be_visible()
    await submit(ann.get_by_role("button", name="Submit to Bo"))

    await bo.goto(goal)
    await bo.get_by_role("button", name="Agree", exact=True).click()
    await expect_toast(bo, "Agreed")
    for address in (goal, f"{goal}/edit", f"{goal}/markdown", chat):
        assert (await mia.request.get(address)).status == 404
    assert await status(bo, chat) == 404, "the chat stays Ann's alone"
