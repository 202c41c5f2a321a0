"""Batches of preparations as work beside the requests."""

from __future__ import annotations

from collections.abc import Callable

from goalcoach.coach.office import Office
from goalcoach.coach.reviews.working_off import work_off
from goalcoach.web.claimed_work import ClaimedWork, Crashed

MOST_AT_ONCE = 2
"""Batches one process works at; each makes one preparation at a time."""


class Batching(ClaimedWork):
    """The batches this process works at."""

    def __init__(self, office: Office, worker: str, crashed: Crashed) -> None:
        async def work(batch_id: str, going: Callable[[], bool]) -> None:
            await work_off(office, batch_id, worker, going=going, crashed=crashed)

        super().__init__(
            office.store, worker, crashed, rows=lambda unit: unit.batches, work=work, at_once=MOST_AT_ONCE
        )
