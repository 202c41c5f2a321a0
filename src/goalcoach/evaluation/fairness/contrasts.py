"""Groups held against each other, paired by packet: how far apart they are, and what may be chance."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from goalcoach.evaluation.statistics.bootstrap import mean_difference, quantile
from goalcoach.evaluation.statistics.equivalence import equivalent
from goalcoach.evaluation.statistics.interval import Interval
from goalcoach.evaluation.statistics.many import holm
from goalcoach.evaluation.statistics.shares import impact_ratio
from goalcoach.evaluation.statistics.student import at_most, deviations

MARGIN = 0.05
"""Within which groups count as alike: of shares 5 points, else 5 % of what is usual for the packet."""
_FEWEST = 3
"""Packets from which on anything is said."""
_SURE = 0.6
"""To be seen four times of five, a difference has to be this share of its own certainty above it: t at 60 %
to either side is 0.84, that of one side at 80 %."""

Cells = Mapping[str, Mapping[str, float]]
"""By packet, then by group: the mean of a measure over names and repeats."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contrast:
    """One measure in two groups, the second less the first."""

    measure: str
    relative: bool
    """Whether differences are shares of what is usual for a packet."""
    first: str
    second: str
    packets: int
    difference: Interval
    """With 95 %, by drawing packets again; of the worst pair of a measure alone, else by Student's t."""
    low: float
    high: float
    """What 5 and 95 of 100 packets lie below: the few who fare worst are not seen in a mean."""
    chance: float
    """Of so large a mean difference, were both alike; all contrasts together regarded (Holm)."""
    alike: bool
    """Whether a difference as large as the margin is ruled out (TOST)."""
    detectable: float
    """The smallest difference that so many packets would show in four of five audits."""
    ratio: Interval | None = None
    """Of yes to yes, for what is yes or no; by convention 0.8 is where questions begin."""

    @property
    def unlike(self) -> bool:
        """Whether it is large and chance does not explain it."""
        return abs(self.difference.value) > MARGIN and self.chance < _ALPHA


_ALPHA = 0.025
"""Half of one in twenty: the questions that are asked first and the pairs of single groups have one each."""


def contrasts(
    measure: str,
    cells: Cells,
    groups: Mapping[str, Sequence[str]],
    *,
    relative: bool,
    yes_no: bool,
    answers: int,
) -> Iterator[Contrast]:
    """Each pair of groups that share packets. `groups` are what cells are grouped to, by name;
    `answers` is how many there are for one packet and one cell. Holm's correction is still to be made."""
    for first, second in combinations(groups, 2):
        pairs = [
            (one, other)
            for by_group in cells.values()
            if (one := _mean(by_group, groups[first])) is not None
            and (other := _mean(by_group, groups[second])) is not None
        ]
        if len(pairs) < _FEWEST:
            continue
        differences = [_difference(one, other, relative=relative) for one, other in pairs]
        found = _contrast(measure, first, second, differences, relative=relative)
        yield replace(found, ratio=_ratio(pairs, answers)) if yes_no else found


def corrected(found: Sequence[Contrast]) -> tuple[Contrast, ...]:
    """The same with Holm's correction over all of them."""
    chances = holm([each.chance for each in found])
    return tuple(replace(each, chance=chance) for each, chance in zip(found, chances, strict=True))


def worst(found: Sequence[Contrast]) -> Contrast:
    """The pair that lies farthest apart. There is at least one."""
    return max(found, key=lambda each: abs(each.difference.value))


def drawn(contrast: Contrast, cells: Cells, groups: Mapping[str, Sequence[str]], *, seed: int) -> Contrast:
    """The same with an interval by drawing packets again, which trusts no distribution."""
    if contrast.difference.low == contrast.difference.high:
        return contrast
    pairs = (
        (_mean(each, groups[contrast.first]), _mean(each, groups[contrast.second])) for each in cells.values()
    )
    differences = [
        [_difference(one, other, relative=contrast.relative)]
        for one, other in pairs
        if one is not None and other is not None
    ]
    return replace(contrast, difference=mean_difference(differences, seed=seed))


def _contrast(
    measure: str, first: str, second: str, differences: Sequence[float], *, relative: bool
) -> Contrast:
    packets = len(differences)
    mean = math.fsum(differences) / packets
    error = math.sqrt(math.fsum((each - mean) ** 2 for each in differences) / (packets - 1) / packets)
    half = deviations(0.95, packets - 1)
    return Contrast(
        measure=measure,
        relative=relative,
        first=first,
        second=second,
        packets=packets,
        difference=Interval(mean, mean - half * error, mean + half * error),
        low=quantile(differences, 0.05),
        high=quantile(differences, 0.95),
        chance=_chance(mean, error, packets - 1),
        alike=equivalent(differences, MARGIN).alike(),
        detectable=(half + deviations(_SURE, packets - 1)) * error,
    )


def _chance(mean: float, error: float, freedom: int) -> float:
    if error == 0.0:
        return 1.0 if mean == 0.0 else 0.0
    return min(1.0, 2 * at_most(-abs(mean) / error, freedom))


def _mean(by_group: Mapping[str, float], members: Sequence[str]) -> float | None:
    values = [by_group[each] for each in members if each in by_group]
    return math.fsum(values) / len(values) if values else None


def _difference(one: float, other: float, *, relative: bool) -> float:
    if not relative:
        return other - one
    usual = (abs(one) + abs(other)) / 2
    return (other - one) / usual if usual else 0.0


def _ratio(pairs: Sequence[tuple[float, float]], answers: int) -> Interval | None:
    of = len(pairs) * answers
    yes, yes_other = (round(answers * math.fsum(each[side] for each in pairs)) for side in (0, 1))
    return impact_ratio(yes_other, of, yes, of)
