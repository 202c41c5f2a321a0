"""Turns errors into one line for a person and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Callable

from goalcoach.domain.errors import GoalcoachError, InvalidInput, Misdeclared

FINE, FAILED, USAGE = 0, 1, 2


def guarded(work: Callable[..., int], *values: object, **named: object) -> int:
    """Run a command's function; what it raises for a person is told on standard error."""
    try:
        return work(*values, **named)
    except GoalcoachError as error:
        tell(str(error))
        return USAGE if isinstance(error, InvalidInput | Misdeclared) else FAILED


def tell(message: str) -> None:
    """Say something beside the output."""
    sys.stdout.flush()
    sys.stderr.write(f"{message}\n")
