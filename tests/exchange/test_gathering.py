"""What an export gathers: the same few queries, however many goals people shared."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine, event

from goalcoach.coach import goals
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.person import PersonId
from goalcoach.exchange.gathering import shared
from goalcoach.store.port import Store
from tests.coach.growth import ADA, BO, an_office

RESULT = GoalDraft(kind=GoalKind.PERFORMANCE, text="Raise CSAT from 82 to 90 by 30 June 2027")


async def test_an_export_asks_no_more_for_more_goals_and_has_their_comments(sqlite_store: Store) -> None:
    office, asked = an_office(sqlite_store), list[str]()
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

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        await one_more("Which customers?")
        first, few = await gathered()
        await one_more("By what means?")
        await one_more("Good")
        all_three, many = await gathered()
    finally:
        event.remove(Engine, "before_cursor_execute", note)

    assert first == [["Which customers?"]]
    assert all_three == [["By what means?"], ["Good"], ["Which customers?"]]
    assert many == few
