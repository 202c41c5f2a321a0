"""Runs `goalcoach check` as a person starts it, and watches how long it takes and how much memory."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

EVERY = 0.25
"""Seconds between two looks at the memory."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the command."""

    seconds: float
    megabytes: float
    """The most that all its processes held, what they share counted once; 0 where nobody can tell."""


def check(texts: list[str], *, watch: bool = False) -> Run:
    """Check texts. Looking at the memory costs a little, so it is only done when asked for."""
    with tempfile.TemporaryDirectory() as folder:
        goals, found = Path(folder, "goals.jsonl"), Path(folder, "found.jsonl")
        goals.write_text("".join(json.dumps({"id": str(i), "text": t}) + "\n" for i, t in enumerate(texts)))
        program = str(Path(sys.executable).parent / "goalcoach")
        with found.open("wb") as out:
            began = time.perf_counter()
            running = subprocess.Popen([program, "check", str(goals), "--format", "jsonl"], stdout=out)
            most = max(_watched(running), default=0) if watch else 0
            running.wait()
            seconds = time.perf_counter() - began
        assert found.read_bytes().count(b"\n") == len(texts), "every goal is answered"
    return Run(seconds, most / 1024)


def _watched(running: subprocess.Popen[bytes]) -> Iterator[int]:
    while running.poll() is None:
        yield sum(map(_kilobytes, _family(running.pid)))
        time.sleep(EVERY)


def _family(process: int) -> list[int]:
    """A process and all that it started."""
    found = [process]
    with contextlib.suppress(OSError):
        for thread in Path(f"/proc/{process}/task").iterdir():
            for child in (thread / "children").read_text().split():
                found += _family(int(child))
    return found


def _kilobytes(process: int) -> int:
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    return 0


@contextlib.contextmanager
def two_cores() -> Iterator[None]:
    """Everything started inside uses two cores at most, where the system can hold it to that."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, set(sorted(before)[:2]))
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)
