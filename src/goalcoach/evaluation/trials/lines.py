"""A file of JSON lines that is only added to. What was added outlasts the process; settled, the machine."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any


class Lines:
    """Rows of one file."""

    def __init__(self, path: Path) -> None:
        """Opens the file, or makes it. The line a killed process was writing is taken away."""
        self._path = path
        path.touch()
        _mend(path)
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND)

    def rows(self) -> Iterator[Any]:
        """All that was written, in order."""
        with self._path.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)

    def add(self, row: object) -> None:
        """Write a row behind the others."""
        raw = json.dumps(row, ensure_ascii=True, separators=(",", ":")).encode() + b"\n"
        while raw:
            raw = raw[os.write(self._file, raw) :]

    def settle(self) -> None:
        """Wait until the disk has all that was written."""
        os.fdatasync(self._file)

    def close(self) -> None:
        """Let the file go."""
        os.close(self._file)


def _mend(path: Path) -> None:
    raw = path.read_bytes()
    whole = raw.rfind(b"\n") + 1
    if whole < len(raw):
        os.truncate(path, whole)
