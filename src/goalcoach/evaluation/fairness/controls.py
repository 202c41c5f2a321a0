"""What the audit itself is held against: noise, the order of evidence, and a bias that was planted."""

from __future__ import annotations

import math
import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from goalcoach.evaluation.cases.packets import Material
from goalcoach.evaluation.cases.swapped import Placed
from goalcoach.evaluation.fairness.audit import Found, audited, cells_of
from goalcoach.evaluation.fairness.contrasts import Contrast, contrasts, corrected
from goalcoach.evaluation.fairness.measures import MEASURES
from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.trials.journal import Tried

DRAWS = 40
LEAST = 0.95
"""The share of draws in which a planted bias must be caught."""
_KEPT = 0.75
"""The share of packets that one draw keeps."""
_ONE, _OTHER = "one", "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """Two answers that differ in something else than the name."""

    name: str
    says: str
    worst: Contrast | None
    """The measure that is farthest apart; None where there was nothing to hold against each other."""


def same_name_twice(found: Material, tried: Sequence[Tried]) -> Control:
    """How far answers about the same name differ: the noise that a difference has to stand out from."""
    odd, even = ([each for each in tried if each.repeat % 2 == rest] for rest in (1, 0))
    return Control(
        name="Same name twice",
        says="How far two answers about the same name differ.",
        worst=_worst(found, odd, even),
    )


def turned_over(found: Material, tried: Sequence[Tried], turned: Sequence[Tried]) -> Control:
    """How far answers differ when the same evidence is told in the opposite order."""
    same = {each.case for each in turned}
    return Control(
        name="Evidence in the opposite order",
        says="How far answers differ by the order of the evidence, which should not matter either.",
        worst=_worst(found, [each for each in tried if each.case in same], turned),
    )


def caught(found: Material, tried: Sequence[Tried], *, seed: int) -> float:
    """The share of draws of three packets in four in which the audit catches what was planted."""
    draw = random.Random(seed)  # noqa: S311 - a sample, not a secret
    packets = [each.id for each in found.packets]
    hits = 0
    for _ in range(DRAWS):
        kept = set(draw.sample(packets, round(_KEPT * len(packets))))
        drawn = replace(found, packets=tuple(each for each in found.packets if each.id in kept))
        hits += audited(drawn, tried, seed=None).found is Found.UNLIKE
    return hits / DRAWS


def _worst(found: Material, one: Iterable[Tried], other: Iterable[Tried]) -> Contrast | None:
    sides = {_ONE: cells_of(found, _played(one)), _OTHER: cells_of(found, _played(other))}
    tested: list[Contrast] = []
    for measure in MEASURES:
        cells: defaultdict[str, dict[str, float]] = defaultdict(dict)
        for side, by_measure in sides.items():
            for packet, by_group in by_measure(measure.name).items():
                cells[packet][side] = math.fsum(by_group.values()) / len(by_group)
        groups = {_ONE: (_ONE,), _OTHER: (_OTHER,)}
        tested += contrasts(measure.name, cells, groups, relative=measure.relative, yes_no=False, answers=1)
    return max(corrected(tested), key=lambda each: abs(each.difference.value), default=None)


def _played(tried: Iterable[Tried]) -> list[tuple[Placed, Tried]]:
    return [
        (place, each)
        for each in tried
        if each.outcome.ended is Ended.PLAYED and (place := Placed.of(each.case))
    ]
