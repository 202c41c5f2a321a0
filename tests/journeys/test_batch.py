"""A manager has conversations prepared in the background, and watches the page of it without touching it."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from playwright.async_api import expect

from goalcoach.coach.office import Office
from goalcoach.coach.reviews import batches
from goalcoach.domain.agenda import Occasion
from goalcoach.web import claimed_work
from goalcoach.wiring import wire
from tests.journeys.conftest import Enter
from tests.journeys.site import Site

pytestmark = pytest.mark.browser


async def test_the_page_says_by_itself_how_far_it_is(
    site: Site, enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    bo = await enter("Bo", viewport={"width": 390, "height": 844})
    await bo.goto(f"{site.url}/team")
    await bo.get_by_role("link", name="Prepare several conversations").click()
    assert await bo.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing is cut off"
    await expect(bo.get_by_text("Everybody you lead (4), unless you tick some.")).to_be_visible()
    await bo.get_by_role("button", name="Prepare them").click()
    await expect(bo.get_by_role("heading", name="Done")).to_be_visible()
    await expect(bo.get_by_role("link", name="Ann", exact=True)).to_be_visible()

    await expect(bo).to_have_title(re.compile(": 4 of 4 "))

    # Another one is held elsewhere, by a process that lets go later, however long that takes here.
    monkeypatch.setattr(claimed_work, "SILENT", timedelta(hours=1))
    wired = wire(site.settings)
    held = await held_elsewhere(wired.office)
    await bo.goto(f"{site.url}/reviews/batch/{held}")
    await expect(bo.get_by_role("heading", name="Being prepared")).to_be_visible()
    await bo.get_by_role("button", name="Stop after this one").click()
    await expect(bo.get_by_role("heading", name="Stops after the one being made")).to_be_visible()
    await bo.get_by_role("button", name="Go on with").click()
    await expect(bo.get_by_role("heading", name="Being prepared")).to_be_visible()
    await expect(bo.get_by_text("You need not wait here.")).to_be_visible()
    async with wired.office.store.unit() as unit:
        await unit.batches.release(held, "elsewhere")
    await expect(bo.get_by_role("heading", name="Done")).to_be_visible()
    await expect(bo).to_have_title(re.compile(": 4 of 4 "))
    await expect(bo.get_by_text("You need not wait here.")).to_have_count(0)
    await expect(bo.get_by_text("Nothing more is being prepared.")).to_be_attached()
    await wired.close()


async def test_the_page_says_when_nobody_answers_it_any_more(
    site: Site, enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(claimed_work, "SILENT", timedelta(hours=1))
    wired = wire(site.settings)
    held = await held_elsewhere(wired.office)
    bo = await enter("Bo")
    place = f"{site.url}/reviews/batch/{held}"
    await bo.goto(place)
    told = bo.locator("#asked-told")

    await bo.route(place, lambda route: route.abort())
    await expect(told).to_contain_text("looks again by itself")
    await bo.unroute(place)
    await bo.route(place, lambda route: route.fulfill(status=502, body="<p>Bad gateway</p>"))
    await expect(told).to_contain_text("looks again by itself")
    await bo.unroute(place)
    await expect(told).to_be_empty()

    await bo.context.clear_cookies()
    await expect(told).to_contain_text("Load the page again")
    await wired.close()


async def held_elsewhere(office: Office) -> str:
    """A batch of Bo that another process has begun, and does not go on with."""
    async with office.store.unit() as unit:
        manager = await unit.people.by_email("bo@demo.example")
        assert manager is not None
        day = office.today() + timedelta(days=1)
        held = await batches.begin(unit, office, manager, occasion=Occasion.REVIEW, day=day)
        assert await unit.batches.claim("elsewhere", timedelta(minutes=1)) == held.id
    return held.id
