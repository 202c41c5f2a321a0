"""Seconds for a framework as large as O*NET's: reading its files, and again beside what is kept."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.row import Row
from goalcoach.domain.framework import Framework
from goalcoach.domain.framework_changes import changes, merged
from goalcoach.exchange.framework_import import read_framework
from tests.exchange.onet_release import release

OCCUPATIONS, ELEMENTS = 894, 35 + 52
ROUNDS = 3


def run() -> Iterator[Row]:
    """Measure in this process."""
    with TemporaryDirectory() as folder, TemporaryDirectory() as small:
        files, few = release(Path(folder), OCCUPATIONS), release(Path(small), OCCUPATIONS // 10)
        rows = OCCUPATIONS * (ELEMENTS * 2 + 1)
        seconds, known = min((_read(files) for _ in range(ROUNDS)), key=lambda each: each[0])
        again, framework = _read(files, known)
        yield Row(name="rows of O*NET's layout", value=rows)
        yield Row(
            name="reading and checking 100,000 of them", value=seconds / rows * 100_000, unit="s", at_most=5
        )
        yield Row(name="all of them", value=seconds, unit="s", at_most=30)
        yield Row(name="all of them again, beside what is kept", value=again, unit="s", at_most=30)
        differences = float(bool(changes(known, merged(known, framework))))
        yield Row(name="something differs then", value=differences, at_most=0)
        yield Row(name="peak memory that Python holds", value=_megabytes(files), unit="MB")
        yield Row(name="for a tenth of the occupations", value=_megabytes(few), unit="MB")


def _read(files: list[str], known: Framework | None = None) -> tuple[float, Framework]:
    began = time.perf_counter()
    reading = read_framework(files, known=known)
    assert not reading.problems
    return time.perf_counter() - began, reading.framework


def _megabytes(files: list[str]) -> float:
    tracemalloc.start()
    try:
        read_framework(files)
        return tracemalloc.get_traced_memory()[1] / 1024**2
    finally:
        tracemalloc.stop()
