"""Having a batch worked off once it is kept, for pages and API."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from goalcoach.coach.reviews import batches
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.person import PersonId
from goalcoach.store.batch_port import Batch
from goalcoach.web.here import Here


async def begin(
    here: Here,
    *,
    people: Collection[PersonId] | None,
    occasion: Occasion,
    day: date | None,
    period: tuple[date, date] | None,
    asks_model: bool | None,
) -> Batch:
    """Begin one. Raises NotFound, Conflict, InvalidInput, TooMany, Unavailable."""
    here.worker.refuse_when_leaving()
    batch = await batches.begin(
        here.unit,
        here.office,
        here.person,
        people=people,
        occasion=occasion,
        day=day,
        period=period,
        asks_model=asks_model,
    )
    if batch.asks_model:
        # It counts as one message; what its calls cost is the budget's, and they come one at a time.
        here.wired.messages.hit(here.person.id)
    here.afterwards = here.worker.batching.look
    return batch


async def go_on(here: Here, batch_id: str) -> None:
    """Have one go on. Raises NotFound, Conflict, Unavailable."""
    here.worker.refuse_when_leaving()
    await batches.go_on(here.unit, here.person, batch_id)
    here.afterwards = here.worker.batching.look
