"""Whether two ways are alike: not "no difference was found", but "none larger than this is left"."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from goalcoach.evaluation.statistics.interval import Interval
from goalcoach.evaluation.statistics.student import at_most, deviations


@dataclass(frozen=True, slots=True, kw_only=True)
class Equivalence:
    """What two one-sided tests (TOST) of paired means say."""

    difference: Interval
    """The mean with the interval that must lie within the margin: of 1 - 2 alpha, 90 % for 0.05."""
    margin: float
    chance: float
    """Of being so far inside by luck, were the difference the margin itself; the larger of both tests."""
    pairs: int

    def alike(self, alpha: float = 0.05) -> bool:
        """Whether a difference as large as the margin is ruled out."""
        return self.chance < alpha


def equivalent(differences: Sequence[float], margin: float, alpha: float = 0.05) -> Equivalence:
    """Test that the mean of paired differences lies within ± `margin`. Raises ValueError below two pairs."""
    pairs = len(differences)
    if pairs < 2:
        raise ValueError("two pairs at least are needed")
    mean = math.fsum(differences) / pairs
    spread = math.fsum((each - mean) ** 2 for each in differences) / (pairs - 1)
    error = math.sqrt(spread / pairs)
    half = deviations(1 - 2 * alpha, pairs - 1) * error
    return Equivalence(
        difference=Interval(mean, mean - half, mean + half),
        margin=margin,
        chance=_chance(mean, margin, error, pairs - 1),
        pairs=pairs,
    )


def _chance(mean: float, margin: float, error: float, freedom: int) -> float:
    if error == 0.0:
        return 0.0 if abs(mean) < margin else 1.0
    below = at_most((mean - margin) / error, freedom)
    above = at_most((-mean - margin) / error, freedom)
    return max(below, above)
