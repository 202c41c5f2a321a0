"""Bars of two parts, one on the other, against a line or none, as geometry. Knows no words of a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from goalcoach.web.charts.scale import Scale, Sided, percent, scale_of

_FILLED = 0.62
"""How much of its place a bar fills."""


@dataclass(frozen=True, slots=True)
class Stack:
    """One bar: its name, and how much of either part."""

    name: str
    lower: Decimal
    upper: Decimal

    @property
    def whole(self) -> Decimal:
        """Both together."""
        return self.lower + self.upper


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """Where one bar stands, all in percents from the left and the top."""

    x: str
    width: str
    middle: str
    lower: tuple[str, str]
    """Where the part begins, and how high it is."""
    upper: tuple[str, str]
    top: str
    name: str
    whole: str
    """Both parts, as a number."""
    over: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BarChart(Sided):
    """All places of a picture."""

    bars: tuple[Bar, ...]
    line: str
    """Empty for none."""


def bar_chart(stacks: Sequence[Stack], line: Decimal | None = None) -> BarChart:
    """The picture of these bars; nothing of them may be below nought."""
    scale = scale_of([Decimal(), line or Decimal(), *(each.whole for each in stacks)], below=False)
    place = 1 / max(1, len(stacks))
    return BarChart(
        bars=tuple(_bar(each, at * place, place, scale, line) for at, each in enumerate(stacks)),
        line="" if line is None else scale.down(line),
        values=scale.ticks,
    )


def _bar(stack: Stack, at: float, place: float, scale: Scale, line: Decimal | None) -> Bar:
    lower, whole = scale.share(stack.lower), scale.share(stack.whole)
    return Bar(
        x=percent(at + place * (1 - _FILLED) / 2),
        width=percent(place * _FILLED),
        middle=percent(at + place / 2),
        lower=(percent(1 - lower), percent(lower)),
        upper=(percent(1 - whole), percent(whole - lower)),
        top=percent(1 - whole),
        name=stack.name,
        whole=f"{stack.whole.normalize():f}",
        over=line is not None and stack.whole > line,
    )
