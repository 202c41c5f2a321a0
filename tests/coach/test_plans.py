"""The plan beside a development goal, by the days of the organisation."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from goalcoach.coach import goals, nudges
from goalcoach.coach.plans import steps
from goalcoach.domain.goal import GoalDraft, GoalId, GoalKind
from goalcoach.rules.joined.plan import LearningPlan
from goalcoach.store.growth_port import KeptPlan
from goalcoach.store.port import Store
from tests.coach.growth import ADA, an_office
from tests.world import Clock

EVENING = datetime(2026, 11, 23, 2, 30, tzinfo=UTC)
"""In Chicago it is still half past eight of 22 November."""


async def test_the_weeks_of_a_plan_count_from_the_day_where_the_organisation_is(sqlite_store: Store) -> None:
    office = replace(an_office(sqlite_store, Clock(EVENING)), zone=ZoneInfo("America/Chicago"))
    async with sqlite_store.unit() as unit:
        await unit.people.put(replace(ADA, manager_id=None))
        learning = GoalDraft(kind=GoalKind.DEVELOPMENT, text="Lead two price talks alone by 30 June 2027")
        goal = await goals.write(unit, office, ADA, learning)
        kept = KeptPlan(
            goal_id=GoalId(goal.id), plan=LearningPlan(weeks=("Listen to one talk",)), role=None, revision=1
        )
        await unit.growth.keep_plan(kept)

        (first,) = steps(office, goal, kept)
        asked = await nudges.nudges(unit, office, ADA, [goal])

    assert first.due == date(2026, 11, 28), "seven days, the day of its writing among them"
    assert [(each.about, each.day) for each in asked] == [(nudges.About.WEEK, first.due)]
