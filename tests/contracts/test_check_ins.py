"""Check-ins in the database: kept, read in order, taken out with the confidence that belongs to them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from goalcoach.domain.check_in import Away, CheckIn, Confidence, Obstacle
from goalcoach.domain.errors import NotFound
from goalcoach.domain.goal import Goal, GoalId
from goalcoach.store.port import Store
from tests.contracts.test_growth import of_ada
from tests.store.samples import ADA, GRACE, NOW, a_goal


def _look(goal: Goal, id_: str, day: int, **said: object) -> CheckIn:
    return CheckIn(
        id=id_,
        goal_id=goal.id,
        owner_id=goal.owner_id,
        day=date(2026, 11, day),
        at=NOW,
        **said,  # type: ignore[arg-type]
    )


async def test_check_ins_come_back_whole_and_in_order(store: Store) -> None:
    goal = await of_ada(store)
    later = _look(
        goal,
        "b",
        20,
        value=Decimal("7.50"),
        note="Two were ill",
        obstacle=Obstacle.DEPENDENCY,
        obstacle_words="the depot",
        learned="ask earlier",
        help_needed="a call",
    )
    earlier = _look(goal, "a", 6)
    async with store.unit() as unit:
        await unit.check_ins.add(later)
        await unit.check_ins.add(earlier)

    async with store.unit() as unit:
        assert await unit.check_ins.of(goal.id) == [earlier, later]
        assert await unit.check_ins.between(ADA, date(2026, 11, 7), date(2026, 11, 20)) == [later]
        assert await unit.check_ins.between(GRACE, date(2026, 11, 1), date(2026, 11, 30)) == []
        assert await unit.check_ins.last_days([ADA, GRACE]) == {goal.id: date(2026, 11, 20)}


async def test_the_newest_look_of_each_goal_is_read_for_many_at_once(store: Store) -> None:
    one = await of_ada(store)
    async with store.unit() as unit:
        two, none = await a_goal(unit, "goal-2"), await a_goal(unit, "goal-3")
    newest = replace(_look(one, "a", 20), at=NOW + timedelta(hours=1))
    other = _look(two, "z", 6)
    async with store.unit() as unit:
        await unit.check_ins.add_all([_look(one, "b", 20), newest, _look(one, "c", 6), other])

    async with store.unit() as unit:
        assert await unit.check_ins.newest([one.id, two.id, none.id]) == {one.id: newest, two.id: other}
        assert await unit.check_ins.newest([two.id]) == {two.id: other}
        assert await unit.check_ins.newest([]) == {}


async def test_only_its_owner_takes_a_check_in_out_and_its_confidence_goes_with_it(store: Store) -> None:
    goal = await of_ada(store)
    async with store.unit() as unit:
        await unit.check_ins.add(_look(goal, "a", 6))
        await unit.confidences.keep(Confidence(check_in_id="a", value=7))

    with pytest.raises(NotFound):
        async with store.unit() as unit:
            await unit.check_ins.remove("a", GRACE)
    async with store.unit() as unit:
        await unit.check_ins.remove("a", ADA)
    async with store.unit() as unit:
        assert await unit.check_ins.of(goal.id) == []
        assert await unit.confidences.of(goal.id) == {}


async def test_confidence_that_was_not_shared_is_not_among_the_shared(store: Store) -> None:
    goal = await of_ada(store)
    kept, told = Confidence(check_in_id="a", value=3), Confidence(check_in_id="b", value=8, shared=True)
    async with store.unit() as unit:
        for each in ("a", "b"):
            await unit.check_ins.add(_look(goal, each, 6))
        await unit.confidences.keep(Confidence(check_in_id="a", value=9, shared=True))
        await unit.confidences.keep(kept)
        await unit.confidences.keep(told)

    async with store.unit() as unit:
        assert await unit.confidences.of(goal.id) == {"a": kept, "b": told}
        assert await unit.confidences.shared(goal.id) == {"b": told}


async def test_a_chosen_rhythm_is_replaced_and_given_up_and_a_planned_look_is_no_revision(
    store: Store,
) -> None:
    goal = await of_ada(store)
    async with store.unit() as unit:
        await unit.check_ins.plan(goal.id, date(2026, 11, 27))
        planned = await unit.goals.get(goal.id)
        assert (planned.next_check_in, planned.revision) == (date(2026, 11, 27), goal.revision)
        await unit.check_ins.set_every(goal.id, 7)
        await unit.check_ins.set_every(goal.id, 14)
        assert await unit.check_ins.every([goal.id, GoalId("none")]) == {goal.id: 14}
        await unit.check_ins.set_every(goal.id, None)
        assert await unit.check_ins.every([goal.id]) == {}


async def test_days_away_are_their_persons_to_take_out(store: Store) -> None:
    await of_ada(store)
    leave = Away(id="x", person_id=ADA, begin=date(2026, 12, 21), until=date(2027, 1, 3))
    async with store.unit() as unit:
        await unit.check_ins.add_away(leave)
        assert await unit.check_ins.away([ADA, GRACE], date(2027, 1, 3)) == [leave]
        assert await unit.check_ins.away([ADA], date(2027, 1, 4)) == []
    with pytest.raises(NotFound):
        async with store.unit() as unit:
            await unit.check_ins.remove_away("x", GRACE)
    async with store.unit() as unit:
        await unit.check_ins.remove_away("x", ADA)
        assert await unit.check_ins.away([ADA], date(2026, 1, 1)) == []
