"""The demo organisation: whole, judged, dated from today, and there once."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from goalcoach.coach import conversations, goals
from goalcoach.demo import seed as seeding
from goalcoach.demo.people import PEOPLE, people_to_try
from goalcoach.demo.seed import seed
from goalcoach.demo.stories import Talk
from goalcoach.domain.conversation import ConversationState, Speaker
from goalcoach.domain.finding import Severity
from goalcoach.domain.goal import Goal, GoalKind, GoalStatus
from goalcoach.domain.person import Person, Role
from goalcoach.rules.verdict import Accepted
from goalcoach.settings import Settings
from goalcoach.store.port import Unit
from goalcoach.wiring import Wired, wire
from tests.llm.talking import ScriptedModel, coach_of

DAYS = {
    "leap day": datetime(2028, 2, 29, 23, 30, tzinfo=UTC),
    "new year": datetime(2027, 1, 1, 0, 5, tzinfo=UTC),
}


@pytest.fixture
async def wired(sqlite_url: str) -> Wired:
    """A goalcoach without anybody."""
    return wire(Settings(database_url=sqlite_url))


async def everything(unit: Unit) -> tuple[dict[str, Person], list[Goal]]:
    people = {person.name: person for person in await unit.people.all()}
    return people, list(await unit.goals.of([person.id for person in people.values()]))


@pytest.mark.slow
async def test_it_is_there_once_and_soon(wired: Wired) -> None:
    began = time.process_time()
    assert await seed(wired.office)
    seconds = time.process_time() - began
    assert not await seed(wired.office)

    async with wired.office.store.unit() as unit:
        people, found = await everything(unit)
    assert len(people) == len(PEOPLE)
    assert len(found) >= 40
    assert seconds < 3
    await wired.close()


@pytest.mark.slow
async def test_people_stand_in_three_levels_with_every_role(wired: Wired) -> None:
    await seed(wired.office)
    async with wired.office.store.unit() as unit:
        people, _ = await everything(unit)
    by_id = {person.id: person for person in people.values()}

    def level(person: Person) -> int:
        return 1 + level(by_id[person.manager_id]) if person.manager_id else 1

    assert {level(person) for person in people.values()} == {1, 2, 3}
    assert {role for person in people.values() for role in person.roles} == set(Role)
    leads = {person.manager_id for person in people.values()}
    assert all((Role.MANAGER in person.roles) == (person.id in leads) for person in people.values())
    for each in people_to_try():
        assert people[each.name].email == each.email
    await wired.close()


@pytest.mark.slow
async def test_goals_are_of_every_kind_and_status_good_and_rough(wired: Wired) -> None:
    await seed(wired.office)
    async with wired.office.store.unit() as unit:
        people, found = await everything(unit)
        owners = {person.id: person for person in people.values()}
        views = [await goals.look(unit, wired.office, owners[goal.owner_id], goal.id) for goal in found]

    assert {goal.status for goal in found} == set(GoalStatus)
    kinds = Counter(goal.version.draft.kind for goal in found)
    assert min(kinds[each] for each in (GoalKind.PERFORMANCE, GoalKind.DEVELOPMENT, GoalKind.OBJECTIVE)) >= 6
    assert kinds[GoalKind.ASPIRATION] >= 1
    assert any(len(view.versions) > 1 for view in views)
    assert any(view.comments for view in views)
    active = [view for view in views if view.goal.status not in (GoalStatus.DONE, GoalStatus.ARCHIVED)]
    assert all(isinstance(view.verdict, Accepted) for view in active)
    asks = [sum(f.severity is Severity.ASK for f in view.verdict.findings) for view in active]
    assert sum(count == 0 for count in asks) >= 15
    assert sum(count >= 2 for count in asks) >= 5
    await wired.close()


@pytest.mark.slow
async def test_one_chat_waits_with_a_suggestion_and_one_became_a_goal(wired: Wired) -> None:
    await seed(wired.office)
    async with wired.office.store.unit() as unit:
        people, _ = await everything(unit)
        views = [
            await conversations.look(unit, wired.office, person, talk.id)
            for person in people.values()
            for talk in await unit.conversations.of(person.id)
        ]
    by_state = {view.conversation.state: view for view in views}

    waiting, kept = by_state[ConversationState.OPEN], by_state[ConversationState.KEPT]
    assert waiting.conversation.owner_id == people["Ann"].id
    assert waiting.suggestion is not None
    assert sum(turn.speaker is Speaker.PERSON for turn in waiting.turns) == 2
    assert kept.conversation.goal_id is not None
    assert all(view.refused == 0 for view in views)
    assert all(turn.notice == "" for view in views for turn in view.turns)
    await wired.close()


@pytest.mark.slow
@pytest.mark.parametrize("now", DAYS.values(), ids=DAYS.keys())
async def test_it_can_be_told_on_any_day(sqlite_url: str, now: datetime) -> None:
    wired = wire(Settings(database_url=sqlite_url), now=lambda: now)
    await seed(wired.office)
    async with wired.office.store.unit() as unit:
        _, found = await everything(unit)

    assert all(goal.created_at <= goal.updated_at <= now + timedelta(days=1) for goal in found)
    assert min(goal.created_at for goal in found) < now - timedelta(days=365)
    await wired.close()


@pytest.mark.slow
async def test_half_a_demo_is_never_kept(wired: Wired, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(seeding, "TALKS", (Talk(who="Ann", ago=1, kind=None, says=("",)),))
        with pytest.raises(Exception, match="Write something"):
            await seed(wired.office)
    async with wired.office.store.unit() as unit:
        assert await unit.people.all() == []
    assert await seed(wired.office)
    await wired.close()


@pytest.mark.slow
async def test_a_made_up_organisation_costs_nobody_a_call_to_a_language_model(wired: Wired) -> None:
    model = ScriptedModel("Nobody should hear this.")
    await seed(replace(wired.office, coach=coach_of(model)))

    assert model.asked == []
