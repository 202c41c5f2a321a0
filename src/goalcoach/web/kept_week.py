"""The reminders of a week as pages and API tell them: kept where that can be, told in any case."""

from __future__ import annotations

from collections.abc import Sequence

from goalcoach.coach.goals import Report
from goalcoach.coach.reminders import ThisWeek, this_week
from goalcoach.domain.errors import Unavailable
from goalcoach.domain.goal import Goal
from goalcoach.web.here import Here


async def kept_week(here: Here, own: Sequence[Goal], reports: Sequence[Report]) -> ThisWeek:
    """The week of whoever asks, with their goals and those of their reports.

    The first look at a week keeps it, in a transaction of its own: on a full disk, where nothing can be kept,
    whoever only reads is told it all the same, anew each time.
    """
    office, person = here.office, here.person
    found = await this_week(here.unit, office, person, own, reports, keep=False)
    if found.kept:
        return found
    await here.keep()
    try:
        async with office.store.unit() as unit:
            return await this_week(unit, office, person, own, reports)
    except Unavailable:
        return found
    finally:
        await here.begin()
