"""The first page: what waits for somebody, however much they have begun since."""

from __future__ import annotations

from tests.web.pages.house import House

WHOLE = "Raise CSAT from 82 to 90 by 30 June 2027, because customers leave us"


async def test_a_wording_waits_behind_ten_newer_conversations(house: House) -> None:
    await house.talk("Ann", WHOLE)
    for number in range(10):
        await house.talk("Ann", f"Fewer complaints about hall {number}")

    assert "A wording waits for you" in (await house["Ann"].get("/")).text
