"""Conversations that the owner prepares with their manager, for whoever walks the matrix."""

from __future__ import annotations

from datetime import timedelta

from goalcoach.access.row import Row
from goalcoach.coach.reviews import making, preparing, revealing
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.person import Person
from tests.web.recipes import Things
from tests.world import World

_MADE = {"ready": 1, "not-ready": 1, "other-side": 1, "undo": 2}
"""How often points are made for the route that ends like this."""


async def prepare(
    world: World, owner: Person, manager: Person, row: Row, things: Things, number: int
) -> None:
    """The owner's preparation of the number-th day, with what its route needs: points, and the other side."""
    office = world.wired.office
    day = office.today() - timedelta(days=number)
    things.blanks["fresh_day"] = (office.today() + timedelta(days=number)).isoformat()
    both = (owner, None), (manager, owner.id)
    for actor, about in both if row.path.endswith("/other-side") else both[:1]:
        async with office.store.unit() as unit:
            made = await preparing.begin(
                unit, office, actor, about_id=about, occasion=Occasion.CHECK_IN, day=day
            )
            # Made anew, there is something to undo.
            for _ in range(_MADE.get(row.path.rpartition("/")[2], 0)):
                made = await making.make(unit, office, actor, made.id, revision=made.revision)
            if row.path.endswith("/other-side"):
                await revealing.ready(unit, office, actor, made.id, revision=made.revision)
        if actor == owner:
            things.blanks["preparation_id"], things.revision = made.id, made.revision
