"""Beginning to prepare, and what becomes of points when evidence is left out."""

from __future__ import annotations

from datetime import timedelta

import pytest

from goalcoach.coach.reviews import preparing
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.preparation import Preparation
from goalcoach.store.port import Store
from tests.coach.batched import DAY, led_by_grace, office_of
from tests.store.samples import GRACE, a_person


@pytest.mark.parametrize("days", [20, 800])
async def test_a_check_in_looks_back_to_the_last_one_at_most_as_far_as_any_talk(
    sqlite_store: Store, days: int
) -> None:
    """Nobody chose these days, so nobody is told to choose others."""
    office = office_of(sqlite_store)
    (ann,) = await led_by_grace(sqlite_store, 1)
    before = DAY.date() - timedelta(days=days)

    async def begun(occasion: Occasion) -> Preparation:
        async with sqlite_store.unit() as unit:
            return await preparing.begin(unit, office, a_person(GRACE), about_id=ann, occasion=occasion)

    object.__setattr__(office, "now", lambda: DAY - timedelta(days=days))
    await begun(Occasion.CHECK_IN)
    object.__setattr__(office, "now", lambda: DAY)
    made = await begun(Occasion.CHECK_IN)

    assert (made.begin, made.until) == (max(before, DAY.date() - preparing.LONGEST), DAY.date())
