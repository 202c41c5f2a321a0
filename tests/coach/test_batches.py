"""Conversations prepared in the background: stopped, gone on with, there already, and one that fails."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from goalcoach.coach.office import Office
from goalcoach.coach.reviews import batches, preparing
from goalcoach.coach.reviews.working_off import BROKEN, CHANGED, ENDLESS, TAKEN_OUT
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.domain.person import PersonId
from goalcoach.domain.preparation import Preparation
from goalcoach.store.batch_port import Batch, BatchState, ItemState
from goalcoach.store.port import Store
from goalcoach.web import batching, claimed_work
from tests.coach.batched import Noting, begun, kept, led_by_grace, office_of
from tests.queries import queries
from tests.store.samples import GRACE, a_person

MADE, THERE, FAILED, WAITING = ItemState.MADE, ItemState.THERE, ItemState.FAILED, ItemState.WAITING


async def worked_off(office: Office, *workers: str) -> list[Exception]:
    """Have everything worked off by so many processes at once; what nobody foresaw."""
    crashes: list[Exception] = []
    working = [batching.Batching(office, each, crashes.append) for each in workers or ("w",)]
    await asyncio.gather(*(each.look() for each in working))
    while tasks := [task for each in working for task in each.tasks.values()]:
        await asyncio.wait(tasks)
        await asyncio.gather(*(each.look() for each in working))
    return crashes


async def theirs(office: Office) -> list[Preparation]:
    """All that Grace prepared."""
    async with office.store.unit() as unit:
        return list(await unit.preparations.of(GRACE))


def states(batch: Batch) -> list[ItemState]:
    return [each.state for each in batch.items]


async def test_it_stops_after_the_one_being_made_and_goes_on_with_the_rest(sqlite_store: Store) -> None:
    office = office_of(sqlite_store, Noting(lambda whom: None))
    await led_by_grace(sqlite_store, 3)
    batch = await begun(office)
    grace = a_person(GRACE)

    async def stop() -> None:
        async with sqlite_store.unit() as unit:
            await batches.stop(unit, grace, batch.id)

    stops: list[asyncio.Task[None]] = []
    asker = Noting(lambda whom: stops.append(asyncio.create_task(stop())), seconds=0.1)
    object.__setattr__(office, "asker", asker)
    await worked_off(office)

    stopped = await kept(office, batch.id)
    assert (stopped.state, states(stopped)) == (BatchState.STOPPED, [MADE, WAITING, WAITING])
    object.__setattr__(office, "asker", None)
    async with sqlite_store.unit() as unit:
        await batches.go_on(unit, grace, batch.id)
    await worked_off(office)

    done = await kept(office, batch.id)
    assert (done.state, states(done)) == (BatchState.DONE, [MADE] * 3)
    notices = {each.made.notice for each in await theirs(office)}
    assert len(notices) == 2, notices
    assert all(each.endswith("So these points are from the built-in coach.") for each in notices)


async def test_two_batches_worked_off_at_once_prepare_nobody_twice(sqlite_store: Store) -> None:
    calls = Counter[str]()
    office = office_of(sqlite_store, Noting(lambda whom: calls.update([whom]), seconds=0.001))
    ids = await led_by_grace(sqlite_store, 5)
    async with sqlite_store.unit() as unit:
        own = await preparing.begin(unit, office, a_person(GRACE), about_id=ids[2], occasion=Occasion.REVIEW)
    both = [await begun(office), await begun(office, people=reversed(ids))]

    assert await worked_off(office, "w1", "w2", "w3") == []

    ended = [await kept(office, each.id) for each in both]
    assert Counter(each for batch in ended for each in states(batch)) == {MADE: 4, THERE: 6}
    assert sorted(each.about_id for each in await theirs(office)) == ids
    assert [each for each in await theirs(office) if each.id == own.id] == [own], "left as it was"
    assert max(calls.values()) == 1


async def test_a_late_heart_does_not_make_a_process_work_at_its_own_batch_twice(
    sqlite_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(claimed_work, "SILENT", timedelta(seconds=-60))
    calls = Counter[str]()
    office = office_of(sqlite_store, Noting(lambda whom: calls.update([whom]), seconds=0.02))
    await led_by_grace(sqlite_store, 2)
    batch, crashes = await begun(office), list[Exception]()
    working = batching.Batching(office, "w", crashes.append)

    await working.look()
    tasks = list(working.tasks.values())
    await working.look()
    await asyncio.wait(tasks)

    assert (crashes, sorted(calls.values())) == ([], [1, 1])
    assert states(await kept(office, batch.id)) == [MADE, MADE]


async def test_a_process_that_ends_finishes_one_and_lets_go_at_once(sqlite_store: Store) -> None:
    crashes: list[Exception] = []

    def end(whom: str) -> None:
        ends.going = False

    office = office_of(sqlite_store, Noting(end, seconds=0.01))
    ends = batching.Batching(office, "w1", crashes.append)
    await led_by_grace(sqlite_store, 3)
    batch = await begun(office)
    await ends.look()
    await asyncio.wait(list(ends.tasks.values()))
    assert states(await kept(office, batch.id)) == [MADE, WAITING, WAITING]

    cut, asked = batching.Batching(office, "w2", crashes.append), asyncio.Event()
    object.__setattr__(office, "asker", Noting(lambda whom: asked.set(), seconds=30))
    await cut.look()
    await asked.wait()
    for task in list(cut.tasks.values()):
        task.cancel()
        await asyncio.wait([task])
    object.__setattr__(office, "asker", None)
    assert await worked_off(office, "w3") == crashes == []
    assert states(await kept(office, batch.id)) == [MADE] * 3


async def test_what_comes_between_fails_that_one_alone(sqlite_store: Store) -> None:
    office = office_of(sqlite_store, None)
    ids = await led_by_grace(sqlite_store, 6)

    async def between(whom: str) -> None:
        [mine] = [each for each in await theirs(office) if each.about_id == whom.strip()]
        async with sqlite_store.unit() as unit:
            if mine.about_id == ids[0]:
                await unit.preparations.change(mine, office.now())
            if mine.about_id == ids[1]:
                await unit.preparations.remove(mine.id, GRACE)
            if mine.about_id == ids[2]:
                raise RuntimeError("nobody foresaw this")

    class Between(Noting):
        async def ask(self, task: object, request: Any, *, person: str) -> Any:
            await between(request.review.subject)
            return await super().ask(task, request, person=person)

    object.__setattr__(office, "asker", Between(lambda whom: None))
    async with sqlite_store.unit() as unit:
        career = Occasion.CAREER
        await preparing.begin(unit, office, a_person(GRACE), about_id=ids[3], occasion=career)
    batch = await begun(office)
    async with sqlite_store.unit() as unit:
        await unit.batches.put(batch.id, replace(batch.items[5], begun=4))
        gone = await unit.people.get(ids[4])
        await unit.people.put(replace(gone, manager_id=None))

    crashes = await worked_off(office)

    why = [each.why for each in (await kept(office, batch.id)).items]
    assert why[:3] == [CHANGED, TAKEN_OUT, BROKEN]
    assert why[3].startswith("A review and a career conversation are kept apart")
    assert why[4:] == ["There is nobody like that among the people you lead.", ENDLESS]
    assert [str(each) for each in crashes] == ["nobody foresaw this"]
    assert (await kept(office, batch.id)).state is BatchState.DONE


async def test_it_begins_only_with_people_one_leads_and_not_too_many_at_once(sqlite_store: Store) -> None:
    office = office_of(sqlite_store)
    await led_by_grace(sqlite_store, 0)
    for error, asked in (
        (Conflict, {}),
        (NotFound, {"people": ["p00", "somebody"]}),
        (InvalidInput, {"people": []}),
        (InvalidInput, {"period": (date(2026, 11, 1), date(2026, 12, 1))}),
        (NotFound, {"asks_model": True}),
    ):
        with pytest.raises(error):
            await begun(office, **asked)
        if not asked:
            await led_by_grace(sqlite_store, 2)
    made = [await begun(office, people=[PersonId("p01")], day=date(2026, 12, day)) for day in (1, 2, 3)]
    assert [len(each.items) for each in made] == [1, 1, 1]
    with pytest.raises(Conflict, match="3 batches are under way"):
        await begun(office)


async def test_a_batch_of_many_is_told_with_as_many_queries_as_one_of_one(sqlite_store: Store) -> None:
    """Its page is read again and again. Who is led by somebody else by now has a name there, too."""
    office = office_of(sqlite_store)
    ids = await led_by_grace(sqlite_store, 12)

    async def told(batch: Batch) -> int:
        async with sqlite_store.unit() as unit:
            del asked[:]
            names = (await batches.look(unit, a_person(GRACE), batch.id)).names
            assert set(names) == {each.about_id for each in batch.items}
            return len(asked)

    one, many = await begun(office, people=ids[:1]), await begun(office)
    with queries() as asked:
        assert await told(one) == await told(many)
        async with sqlite_store.unit() as unit:
            await unit.people.put(replace(await unit.people.get(ids[3]), manager_id=None))
        assert await told(many) == await told(one) + 1
