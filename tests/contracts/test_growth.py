"""What every database does with evidence of levels and with aims, and to whom it gives them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from goalcoach.domain.errors import Conflict, Misdeclared, NotFound
from goalcoach.domain.goal import Goal, GoalId
from goalcoach.domain.person import PersonId
from goalcoach.rules.joined.capacity import GivesWay
from goalcoach.rules.joined.gap import Cause
from goalcoach.rules.joined.levels import LevelEvidence, Rater
from goalcoach.rules.joined.plan import LearningPlan
from goalcoach.rules.joined.role import TargetRole
from goalcoach.store.gap_port import GapTalk, Shortfall
from goalcoach.store.growth_port import Aim, KeptEvidence, KeptPlan, Ticked
from goalcoach.store.port import Store
from tests.store.samples import ADA, GRACE, LATER, NOW, a_goal, some_people

AIM = Aim(
    id="aim-1",
    owner_id=ADA,
    blueprint="account-manager",
    version="1",
    words="One day I would like to lead the Madrid accounts.",
    shared_with=None,
    revision=1,
    created_at=NOW,
    updated_at=NOW,
)


def seen(name: str, rater: Rater = Rater.SELF, entered_by: PersonId = ADA, **changes: object) -> KeptEvidence:
    evidence = LevelEvidence(competency="negotiation", level=2, day=date(2027, 3, 1), rater=rater)
    return KeptEvidence(
        id=name,
        owner_id=ADA,
        evidence=replace(evidence, **changes),  # type: ignore[arg-type]
        by_id=entered_by,
        note="Led the price talk with Berg.",
        at=NOW,
    )


async def kept(store: Store, *evidence: KeptEvidence) -> None:
    await some_people(store)
    async with store.unit() as unit:
        for each in evidence:
            await unit.growth.add_evidence(each)


class TestEvidence:
    async def test_what_was_seen_comes_back_the_newest_day_first(self, store: Store) -> None:
        early = seen("e-1", day=date(2026, 5, 1), level=1)
        late = seen("e-2", Rater.MANAGER, GRACE, by="grace")
        await kept(store, early, late)

        async with store.unit() as unit:
            assert await unit.growth.evidence_of(ADA) == [late, early]
            assert await unit.growth.evidence_by(GRACE, ADA) == [late]
            assert await unit.growth.evidence_of(GRACE) == []

    async def test_only_who_entered_it_takes_it_out(self, store: Store) -> None:
        await kept(store, seen("e-1", Rater.MANAGER, GRACE))

        for owner, by in ((ADA, ADA), (GRACE, GRACE)):
            with pytest.raises(NotFound):
                async with store.unit() as unit:
                    await unit.growth.remove_evidence("e-1", owner, by)
        async with store.unit() as unit:
            await unit.growth.remove_evidence("e-1", ADA, GRACE)
        async with store.unit() as unit:
            assert await unit.growth.evidence_of(ADA) == []

    @pytest.mark.parametrize(
        "wrong",
        [
            pytest.param(seen("e-1", Rater.SELF, GRACE), id="a self-rating by somebody else"),
            pytest.param(seen("e-1", Rater.SITUATION, GRACE), id="a situation told by somebody else"),
            pytest.param(seen("e-1", Rater.MANAGER, ADA), id="the manager of oneself"),
            pytest.param(seen("e-1", level=0), id="no level"),
        ],
    )
    async def test_the_database_refuses_what_cannot_be(self, store: Store, wrong: KeptEvidence) -> None:
        with pytest.raises(Misdeclared):
            await kept(store, wrong)

    async def test_evidence_of_nobody_is_refused(self, store: Store) -> None:
        with pytest.raises(Conflict):
            await kept(store, replace(seen("e-1"), owner_id=PersonId("nobody"), by_id=PersonId("nobody")))


class TestAims:
    async def test_an_aim_is_its_owners(self, store: Store) -> None:
        await some_people(store)
        async with store.unit() as unit:
            await unit.growth.add_aim(AIM)

        async with store.unit() as unit:
            assert await unit.growth.aim("aim-1", ADA) == AIM
            assert await unit.growth.aims_of(ADA) == [AIM]
            assert await unit.growth.shared_aims_of(ADA, GRACE) == await unit.growth.aims_of(GRACE) == []
        for deed in ("aim", "remove_aim"):
            with pytest.raises(NotFound):
                async with store.unit() as unit:
                    await getattr(unit.growth, deed)("aim-1", GRACE)

    async def test_what_is_shared_can_be_taken_back(self, store: Store) -> None:
        await some_people(store)
        async with store.unit() as unit:
            await unit.growth.add_aim(AIM)
        async with store.unit() as unit:
            shared = await unit.growth.change_aim(replace(AIM, shared_with=GRACE), LATER)
        async with store.unit() as unit:
            assert await unit.growth.shared_aims_of(ADA, GRACE) == [shared]
            assert await unit.growth.shared_aims_of(ADA, ADA) == [], "only whom it was shared with"
            assert await unit.growth.shared_aims([GRACE, ADA], GRACE) == [shared]
            assert await unit.growth.shared_aims([ADA], ADA) == await unit.growth.shared_aims([], GRACE) == []
            assert shared == replace(AIM, shared_with=GRACE, revision=2, updated_at=LATER)
            await unit.growth.change_aim(replace(shared, shared_with=None), LATER)
        async with store.unit() as unit:
            assert await unit.growth.shared_aims_of(ADA, GRACE) == []

    async def test_of_two_changes_the_second_is_told(self, store: Store) -> None:
        await some_people(store)
        async with store.unit() as unit:
            await unit.growth.add_aim(AIM)
        async with store.unit() as unit:
            await unit.growth.change_aim(replace(AIM, words="Lead the Lisbon accounts."), LATER)

        for stale in (AIM, replace(AIM, revision=2, owner_id=GRACE)):
            with pytest.raises(Conflict):
                async with store.unit() as unit:
                    await unit.growth.change_aim(stale, LATER)

    async def test_an_aim_that_is_taken_out_is_gone(self, store: Store) -> None:
        await some_people(store)
        async with store.unit() as unit:
            await unit.growth.add_aim(AIM)
        async with store.unit() as unit:
            await unit.growth.remove_aim("aim-1", ADA)
        async with store.unit() as unit:
            assert await unit.growth.aims_of(ADA) == []


PLAN = LearningPlan(
    competency="negotiation",
    level=1,
    to=2,
    support="",
    cost=Decimal("12.50"),
    first_use=date(2027, 4, 2),
    chosen=True,
    obstacle="I give way when a price is questioned.",
)
ROLE = TargetRole(blueprint="account-manager", version="1", chosen=True)


async def of_ada(store: Store) -> Goal:
    await some_people(store)
    async with store.unit() as unit:
        return await a_goal(unit)


class TestPlans:
    async def test_a_plan_stands_beside_its_goal(self, store: Store) -> None:
        goal = await of_ada(store)
        first = KeptPlan(goal_id=goal.id, plan=PLAN, role=ROLE, revision=1)

        async with store.unit() as unit:
            assert await unit.growth.plan_of(goal.id) is None
            await unit.growth.keep_plan(first)
        async with store.unit() as unit:
            assert await unit.growth.plan_of(goal.id) == first
            second = replace(
                first,
                plan=replace(PLAN, cost=None, weeks=("Ask Berg", "", "", ""), new=True),
                role=None,
                decision="Grace asked me to.",
                gives_way=GivesWay.EXCEPTION,
                decided_on=date(2027, 3, 1),
                ticked=(Ticked(week=1, text="Ask Berg", on=date(2027, 3, 2)),),
                revision=2,
            )
            await unit.growth.keep_plan(second)
        async with store.unit() as unit:
            assert await unit.growth.plan_of(goal.id) == second
            assert await unit.growth.plans_of([goal.id, GoalId("g")]) == {goal.id: second}
            assert await unit.growth.plans_of([]) == {}

    @pytest.mark.parametrize("missing", [{"decision": ""}, {"decided_on": None}])
    async def test_nobody_goes_beyond_unsigned(self, store: Store, missing: dict[str, Any]) -> None:
        goal = await of_ada(store)
        signed = KeptPlan(
            goal_id=goal.id,
            plan=PLAN,
            role=None,
            decision="Grace asked me to.",
            gives_way=GivesWay.EXCEPTION,
            decided_on=date(2027, 3, 1),
            revision=1,
        )

        with pytest.raises(Misdeclared):
            async with store.unit() as unit:
                await unit.growth.keep_plan(replace(signed, **missing))

    @pytest.mark.parametrize("revision", [1, 3])
    async def test_of_two_plans_the_second_is_told(self, store: Store, revision: int) -> None:
        goal = await of_ada(store)
        first = KeptPlan(goal_id=goal.id, plan=PLAN, role=None, revision=1)
        async with store.unit() as unit:
            await unit.growth.keep_plan(first)

        with pytest.raises(Conflict):
            async with store.unit() as unit:
                await unit.growth.keep_plan(replace(first, revision=revision))

    async def test_a_plan_of_no_goal_is_refused(self, store: Store) -> None:
        with pytest.raises(Conflict):
            async with store.unit() as unit:
                await unit.growth.keep_plan(KeptPlan(goal_id=GoalId("g"), plan=PLAN, role=None, revision=1))


TALK = GapTalk(
    id="gap-1",
    owner_id=ADA,
    goal_id=None,
    shortfall=Shortfall(
        title="Raise new client conversions from 20 % to 35 %",
        actual=Decimal("23.5"),
        target=Decimal(35),
        unit="%",
        falling=False,
        day=date(2027, 3, 1),
    ),
    answers=(("first", "I give the discount away at once."), ("able", "")),
    language="en",
    cause=None,
    competency="",
    revision=1,
    created_at=NOW,
    updated_at=NOW,
)


class TestGapTalks:
    async def test_a_talk_is_its_owners(self, store: Store) -> None:
        await some_people(store)
        async with store.unit() as unit:
            await unit.gap_talks.create(TALK)

        async with store.unit() as unit:
            assert await unit.gap_talks.get("gap-1", ADA) == TALK
            assert await unit.gap_talks.of(ADA) == [TALK]
            assert await unit.gap_talks.of(GRACE) == []
        for deed in ("get", "remove"):
            with pytest.raises(NotFound):
                async with store.unit() as unit:
                    await getattr(unit.gap_talks, deed)("gap-1", GRACE)

    async def test_it_grows_and_goes(self, store: Store) -> None:
        await some_people(store)
        async with store.unit() as unit:
            await unit.gap_talks.create(TALK)
        async with store.unit() as unit:
            found = replace(
                TALK, cause=Cause.SKILL, competency="negotiation", answers=TALK.answers[:1], language="de"
            )
            changed = await unit.gap_talks.change(found, LATER)
        async with store.unit() as unit:
            assert await unit.gap_talks.get("gap-1", ADA) == changed
            assert changed == replace(found, revision=2, updated_at=LATER)
        for stale in (TALK, replace(changed, owner_id=GRACE)):
            with pytest.raises(Conflict):
                async with store.unit() as unit:
                    await unit.gap_talks.change(stale, LATER)
        async with store.unit() as unit:
            await unit.gap_talks.remove("gap-1", ADA)
        async with store.unit() as unit:
            assert await unit.gap_talks.of(ADA) == []

    async def test_learning_stands_beside_no_other_cause(self, store: Store) -> None:
        await some_people(store)

        with pytest.raises(Misdeclared):
            async with store.unit() as unit:
                await unit.gap_talks.create(replace(TALK, cause=Cause.RESOURCES, competency="negotiation"))


@pytest.mark.parametrize("change", ["blueprint = '', version = '', words = ''", "version = ''"])
async def test_an_aim_says_something(store: Store, engine: Engine, change: str) -> None:
    await some_people(store)
    async with store.unit() as unit:
        await unit.growth.add_aim(AIM)

    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.execute(text(f"UPDATE career_aim SET {change}"))
