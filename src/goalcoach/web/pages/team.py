"""A manager's reports and what they shared: one row each, by name, nobody ranked."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from fastapi import Request, Response

from goalcoach.coach import goals
from goalcoach.domain.goal import Goal, GoalStatus
from goalcoach.domain.person import Person
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.pages.phrases import day_near
from goalcoach.web.pages.render import page

router = guarded_router(include_in_schema=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRow:
    """One person of the table."""

    person: Person
    goals: tuple[Goal, ...]
    waiting: int
    agreed: int
    aims: int
    """How many aims they shared."""
    talked: str
    """When they were last talked with, as far as it is written down."""


@router.get("/team")
async def team(request: Request, here: InHere) -> Response:
    """Everybody who reports to me."""
    reports = await goals.team(here.unit, here.person)
    led = [report.person.id for report in reports]
    shared = await here.unit.growth.shared_aims(led, here.person.id) if led else ()
    aims = Counter(each.owner_id for each in shared)
    last = await here.unit.talks.last(led)
    people = [
        ReportRow(
            person=report.person,
            goals=report.goals,
            waiting=sum(goal.status is GoalStatus.SUBMITTED for goal in report.goals),
            agreed=sum(goal.status is GoalStatus.AGREED for goal in report.goals),
            aims=aims[report.person.id],
            talked=day_near(last.get(report.person.id), here.office.today()),
        )
        for report in reports
    ]
    return page(request, "team.html", people=people, shared=any(each.goals for each in people))
