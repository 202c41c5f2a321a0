"""Looking at goals: what is kept, for whom, and when the next look is due."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from goalcoach.coach import away, check_ins, goals
from goalcoach.coach.check_ins import Told
from goalcoach.coach.office import Office
from goalcoach.coach.rhythm import set_rhythm, states
from goalcoach.domain.check_in import Confidence, Obstacle
from goalcoach.domain.errors import Forbidden, GoalcoachError, InvalidInput, NotFound
from goalcoach.domain.goal import Direction, Goal, GoalDraft, GoalKind, Measure
from goalcoach.domain.person import Person, Role
from goalcoach.domain.rhythm import QUARTERLY, TWO_WEEKLY, WEEKLY, State
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.store.port import Store, Unit
from tests.coach.desk import sit_down
from tests.queries import queries
from tests.world import Clock

RESULT = GoalDraft(
    kind=GoalKind.PERFORMANCE,
    text="Raise CSAT from 82 to 90 by 30 June 2027",
    measure=Measure(name="CSAT", baseline=Decimal(82), target=Decimal(90)),
)
LEARNING = GoalDraft(kind=GoalKind.DEVELOPMENT, text="Lead two price talks alone by 30 June 2027")
TODAY = date(2026, 11, 22)


@dataclass
class Room:
    """Ann, whom Bo leads, and a goal of hers that he agreed with."""

    store: Store
    office: Office
    clock: Clock
    ann: Person
    bo: Person
    eve: Person
    goal: Goal

    async def do(self, work: Any, *args: Any, **options: Any) -> Any:
        async with self.store.unit() as unit:
            return await work(unit, *args, **options)

    async def tell(self, **told: Any) -> Any:
        return await self.do(check_ins.add, self.office, self.ann, self.goal.id, Told(**told))

    async def state(self, goal: Goal | None = None) -> tuple[State, date]:
        async with self.store.unit() as unit:
            found = (await states(unit, self.office, [self.ann.id]))[(goal or self.goal).id]
        return found.state, found.due


@pytest.fixture
async def room(sqlite_store: Store) -> Room:
    coach = BuiltinCoach()
    bo = (await sit_down(sqlite_store, coach, name="Bo", roles={Role.MANAGER})).person
    eve = (await sit_down(sqlite_store, coach, name="Eve")).person
    desk = await sit_down(sqlite_store, coach, manager=bo)
    async with sqlite_store.unit() as unit:
        goal = await agreed(unit, desk.office, desk.person, bo, RESULT)
    clock: Any = desk.office.now
    return Room(sqlite_store, desk.office, clock, desk.person, bo, eve, goal)


async def agreed(unit: Unit, office: Office, owner: Person, manager: Person, draft: GoalDraft) -> Goal:
    goal = await goals.write(unit, office, owner, draft)
    goal = await goals.submit(unit, office, owner, goal.id, revision=goal.revision)
    return await goals.agree(unit, office, manager, goal.id, revision=goal.revision)


async def test_what_was_never_looked_at_is_pending_and_each_look_moves_the_next_one_on(room: Room) -> None:
    assert await room.state() == (State.PENDING, date(2026, 11, 29))

    first = await room.tell(value=Decimal("83.5"), confidence=7, note="Two calls went well")
    assert await room.state() == (State.ON_TIME, date(2026, 11, 29))
    kept = await room.do(lambda unit: unit.goals.get(room.goal.id))
    assert (kept.next_check_in, kept.revision) == (date(2026, 11, 29), room.goal.revision)

    room.clock.pass_by(days=8)
    assert await room.state() == (State.DUE, date(2026, 11, 29))
    second = await room.tell(value=Decimal(84))
    assert await room.state() == (State.ON_TIME, date(2026, 12, 7))

    await room.do(check_ins.remove, room.office, room.ann, room.goal.id, second.id)
    assert await room.state() == (State.DUE, date(2026, 11, 29))
    await room.do(check_ins.remove, room.office, room.ann, room.goal.id, first.id)
    assert await room.state() == (State.PENDING, date(2026, 11, 22))


async def test_a_day_its_owner_set_stays_unless_the_rhythm_asks_later(room: Room) -> None:
    async def look_on(day: date) -> None:
        goal = await room.do(lambda unit: unit.goals.get(room.goal.id))
        await room.do(goals.plan_check_in, room.office, room.ann, goal.id, day, revision=goal.revision)

    await look_on(date(2026, 12, 20))
    await room.tell(note="Quiet weeks ahead")
    assert await room.state() == (State.ON_TIME, date(2026, 12, 20))
    await look_on(date(2026, 11, 24))
    await room.tell(note="Looked at it earlier")
    assert await room.state() == (State.ON_TIME, date(2026, 11, 29))


async def test_its_owner_chooses_the_rhythm_among_those_that_suit_the_kind(room: Room) -> None:
    await room.tell(note="Begun")
    for every, due in ((TWO_WEEKLY, date(2026, 12, 6)), (None, date(2026, 11, 29))):
        found = await room.do(set_rhythm, room.office, room.ann, room.goal.id, every)
        assert found.due == due
    with pytest.raises(InvalidInput):
        await room.do(set_rhythm, room.office, room.ann, room.goal.id, QUARTERLY)
    with pytest.raises(Forbidden):
        await room.do(set_rhythm, room.office, room.bo, room.goal.id, WEEKLY)

    learning = await room.do(agreed, room.office, room.ann, room.bo, LEARNING)
    assert (await room.state(learning))[1] == date(2026, 12, 20)
    found = await room.do(set_rhythm, room.office, room.ann, learning.id, QUARTERLY)
    assert found.every == QUARTERLY
    private = await room.do(goals.write, room.office, room.ann, RESULT)
    async with room.store.unit() as unit:
        assert private.id not in await states(unit, room.office, [room.ann.id]), "nobody asks about a sketch"


async def test_looks_wait_while_their_owner_is_away(room: Room) -> None:
    await room.tell(note="Before the holidays")
    kept = await room.do(away.add, room.office, room.ann, date(2026, 11, 28), date(2026, 12, 10))
    assert await room.state() == (State.ON_TIME, date(2026, 12, 11))
    room.clock.pass_by(days=9)
    assert (await room.state())[0] is State.PAUSED
    room.clock.pass_by(days=10)
    assert await room.state() == (State.DUE, date(2026, 12, 11))
    with pytest.raises(NotFound):
        await room.do(away.remove, room.eve, kept.id)
    await room.do(away.remove, room.ann, kept.id)
    assert (await room.state())[0] is State.OUTDATED


async def test_confidence_is_its_owners_alone_unless_they_share_it(room: Room) -> None:
    hidden = await room.tell(note="Slow week", confidence=3)
    shared = await room.tell(note="Better", confidence=6, shares=True)

    mine = await room.do(check_ins.look, room.ann, room.goal.id)
    bos = await room.do(check_ins.look, room.bo, room.goal.id)

    assert [each.id for each in mine.check_ins] == [hidden.id, shared.id]
    assert {each: told.value for each, told in mine.confidences.items()} == {hidden.id: 3, shared.id: 6}
    assert bos.check_ins == mine.check_ins
    assert bos.confidences == {shared.id: Confidence(check_in_id=shared.id, value=6, shared=True)}
    with pytest.raises(NotFound):
        await room.do(check_ins.look, room.eve, room.goal.id)


REFUSED: tuple[tuple[dict[str, Any], str], ...] = (
    ({}, "note"),
    ({"note": "  "}, "note"),
    ({"note": "x", "day": date(2026, 11, 23)}, "day"),
    ({"note": "x", "day": date(2026, 11, 21)}, "day"),
    ({"confidence": 11}, "confidence"),
    ({"confidence": -1}, "confidence"),
    ({"note": "x" * 1001}, "note"),
    ({"obstacle_words": "x" * 1001}, "obstacle_words"),
)


async def test_what_cannot_be_kept_is_refused_beside_its_field(room: Room) -> None:
    for told, field in REFUSED:
        with pytest.raises(InvalidInput) as refused:
            await room.tell(**told)
        assert refused.value.data["field"] == field, told
    yes_no = await room.do(
        goals.write,
        room.office,
        room.ann,
        GoalDraft(
            kind=GoalKind.PERFORMANCE,
            text="Publish the price list by 1 March 2027",
            measure=Measure(direction=Direction.DONE),
        ),
    )
    learning = await room.do(goals.write, room.office, room.ann, LEARNING)
    for goal, value in ((yes_no, Decimal(2)), (learning, Decimal(1))):
        with pytest.raises(InvalidInput) as refused:
            await room.do(check_ins.add, room.office, room.ann, goal.id, Told(value=value))
        assert refused.value.data["field"] == "value"
    done = await room.do(check_ins.add, room.office, room.ann, yes_no.id, Told(value=Decimal(1)))
    words = await room.tell(obstacle_words="The depot waits for parts")
    assert (done.value, words.obstacle) == (1, Obstacle.OTHER)


async def test_only_their_owner_keeps_or_removes_check_ins(room: Room) -> None:
    kept = await room.tell(note="Mine")
    other = await room.do(goals.write, room.office, room.ann, RESULT)
    errors: list[tuple[Person, Any, type[GoalcoachError]]] = [
        (room.bo, room.goal.id, Forbidden),
        (room.eve, room.goal.id, NotFound),
        (room.ann, other.id, NotFound),
    ]
    for person, goal_id, error in errors:
        with pytest.raises(error):
            await room.do(check_ins.remove, room.office, person, goal_id, kept.id)
    with pytest.raises(Forbidden):
        await room.do(check_ins.add, room.office, room.bo, room.goal.id, Told(note="Yours"))


async def test_a_goal_that_begins_later_says_from_when_it_is_looked_at(room: Room) -> None:
    """No day was right: today came before its beginning, and its beginning was still to come."""
    later = await room.do(goals.write, room.office, room.ann, replace(RESULT, start=date(2027, 1, 11)))

    for day in (None, date(2027, 1, 11)):
        with pytest.raises(InvalidInput, match="begins on 11 January 2027, and is looked at from then on"):
            await room.do(check_ins.add, room.office, room.ann, later.id, Told(day=day, note="Early"))


async def test_a_team_takes_as_many_queries_as_one_goal(room: Room) -> None:
    async def told() -> int:
        async with room.store.unit() as unit:
            everybody = [each.id for each in await unit.people.all()]
            del asked[:]
            assert (await states(unit, room.office, everybody))[room.goal.id].every == WEEKLY
            return len(asked)

    with queries() as asked:
        one = await told()
        for _ in range(3):
            await room.do(agreed, room.office, room.ann, room.bo, LEARNING)
        assert await told() == one == 4
