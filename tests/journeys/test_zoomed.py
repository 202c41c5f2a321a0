"""At twice the size, which is a screen of half the width, no column of a table is out of sight."""

from __future__ import annotations

import pytest

from tests.journeys.conftest import Enter
from tests.journeys.site import Site

pytestmark = pytest.mark.browser
_CUT = """() => [...document.querySelectorAll("main .table-wrap")]
    .filter(each => each.scrollWidth > each.clientWidth).map(each => each.scrollWidth)"""


@pytest.mark.parametrize("width", [640, 683])
@pytest.mark.parametrize(("who", "path"), [("Adi", "/admin/people"), ("Bo", "/team"), ("Edda", "/team")])
async def test_a_table_of_people_shows_what_can_be_done(
    site: Site, enter: Enter, who: str, path: str, width: int
) -> None:
    page = await enter(who, viewport={"width": width, "height": 450})

    await page.goto(f"{site.url}{path}")

    assert await page.evaluate(_CUT) == []
