"""Past values of a goal's measure, and what others in the same position aim at. Knows nothing of drafts."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum

from goalcoach.domain.late import dataclass
from goalcoach.rules.thresholds import ABOVE_BEST, HISTORY_VALUES


@dataclass(frozen=True, slots=True, kw_only=True)
class PastValue:
    """What a measure stood at on a day."""

    day: date
    value: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """The measure of a goal before the goal. Without values nothing is said about its target."""

    values: tuple[PastValue, ...] = ()
    """Oldest first, in the unit of the goal's measure."""
    peer_median: Decimal | None = None
    """Median target of people in similar positions, in the same unit."""
    cycles: int | None = None
    """Cycles in which the measure has been counted so far; 0: never before."""


class Reach(StrEnum):
    """Where a target lies beside what was reached before."""

    WITHIN = "within"
    """It was reached, or passed, at least once."""
    BEYOND = "beyond"
    FAR_BEYOND = "far_beyond"
    """Further than the number ever moved, by half or more."""


def known(history: History | None) -> list[Decimal]:
    """The past values, oldest first; none when they are too few to say anything."""
    values = [each.value for each in history.values if each.value.is_finite()] if history else []
    return values if len(values) >= HISTORY_VALUES else []


def best(values: list[Decimal], way: int) -> Decimal:
    """The best value there was; `way` is 1 when more is better, -1 when less is."""
    return max(values) if way > 0 else min(values)


def reach(values: list[Decimal], target: Decimal, way: int) -> Reach | None:
    """How far a target lies; None when there is too little to tell."""
    if not values or not target.is_finite():
        return None
    top, bottom = best(values, way), best(values, -way)
    if (target - top) * way <= 0:
        return Reach.WITHIN
    if top == bottom:
        return None
    return Reach.FAR_BEYOND if abs(target - bottom) > ABOVE_BEST * abs(top - bottom) else Reach.BEYOND
