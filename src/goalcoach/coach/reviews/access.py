"""Who may prepare a conversation with whom: an employee, and whoever leads them now; nobody else."""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.coach.leading import leader, leads, led_by
from goalcoach.domain.errors import Conflict, NotFound
from goalcoach.domain.person import Person, PersonId
from goalcoach.domain.preparation import Preparation, Side
from goalcoach.store.port import Unit

NO_SUCH = "There is no such preparation of yours."


@dataclass(frozen=True, slots=True, kw_only=True)
class Partners:
    """With whom somebody may prepare a conversation."""

    manager: Person | None
    """About themselves."""
    reports: tuple[Person, ...]
    """About each of these, by name."""


async def partners(unit: Unit, actor: Person) -> Partners:
    """With whom this person may prepare a conversation now."""
    return Partners(manager=await leader(unit, actor), reports=tuple(await led_by(unit, actor.id)))


async def both(unit: Unit, actor: Person, about_id: PersonId | None) -> tuple[Side, Person, Person]:
    """On which side somebody prepares, with the employee and the manager.

    Without a person it is about oneself. Raises NotFound for somebody whom they do not lead, Conflict where
    nobody leads them.
    """
    if about_id is None or about_id == actor.id:
        manager = await leader(unit, actor)
        if manager is None:
            raise Conflict("Nobody is entered as your manager, so there is nobody to talk with.")
        return Side.EMPLOYEE, actor, manager
    employee = await unit.people.get(about_id)
    if not (leads(actor, employee) and employee.active):
        raise NotFound("There is nobody like that among the people you lead.")
    return Side.MANAGER, employee, actor


async def own(unit: Unit, actor: Person, preparation_id: str) -> tuple[Preparation, Person]:
    """A preparation of theirs, with the employee it is about.

    Raises NotFound, also for one about somebody whom they lead no longer.
    """
    found = await unit.preparations.get(preparation_id, actor.id)
    if found.side is Side.EMPLOYEE:
        return found, actor
    employee = await unit.people.get(found.about_id)
    if not leads(actor, employee):
        raise NotFound(NO_SUCH)
    return found, employee
