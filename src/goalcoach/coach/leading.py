"""Who leads whom, as it is entered now: read anew each time, since people move and leave."""

from __future__ import annotations

from collections.abc import Sequence

from goalcoach.domain.errors import NotFound
from goalcoach.domain.person import Person, PersonId
from goalcoach.store.port import Unit


async def led_by(unit: Unit, manager_id: PersonId) -> Sequence[Person]:
    """Everybody who reports to this person and has not left, by name."""
    return [each for each in await unit.people.reports(manager_id) if each.active]


async def led(unit: Unit, actor: Person, owner_id: PersonId) -> Person:
    """Somebody this person leads, also one who has left. Raises NotFound."""
    people = await unit.people.reports(actor.id) if actor.active else ()
    owner = next((each for each in people if each.id == owner_id), None)
    if owner is None:
        raise NotFound("There is nobody of that name among the people you lead.")
    return owner


async def leader(unit: Unit, owner: Person) -> Person | None:
    """Whoever leads this person and is here; None for nobody."""
    manager = await unit.people.get(owner.manager_id) if owner.manager_id else None
    return manager if manager is not None and manager.active else None


def leads(manager: Person, employee: Person) -> bool:
    """Whether one leads the other, who may have left."""
    return manager.active and employee.manager_id == manager.id
