"""Counts answers against labels: macro-F1, share of right answers, and how far chance may carry them."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Pair = tuple[str, str]
"""What the readers say, and what was answered."""

RARE = 5
"""Labels with fewer rows than this are left out of the mean: one row more would turn it over."""
_DRAWS = 500
_SEED = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """A figure between 0 and 1, and where 95 of 100 samples like this one would put it."""

    value: float
    low: float
    high: float
    rows: int

    def __str__(self) -> str:
        return f"{self.value:.2f} ({self.low:.2f}–{self.high:.2f})"


def macro_f1(pairs: Sequence[Pair], labels: frozenset[str] | None = None) -> float:
    """The mean over the labels of their F1: over those that are not rare, unless labels are named."""
    counting = frequent(pairs) if labels is None else labels
    counted = Counter(pair for pair in pairs if pair[0] in counting)
    scores = [_f1(counted, label) for label in sorted(counting)]
    return sum(scores) / len(scores) if scores else 0.0


def frequent(pairs: Sequence[Pair]) -> frozenset[str]:
    """Labels with enough rows to be counted."""
    return frozenset(label for label, rows in Counter(told for told, _ in pairs).items() if rows >= RARE)


def _f1(counted: Counter[Pair], label: str) -> float:
    """Of one label; 0 when it was never hit."""
    hits = counted[label, label]
    told = sum(rows for (said, _), rows in counted.items() if said == label)
    answered = sum(rows for (_, answer), rows in counted.items() if answer == label)
    return 2 * hits / (told + answered) if hits else 0.0


def accuracy(pairs: Sequence[Pair]) -> float:
    """The share of rows answered as the readers say."""
    return sum(told == answered for told, answered in pairs) / len(pairs) if pairs else 0.0


def scored(pairs: Sequence[Pair], by: Callable[[Sequence[Pair]], float]) -> Score:
    """A figure with its interval, by drawing samples of the same size; the same for the same rows."""
    draw = random.Random(_SEED)  # noqa: S311 - a sample, not a secret
    seen = sorted(by(draw.choices(pairs, k=len(pairs))) for _ in range(_DRAWS)) if pairs else [0.0] * _DRAWS
    edge = _DRAWS * 25 // 1000
    return Score(value=by(pairs), low=seen[edge], high=seen[-edge - 1], rows=len(pairs))
