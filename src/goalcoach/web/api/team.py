"""A manager's team over the API: own reports, and what they shared."""

from __future__ import annotations

from datetime import date

from goalcoach.coach import goals
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer
from goalcoach.web.api.goals_out import GoalLine, goal_line
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere

router = guarded_router("/api/v1", tags=["team"])


class ReportOut(Answer):
    """One person of the team. No score, no rank: by name."""

    person_id: str
    name: str
    title: str
    goals: list[GoalLine]
    last_talk: date | None
    """When they were last talked with, as far as it is written down."""


@router.get("/team", summary="My team", responses=problems())
async def team(here: InHere) -> list[ReportOut]:
    """For managers: those who report to you, each with the goals they submitted."""
    reports = await goals.team(here.unit, here.person)
    last = await here.unit.talks.last([report.person.id for report in reports])
    return [
        ReportOut(
            person_id=report.person.id,
            name=report.person.name,
            title=report.person.title,
            goals=[goal_line(goal) for goal in report.goals],
            last_talk=last.get(report.person.id),
        )
        for report in reports
    ]
