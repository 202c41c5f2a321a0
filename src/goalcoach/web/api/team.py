"""A manager's team over the API: own reports, what they shared, and how it stands."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated

from fastapi import Query

from goalcoach.coach.team import Led, team
from goalcoach.domain.goal import GoalStatus
from goalcoach.domain.rhythm import State
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
    team: str
    goals: list[GoalLine]
    states: dict[GoalStatus, int]
    """How many of these goals are in each state; a state without goals is missing."""
    rhythm: dict[State, int]
    """How many goals stand in each way by their check-ins, of those that somebody looks after."""
    results_without_learning: list[str]
    """Goals under way that no shared goal of learning names."""
    learning_without_result: list[str]
    """Goals of learning under way that name no shared result."""
    learning_hours: Decimal
    """Hours a month that go into learning, of `hours`."""
    hours: Decimal
    """Hours a month that shared goals under way take, as far as they say it."""
    last_talk: date | None
    """When you last talked with them, as far as it is written down."""
    no_talk_this_quarter: bool
    """Whether no conversation of this quarter is written down."""


@router.get("/team", summary="My team", responses=problems())
async def my_team(
    here: InHere,
    within: Annotated[str, Query(alias="team", max_length=200, description="Only of this team.")] = "",
) -> list[ReportOut]:
    """For managers: those who report to you, each with the goals they submitted and how those stand."""
    found = await team(here.unit, here.office, here.person, within)
    return [_report(each) for each in found.people]


def _report(led: Led) -> ReportOut:
    return ReportOut(
        person_id=led.person.id,
        name=led.person.name,
        title=led.person.title,
        team=led.person.team,
        goals=[goal_line(goal) for goal in led.goals],
        states=dict(led.states),
        rhythm=dict(led.rhythm),
        results_without_learning=[each.id for each in led.results_alone],
        learning_without_result=[each.id for each in led.learning_alone],
        learning_hours=led.learning_hours,
        hours=led.hours,
        last_talk=led.talked,
        no_talk_this_quarter=led.silent,
    )
