"""How much one person may keep: beyond it a clear sentence, and the next one once something was taken out."""

from __future__ import annotations

from decimal import Decimal

import pytest

from goalcoach.coach import applied, gaps, goals, levels
from goalcoach.domain.errors import Conflict
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.joined.levels import Rater
from goalcoach.store.port import Store
from goalcoach.store.use_port import UseKind
from tests.coach.growth import ADA, BO, a_world


async def test_entries_talks_and_lines_have_an_end(sqlite_store: Store) -> None:
    world = await a_world(sqlite_store)
    office = world.office
    async with sqlite_store.unit() as unit:
        seen = {"competency": "negotiation", "level": 1, "note": "Led it."}
        first = await levels.enter(unit, office, ADA, ADA, rater=Rater.SITUATION, **seen)  # type: ignore[arg-type]
        for _ in range(levels.MOST_ENTRIES - 1):
            await levels.enter(unit, office, ADA, ADA, rater=Rater.SITUATION, **seen)  # type: ignore[arg-type]
        with pytest.raises(Conflict, match="Take out an old one"):
            await levels.enter(unit, office, ADA, ADA, rater=Rater.SELF, **seen)  # type: ignore[arg-type]
        await levels.enter(unit, office, BO, ADA, rater=Rater.MANAGER, **seen)  # type: ignore[arg-type]
        await unit.growth.remove_evidence(first.id, ADA.id, ADA.id)
        await levels.enter(unit, office, ADA, ADA, rater=Rater.SELF, **seen)  # type: ignore[arg-type]

        short = {"title": "Calls", "actual": Decimal(4), "target": Decimal(9), "unit_of": "", "goal_id": ""}
        begun = short | {"falling": False, "day": office.today()}
        for _ in range(gaps.MOST_TALKS):
            await gaps.begin(unit, office, ADA, **begun)  # type: ignore[arg-type]
        with pytest.raises(Conflict, match="Throw one away"):
            await gaps.begin(unit, office, ADA, **begun)  # type: ignore[arg-type]

        draft = GoalDraft(kind=GoalKind.DEVELOPMENT, text="Lead 3 price talks by 26 February 2027")
        goal = await goals.write(unit, office, ADA, draft)
        for _ in range(applied.MOST_LINES):
            await applied.add(unit, office, ADA, goal, UseKind.SITUATION, text="Led it.", day=office.today())
        with pytest.raises(Conflict, match="tells enough"):
            await applied.enter(unit, office, ADA, goal.id, kind=UseKind.SITUATION, text="Led it.")
