"""The organisation in totals, over the API."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from goalcoach.coach.overview import overview
from goalcoach.domain.goal import GoalKind, GoalStatus
from goalcoach.domain.rhythm import State
from goalcoach.domain.totals import Told, Totals
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
    """A group of five people or more.

    A count is null where one could tell from it who it is: of fewer than twenty people what is true of one or
    two, or of all but one or two, and so much beside it that no difference tells it.
    """

    people: int
    goals_of_results: int | None
    goals_of_learning: int | None
    submitted: int | None
    changes_asked: int | None
    agreed: int | None
    done: int | None
    check_ins_on_time: int | None
    check_ins_due: int | None
    check_ins_outdated: int | None
    check_ins_pending: int | None
    check_ins_paused: int | None
    people_with_results_only: int | None
    """Their goals under way are results, and no learning."""
    people_with_learning_only: int | None
    learning_without_result: int | None
    """Goals of learning that say neither a larger goal nor a number to watch."""
    people_talked_with_this_quarter: int | None
    """People with whom a conversation of this quarter is written down."""
    people_with_career_talk: int | None
    """People with whom one about where they want to go is written down."""
    learning_hours_per_month: Decimal | None
    """Of `hours_per_month`."""
    hours_per_month: Decimal | None
    """What goals under way take, as far as they say it."""


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
    goals: list[GoalsCountedOut]
    """Everybody's; empty where fewer than twenty people are here."""
    rhythm: list[StandingCountedOut]
    """The same of check-ins."""
    groups: list[GroupOut]
    """By name."""
    together: TotalsOut | None
    """Teams under five people, and so many others that no difference tells of one of them."""
    together_teams: int
    """How many teams those are."""


@router.get("/overview", summary="The organisation in totals", responses=problems())
async def look(here: InHere) -> OverviewOut:
    """For HR: never a person, never a text, no group under five, no one or two of a small one."""
    await here.keep()
    found = await overview(here.office)
    return OverviewOut(
        counted_at=found.at,
        quarter=found.quarter,
        career_since=found.career_since,
        whole=_totals(found.whole) if found.whole else None,
        goals=_goals(found.by_kind) if found.by_kind else [],
        rhythm=_rhythm(found.by_kind) if found.by_kind else [],
        groups=[GroupOut(team=each.name, totals=_totals(each.told)) for each in found.groups],
        together=_totals(found.rest) if found.rest else None,
        together_teams=found.rest_teams,
    )


def _totals(told: Told) -> TotalsOut:
    return TotalsOut.model_validate(
        {
            **told.counts,
            "people": told.people,
            "hours_per_month": told.hours,
            "learning_hours_per_month": told.learning_hours,
        }
    )


def _goals(totals: Totals) -> list[GoalsCountedOut]:
    return [
        GoalsCountedOut(kind=kind, status=status, count=count)
        for (kind, status), count in sorted(totals.goals.items())
    ]


def _rhythm(totals: Totals) -> list[StandingCountedOut]:
    return [
        StandingCountedOut(learning=learning, state=state, count=count)
        for (learning, state), count in sorted(totals.rhythm.items())
    ]
