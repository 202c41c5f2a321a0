"""What HR begins in several windows at once: what is counted of it is counted for all of them together."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from goalcoach.domain.errors import Conflict
from goalcoach.evaluation.desk import own_cases, runs, versions
from goalcoach.store.eval_port import EvalRun, EvalState
from goalcoach.store.port import Store
from goalcoach.store.prompt_port import Stage
from tests.evaluation.test_desk import WAYS, Desk, few, seated

__all__ = ["few"]

WINDOWS = 5


async def together(one: Callable[[int], Coroutine[Any, Any, object]]) -> int:
    """How many got through of those that all others refuse with a Conflict."""
    came = await asyncio.gather(*map(one, range(WINDOWS)), return_exceptions=True)
    refused = [each for each in came if isinstance(each, BaseException)]
    assert all(isinstance(each, Conflict) for each in refused), refused
    return len(came) - len(refused)


async def test_copies_made_at_once_are_no_more_drafts_than_there_may_be(
    store: Store, few: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk: Desk = await seated(store)
    monkeypatch.setattr(versions, "MOST_DRAFTS", 2)

    async def copied(number: int) -> None:
        await desk.copied()

    assert await together(copied) == 2
    async with store.unit() as unit:
        assert (await versions.shelf(unit, WAYS)).count(Stage.DRAFT) == 2


async def test_runs_begun_or_taken_up_at_once_are_no_more_than_there_may_be(
    store: Store, few: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk: Desk = await seated(store)
    monkeypatch.setattr(runs, "MOST_OPEN", WINDOWS)

    async def begun(number: int) -> EvalRun:
        async with store.unit() as unit:
            wish, plan = await runs.wished(unit, names=["ways"], llms=("practice",))
            return await runs.begin(unit, desk.office, desk.ada, wish, plan)

    async def goes_on(number: int) -> None:
        async with store.unit() as unit:
            await runs.go_on(unit, stopped[number].id)

    stopped = [await begun(number) for number in range(WINDOWS)]
    async with store.unit() as unit:
        for each in stopped:
            await runs.stop(unit, each.id)
            await unit.evals.close(each.id, EvalState.STOPPED, desk.office.now())
    monkeypatch.setattr(runs, "MOST_OPEN", 2)
    assert await together(goes_on) == 2
    monkeypatch.setattr(runs, "MOST_OPEN", 4)
    assert await together(begun) == 2


async def test_cases_added_at_once_are_no_more_than_a_suite_may_have(
    store: Store, few: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk: Desk = await seated(store)
    monkeypatch.setattr(own_cases, "MOST", 2)

    async def added(number: int) -> None:
        await desk.added(f"again-{number}")

    assert await together(added) == 2
