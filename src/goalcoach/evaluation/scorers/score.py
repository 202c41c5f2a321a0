"""What one scorer says of one outcome, and what a scorer is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from goalcoach.evaluation.cases.case import Case
from goalcoach.evaluation.outcome import Outcome


class Scored(StrEnum):
    """Three things that are never mixed, and none of them is a zero."""

    SCORED = "scored"
    UNSCORED = "unscored"
    """It does not apply: nothing is expected of this kind, or nothing was shown to look at."""
    FAILED = "failed"
    """The case could not be played, or the scorer itself failed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """One scorer about one outcome."""

    scorer: str
    state: Scored
    passed: bool = False
    """Whether all is well; only where it was scored."""
    value: float = 0.0
    """From 0 to 1, 1 being best; only where it was scored."""
    why: str = ""
    """What was found, in a sentence for HR; says what failed, or why there is no score."""
    where: str = ""
    """The shown text it is about; empty for all."""

    @staticmethod
    def of(data: Mapping[str, Any]) -> Score:
        """The score of these values, as `asdict` gives them and JSON has them."""
        return Score(**{**data, "state": Scored(data["state"])})


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What a scorer may look at. `request` is the situation's, with its facts, evidence and vocabulary."""

    case: Case
    task: str
    request: Any
    outcome: Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorer:
    """One thing that is looked at. Pure: the same outcome gives the same score."""

    name: str
    says: str
    """What it looks at, for HR, in a sentence."""
    score: Callable[[Looked], Score]
    dangerous: bool = False
    """Whether one failure is one too many: the gate for it is zero."""
