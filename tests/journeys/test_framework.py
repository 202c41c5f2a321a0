"""HR brings a framework in the browser, and an employee takes what the organisation needs as an aim."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, expect

from tests.journeys.conftest import Enter
from tests.journeys.site import Site
from tests.journeys.steps import submit

pytestmark = pytest.mark.browser
ABILITIES = (
    "Nr;Kann was;Stufe 1;Stufe 2\n"
    "1;Falknerei;Hält einen Vogel ruhig.;Fliegt ihn frei.\n"
    "2;Imkerei;Hilft am Stock.;Führt zehn Völker.\n"
)
NEED = "Rolle;Kompetenz;Soll;Art\nMehr Natur;Falknerei;{level};Bedarf\nMehr Natur;{second};1;Bedarf\n"


async def upload(page: Page, site: Site, *files: Path) -> None:
    """Choose files, have them looked at, and say what nobody could guess of the first."""
    await page.goto(f"{site.url}/hr/import")
    await page.get_by_label("One file, or several that belong together").set_input_files([*files])
    await page.get_by_role("button", name="Look at these files").click()
    await expect(title(page)).to_have_text("What the columns hold")
    table = page.get_by_role("region", name="abilities.csv", exact=True)
    await table.get_by_label("What it holds").select_option("competencies")
    await table.get_by_role("button", name="Show its columns").click()
    await expect(table.get_by_label("Level 2")).to_have_value("Stufe 2")
    await table.get_by_label("Name (needed)").select_option("Kann was")
    await page.get_by_role("button", name="See what would change").click()


def title(page: Page) -> Locator:
    """What the page is."""
    return page.get_by_role("heading", level=1)


async def test_hr_brings_a_need_an_employee_aims_at_it_and_hr_takes_it_back(
    site: Site, enter: Enter, tmp_path: Path
) -> None:
    abilities, need = tmp_path / "abilities.csv", tmp_path / "need.csv"
    abilities.write_text(ABILITIES, "utf-8")
    need.write_text(NEED.format(level="zwei", second="Imkern"), "utf-8")
    hr, ann = await enter("Cy"), await enter("Ann", viewport={"width": 390, "height": 844})

    await upload(hr, site, abilities, need)
    await expect(title(hr)).to_have_text("This cannot be imported yet")
    problems = hr.get_by_role("region", name="Problems").locator("tbody tr")
    await expect(problems).to_contain_text(["'zwei' is no level", "there is no competency 'Imkern'"])
    await expect(problems.first.get_by_role("cell").first).to_have_text("2")
    await ann.goto(f"{site.url}/needs")
    await expect(ann.get_by_role("main")).not_to_contain_text("Mehr Natur")

    need.write_text(NEED.format(level=2, second="Imkerei"), "utf-8")
    await upload(hr, site, abilities, need)
    await expect(title(hr)).to_have_text("What would change")
    await expect(hr.get_by_text("3 new, 0 changed, 0 taken out")).to_be_visible()
    await hr.get_by_role("button", name="Keep it").click()
    await expect(hr.locator("tbody tr").first).to_contain_text("abilities.csv, need.csv")

    await hr.goto(f"{site.url}/needs")
    await hr.get_by_role("link", name="Mehr Natur").click()
    await hr.get_by_role("link", name="Edit", exact=True).click()
    await hr.get_by_label("Why the organisation needs it").fill("Guests come for birds and bees.")
    await hr.get_by_role("button", name="Save").click()
    await expect(hr.get_by_role("main")).to_contain_text("Guests come for birds and bees.")

    await ann.reload()
    await expect(ann.get_by_role("listitem").filter(has_text="Mehr Natur")).to_contain_text("birds and bees")
    await ann.get_by_role("link", name="Mehr Natur").click()
    await ann.get_by_role("button", name="Make this my aim").click()
    await expect(ann).to_have_url(re.compile("/growth/aims/"))
    for each in ("Mehr Natur", "Falknerei", "Imkerei"):
        await expect(ann.get_by_role("main")).to_contain_text(each)

    await hr.goto(f"{site.url}/hr/changes")
    await hr.locator("tbody tr").nth(2).get_by_role("link").click()
    await expect(hr.get_by_text("3 taken out")).to_be_visible()
    await submit(hr.get_by_role("button", name="Go back to it"))
    await ann.reload()
    await expect(title(ann)).to_have_text("A role that is not described any more")

    await hr.locator("tbody tr").first.get_by_role("link", name="Undo").click()
    await expect(hr.get_by_text("3 come back")).to_be_visible()
    await submit(hr.get_by_role("button", name="Go back to it"))
    await ann.reload()
    await expect(title(ann)).to_have_text("Mehr Natur")
