"""What the agenda of two is gathered with: the same few queries, however many goals there are."""

from __future__ import annotations

from goalcoach.coach import agendas, goals
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.joined.plan import LearningPlan
from goalcoach.store.growth_port import KeptPlan
from goalcoach.store.port import Store
from tests.coach.growth import ADA, BO, an_office
from tests.queries import queries

LEARNING = GoalDraft(kind=GoalKind.DEVELOPMENT, text="Lead two price talks alone by 30 June 2027")


async def test_an_agenda_asks_no_more_for_more_goals(sqlite_store: Store) -> None:
    office = an_office(sqlite_store)
    async with sqlite_store.unit() as unit:
        await unit.people.put(BO)
        await unit.people.put(ADA)

    async def one_more() -> None:
        async with sqlite_store.unit() as unit:
            goal = await goals.write(unit, office, ADA, LEARNING)
            await goals.submit(unit, office, ADA, goal.id, revision=goal.revision)
            plan = LearningPlan(support="Bo listens in")
            await unit.growth.keep_plan(KeptPlan(goal_id=goal.id, plan=plan, role=None, revision=1))

    async def told() -> tuple[str, int]:
        del asked[:]
        async with sqlite_store.unit() as unit:
            prepared = await agendas.prepare(unit, office, ADA, BO, Occasion.CHECK_IN)
        return str(prepared.agenda), len(asked)

    with queries() as asked:
        await one_more()
        first, few = await told()
        await one_more()
        await one_more()
        last, many = await told()

    assert first.count("Bo listens in") * 3 == last.count("Bo listens in") > 0
    assert many == few
