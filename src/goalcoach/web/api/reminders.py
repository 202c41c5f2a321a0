"""What this week reminds of, over the API."""

from __future__ import annotations

from datetime import date

from goalcoach.coach.reminders import at_hand
from goalcoach.domain.digest import About
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.kept_week import kept_week

router = guarded_router("/api/v1", tags=["goals"])


class ReminderOut(Answer):
    """One line."""

    about: About
    text: str
    """Of the goal, or what you are asked to look at."""
    day: date
    """When it is due, or since when somebody waits."""
    goal_id: str | None
    request_id: str | None
    """Of the feedback that you are asked for."""
    who: str
    """Name of whoever waits; empty where nobody does."""


class WeekOut(Answer):
    """The week's reminders that are left."""

    begin: date
    """Its Monday."""
    reminders: list[ReminderOut]
    answered: int
    """How many of them were answered, or moved, since it began."""


@router.get("/reminders", summary="What this week reminds me of", responses=problems())
async def week(here: InHere) -> WeekOut:
    """Yours alone, five at most. Put together once a week, so it never grows; none while you are away."""
    found = await kept_week(here, *await at_hand(here.unit, here.person))
    return WeekOut(
        begin=found.begin,
        answered=found.answered,
        reminders=[
            ReminderOut(
                about=line.reminder.about,
                text=line.text,
                day=line.reminder.day,
                goal_id=line.goal.id if line.goal else None,
                request_id=line.request.id if line.request else None,
                who=line.who,
            )
            for line in found.lines
        ],
    )
