"""The pages people spend their time on, as pictures: GOALCOACH_TEST_SHOTS names where to put them."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.journeys.conftest import Enter
from tests.journeys.pictures import take
from tests.journeys.site import Site
from tests.journeys.steps import PERFORMANCE, adopt, begin, draft, expect_toast, suggestion, tell

pytestmark = pytest.mark.browser


async def test_the_chat_the_goal_and_the_team_can_be_looked_at(
    site: Site, enter: Enter, tmp_path: Path
) -> None:
    ann, bo = await enter("Ann"), await enter("Bo")
    await ann.goto(f"{site.url}/coach")
    taken = await take(ann, "1-coach", tmp_path)
    await begin(ann, site.url, PERFORMANCE[0])
    taken += await take(ann, "2-first-question", tmp_path, whole=False)
    await tell(ann, *PERFORMANCE[1:])
    await expect(suggestion(ann)).to_be_visible()
    taken += await take(ann, "3-suggestion", tmp_path, whole=False)
    goal = await adopt(ann)
    taken += await take(ann, "4-adopted", tmp_path, whole=False)
    await draft(ann).get_by_role("button", name="Submit to Bo").click()
    await expect_toast(ann, "Submitted")
    await ann.goto(site.url + goal)
    taken += await take(ann, "5-goal", tmp_path)
    await bo.goto(f"{site.url}/team")
    await expect(bo.get_by_role("link", name=re.compile("82 to 90")).first).to_be_visible()
    taken += await take(bo, "6-team", tmp_path)

    pictures = [path.read_bytes() for path in taken]
    assert all(picture.startswith(b"\x89PNG") for picture in pictures)
    assert all(light != dark for light, dark in list(pairwise(pictures))[::2]), "dark looks like light"
