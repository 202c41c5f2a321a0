"""A file of JSON lines that is only added to. What was added is on the disk when `add` returns."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any


class Lines:
    """Rows of one file. Those that are added at once are written together, with one wait for the disk."""

    def __init__(self, path: Path) -> None:
        """Opens the file, or makes it. The line a killed process was writing is taken away."""
        self._path = path
        path.touch()
        _mend(path)
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND)
        self._waiting: list[bytes] = []
        self._added = self._written = 0
        self._lock = asyncio.Lock()

    def rows(self) -> Iterator[Any]:
        """All that was written, in order."""
        with self._path.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)

    async def add(self, row: object) -> None:
        """Write a row behind the others."""
        self._waiting.append(json.dumps(row, ensure_ascii=True, separators=(",", ":")).encode() + b"\n")
        self._added += 1
        await asyncio.shield(self._written_to(self._added))

    async def _written_to(self, number: int) -> None:
        async with self._lock:
            if self._written >= number:
                return
            waiting, self._waiting = self._waiting, []
            await asyncio.to_thread(_put, self._file, b"".join(waiting))
            self._written += len(waiting)

    def close(self) -> None:
        """Let the file go."""
        os.close(self._file)


def _put(file: int, raw: bytes) -> None:
    while raw:
        raw = raw[os.write(file, raw) :]
    os.fdatasync(file)


def _mend(path: Path) -> None:
    raw = path.read_bytes()
    whole = raw.rfind(b"\n") + 1
    if whole < len(raw):
        os.truncate(path, whole)
