"""Working off a batch: one preparation after the other, each exactly once, however often a process dies.

A person's preparation is begun in the transaction that says so in their row, by whoever holds the batch. So
who goes on finds either nothing, or a preparation to give its points; never a second one to begin.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from goalcoach.coach.office import Office
from goalcoach.coach.reviews import making, preparing
from goalcoach.coach.reviews.access import own
from goalcoach.domain.errors import Conflict, InvalidInput, NotFound, Unavailable
from goalcoach.domain.person import Person
from goalcoach.domain.preparation import Side
from goalcoach.store.batch_port import Batch, BatchItem, BatchState, ItemState
from goalcoach.store.port import Unit

MOST_BEGUN = 4
"""How often one preparation is set about, if each time the process dies of it."""
ENDLESS = "goalcoach stopped several times while making this one. Prepare it by itself."
BROKEN = "This one could not be made, which is our fault. Prepare it by itself."
TAKEN_OUT = "It was taken out while it was made, or you lead this person no longer."
CHANGED = "You changed it while it was made, so it was left as it is. Have its points made there."
NO_MODEL_NOW = "No language model is configured any more."

Crashed = Callable[[Exception], None]
"""Is told of what nobody foresaw."""


async def work_off(
    office: Office, batch_id: str, worker: str, *, going: Callable[[], bool], crashed: Crashed
) -> None:
    """Make what is to be made, until nothing is, this worker lost the batch, or it is not `going` on.

    Opens units of its own; none waits for the language model. Raises Unavailable when the database is away.
    """
    while going() and await _one(office, batch_id, worker, crashed):
        pass


async def _one(office: Office, batch_id: str, worker: str, crashed: Crashed) -> bool:
    """The next preparation. False once there is no more to do here."""
    async with office.store.unit() as unit:
        batch = await unit.batches.hold(batch_id, worker)
        if batch is None:
            return False
        actor = await unit.people.get(batch.by_id)
        item = batch.next if actor.active else None
        if item is None:
            await unit.batches.close(batch.id, _end(batch), office.now())
            return False
        item = await _begun(unit, office, batch, item, actor)
        await unit.batches.put(batch.id, item)
    if item.state is ItemState.MAKING:
        made = await _made(office, batch, item, actor, crashed)
        async with office.store.unit() as unit:
            if await unit.batches.hold(batch_id, worker) is None:
                return False
            await unit.batches.put(batch_id, made)
    return True


def _end(batch: Batch) -> BatchState:
    waits = batch.count(ItemState.WAITING, ItemState.MAKING)
    return BatchState.STOPPED if waits else BatchState.DONE


async def _begun(unit: Unit, office: Office, batch: Batch, item: BatchItem, actor: Person) -> BatchItem:
    """The item once its preparation is there; or that it was there, or why there is none."""
    if item.begun >= MOST_BEGUN:
        return _failed(item, ENDLESS)
    item = replace(item, begun=item.begun + 1)
    if item.state is ItemState.MAKING:
        return item if item.preparation_id else _failed(item, TAKEN_OUT)
    # Whoever else prepares something with this person waits from here on.
    await unit.people.hold(item.about_id)
    for each in await unit.preparations.headings(item.about_id):
        mine = each.side is Side.MANAGER and each.by_id == actor.id and each.about_id == item.about_id
        if mine and (each.occasion, each.day) == (batch.occasion, batch.day):
            return replace(item, state=ItemState.THERE, preparation_id=each.id)
    try:
        made = await preparing.begin(
            unit,
            office,
            actor,
            about_id=item.about_id,
            occasion=batch.occasion,
            day=batch.day,
            period=preparing.period_of(batch.begin, batch.until),
        )
    except (Conflict, InvalidInput, NotFound) as error:
        return _failed(item, error.message)
    return replace(item, state=ItemState.MAKING, preparation_id=made.id)


async def _made(office: Office, batch: Batch, item: BatchItem, actor: Person, crashed: Crashed) -> BatchItem:
    """The item once its points are made, or why they are not. Raises Unavailable for the database."""
    try:
        await _points(office, batch, item, actor)
    except NotFound:
        return _failed(item, TAKEN_OUT)
    except Conflict:
        return await _after_conflict(office, item, actor)
    except Unavailable:
        raise
    except Exception as error:  # noqa: BLE001 - one that cannot be made is no harm to the others
        crashed(error)
        return _failed(item, error.message if isinstance(error, InvalidInput) else BROKEN)
    return replace(item, state=ItemState.MADE)


async def _points(office: Office, batch: Batch, item: BatchItem, actor: Person) -> None:
    id_ = item.preparation_id or ""
    async with office.store.unit() as unit:
        preparation, _ = await own(unit, actor, id_)
        if preparation.points:
            return
        if not batch.asks_model or office.asker is None:
            why = making.HELD_BACK.format(reason=NO_MODEL_NOW) if batch.asks_model else ""
            await making.make(unit, office, actor, id_, revision=preparation.revision, notice=why)
            return
    await making.ask(office, actor, id_, revision=preparation.revision)


async def _after_conflict(office: Office, item: BatchItem, actor: Person) -> BatchItem:
    """Somebody was faster: another process that was thought dead, or the manager on the page of it."""
    try:
        async with office.store.unit() as unit:
            preparation, _ = await own(unit, actor, item.preparation_id or "")
    except NotFound:
        return _failed(item, TAKEN_OUT)
    return replace(item, state=ItemState.MADE) if preparation.points else _failed(item, CHANGED)


def _failed(item: BatchItem, why: str) -> BatchItem:
    return replace(item, state=ItemState.FAILED, why=why)
