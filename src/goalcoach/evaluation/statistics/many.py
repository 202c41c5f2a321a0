"""Many tests at once: how sure each must be, so that all together are as sure as one."""

from __future__ import annotations

from collections.abc import Sequence


def holm(chances: Sequence[float]) -> tuple[float, ...]:
    """The chances by Holm's correction, in their order; one below 0.05 is significant among all of them."""
    order = sorted(range(len(chances)), key=lambda at: chances[at])
    corrected = [1.0] * len(chances)
    so_far = 0.0
    for place, at in enumerate(order):
        so_far = max(so_far, min(1.0, (len(chances) - place) * chances[at]))
        corrected[at] = so_far
    return tuple(corrected)
