"""What every database does with means, requests and proposals, and to whom it gives them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from goalcoach.domain.errors import Conflict, Misdeclared, NotFound
from goalcoach.domain.goal import GoalId
from goalcoach.rules.joined.gap import Cause
from goalcoach.store.feedback_port import FeedbackRequest, RequestState
from goalcoach.store.gap_port import Shortfall
from goalcoach.store.means_port import Means, MeansAnswer
from goalcoach.store.port import Store
from goalcoach.store.proposal_port import Proposal, ProposalState
from goalcoach.store.use_port import Use, UseKind
from tests.contracts.test_growth import TALK, of_ada
from tests.store.samples import ADA, GRACE, LATER, NOW

SHORT = Shortfall(
    title="Calls", actual=Decimal(62), target=Decimal(75), unit="%", falling=False, day=date(2027, 3, 1)
)
ASKED = FeedbackRequest(
    id="r-1",
    owner_id=ADA,
    colleague_id=GRACE,
    competency="negotiation",
    words="How did I name the price?",
    created_at=NOW,
)


async def test_of_each_of_the_means_the_newest_answer_stands(store: Store) -> None:
    goal = await of_ada(store)
    first = MeansAnswer(
        goal_id=goal.id,
        means=Means.HOURS,
        asked="4 hours a month",
        agreed=False,
        words="Two are possible.",
        by_id=GRACE,
        at=NOW,
    )
    second = replace(first, asked="2 hours a month", agreed=True, words="", at=LATER)
    money = replace(first, means=Means.MONEY, asked="300")
    async with store.unit() as unit:
        for each in (first, money, second):
            await unit.means.keep(each)

    async with store.unit() as unit:
        assert await unit.means.of(goal.id) == [second, money]
        assert await unit.means.of(GoalId("another")) == []
        assert await unit.means.of_all([GoalId("another"), goal.id]) == {goal.id: [second, money]}
        assert await unit.means.of_all([]) == {}
    for wrong in (replace(first, words=""), replace(first, asked="")):
        with pytest.raises(Misdeclared):
            async with store.unit() as unit:
                await unit.means.keep(wrong)


async def test_a_request_is_its_owners_and_of_whoever_was_asked(store: Store) -> None:
    await of_ada(store)
    answered = replace(
        ASKED,
        state=RequestState.ANSWERED,
        level=2,
        day=date(2027, 3, 1),
        text="Named it late.",
        evidence_id="e",
        answered_at=LATER,
    )
    async with store.unit() as unit:
        await unit.feedback.create(ASKED)
    async with store.unit() as unit:
        assert await unit.feedback.of(ADA) == [ASKED] == await unit.feedback.asked(GRACE)
        assert await unit.feedback.of(GRACE) == [] == await unit.feedback.asked(ADA)
        assert await unit.feedback.get("r-1", ADA) == ASKED == await unit.feedback.get_asked("r-1", GRACE)
        await unit.feedback.change(answered, was=RequestState.OPEN)
    async with store.unit() as unit:
        assert await unit.feedback.get("r-1", ADA) == answered
        for reach in (unit.feedback.get("r-1", GRACE), unit.feedback.get_asked("r-1", ADA)):
            with pytest.raises(NotFound):
                await reach
    with pytest.raises(Conflict):
        async with store.unit() as unit:
            await unit.feedback.change(answered, was=RequestState.OPEN)
    with pytest.raises(NotFound):
        async with store.unit() as unit:
            await unit.feedback.remove("r-1", GRACE)
    async with store.unit() as unit:
        await unit.feedback.remove("r-1", ADA)
    async with store.unit() as unit:
        assert await unit.feedback.asked(GRACE) == []


async def test_the_database_refuses_requests_that_cannot_be(store: Store) -> None:
    await of_ada(store)

    for number, changes in enumerate(
        (
            {"colleague_id": ADA},
            {"competency": ""},
            {"shows_goal": True},
            {"answered_at": NOW},
            {"level": 2},
            {"state": RequestState.ANSWERED, "answered_at": NOW},
        )
    ):
        wrong = replace(ASKED, id=f"r-{number}", **changes)  # type: ignore[arg-type]
        with pytest.raises(Misdeclared):
            async with store.unit() as unit:
                await unit.feedback.create(wrong)


async def test_a_proposal_is_its_owners_and_its_makers_and_outlives_the_talk(store: Store) -> None:
    goal = await of_ada(store)
    made = Proposal(
        id="p-1",
        owner_id=ADA,
        by_id=GRACE,
        goal_id=goal.id,
        shortfall=SHORT,
        words="Why is that?",
        created_at=NOW,
    )
    taken = replace(
        made,
        state=ProposalState.TAKEN,
        talk_id=TALK.id,
        cause=Cause.SKILL,
        told="I learn.",
        answered_at=LATER,
    )
    async with store.unit() as unit:
        await unit.gap_talks.create(TALK)
        await unit.proposals.create(made)
    async with store.unit() as unit:
        assert await unit.proposals.of(ADA) == [made] == await unit.proposals.by(GRACE)
        assert await unit.proposals.of(GRACE) == [] == await unit.proposals.by(ADA)
        with pytest.raises(NotFound):
            await unit.proposals.get("p-1", GRACE)
        await unit.proposals.change(taken, was=ProposalState.OPEN)
    with pytest.raises(Conflict):
        async with store.unit() as unit:
            await unit.proposals.change(taken, was=ProposalState.OPEN)
    with pytest.raises(NotFound):
        async with store.unit() as unit:
            await unit.proposals.withdraw("p-1", GRACE)
    async with store.unit() as unit:
        assert await unit.proposals.get("p-1", ADA) == taken
        await unit.gap_talks.remove(TALK.id, ADA)
    async with store.unit() as unit:
        assert await unit.proposals.get("p-1", ADA) == replace(taken, talk_id=None)
        await unit.proposals.remove("p-1", ADA)
    async with store.unit() as unit:
        assert await unit.proposals.of(ADA) == []


async def test_what_is_told_needs_that_it_was_taken_up(store: Store) -> None:
    goal = await of_ada(store)
    made = Proposal(
        id="p", owner_id=ADA, by_id=GRACE, goal_id=goal.id, shortfall=SHORT, words="Why?", created_at=NOW
    )

    for changes in ({"cause": Cause.SKILL}, {"told": "I learn."}, {"talk_id": "gap-1"}, {"by_id": ADA}):
        with pytest.raises((Misdeclared, Conflict)):
            async with store.unit() as unit:
                await unit.proposals.create(replace(made, **changes))


async def test_only_who_told_that_it_was_seen_takes_it_back(store: Store) -> None:
    goal = await of_ada(store)
    seen = Use(
        id="u-1",
        goal_id=goal.id,
        kind=UseKind.OBSERVATION,
        day=date(2027, 3, 1),
        text="Seen.",
        by_id=GRACE,
        at=NOW,
    )
    async with store.unit() as unit:
        await unit.uses.add(seen)
        assert await unit.uses.of_all([GoalId("another"), goal.id]) == {goal.id: [seen]}
        assert await unit.uses.of_all([]) == {}

    with pytest.raises(NotFound):
        async with store.unit() as unit:
            await unit.uses.remove("u-1", goal.id, ADA)
    async with store.unit() as unit:
        await unit.uses.remove("u-1", goal.id, GRACE)
    async with store.unit() as unit:
        assert await unit.uses.of(goal.id) == []
