"""What growth asks for today, over the API."""

from __future__ import annotations

from datetime import date

from goalcoach.coach import goals
from goalcoach.coach.nudges import About, nudges
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere

router = guarded_router("/api/v1", tags=["goals"])


class NudgeOut(Answer):
    """One line. Without goal and aim it is about your hours."""

    about: str
    """over, follow_up, review, first_use, milestone, week or aim."""
    text: str
    """Of the step, where it is used, the name of what an aim begins with, or hours that are missing."""
    day: date | None
    goal_id: str | None
    aim_id: str | None


@router.get("/nudges", summary="What growth asks for today", responses=problems())
async def mine(here: InHere) -> list[NudgeOut]:
    """Yours alone, most pressing first, of each goal one at most.

    Follow-ups come after 30, 90 and 180 days, where the rule pack says no other.
    """
    own = await goals.mine(here.unit, here.person)
    return [
        NudgeOut(
            about=About(each.about).name.lower(),
            text=each.text,
            day=each.day,
            goal_id=each.goal.id if each.goal else None,
            aim_id=each.aim.aim.id if each.aim else None,
        )
        for each in await nudges(here.unit, here.office, here.person, own)
    ]
