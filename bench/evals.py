"""A whole eval run, from start to report: goalcoach, promptfoo and inspect-ai on the same cases and endpoint.

`python -m bench.evals --cases 500 --rounds 3` repeats it. What is measured is what a person waits for: the
command with its start, the calls (50 ms each, 20 at a time), the checks, and what is written down.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench import eval_peers
from bench.eval_kill import GOOD, suite
from bench.eval_peers import WORD, Started
from bench.row import Row
from tests.endpoint.script import Step
from tests.endpoint.server import Endpoint, Room

WAIT_MS, AT_ONCE = 50, 20
SCORERS = ("schema", "verdict", "expected", "length", "language")
"""More than the others are asked to look at."""
_ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""Modules are compiled once, as on any machine, in the round that does not count."""
BARS = {"promptfoo": 2.5, "inspect-ai": 5.0}


def run(cases: int = 500, rounds: int = 3) -> Iterator[Row]:
    """Each in turn, round by round, after one round that does not count."""
    eval_peers.prepare()
    endpoint = Endpoint()
    walls: dict[str, list[float]] = {}
    cpus: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as named:
        room = endpoint.room(Step(text=GOOD, wait_ms=WAIT_MS))
        for number, started in _turns(Path(named), room, cases, rounds):
            wall, cpu = _whole(started, room, cases)
            if number:
                walls.setdefault(started.name, []).append(wall)
                cpus.setdefault(started.name, []).append(cpu)
    endpoint.stop()
    for name, seconds in walls.items():
        yield Row(name=f"{name}: whole process", value=statistics.median(seconds), unit="s (median)")
        yield Row(name=f"{name}: of the processor", value=statistics.median(cpus[name]), unit="s (median)")
    ours = walls["goalcoach"]
    for name, bar in BARS.items():
        times = [theirs / our for theirs, our in zip(walls[name], ours, strict=True)]
        yield Row(
            name=f"{name} in times of goalcoach", value=statistics.median(times), unit="times", at_least=bar
        )
    yield Row(name="processes that wanted a core", value=os.getloadavg()[0], unit="(one minute)")


def _turns(folder: Path, room: Room, cases: int, rounds: int) -> Iterator[tuple[int, Started]]:
    """All that is started, with the number of its round."""
    ours, foo, inspect = (folder / name for name in ("goalcoach", "promptfoo", "inspect"))
    for each in (ours, foo, inspect):
        each.mkdir()
    expecting = suite(cases, SCORERS).replace("{shown: true}", f"{{shown: true, says: [{WORD}]}}")
    (ours / "killed.yaml").write_text(expecting, "utf-8")
    first = eval_peers.goalcoach(ours, room.url, AT_ONCE)
    yield 0, first
    asked = [each.body["messages"] for each in room.sent]
    others = (
        eval_peers.promptfoo(foo, room.url, AT_ONCE, asked),
        eval_peers.inspect_ai(inspect, room.url, AT_ONCE, asked),
    )
    yield from ((0, each) for each in others)
    for number in range(1, rounds + 1):
        yield from ((number, each) for each in (first, *others))


def _whole(started: Started, room: Room, cases: int) -> tuple[float, float]:
    """Seconds of the whole process by the clock, and of the processor. Raises RuntimeError for half a run."""
    room.sent.clear()
    log = (started.folder / "log").open("w+b")
    began = time.perf_counter()
    process = subprocess.Popen(
        started.words,
        cwd=started.folder,
        env={**_ENVIRONMENT, **started.environment},
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=log,
    )
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    good = eval_peers.passed(started) if process.returncode == 0 else 0
    if (len(room.sent), good) != (cases, cases):
        log.seek(0)
        told = log.read()[-2000:].decode("utf-8", "replace")
        what = f"ended with {process.returncode}, asked {len(room.sent)} times, called {good} good"
        raise RuntimeError(f"{started.name} {what}: {told}\n{room.unknown[:3]}")
    print(
        f"  {started.name:<12}{wall:7.2f} s, {used.ru_utime + used.ru_stime:6.2f} s of the processor",
        flush=True,
    )
    return wall, used.ru_utime + used.ru_stime


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=500)
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    found = list(run(chosen.cases, chosen.rounds))
    for each in found:
        print(f"  {each}")
    raise SystemExit(any(not each.met for each in found))
