"""What every database does with prepared conversations, and what it can tell of a period at all."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.check_in import CheckIn
from goalcoach.domain.conversation import Event, EventKind
from goalcoach.domain.errors import Conflict, Misdeclared, NotFound
from goalcoach.domain.goal import Author, GoalStatus
from goalcoach.domain.preparation import Footing, Made, Point, Preparation, Side
from goalcoach.domain.talking import LeftEmpty, Part, PointKind
from goalcoach.domain.withheld import Withheld
from goalcoach.rules.joined.levels import Rater
from goalcoach.store.port import Store
from tests.contracts.test_growth import of_ada, seen
from tests.store.samples import ADA, GRACE, LATER, MAKING, NOW, a_goal_draft, accepted, some_people

POINT = Point(
    id="p1",
    part=Part.PERFORMANCE,
    kind=PointKind.RECOGNITION,
    claim="It went from 62 % to 71 %.",
    question="What helped most?",
    evidence=("result:g", "check_in:a"),
    begin=date(2026, 9, 1),
    goal="g",
    footing=Footing.ENOUGH,
    working="71 − 62 = 9",
    fresh=True,
)
MADE = Made(
    source="m", making=MAKING, withheld=(Withheld(where="points[3]", reason="x", code="TP301", hash="0"),)
)


def of(side: Side, id_: str, **changes: Any) -> Preparation:
    """Grace leads Ada."""
    begun = Preparation(
        id=id_,
        pair_id="pair",
        side=side,
        about_id=ADA,
        manager_id=GRACE,
        occasion=Occasion.REVIEW,
        day=date(2027, 3, 8),
        begin=date(2026, 9, 1),
        until=date(2027, 3, 1),
        created_at=NOW,
        updated_at=NOW,
    )
    return replace(begun, **changes)


async def test_points_come_back_whole_and_only_as_they_were_accepted(store: Store, engine: Engine) -> None:
    await some_people(store)
    mine, theirs = of(Side.MANAGER, "m"), of(Side.EMPLOYEE, "e")
    async with store.unit() as unit:
        await unit.preparations.create(mine)
        await unit.preparations.create(theirs)
    pointed = replace(
        mine,
        points=(POINT,),
        left_empty=(LeftEmpty(part=Part.CONNECTION, reason="Nothing."),),
        excluded=("check_in:b",),
        made=MADE,
    )

    with pytest.raises(Misdeclared):
        async with store.unit() as unit:
            await unit.preparations.keep(pointed, accepted(replace(pointed, points=()).draft), LATER)
    with pytest.raises(Misdeclared):
        async with store.unit() as unit:
            await unit.preparations.create(replace(pointed, id="n", pair_id="n"))
    async with store.unit() as unit:
        kept = await unit.preparations.keep(pointed, accepted(pointed.draft), LATER)
    with pytest.raises(Conflict):
        async with store.unit() as unit:
            await unit.preparations.keep(pointed, accepted(pointed.draft), LATER)

    async with store.unit() as unit:
        assert await unit.preparations.get("m", GRACE) == kept
        assert kept.points == (POINT,)
        assert await unit.preparations.of(GRACE) == [kept]
        assert await unit.preparations.about(ADA, GRACE) == [kept]
        assert await unit.preparations.other_side(theirs) == kept
        assert [each.id for each in await unit.preparations.headings(ADA)] == ["e", "m"]
        for stranger in ("m", "x"):
            with pytest.raises(NotFound):
                await unit.preparations.get(stranger, ADA)
    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.execute(text("UPDATE preparation SET points = '[{}]' WHERE id = 'e'"))
    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.execute(text("UPDATE preparation SET content_hash = 'another' WHERE id = 'm'"))

    again = replace(kept, points=(replace(POINT, claim="It went up."),), before=kept.now)
    async with store.unit() as unit:
        again = await unit.preparations.keep(again, accepted(again.draft), LATER)
        assert again.verdict_id
        await unit.verdicts.get(again.verdict_id)
        with pytest.raises(NotFound):
            await unit.verdicts.get(str(kept.verdict_id))
    async with store.unit() as unit:
        assert await unit.preparations.get("m", GRACE) == again, "what stood before comes back as well"
        await unit.preparations.remove("m", GRACE)
    async with store.unit() as unit:
        assert await unit.preparations.of(GRACE) == []
        with pytest.raises(NotFound):
            await unit.verdicts.get(str(again.verdict_id))


@pytest.mark.parametrize("back", [timedelta(), timedelta(days=4)], ids=["on", "back"])
async def test_of_a_period_only_what_was_shown_is_told(store: Store, back: timedelta) -> None:
    """Also where the clock was put back in between, or another server's is behind."""
    goal = await of_ada(store)
    shown = a_goal_draft("Raise it from 1 to 8 by 30 June 2027")
    private = a_goal_draft("quetzal, tried in private")
    eased = a_goal_draft("Raise it from 1 to 6 by 30 June 2027")
    late = NOW + timedelta(days=3) - back
    async with store.unit() as unit:
        goal = await _revised(unit, goal, shown, NOW)
        await _event(unit, goal, EventKind.AGREED, NOW + timedelta(minutes=1))
        goal = await _revised(unit, goal, private, late - timedelta(days=2))
        goal = await _revised(unit, goal, eased, late - timedelta(days=1))
        await _event(unit, goal, EventKind.SUBMITTED, late)
        goal = await unit.goals.set_status(goal, GoalStatus.SUBMITTED, late)
        look = CheckIn(id="a", goal_id=goal.id, owner_id=ADA, day=date(2027, 3, 1), at=NOW, note="seen")
        await unit.check_ins.add(look)
        await unit.growth.add_evidence(replace(seen("own"), note="quetzal of my own"))
        await unit.growth.add_evidence(seen("led", Rater.MANAGER, GRACE))

    async with store.unit() as unit:
        told = await unit.evidence.of(ADA, GRACE, date(2027, 3, 31), UTC)
        own = await unit.evidence.of(ADA, ADA, date(2027, 2, 1), UTC)
        await unit.goals.set_status(goal, GoalStatus.DRAFT, late)
    async with store.unit() as unit:
        nothing = await unit.evidence.of(ADA, GRACE, date(2027, 3, 31), UTC)

    assert "quetzal" not in str(told)
    assert told.check_ins == (look,)
    assert [each.id for each in told.levels] == ["led"]
    [trace] = told.goals
    assert (trace.agreed, trace.draft) == (shown, eased)
    assert [(each.was, each.now) for each in trace.changes] == [(shown, eased)]
    assert own.check_ins == ()
    assert (nothing.goals, nothing.check_ins, nothing.uses) == ((), (), ())


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("America/Los_Angeles", date(2027, 12, 31)),
        ("UTC", date(2028, 1, 1)),
        ("Asia/Tokyo", date(2028, 1, 1)),
    ],
)
async def test_a_day_is_that_of_the_organisation(store: Store, zone: str, day: date) -> None:
    """What is done late on the last day of a period belongs to it, wherever its evening is."""
    await some_people(store)
    goal = await of_ada(store)
    evening = datetime(2028, 1, 1, 1, 0, tzinfo=UTC)
    eased = a_goal_draft("Raise it from 1 to 6 by 30 June 2027")
    async with store.unit() as unit:
        await _event(unit, goal, EventKind.AGREED, evening)
        goal = await _revised(unit, goal, eased, evening + timedelta(minutes=1))
        await _event(unit, goal, EventKind.FINISHED, evening + timedelta(minutes=2))
        await unit.goals.set_status(goal, GoalStatus.DONE, evening)

    async with store.unit() as unit:
        [told] = (await unit.evidence.of(ADA, GRACE, day, ZoneInfo(zone))).goals

    assert (told.agreed_on, told.finished_on) == (day, day)
    assert [each.day for each in told.changes] == [day]


async def _revised(unit: Any, goal: Any, draft: Any, at: Any) -> Any:
    return await unit.goals.revise(
        goal, accepted(draft), author=Author.PERSON, changed_by=ADA, own_words=1.0, at=at
    )


async def _event(unit: Any, goal: Any, kind: EventKind, at: Any) -> None:
    data = json.dumps({"version": goal.version.number})
    await unit.events.add(Event(owner_id=ADA, kind=kind, at=at, goal_id=goal.id, data=data))
