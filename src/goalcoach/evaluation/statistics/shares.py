"""A share, and the ratio of two, with their intervals."""

from __future__ import annotations

import math
from statistics import NormalDist

from goalcoach.evaluation.statistics.interval import Interval

_NORMAL = NormalDist()


def wilson(passed: float, of: int, certainty: float = 0.95) -> Interval:
    """The share with Wilson's score interval: sound for few cases and near 0 and 1. Needs at least one case.

    `passed` may be broken, where a case that was tried several times passed in part.
    """
    z = deviations(certainty)
    share, spread = passed / of, z * z / of
    middle = (share + spread / 2) / (1 + spread)
    half = z / (1 + spread) * math.sqrt(share * (1 - share) / of + spread / of / 4)
    low = 0.0 if passed <= 0 else max(0.0, middle - half)
    high = 1.0 if passed >= of else min(1.0, middle + half)
    return Interval(share, low, high)


def impact_ratio(
    yes: int, of: int, yes_other: int, of_other: int, certainty: float = 0.95
) -> Interval | None:
    """The share of yes in one group over that in another, with the log interval; None where either is nought.

    By the "four fifths" habit of those who look at selection, 0.8 is where questions begin.
    """
    if not yes or not yes_other:
        return None
    ratio = (yes / of) / (yes_other / of_other)
    error = math.sqrt(1 / yes - 1 / of + 1 / yes_other - 1 / of_other)
    factor = math.exp(deviations(certainty) * error)
    return Interval(ratio, ratio / factor, ratio * factor)


def deviations(certainty: float) -> float:
    """How many standard deviations to either side hold this share of a normal distribution."""
    return _NORMAL.inv_cdf((1 + certainty) / 2)
