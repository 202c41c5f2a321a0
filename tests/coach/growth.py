"""An office with a small framework and three people: Ada, Bo who leads her, and Cy who does not."""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.coach import framework, people
from goalcoach.coach.framework import plan
from goalcoach.coach.office import Office
from goalcoach.domain.framework import Framework
from goalcoach.domain.person import Person, PersonId, Role
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.store.port import Store
from goalcoach.wiring import new_id
from tests.domain.frameworks import FRAMEWORK
from tests.world import Clock


def somebody(name: str, *roles: Role, manager: str | None = None) -> Person:
    return Person(
        id=PersonId(name),
        email=f"{name}@x.example",
        name=name.capitalize(),
        roles=frozenset({Role.EMPLOYEE, *roles}),
        manager_id=PersonId(manager) if manager else None,
    )


BO = somebody("bo", Role.MANAGER)
ADA = somebody("ada", manager="bo")
CY = somebody("cy", Role.MANAGER, Role.HR, Role.ADMIN)


@dataclass(frozen=True)
class World:
    office: Office
    clock: Clock


def an_office(store: Store, clock: Clock | None = None) -> Office:
    return Office(store=store, coach=BuiltinCoach(), now=clock or Clock(), new_id=new_id)


async def imported(office: Office, given: Framework) -> int | None:
    """Number of the edition it became; None when nothing changed."""
    async with office.store.unit() as unit:
        planned = plan(await office.names(unit), given)
        edition = await framework.carry_out(unit, office, planned, by=None, note="from a file")
    return edition.number if edition else None


async def a_world(store: Store) -> World:
    clock = Clock()
    office = an_office(store, clock)
    async with store.unit() as unit:
        await people.keep(unit, [BO, ADA, CY])
    await imported(office, FRAMEWORK)
    return World(office=office, clock=clock)
