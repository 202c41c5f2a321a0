"""Whatever somebody does to goals, hours and time: no plan is taken that goes beyond the month unsigned."""

from __future__ import annotations

import asyncio
import shutil
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from goalcoach.coach import development, goals, hours, plans, room
from goalcoach.coach.comparison import compare
from goalcoach.coach.development import Written
from goalcoach.coach.room import Giving
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.goal import UNDER_WAY, Goal, GoalDraft, GoalId, GoalKind
from goalcoach.rules.joined.capacity import GivesWay
from goalcoach.rules.joined.levels import Observations
from goalcoach.store.database import open_store
from tests.coach.growth import ADA, World, a_world


class Deed(NamedTuple):
    """One thing somebody does; what does not apply to it is left aside."""

    what: str
    hours: int
    which: int
    way: GivesWay | None
    other: int
    fewer: int


DEEDS = st.lists(
    st.builds(
        Deed,
        st.sampled_from(["time", "result", "plan", "change", "edit", "edit", "away", "back", "back", "make"]),
        hours=st.integers(1, 30),
        which=st.integers(0, 5),
        way=st.none() | st.sampled_from(GivesWay),
        other=st.integers(0, 5),
        fewer=st.integers(1, 20),
    ),
    min_size=4,
    max_size=12,
)


# Not made smaller when one fails: each of them lives on a database, and the deeds are told as they are.
@pytest.mark.slow
@settings(max_examples=25, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(deeds=DEEDS)
def test_no_plan_is_taken_that_goes_beyond_the_month_unsigned(
    deeds: list[Deed], sqlite_template: Path, tmp_path_factory: Any
) -> None:
    path = tmp_path_factory.mktemp("room") / "goalcoach.db"
    shutil.copy(sqlite_template, path)
    asyncio.run(_lived(f"sqlite:///{path}", deeds))


async def _lived(url: str, deeds: list[Deed]) -> None:
    store = open_store(url)
    try:
        world = await a_world(store)
        async with store.unit() as unit:
            await hours.enter(unit, ADA, weekly=Decimal(40), for_goals=20, days_away=0, revision=0)
        for deed in (Deed("plan", 20, 0, None, 0, 1), Deed("result", 10, 0, None, 0, 1), *deeds):
            await _done(world, deed)
    finally:
        await store.close()


async def _done(world: World, deed: Deed) -> None:
    """One deed, and what must hold after it was taken."""
    before = {each.id: each for each in await _all(world)}
    with suppress(InvalidInput, Conflict):
        async with world.office.store.unit() as unit:
            await _deed(world, unit, deed, sorted(before.values(), key=lambda each: each.id))
    async with world.office.store.unit() as unit:
        found = await hours.ledger(unit, world.office, ADA)
        assert found is not None
        for goal in found.goals:
            kept = await unit.growth.plan_of(goal.goal.id)
            old = before.get(goal.goal.id)
            grew = old is None or old.status not in UNDER_WAY or _takes(old, world) < goal.hours
            if kept is not None and grew:
                assert found.left >= 0 or kept.gives_way is GivesWay.EXCEPTION, deed
                assert (kept.gives_way is None) == (kept.decided_on is None)


def _takes(goal: Goal, world: World) -> Decimal:
    draft = goal.version.draft
    begun = draft.start is None or draft.start <= world.office.today()
    return draft.hours_per_month or Decimal() if begun else Decimal()


async def _all(world: World) -> list[Goal]:
    async with world.office.store.unit() as unit:
        return list(await unit.goals.of([ADA.id]))


async def _deed(world: World, unit: Any, deed: Deed, there: list[Goal]) -> None:
    office, amount = world.office, Decimal(deed.hours)
    mine = there[deed.which % len(there)] if there else None
    giving = _giving(world, deed, there)
    if deed.what == "time":
        time = await unit.growth.working_time(ADA.id)
        await hours.enter(
            unit, ADA, weekly=amount, for_goals=50, days_away=deed.other, revision=time.revision
        )
    elif deed.what == "result":
        draft = GoalDraft(kind=GoalKind.PERFORMANCE, text="Raise renewals to 90 %", hours_per_month=amount)
        await goals.write(unit, office, ADA, draft)
    elif deed.what == "plan":
        framework = (await office.names(unit)).framework
        (line,) = compare(framework.blueprints[0], framework, Observations(), office.today()).lines
        written = Written(text="Lead 3 price talks alone", hours=amount, giving=giving)
        await development.write(unit, office, ADA, line, written, standing=Observations())
    elif mine is not None:
        await _to(world, unit, deed, mine, giving)


async def _to(world: World, unit: Any, deed: Deed, mine: Goal, giving: Giving | None) -> None:
    """A deed to a goal that is there."""
    office, draft = world.office, replace(mine.version.draft, hours_per_month=Decimal(deed.hours))
    if deed.what == "change" and await unit.growth.plan_of(mine.id):
        found = await plans.open_plan(unit, office, ADA, mine.id)
        await plans.change(unit, office, ADA, mine.id, draft, found.kept.plan, seen=found.mark, giving=giving)
    elif deed.what == "edit":
        await goals.edit(unit, office, ADA, mine.id, replace(draft, start=None), revision=mine.revision)
    elif deed.what == "away":
        await goals.archive(unit, office, ADA, mine.id, revision=mine.revision)
    elif deed.what == "back":
        await goals.reopen(unit, office, ADA, mine.id, revision=mine.revision)
    elif deed.what == "make" and giving is not None:
        await room.give_way(unit, office, ADA, giving)


def _giving(world: World, deed: Deed, there: list[Goal]) -> Giving | None:
    if deed.way is None:
        return None
    return Giving(
        way=deed.way,
        goal=there[deed.other % len(there)].id if there else GoalId(""),
        begins=world.office.today() + timedelta(days=deed.fewer),
        hours=Decimal(deed.fewer),
        reason="Bo asked me to." if deed.other % 2 else "",
    )
