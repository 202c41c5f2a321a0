"""Student's t distribution, by the continued fraction of the incomplete beta function."""

from __future__ import annotations

import math
from functools import lru_cache

_TINY = 1e-300
_CLOSE = 1e-15
_TERMS = 400


def at_most(value: float, freedom: int) -> float:
    """The chance of at most this value with so many degrees of freedom."""
    outside = _beta(freedom / (freedom + value * value), freedom / 2, 0.5) / 2
    return outside if value < 0 else 1 - outside


@lru_cache(maxsize=256)
def deviations(certainty: float, freedom: int) -> float:
    """How far to either side of nought this share of the distribution lies."""
    low, high = 0.0, 1.0
    aim = (1 + certainty) / 2
    while at_most(high, freedom) < aim:
        high *= 2
    while (middle := (low + high) / 2) not in {low, high}:
        low, high = (middle, high) if at_most(middle, freedom) < aim else (low, middle)
    return high


def _beta(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function, for 0 <= x <= 1."""
    if x in {0.0, 1.0}:
        return x
    if x > (a + 1) / (a + b + 2):  # where the fraction converges slowly the mirrored one is quick
        return 1 - _beta(1 - x, b, a)
    scale = math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    return math.exp(scale) / a * _fraction(x, a, b)


def _fraction(x: float, a: float, b: float) -> float:
    """1 / (1 + p1 / (1 + p2 / …)), by Lentz's method."""
    over, under, value = 1.0, 0.0, 1.0
    for term in range(1, _TERMS):
        part = _part(term, x, a, b)
        under = 1 / _not_nought(1 + part * under)
        over = _not_nought(1 + part / over)
        value *= over * under
        if abs(over * under - 1) < _CLOSE:
            break
    return 1 / value


def _part(term: int, x: float, a: float, b: float) -> float:
    half = term // 2
    if term % 2:
        return -(a + half) * (a + b + half) * x / ((a + 2 * half) * (a + 2 * half + 1))
    return half * (b - half) * x / ((a + 2 * half - 1) * (a + 2 * half))


def _not_nought(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
