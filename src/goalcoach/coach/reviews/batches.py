"""Having conversations with several people prepared at once: begin, look, stop, go on. Makes none itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from goalcoach.coach.leading import led_by
from goalcoach.coach.office import Office
from goalcoach.coach.reviews.preparing import refuse_day, refuse_period
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.domain.person import Person, PersonId
from goalcoach.store.batch_port import Batch, BatchItem
from goalcoach.store.port import Unit

MOST_PEOPLE = 200
MOST_OPEN = 3
"""Batches of one manager that are not ended."""
NO_MODEL = "No language model is configured. The built-in coach can prepare these."


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A batch with the names of its people."""

    batch: Batch
    names: Mapping[PersonId, str]


async def begin(
    unit: Unit,
    office: Office,
    actor: Person,
    *,
    occasion: Occasion,
    people: Collection[PersonId] | None = None,
    day: date | None = None,
    period: tuple[date, date] | None = None,
    asks_model: bool | None = None,
) -> Batch:
    """Have conversations prepared with these people, without any with everybody they lead.

    Who makes the points is left to `asks_model`; None for the language model where one is configured. Its
    caller has it worked off once this is kept. Raises NotFound, Conflict, InvalidInput.
    """
    if asks_model and office.asker is None:
        raise NotFound(NO_MODEL)
    refuse_day(office, day or office.today())
    if period is not None:
        refuse_period(office, *period)
    chosen = _chosen(await led_by(unit, actor.id), people)
    await _refuse_many(unit, actor)
    begins, until = period or (None, None)
    batch = Batch(
        id=office.new_id(),
        by_id=actor.id,
        occasion=occasion,
        day=day or office.today(),
        begin=begins,
        until=until,
        asks_model=office.asker is not None if asks_model is None else asks_model,
        items=tuple(BatchItem(number=number, about_id=each.id) for number, each in enumerate(chosen, 1)),
        created_at=office.now(),
    )
    await unit.batches.create(batch)
    return batch


async def mine(unit: Unit, actor: Person) -> Sequence[Told]:
    """All of theirs, newest first."""
    return await _told(unit, actor, await unit.batches.of(actor.id))


async def look(unit: Unit, actor: Person, batch_id: str) -> Told:
    """One of theirs. Raises NotFound."""
    (told,) = await _told(unit, actor, [await unit.batches.get(batch_id, actor.id)])
    return told


async def stop(unit: Unit, actor: Person, batch_id: str) -> None:
    """Have it stop after what is being made. Fine when it has ended. Raises NotFound."""
    await unit.batches.get(batch_id, actor.id)
    await unit.batches.stop(batch_id, actor.id)


async def go_on(unit: Unit, actor: Person, batch_id: str) -> None:
    """Have one that stopped go on with those who wait. Fine when it runs. Raises NotFound, Conflict."""
    batch = await unit.batches.get(batch_id, actor.id)
    if not batch.open:
        await _refuse_many(unit, actor)
    await unit.batches.go_on(batch_id, actor.id)


async def _refuse_many(unit: Unit, actor: Person) -> None:
    await unit.people.hold(actor.id)
    if sum(each.open for each in await unit.batches.of(actor.id)) >= MOST_OPEN:
        raise Conflict(f"{MOST_OPEN} batches are under way. Wait for one to end, or stop one.")


def _chosen(reports: Sequence[Person], people: Collection[PersonId] | None) -> Sequence[Person]:
    if not reports:
        raise Conflict("Nobody reports to you, so there is nobody to prepare a conversation with.")
    if people is None:
        chosen = reports
    else:
        wanted = set(people)
        chosen = [each for each in reports if each.id in wanted]
        if len(chosen) < len(wanted):
            raise NotFound("One of them is not among the people you lead. Load the page again.")
    if not chosen:
        raise InvalidInput("Choose at least one person.", field="people")
    if len(chosen) > MOST_PEOPLE:
        raise InvalidInput(f"{MOST_PEOPLE} people are the most at once. Choose fewer.", field="people")
    return chosen


async def _told(unit: Unit, actor: Person, found: Sequence[Batch]) -> Sequence[Told]:
    names = {each.id: each.name for each in await unit.people.reports(actor.id)}
    for id_ in {each.about_id for batch in found for each in batch.items} - names.keys():
        # Led by somebody else by now, which few are.
        names[id_] = (await unit.people.get(id_)).name
    return [
        Told(batch=batch, names={each.about_id: names[each.about_id] for each in batch.items})
        for batch in found
    ]
