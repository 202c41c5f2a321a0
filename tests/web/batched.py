"""A batch of the owner's, and people whom both managers lead, for whoever walks the matrix."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.coach.leading import led_by
from goalcoach.coach.reviews import batches
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.person import Person
from goalcoach.store.batch_port import BatchState
from goalcoach.wiring import new_id
from tests.web.recipes import Things
from tests.world import World


async def batched(world: World, people: Mapping[str, Person], things: Things) -> None:
    """Everybody who may ask for one leads somebody; the owner has one that stopped."""
    office, owner = world.wired.office, people["owner"]
    for leads in (owner, people["other_manager"]):
        async with office.store.unit() as unit:
            led = await led_by(unit, leads.id)
        if not led:
            await world.person(f"P{new_id()}", manager=leads)
    async with office.store.unit() as unit:
        made = await batches.begin(unit, office, owner, occasion=Occasion.CHECK_IN, asks_model=False)
        await unit.batches.close(made.id, BatchState.STOPPED, office.now())
    things.blanks["batch_id"] = made.id
