"""Checks chunks of goals in several processes, in order, with only a few chunks in memory."""

from __future__ import annotations

import importlib
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

Given = TypeVar("Given")
Made = TypeVar("Made")

CHUNK = 100
"""Goals a process gets at once."""
WORTH_IT = 400
"""Below this many goals, starting processes costs more than it brings."""
AHEAD = 4
"""Chunks that wait for each process: enough to keep it busy, few enough to keep the memory flat."""


def in_order(
    work: Callable[[list[Given]], Made], items: Iterable[Given], *, processes: int | None = None
) -> Iterator[Made]:
    """`work` over chunks of the items, results in order; in this process while there are few."""
    stream = iter(items)
    first = list(islice(stream, WORTH_IT))
    count = processes or _cores()
    if len(first) < WORTH_IT or count < 2:
        yield from map(work, _chunks(chain(first, stream), 20))
        return
    # Only large inputs need processes, and loading what starts them takes longer than judging a goal.
    pool: type[ProcessPoolExecutor] = importlib.import_module("concurrent.futures").ProcessPoolExecutor
    with pool(count, initializer=_leave_signals) as workers:
        waiting: deque[Future[Made]] = deque()
        try:
            for chunk in _chunks(chain(first, stream), CHUNK):
                waiting.append(workers.submit(work, chunk))
                if len(waiting) >= count * AHEAD:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            workers.shutdown(wait=True, cancel_futures=True)


def _chunks(items: Iterable[Given], size: int) -> Iterator[list[Given]]:
    stream = iter(items)
    while chunk := list(islice(stream, size)):
        yield chunk


def _leave_signals() -> None:
    """Ctrl-C reaches all processes; the first one ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _cores() -> int:
    """How many cores this process may use, 8 at most."""
    return min(8, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1)
