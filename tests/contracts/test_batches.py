"""What every database does with batches: one manager, one worker at a time, and what may not be written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.errors import NotFound
from goalcoach.domain.preparation import Side
from goalcoach.store.batch_port import Batch, BatchItem, BatchState, ItemState
from goalcoach.store.port import Store
from tests.contracts.test_preparations import of
from tests.store.samples import ADA, GRACE, LATER, NOW, some_people

STILL = timedelta(seconds=60)
BATCH = Batch(
    id="b1",
    by_id=GRACE,
    occasion=Occasion.REVIEW,
    day=date(2027, 3, 8),
    begin=date(2026, 9, 1),
    until=date(2027, 3, 1),
    asks_model=True,
    items=(BatchItem(number=1, about_id=ADA),),
    created_at=NOW,
)


async def test_one_worker_at_a_time_has_it_until_it_ends_or_falls_silent(store: Store) -> None:
    await some_people(store)
    async with store.unit() as unit:
        assert await unit.batches.claim("w1", STILL) is None
        await unit.batches.create(BATCH)
    async with store.unit() as unit:
        assert await unit.batches.get("b1", GRACE) == BATCH
        with pytest.raises(NotFound):
            await unit.batches.get("b1", ADA)

    async with store.unit() as unit:
        assert await unit.batches.claim("w1", STILL) == "b1"
        assert await unit.batches.claim("w2", STILL) is None
        assert await unit.batches.beat(["b1", "gone"], "w1") == {"b1"}
        assert await unit.batches.hold("b1", "w2") is None
        assert await unit.batches.claim("w2", -STILL) == "b1", "its heart stands still"
        assert await unit.batches.beat(["b1"], "w1") == frozenset()
        assert await unit.batches.hold("b1", "w1") is None
        await unit.batches.release("b1", "w1")
        assert await unit.batches.hold("b1", "w2") == BATCH, "whoever lost it cannot give it away"
        await unit.batches.release("b1", "w2")
        assert await unit.batches.claim("w3", STILL) == "b1"
        await unit.batches.stop("b1", ADA)
        await unit.batches.stop("b1", GRACE)
        assert await unit.batches.hold("b1", "w3") == replace(BATCH, state=BatchState.STOPPING)
        await unit.batches.close("b1", BatchState.STOPPED, LATER)
        assert await unit.batches.hold("b1", "w3") is None
        assert await unit.batches.claim("w3", STILL) is None
        await unit.batches.go_on("b1", GRACE)
        assert await unit.batches.get("b1", GRACE) == BATCH
        assert await unit.batches.claim("w4", STILL) == "b1"
        await unit.batches.close("b1", BatchState.DONE, LATER)
        await unit.batches.go_on("b1", GRACE)
        await unit.batches.stop("b1", GRACE)
        [done] = await unit.batches.of(GRACE)
    assert done == replace(BATCH, state=BatchState.DONE, finished_at=LATER)


async def test_an_item_outlives_its_preparation_and_goes_with_its_batch(store: Store, engine: Engine) -> None:
    await some_people(store)
    made = replace(BATCH.items[0], state=ItemState.MADE, preparation_id="p", begun=2)
    async with store.unit() as unit:
        await unit.batches.create(BATCH)
        await unit.preparations.create(of(Side.MANAGER, "p"))
        await unit.batches.put("b1", made)
    async with store.unit() as unit:
        assert (await unit.batches.get("b1", GRACE)).items == (made,)
        await unit.preparations.remove("p", GRACE)
        assert (await unit.batches.get("b1", GRACE)).items == (replace(made, preparation_id=None),)

    for deed in (
        "UPDATE batch_item SET why = 'x'",
        "UPDATE batch_item SET state = 'failed'",
        "UPDATE batch SET until = NULL",
        "UPDATE batch SET state = 'done'",
        "INSERT INTO batch_item VALUES ('b1', 2, 'ada', 'waiting', NULL, '', 0)",
    ):
        with pytest.raises(IntegrityError), engine.begin() as connection:
            connection.execute(text(deed))

    async with store.unit() as unit:
        await unit.batches.close("b1", BatchState.DONE, LATER)
        assert await unit.batches.forget(LATER) == 0
        assert await unit.batches.forget(LATER + STILL) == 1
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM batch_item")).scalar() == 0
