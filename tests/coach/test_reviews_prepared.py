"""Beginning to prepare, and what becomes of points when evidence is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from goalcoach.coach.reviews import preparing
from goalcoach.coach.reviews.dossier import open_dossier
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.preparation import Preparation
from goalcoach.store.port import Store
from tests.coach.batched import DAY, led_by_grace, office_of
from tests.queries import queries
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


async def test_a_preparation_is_opened_with_as_many_queries_however_many_came_before_it(
    sqlite_store: Store,
) -> None:
    office = office_of(sqlite_store)
    (ann,) = await led_by_grace(sqlite_store, 1)

    async def both_ready(days: int) -> Preparation:
        object.__setattr__(office, "now", lambda: DAY - timedelta(days=days))
        async with sqlite_store.unit() as unit:
            theirs, own = [
                await preparing.begin(
                    unit, office, await unit.people.get(who), about_id=ann, occasion=Occasion.CHECK_IN
                )
                for who in (GRACE, ann)
            ]
            await unit.preparations.change(replace(theirs, ready_at=office.now()), office.now())
            return await unit.preparations.change(replace(own, ready_at=office.now()), office.now())

    async def opened(made: Preparation) -> int:
        async with sqlite_store.unit() as unit:
            employee = await unit.people.get(ann)
            del asked[:]
            await open_dossier(unit, office, made, employee)
            return len(asked)

    with queries() as asked:
        first = await opened([await both_ready(days) for days in (40, 30)][-1])
        last = await opened([await both_ready(days) for days in (20, 10, 0)][-1])
    assert first == last
