"""`goalcoach check-ins import`: values of a person's measures from the terminal."""

from __future__ import annotations

import asyncio
from datetime import date

from goalcoach.coach import goals
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.settings import Settings
from goalcoach.wiring import wire
from tests.cli.terminal import Terminal

GOAL = "Raise CSAT in my region from 82 to 90 by 30 June 2099"
ROWS = f"goal,day,value\n{GOAL},2026-11-02,83\n"


def a_goal(url: str) -> None:
    async def write() -> None:
        wired = wire(Settings(database_url=url))
        async with wired.office.store.unit() as unit:
            ann = await unit.people.by_email("ann@x.example")
            assert ann is not None
            await goals.write(
                unit,
                wired.office,
                ann,
                GoalDraft(kind=GoalKind.PERFORMANCE, text=GOAL, start=date(2026, 1, 1)),
            )
        await wired.close()

    asyncio.run(write())


def test_values_are_kept_once_and_a_bad_row_keeps_none(organisation: Terminal, sqlite_url: str) -> None:
    organisation.run("people", "add", "ann@x.example", "--name", "Ann")
    a_goal(sqlite_url)
    ask = ("check-ins", "import", "-", "--person", "ann@x.example")

    dry = organisation.run(*ask, "--dry-run", given=ROWS)
    kept, again = organisation.run(*ask, given=ROWS), organisation.run(*ask, given=ROWS)
    bad = organisation.run(*ask, given=f"{ROWS}Another,2026-11-02,84\n")

    assert (
        dry.out == f"+ 2026-11-02  83  {GOAL}\nThis would be: 1 new, 0 there already. Nothing was changed.\n"
    )
    assert kept.out.endswith("Kept: 1 new, 0 there already.\n")
    assert again.out == "Kept: 0 new, 1 there already.\n"
    assert (bad.code, bad.out) == (2, "")
    assert "<stdin>:3: column 'goal': you have no goal 'Another'." in bad.err
