"""A process that prepares conversations is killed again and again: each of them is there once at the end."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import sys
from collections import Counter
from multiprocessing.process import BaseProcess
from pathlib import Path
from random import Random

import pytest

from goalcoach.store.batch_port import Batch, BatchState, ItemState
from goalcoach.store.port import Store
from tests.coach.batched import Noting, begun, kept, led_by_grace, office_of, until_killed
from tests.store.samples import GRACE

PEOPLE, KILLS = 9, 3
FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["tests.coach.batched"])


def _started(url: str, notes: Path) -> BaseProcess:
    process = FORKS.Process(target=until_killed, args=(url, str(notes)), daemon=True)
    process.start()
    return process


async def _noted(notes: Path, calls: int) -> None:
    """Wait until another process has made so many."""
    while len(_lines(notes)) < calls:  # noqa: ASYNC110 - it rings no event here
        await asyncio.sleep(0.002)


def _lines(notes: Path) -> list[str]:
    return notes.read_text().splitlines()


async def test_each_is_prepared_exactly_once_however_often_a_process_is_killed(
    store: Store, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The server that forks imports by what is set when it starts.
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    notes = tmp_path / "calls"
    notes.touch()
    ids = await led_by_grace(store, PEOPLE)
    office, chance = office_of(store, Noting(print)), Random(6)
    batch = await begun(office)
    alive = _started(database_url, notes)
    try:
        async with asyncio.timeout(120):
            for kill in range(1, KILLS + 1):
                await _noted(notes, kill * 2)
                await asyncio.sleep(chance.random() * 0.02)
                alive.kill()
                await asyncio.to_thread(alive.join)
                alive = _started(database_url, notes)
            found: Batch = await kept(office, batch.id)
            while found.state is not BatchState.DONE:
                await asyncio.sleep(0.01)
                found = await kept(office, batch.id)
    finally:
        alive.kill()
        await asyncio.to_thread(alive.join)

    assert [each.state for each in found.items] == [ItemState.MADE] * PEOPLE
    async with store.unit() as unit:
        there = await unit.preparations.of(GRACE)
    assert sorted(each.about_id for each in there) == ids, "each exactly once"
    assert {each.id for each in there} == {each.preparation_id for each in found.items}
    assert all(each.points for each in there)
    calls = Counter(_lines(notes))
    assert set(calls) == set(ids)
    assert sum(calls.values()) <= PEOPLE + KILLS, "a kill repeats one call at most"
