"""Runs that are killed and begun again, as real processes: each result once, nothing paid for twice."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import time
from pathlib import Path

import pytest

from tests.endpoint.fixture import Rooms
from tests.endpoint.script import Step
from tests.evaluation.test_running import GOOD, Bench, case, plan

CASES, KILLS = 40, 3


@pytest.mark.slow
def test_killed_three_times_over_forty_cases_each_is_there_once(tmp_path: Path, room: Rooms) -> None:
    opened = room(Step(text=GOOD, wait_ms=4))
    cases = [case(f"c-{number}", given={"said": f"late visits, {number} a week"}) for number in range(CASES)]
    chance = random.Random(5)

    def live() -> int:
        """A process of its own; forked, as starting Python anew takes seconds."""
        if process := os.fork():
            return process
        signal.alarm(120)
        made = plan(*cases, llm="small")
        ran = asyncio.run(Bench(tmp_path, opened.url).run(made, at_once=1))
        os._exit(0 if ran.complete else 1)

    for _ in range(KILLS):
        before, process = len(opened.sent), live()
        while len(opened.sent) < before + 2:
            time.sleep(0.002)
        time.sleep(chance.uniform(0, 0.05))
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
    _, status = os.waitpid(live(), 0)

    assert status == 0
    again = asyncio.run(Bench(tmp_path, opened.url).run(plan(*cases, llm="small")))
    assert [each.case for each in again.tried] == [each.id for each in cases]
    assert len((tmp_path / "tried.jsonl").read_text().splitlines()) == CASES
    assert CASES <= len(opened.sent) <= CASES + KILLS
