"""How far grades of a language model agree with those of somebody who read: weighted kappa. Asks nobody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from goalcoach.evaluation.statistics.bootstrap import drawn_again
from goalcoach.evaluation.statistics.interval import Interval

Pairs = Sequence[tuple[Sequence[float], Sequence[float]]]


def kappa(pairs: Sequence[tuple[int, int]]) -> float:
    """Cohen's kappa, weighted by the square of the distance (Psychological Bulletin 70, 1968).

    1 is full agreement, 0 what chance gives, below 0 less than that. Raises ValueError for no pair.
    """
    if not pairs:
        raise ValueError("there is no pair")
    ones, others = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    found = sum((one - other) ** 2 for one, other in pairs) / len(pairs)
    by_chance = (
        sum(many * more * (one - other) ** 2 for one, many in ones.items() for other, more in others.items())
        / len(pairs) ** 2
    )
    return 1 - found / by_chance if by_chance else 1.0


def agreement(pairs: Sequence[tuple[int, int]], *, seed: int) -> Interval:
    """Weighted kappa with its bootstrap interval of 95 %. Raises ValueError for no pair."""

    def figure(drawn: Pairs) -> float:
        return kappa([(int(one[0]), int(other[0])) for one, other in drawn])

    return drawn_again([((one,), (other,)) for one, other in pairs], figure, seed=seed)
