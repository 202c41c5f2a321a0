"""Goals a second by the whole catalogue: in one process on one core, and through the command line."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from bench.row import Row
from bench.sentences import sentences
from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts

ROUNDS = 3


def run() -> Iterator[Row]:
    """Measure the engine in this process, then the command as a person starts it."""
    texts = sentences(5_000)
    facts = Facts(today=date(2026, 11, 22), origin=Origin.PERSON)
    drafts = [GoalDraft(kind=GoalKind.PERFORMANCE, text=text) for text in texts]
    best = min(_timed(drafts, facts) for _ in range(ROUNDS))
    yield Row(name="judge, in process, one core", value=len(drafts) / best, unit="goals/s", at_least=5_000)
    cold = min(_check(texts[:1]) for _ in range(5))
    yield Row(name="goalcoach check, one goal, cold start", value=cold, unit="s", at_most=0.25)
    yield Row(name="goalcoach check, 5,000 goals", value=len(texts) / _check(texts), unit="goals/s")


def _timed(drafts: list[GoalDraft], facts: Facts) -> float:
    began = time.perf_counter()
    for draft in drafts:
        judge(draft, facts)
    return time.perf_counter() - began


def _check(texts: list[str]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "goals.jsonl")
        file.write_text("".join(json.dumps({"id": str(i), "text": t}) + "\n" for i, t in enumerate(texts)))
        program = str(Path(sys.executable).parent / "goalcoach")
        command = [program, "check", str(file), "--format", "jsonl"]
        began = time.perf_counter()
        done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
        seconds = time.perf_counter() - began
    assert done.stdout.count(b"\n") == len(texts), "every goal is answered"
    return seconds
