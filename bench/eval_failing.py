"""An eval run of which 5 % of the calls fail: what can be healed is asked again, the rest is named as failed.

`python -m bench.eval_failing` repeats it. Every twentieth answer is a status of 500, a connection that is
closed before or within the answer, an answer that was cut off, or one that a filter took, in turn. The first
three heal.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.eval_kill import GOOD, MODEL, suite
from bench.row import Row
from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.reports.file import read_report
from goalcoach.evaluation.reports.totals import taken, totals
from goalcoach.evaluation.scorers.score import Scored
from tests.endpoint.script import End, Step
from tests.endpoint.server import Endpoint

EVERY = 20
_GOOD = Step(text=GOOD, wait_ms=5)
_HEALS = (Step(status=500, body="{}"), Step(status=0), Step(text=GOOD[:9], end=End.DROP))
_STAYS = (Step(text=GOOD[:9], finish="length"), Step(text=GOOD[:9], finish="content_filter"))


def run(cases: int = 200) -> Iterator[Row]:
    """The whole command, eight at a time."""
    steps, lost = _script(cases)
    endpoint = Endpoint()
    room = endpoint.room(*steps)
    with tempfile.TemporaryDirectory() as named:
        folder = Path(named)
        (folder / "killed.yaml").write_text(suite(cases), "utf-8")
        words = ["eval", "run", "killed", "--suites", named, "--llm", MODEL, "--at-once", "8", "--out", "run"]
        ended = subprocess.run(
            [sys.executable, "-m", "goalcoach", *words],
            cwd=folder,
            env={**os.environ, "GOALCOACH_LLM_BASE_URL": room.url},
            capture_output=True,
            check=False,
        )
        report = read_report((folder / "run" / "report.json").read_bytes())
    endpoint.stop()
    took, found = taken(report)[0], totals(report)
    failed = {each.key for each in report.tried if each.outcome.ended is Ended.FAILED}
    zeros = sum(
        score.state is Scored.SCORED for each in report.tried if each.key in failed for score in each.scores
    )
    answered = cases - lost
    yield Row(name="calls", value=len(room.sent))
    yield Row(name="cases in a complete report", value=report.complete * took.trials, at_least=cases)
    yield Row(name="cases that failed, each named", value=len(failed), at_least=lost, at_most=lost)
    yield Row(name="failures that were scored", value=zeros, at_most=0)
    for each in found:
        name = f"{each.scorer}: scored of those that were answered"
        yield Row(name=name, value=each.scored, at_least=answered, at_most=answered)
        yield Row(name=f"{each.scorer}: failed", value=each.failed, at_least=lost, at_most=lost)
        yield Row(
            name=f"{each.scorer}: passed of those that were scored", value=each.passed, at_least=answered
        )
    yield Row(name="exit code, which says that some failed", value=ended.returncode, at_least=1, at_most=1)


def _script(cases: int) -> tuple[list[Step], int]:
    """What the endpoint answers one after the other, and how many cases that costs."""
    bad = (*_HEALS, *_STAYS)
    steps: list[Step] = []
    answered = 0
    while answered < cases:
        place = len(steps) + 1
        step = _GOOD if place % EVERY else bad[place // EVERY % len(bad)]
        steps.append(step)
        answered += step not in _HEALS
    return [*steps, _GOOD], sum(each in _STAYS for each in steps)


if __name__ == "__main__":
    rows = list(run())
    for each in rows:
        print(f"  {each}")
    raise SystemExit(any(not each.met for each in rows))
