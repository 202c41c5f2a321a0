"""What every database counts an overview from: shared goals of active people, and nothing of drafts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.check_in import Away, CheckIn
from goalcoach.domain.goal import Author, GoalDraft, GoalId, GoalKind, GoalStatus
from goalcoach.domain.person import Person, PersonId, Role
from goalcoach.domain.talk import Talk
from goalcoach.rules.joined.plan import LearningPlan
from goalcoach.store.growth_port import KeptPlan
from goalcoach.store.overview_port import SharedGoal, TeamCount
from goalcoach.store.port import Store, Unit
from tests.store.samples import NOW, accepted

_DAY = date(2027, 3, 1)


def _person(name: str, team: str, *, active: bool = True, boss: str | None = None) -> Person:
    return Person(
        id=PersonId(name),
        email=f"{name}@demo.example",
        name=name,
        roles=frozenset({Role.EMPLOYEE}),
        team=team,
        active=active,
        manager_id=PersonId(boss) if boss else None,
    )


async def _goal(unit: Unit, owner: str, status: GoalStatus, draft: GoalDraft, name: str) -> None:
    kept = await unit.goals.create(
        id=GoalId(name),
        owner_id=PersonId(owner),
        accepted=accepted(draft),
        author=Author.PERSON,
        own_words=1.0,
        at=NOW,
    )
    if status is not GoalStatus.DRAFT:
        await unit.goals.set_status(kept, status, NOW)


async def test_it_reads_shared_goals_people_and_talks_by_team(store: Store) -> None:
    result = GoalDraft(kind=GoalKind.PERFORMANCE, text="Raise CSAT", due=_DAY, hours_per_month=Decimal("4.5"))
    learning = GoalDraft(kind=GoalKind.DEVELOPMENT, text="Learn price talks", start=_DAY)
    async with store.unit() as unit:
        for each in (
            _person("bo", "Lead"),
            _person("ann", "Care", boss="bo"),
            _person("tom", "Care"),
            _person("old", "Care", active=False),
        ):
            await unit.people.put(each)
        await _goal(unit, "ann", GoalStatus.AGREED, result, "g1")
        await _goal(unit, "tom", GoalStatus.SUBMITTED, learning, "g2")
        await _goal(unit, "tom", GoalStatus.AGREED, learning, "g3")
        await _goal(unit, "ann", GoalStatus.DRAFT, result, "g4")
        await _goal(unit, "ann", GoalStatus.ARCHIVED, result, "g5")
        await _goal(unit, "old", GoalStatus.AGREED, result, "g6")
        plan = LearningPlan(competency="talks", level=1, to=2, watched="CSAT")
        await unit.growth.keep_plan(KeptPlan(goal_id=GoalId("g3"), plan=plan, role=None, revision=1))
        look = CheckIn(id="l1", goal_id=GoalId("g1"), owner_id=PersonId("ann"), day=_DAY, at=NOW)
        await unit.check_ins.add_all([look, replace(look, id="l2", day=date(2027, 2, 1))])
        await unit.check_ins.set_every(GoalId("g1"), 14)
        away = Away(id="a1", person_id=PersonId("ann"), begin=_DAY, until=date(2027, 3, 9))
        await unit.check_ins.add_away(away)
        talk = Talk(
            id="t1",
            owner_id=PersonId("ann"),
            with_id=PersonId("bo"),
            day=_DAY,
            occasion=Occasion.CHECK_IN,
            by_id=PersonId("bo"),
            at=NOW,
        )
        await unit.talks.add(talk)
        await unit.talks.add(replace(talk, id="t2", day=date(2027, 1, 5)))
        await unit.talks.add(replace(talk, id="t3", day=date(2027, 1, 5), occasion=Occasion.CAREER))

    async with store.unit() as unit:
        goals = sorted(await unit.overview.shared_goals())
        assert await unit.overview.teams(_DAY, date(2027, 1, 1)) == [
            TeamCount(team="Care", people=2, talked=1, career=1),
            TeamCount(team="Lead", people=1, talked=0, career=0),
        ]
        assert (await unit.overview.teams(date(2027, 3, 2), _DAY))[0] == TeamCount(
            team="Care", people=2, talked=0, career=0
        )
        assert await unit.overview.away(date(2027, 3, 9)) == [away]
        assert await unit.overview.away(date(2027, 3, 10)) == []

    first = SharedGoal(
        id=GoalId("g1"),
        owner_id=PersonId("ann"),
        team="Care",
        status=GoalStatus.AGREED,
        kind=GoalKind.PERFORMANCE,
        start=None,
        due=_DAY,
        created_at=NOW,
        planned=None,
        last=_DAY,
        every=14,
        hours=Decimal("4.5"),
        nameless=True,
    )
    second = first._replace(
        id=GoalId("g2"),
        owner_id=PersonId("tom"),
        status=GoalStatus.SUBMITTED,
        kind=GoalKind.DEVELOPMENT,
        start=_DAY,
        due=None,
        last=None,
        every=None,
        hours=Decimal(),
    )
    third = second._replace(id=GoalId("g3"), status=GoalStatus.AGREED, nameless=False)
    assert goals == [first, second, third]
