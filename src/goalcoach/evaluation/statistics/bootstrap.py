"""Intervals by drawing again from what was found. Seeded: the same cases give the same interval.

What is drawn is always whole clusters (a case with all its repeats, a packet with all its names), since two
answers to one case tell less than answers to two.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

from goalcoach.evaluation.statistics.interval import Interval

DRAWS = 2_000


def mean_difference(
    clusters: Sequence[Sequence[float]], *, seed: int, draws: int = DRAWS, certainty: float = 0.95
) -> Interval:
    """The mean of paired differences, each cluster counting once, with the percentile interval.

    `clusters` holds the differences of each case; none of them is empty. Raises ValueError without any.
    """
    means = [math.fsum(each) / len(each) for each in clusters]
    if not means:
        raise ValueError("there is no pair")
    draw = random.Random(seed)  # noqa: S311 - a sample, not a secret
    count = len(means)
    drawn = sorted(math.fsum(draw.choices(means, k=count)) / count for _ in range(draws))
    return _between(math.fsum(means) / count, drawn, certainty)


def drawn_again(
    clusters: Sequence[tuple[Sequence[float], Sequence[float]]],
    figure: Callable[[Sequence[tuple[Sequence[float], Sequence[float]]]], float],
    *,
    seed: int,
    draws: int = DRAWS,
    certainty: float = 0.95,
) -> Interval:
    """Any figure of clusters with the percentile interval."""
    draw = random.Random(seed)  # noqa: S311 - a sample, not a secret
    drawn = sorted(figure(draw.choices(clusters, k=len(clusters))) for _ in range(draws))
    return _between(figure(clusters), drawn, certainty)


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which this share lies, between two by proportion. Raises ValueError for none."""
    if not values:
        raise ValueError("there is no value")
    return _of_sorted(sorted(values), share)


def _of_sorted(ordered: Sequence[float], share: float) -> float:
    place = share * (len(ordered) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def _between(value: float, drawn: Sequence[float], certainty: float) -> Interval:
    edge = (1 - certainty) / 2
    return Interval(value, _of_sorted(drawn, edge), _of_sorted(drawn, 1 - edge))
