"""Asking the language model for talking points, for pages and API. No transaction waits for it."""

from __future__ import annotations

from goalcoach.coach.reviews import making
from goalcoach.coach.reviews.preparing import seen
from goalcoach.domain.errors import NotFound
from goalcoach.web.here import Here


async def have_asked(here: Here, preparation_id: str, revision: int) -> None:
    """Have it make the points of a preparation. Raises NotFound, Conflict, TooMany, Unavailable."""
    await seen(here.unit, here.person, preparation_id, revision)
    if here.office.asker is None:
        raise NotFound("No language model is configured. The built-in coach can prepare this.")
    here.worker.refuse_when_leaving()
    here.wired.messages.hit(here.person.id)
    await here.keep()
    await making.ask(here.office, here.person, preparation_id, revision=revision)
