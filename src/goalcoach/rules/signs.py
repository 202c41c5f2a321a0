"""The sign in front of a number, "-8": that it is a difference, and which way it went. Knows no rule."""

from __future__ import annotations

from goalcoach.domain import late
from goalcoach.domain.goal import Direction

_SIGN = late.pattern(r"(?:(?<=[\s(:])|\A)([-+−–])\Z")
_SIGNS = {"+": Direction.UP, "-": Direction.DOWN, "−": Direction.DOWN, "–": Direction.DOWN}


def signed(text: str, start: int) -> Direction | None:
    """Which way the sign in front of a number tells; None for no sign, or one that joins two numbers."""
    sign = _SIGN.search(text, max(0, start - 2), start)
    return _SIGNS[sign[1]] if sign else None
