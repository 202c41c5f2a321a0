"""A conversation that two people of a test held."""

from __future__ import annotations

from goalcoach.coach import talks
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.person import Person
from tests.world import World


async def held_talk(world: World, owner: Person, by: Person) -> str:
    """The only conversation about the owner, written down by one of the two; its id."""
    office = world.wired.office
    async with office.store.unit() as unit:
        for old in await unit.talks.of(owner.id):
            await unit.talks.remove(old.id, owner.id)
        held = await talks.record(
            unit,
            office,
            by,
            owner,
            occasion=Occasion.CHECK_IN,
            day=office.today(),
            agreed="We ask the depot.",
        )
    return held.id
