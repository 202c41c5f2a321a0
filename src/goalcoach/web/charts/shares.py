"""Shares one after the other, each with where it may really lie, as geometry. Knows no words of a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from goalcoach.web.charts.line import WIDE
from goalcoach.web.charts.scale import Scale, Sided, Tick, percent

_WHOLE = Scale(low=Decimal(), high=Decimal(1), step=Decimal("0.25"))
_NAMED = ((Decimal(), "0 %"), (Decimal("0.5"), "50 %"), (Decimal(1), "100 %"))
_SIDE = 0.04
"""Kept free to the left of the first and to the right of the last."""


@dataclass(frozen=True, slots=True)
class Share:
    """One share from 0 to 1, the ends between which it may lie, and its name below the picture."""

    name: str
    value: float
    low: float
    high: float
    mark: str = ""
    """Written above it, where something is to be seen at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where one share lies, all in percents from the left and the top."""

    x: str
    y: str
    top: str
    bottom: str
    mark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SharesChart(Sided):
    """All places of a picture. The line is points of a field of 1000 by 1000."""

    line: str
    spots: tuple[Spot, ...]
    names: tuple[Tick, ...]
    """Of the first and the last."""


def shares_chart(shares: Sequence[Share]) -> SharesChart:
    """The picture of these, the earliest first; there is at least one."""
    steps = max(1, len(shares) - 1)
    across = [_SIDE + (1 - 2 * _SIDE) * at / steps for at in range(len(shares))]
    ends = [(across[0], shares[0].name, "start")]
    if len(shares) > 1:
        ends.append((across[-1], shares[-1].name, "end"))
    return SharesChart(
        line=" ".join(
            f"{WIDE * x:.1f},{WIDE * (1 - each.value):.1f}" for x, each in zip(across, shares, strict=True)
        ),
        spots=tuple(
            Spot(
                x=percent(x),
                y=percent(1 - each.value),
                top=percent(1 - each.high),
                bottom=percent(1 - each.low),
                mark=each.mark,
            )
            for x, each in zip(across, shares, strict=True)
        ),
        names=tuple(Tick(at=percent(x), text=name, anchor=anchor) for x, name, anchor in ends),
        values=tuple(_WHOLE.tick(value, text) for value, text in _NAMED),
    )
