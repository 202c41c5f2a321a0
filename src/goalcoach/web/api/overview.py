"""The organisation in totals, over the API."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from goalcoach.coach.overview import overview
from goalcoach.domain.goal import GoalKind, GoalStatus
from goalcoach.domain.rhythm import State
from goalcoach.domain.totals import Totals
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere

router = guarded_router("/api/v1", tags=["overview"])


class GoalsCountedOut(Answer):
    """Goals of one kind in one state, shared by their owners."""

    kind: GoalKind
    status: GoalStatus
    count: int


class StandingCountedOut(Answer):
    """Goals under way that stand alike by their check-ins, of those that somebody looks after."""

    learning: bool
    """Goals of learning; false: all else."""
    state: State
    count: int


class TotalsOut(Answer):
    """A group of five people or more."""

    people: int
    goals: list[GoalsCountedOut]
    rhythm: list[StandingCountedOut]
    people_with_results_only: int
    """Their goals under way are results, and no learning."""
    people_with_learning_only: int
    learning_without_result: int
    """Goals of learning that say neither a larger goal nor a number to watch."""
    learning_hours: Decimal
    """Hours a month, of `hours`."""
    hours: Decimal
    """Hours a month that goals under way take, as far as they say it."""
    talked_with: int
    """People with whom a conversation of this quarter is written down."""
    career_talks: int
    """People with whom one about where they want to go is written down."""


class GroupOut(Answer):
    """A team."""

    team: str
    """Empty: people with whom no team is entered."""
    totals: TotalsOut


class OverviewOut(Answer):
    """Everybody who is here, in totals. Drafts are in none of them."""

    counted_at: datetime
    """It is counted anew after a quarter of an hour."""
    quarter: date
    """From this day on conversations count."""
    career_since: date
    whole: TotalsOut | None
    """Null where fewer than five people are here."""
    groups: list[GroupOut]
    """By name."""
    together: TotalsOut | None
    """Teams under five people, and so many others that no difference tells of one of them."""
    together_teams: int
    """How many teams those are."""


@router.get("/overview", summary="The organisation in totals", responses=problems())
async def look(here: InHere) -> OverviewOut:
    """For HR: never a person, never a text, no group under five."""
    await here.keep()
    found = await overview(here.office)
    return OverviewOut(
        counted_at=found.at,
        quarter=found.quarter,
        career_since=found.career_since,
        whole=_totals(found.whole) if found.whole else None,
        groups=[GroupOut(team=each.name, totals=_totals(each.totals)) for each in found.groups],
        together=_totals(found.rest) if found.rest else None,
        together_teams=found.rest_teams,
    )


def _totals(totals: Totals) -> TotalsOut:
    return TotalsOut(
        people=totals.people,
        goals=[
            GoalsCountedOut(kind=kind, status=status, count=count)
            for (kind, status), count in sorted(totals.goals.items())
        ],
        rhythm=[
            StandingCountedOut(learning=learning, state=state, count=count)
            for (learning, state), count in sorted(totals.rhythm.items())
        ],
        people_with_results_only=totals.results_only,
        people_with_learning_only=totals.learning_only,
        learning_without_result=totals.nameless,
        learning_hours=totals.learning_hours,
        hours=totals.hours,
        talked_with=totals.talked,
        career_talks=totals.career,
    )
