"""One thing that `goalcoach doctor` looked at, and how it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How a thing is. Only a problem makes the command fail."""

    FINE = "ok"
    MIND = "mind"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that was looked at."""

    state: State
    what: str
    text: str
    """How it is and, unless it is fine, what to do."""
