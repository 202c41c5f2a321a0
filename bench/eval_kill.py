"""Kills an eval run at random moments and begins it again, then looks for results lost, double or paid twice.

`python -m bench.eval_kill --kills 20 --cases 200 --seed 1` repeats a run.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from bench.row import Row
from tests.endpoint.script import Step
from tests.endpoint.server import Endpoint, Room

GOOD = json.dumps({"options": [{"text": "visits that begin late", "field": "metric"}]})
MODEL = "small"
WAIT_MS = 40
"""How long an answer takes."""
LONGEST = 0.6
"""Seconds after its first call in which a run is killed."""

_SUITE = """suite: killed
about: Phrases to tap, made up for being killed.
task: options
scorers: [{scorers}]
cases:
"""
_CASE = """- id: c-{number}
  why: Somebody counts what they do.
  split: dev
  tags: [made-up]
  source: made up
  given: {{who: nurse, asked: What would you count?, said: "visits that begin late, {number} a week"}}
  expect: {{shown: true}}
"""


def run(kills: int = 20, cases: int = 200, seed: int = 1) -> Iterator[Row]:
    """The whole measurement, with the command as people have it and one call at a time."""
    chance, endpoint = random.Random(seed), Endpoint()
    with tempfile.TemporaryDirectory() as named:
        folder = Path(named)
        (folder / "killed.yaml").write_text(suite(cases), "utf-8")
        room = endpoint.room(Step(text=GOOD, wait_ms=WAIT_MS))
        began = time.monotonic()
        killed = sum(_life(folder, room, chance) for _ in range(kills))
        last = _begin(folder, room).wait(300)
        seconds = time.monotonic() - began
        keys = Counter(json.loads(line)["key"] for line in (folder / "run" / "tried.jsonl").open())
        report = json.loads((folder / "run" / "report.json").read_text("utf-8"))
    endpoint.stop()
    yield Row(name="kill -9 in mid-run", value=killed, unit="kills", at_least=kills)
    yield Row(name="results, each once", value=len(keys), at_least=cases, at_most=cases)
    yield Row(name="results that are there twice", value=sum(each > 1 for each in keys.values()), at_most=0)
    yield Row(
        name="results in a complete report", value=report["complete"] * len(report["tried"]), at_least=cases
    )
    yield Row(name="calls to the language model", value=len(room.sent), at_most=cases + killed)
    yield Row(name="exit code of the last", value=last, at_most=0)
    yield Row(name="all of it", value=seconds, unit="s")


def suite(cases: int, scorers: Iterable[str] = ("schema",)) -> str:
    """A suite of so many cases, no two of which ask the same."""
    return _SUITE.format(scorers=", ".join(scorers)) + "".join(
        _CASE.format(number=number) for number in range(cases)
    )


def _begin(folder: Path, room: Room) -> subprocess.Popen[bytes]:
    words = [
        "eval",
        "run",
        "killed",
        "--suites",
        str(folder),
        "--llm",
        MODEL,
        "--at-once",
        "1",
        "--out",
        "run",
    ]
    return subprocess.Popen(
        [sys.executable, "-m", "goalcoach", *words],
        cwd=folder,
        env={**os.environ, "GOALCOACH_LLM_BASE_URL": room.url},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _life(folder: Path, room: Room, chance: random.Random) -> bool:
    """Begin, and kill at some moment after the first call; whether it was still there to be killed."""
    before, process = len(room.sent), _begin(folder, room)
    while len(room.sent) == before and process.poll() is None:
        time.sleep(0.005)
    time.sleep(chance.uniform(0.0, LONGEST))
    alive = process.poll() is None
    process.send_signal(signal.SIGKILL)
    process.wait(30)
    return alive


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--cases", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    found = list(run(chosen.kills, chosen.cases, chosen.seed))
    for each in found:
        print(f"  {each}")
    raise SystemExit(any(not each.met for each in found))
