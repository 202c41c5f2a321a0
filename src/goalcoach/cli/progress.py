"""A progress bar on standard error for what takes longer than a second. Shows nothing where nobody looks."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Self

AFTER = 1.0
EVERY = 0.1
"""Seconds before it appears, and between two changes."""
_WIDTH = 24


class Progress:
    """A bar that appears after a second and is gone at the end."""

    def __init__(self, what: str) -> None:
        self._what = what
        self._began = self._drawn = time.monotonic()
        self._on = sys.stderr.isatty()
        self._shown = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()

    def show(self, done: int, share: float) -> None:
        """`done` so far, which is `share` (0 to 1) of all; 0 when that is unknown."""
        now = time.monotonic()
        if not self._on or now - self._began < AFTER or now - self._drawn < EVERY:
            return
        self._drawn, self._shown = now, True
        rate = done / (now - self._began)
        filled = round(share * _WIDTH)
        bar = f"{'━' * filled}{'─' * (_WIDTH - filled)} {share:4.0%}  " if share else ""
        sys.stderr.write(f"\r\x1b[K{bar}{done:,} {self._what}, {rate:,.0f} a second")
        sys.stderr.flush()

    def clear(self) -> None:
        """Take the bar away, so that something else may be written."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._shown = False
