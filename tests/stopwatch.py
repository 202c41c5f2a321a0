"""Seconds that something took of its own: those in which other processes had the processors do not count."""

from __future__ import annotations

import time
from pathlib import Path


class Stopwatch:
    """Runs from when it is made."""

    def __init__(self) -> None:
        self._began, self._before = time.monotonic(), waits()

    @property
    def seconds(self) -> float:
        """How long it has run, without what the thread that waited longest waited for a processor."""
        waited = max((now - self._before.get(thread, 0.0) for thread, now in waits().items()), default=0.0)
        return time.monotonic() - self._began - waited


def waits() -> dict[str, float]:
    """Seconds that each thread of this process waited for a processor so far; none where no system tells.

    The second number of Linux' schedstat, in nanoseconds. What our own code takes is not among it.
    """
    told = {
        each.parent.name: each.read_text().split() for each in Path("/proc/self/task").glob("*/schedstat")
    }
    return {thread: int(numbers[1]) / 1e9 for thread, numbers in told.items() if len(numbers) > 1}
