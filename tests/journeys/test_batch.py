"""A manager has conversations prepared in the background, and watches the page of it without touching it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.async_api import expect

from goalcoach.coach.reviews import batches
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

    # Another one is held elsewhere, by a process that lets go later, however long that takes here.
    monkeypatch.setattr(claimed_work, "SILENT", timedelta(hours=1))
    wired = wire(site.settings)
    async with wired.office.store.unit() as unit:
        manager = await unit.people.by_email("bo@demo.example")
        assert manager is not None
        [done] = await unit.batches.of(manager.id)
        held = await batches.begin(
            unit, wired.office, manager, occasion=done.occasion, day=done.day + timedelta(days=1)
        )
        assert await unit.batches.claim("elsewhere", timedelta(minutes=1)) == held.id
    await bo.goto(f"{site.url}/reviews/batch/{held.id}")
    await expect(bo.get_by_role("heading", name="Being prepared")).to_be_visible()
    await bo.get_by_role("button", name="Stop after this one").click()
    await expect(bo.get_by_role("heading", name="Stops after the one being made")).to_be_visible()
    await bo.get_by_role("button", name="Go on with").click()
    await expect(bo.get_by_role("heading", name="Being prepared")).to_be_visible()
    async with wired.office.store.unit() as unit:
        await unit.batches.release(held.id, "elsewhere")
    await expect(bo.get_by_role("heading", name="Done")).to_be_visible()
    await expect(bo.get_by_text("Nothing more is being prepared.")).to_be_attached()
    await wired.close()
