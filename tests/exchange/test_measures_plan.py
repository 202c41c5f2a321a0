"""What an upload of values would add: what cannot be is refused by its column, what looks odd is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from goalcoach.coach import goals
from goalcoach.coach.office import Office
from goalcoach.domain.goal import Direction, Goal, GoalDraft, GoalKind, Measure
from goalcoach.domain.person import Person
from goalcoach.exchange import measures_plan
from goalcoach.exchange.measures_file import MeasureEntry
from goalcoach.exchange.measures_plan import PlannedMeasures, plan
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.store.port import Store
from tests.coach.desk import sit_down

TODAY = date(2026, 11, 22)
DONE = Measure(name="handbook", direction=Direction.DONE)
SHARE = Measure(name="answers in time", baseline=Decimal(62), target=Decimal(75), unit="%")
SMALL_SHARE = Measure(name="answers in time", baseline=Decimal("0.5"), target=Decimal(75), unit="%")


@dataclass
class Desk:
    """Ann, who has one goal and uploads values of it."""

    store: Store
    office: Office
    ann: Person

    async def goal(self, measure: Measure, **told: Any) -> Goal:
        draft = GoalDraft(
            kind=GoalKind.PERFORMANCE, text="Answer in time by 30 June 2027", measure=measure, **told
        )
        async with self.store.unit() as unit:
            return await goals.write(unit, self.office, self.ann, draft)

    async def planned(
        self, measure: Measure, value: str, *, day: date = TODAY, in_words: bool = False
    ) -> PlannedMeasures:
        goal = await self.goal(measure)
        entry = MeasureEntry(line=2, goal=goal.id, day=day, value=Decimal(value), in_words=in_words)
        async with self.store.unit() as unit:
            return await plan(unit, self.office, self.ann, [entry], "f.csv")


@pytest.fixture
async def desk(sqlite_store: Store) -> Desk:
    seated = await sit_down(sqlite_store, BuiltinCoach())
    return Desk(sqlite_store, seated.office, seated.person)


@pytest.mark.parametrize("value", ["2", "-1", "0.5"])
async def test_a_goal_that_is_done_or_not_takes_no_other_number(desk: Desk, value: str) -> None:
    (problem,) = (await desk.planned(DONE, value)).problems

    assert "column 'value': this goal is done or not done. Write yes or no." in str(problem)


@pytest.mark.parametrize("value", ["0", "1"])
async def test_it_takes_none_and_one_as_a_workbook_has_them(desk: Desk, value: str) -> None:
    planned = await desk.planned(DONE, value)

    assert planned.problems == ()
    assert [each.value for _, each in planned.added] == [Decimal(value)]


async def test_a_value_of_today_is_taken(desk: Desk) -> None:
    planned = await desk.planned(SHARE, "64")

    assert (planned.problems, planned.notes) == ((), ())
    assert [each.day for _, each in planned.added] == [TODAY]


async def test_a_share_as_a_workbook_keeps_it_is_asked_about_and_taken(desk: Desk) -> None:
    planned = await desk.planned(SHARE, "0.84")

    assert [each.value for _, each in planned.added] == [Decimal("0.84")]
    assert any(
        "Workbooks keep 84 % as 0.84: write 84 if you mean that." in str(each) for each in planned.notes
    )


async def test_where_shares_below_one_are_usual_nobody_is_asked(desk: Desk) -> None:
    planned = await desk.planned(SMALL_SHARE, "0.84")

    assert planned.notes == ()


@pytest.mark.parametrize(("values", "refused"), [(2, 0), (3, 1)])
async def test_a_goal_has_room_for_so_many_and_not_one_more(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, values: int, refused: int
) -> None:
    monkeypatch.setattr(measures_plan, "MOST", 2)
    goal = await desk.goal(SHARE, start=date(2026, 11, 1))
    entries = [
        MeasureEntry(
            line=2 + number, goal=goal.id, day=date(2026, 11, 2 + number), value=Decimal(64 + number)
        )
        for number in range(values)
    ]
    async with desk.store.unit() as unit:
        planned = await plan(unit, desk.office, desk.ann, entries, "f.csv")

    assert [str(each) for each in planned.problems] == [
        "f.csv: a goal has room for 2 check-ins, and “Answer in time by 30 June 2027” would have more."
    ] * refused
