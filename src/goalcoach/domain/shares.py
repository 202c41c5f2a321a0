"""Shares of one whole that are told together, in whole percent that add up to a hundred. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal


def percents(parts: Sequence[Decimal]) -> list[int]:
    """What each part is of all of them; those cut the most are rounded up, the earlier first of the same.

    Nothing for each where there is no whole.
    """
    whole = sum(parts, Decimal())
    if not whole:
        return [0] * len(parts)
    exact = [100 * each / whole for each in parts]
    found = [int(each) for each in exact]
    by_cut = sorted(range(len(parts)), key=lambda place: found[place] - exact[place])
    for place in by_cut[: 100 - sum(found)]:
        found[place] += 1
    return found
