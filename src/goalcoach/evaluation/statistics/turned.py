"""Cases that turned between two versions: whether it can be chance, and what could not have been seen.

A case is better, worse or the same. Were both versions alike, each case that turned would have turned either
way with the same chance: McNemar's test, exactly.
"""

from __future__ import annotations

import math
from functools import lru_cache

_ENOUGH = 0.8
"""The chance with which a fall is to be seen that is said to be detectable."""
_STEPS = 12
"""Halvings when looking for it: to a four-thousandth."""


def mcnemar(better: int, worse: int) -> float:
    """The chance of so uneven a turn, either way, were both alike: the exact test. 1 when nothing turned."""
    turned = better + worse
    return min(1.0, 2 * _tail(turned, max(better, worse), 0.5)) if turned else 1.0


def fell(better: int, worse: int) -> float:
    """The chance of at least so many worse, were both alike: the one-sided test of a fall."""
    return _tail(better + worse, worse, 0.5) if worse else 1.0


@lru_cache(maxsize=256)
def smallest_detectable(cases: int, restless: float = 0.0, alpha: float = 0.05) -> float | None:
    """The smallest fall of a share that `fell` would find in four of five tries; None where even 1 is not.

    `restless` is the share of cases that turn although nothing changed, half of them either way.
    """
    if _power(cases, 1.0, 0.0, alpha) < _ENOUGH:
        return None
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if _power(cases, middle, min(restless, 1 - middle), alpha) >= _ENOUGH:
            high = middle
        else:
            low = middle
    return high


def _power(cases: int, fall: float, restless: float, alpha: float) -> float:
    """The chance that the test finds a fall: over how many cases turn, and how many of them for the worse."""
    turning = fall + restless
    if turning <= 0:
        return 0.0
    down = (fall + restless / 2) / turning
    middle, spread = cases * turning, 7 * math.sqrt(cases * turning * (1 - turning)) + 1
    turns = range(max(1, math.floor(middle - spread)), min(cases, math.ceil(middle + spread)) + 1)
    return sum(
        _chance(cases, turned, turning) * _tail(turned, needed, down)
        for turned in turns
        if (needed := _needed(turned, alpha)) is not None
    )


@lru_cache(maxsize=4096)
def _needed(turned: int, alpha: float) -> int | None:
    """How many of those that turned must be worse for a fall to be found; None if all are too few."""
    tail = 0.0
    for worse in range(turned, -1, -1):
        tail += _chance(turned, worse, 0.5)
        if tail > alpha:
            return None if worse == turned else worse + 1
    return 0


def _tail(of: int, least: int, share: float) -> float:
    return min(1.0, math.fsum(_chance(of, hits, share) for hits in range(least, of + 1)))


def _chance(of: int, hits: int, share: float) -> float:
    """Of exactly so many hits, by logarithms, as the numbers themselves grow beyond all bounds."""
    if share >= 1.0:
        return float(hits == of)
    if share <= 0.0:
        return float(hits == 0)
    ways = math.lgamma(of + 1) - math.lgamma(hits + 1) - math.lgamma(of - hits + 1)
    return math.exp(ways + hits * math.log(share) + (of - hits) * math.log1p(-share))
