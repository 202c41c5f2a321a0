"""What an export gathers: the same few queries, however many goals people shared."""

from __future__ import annotations

from goalcoach.coach import goals
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.person import PersonId
from goalcoach.exchange.gathering import shared
from goalcoach.store.port import Store
from tests.coach.growth import ADA, BO, an_office
from tests.queries import queries

RESULT = GoalDraft(kind=GoalKind.PERFORMANCE, text="Raise CSAT from 82 to 90 by 30 June 2027")


async def test_an_export_asks_no_more_for_more_goals_and_has_their_comments(sqlite_store: Store) -> None:
    office = an_office(sqlite_store)
    async with sqlite_store.unit() as unit:
        await unit.people.put(BO)
        await unit.people.put(ADA)

    async def one_more(said: str) -> None:
        async with sqlite_store.unit() as unit:
            goal = await goals.write(unit, office, ADA, RESULT)
            await goals.submit(unit, office, ADA, goal.id, revision=goal.revision)
            await goals.comment(unit, office, BO, goal.id, said)

    async def gathered() -> tuple[list[list[str]], int]:
        asked.clear()
        async with sqlite_store.unit() as unit:
            found = await shared(unit, [await unit.people.get(PersonId("ada"))])
        return sorted([each.text for each in record.comments] for record in found.goals), len(asked)

    with queries() as asked:
        await one_more("Which customers?")
        first, few = await gathered()
        await one_more("By what means?")
        await one_more("Good")
        all_three, many = await gathered()

    assert first == [["Which customers?"]]
    assert all_three == [["By what means?"], ["Good"], ["Which customers?"]]
    assert many == few
