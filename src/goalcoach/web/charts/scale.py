"""Round numbers along the side of a chart, and where a value lies between them. Knows no picture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal

_MOST = 5
"""Steps from bottom to top, at most."""
_ROOM = Decimal("0.1")
"""Of the range, kept free below and above it."""
_ROUND = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))
_SHORT = ((Decimal(10) ** 9, "bn"), (Decimal(10) ** 6, "M"), (Decimal(10) ** 3, "k"))
_TOO_LONG = Decimal(10) ** 13
_EXACT = Context(prec=40)
"""Enough for the range of any two numbers that people write; what is wider is told roughly."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A label beside a chart or below it, and where it stands."""

    at: str
    """As "12.5%", from the left, or from the top."""
    text: str
    anchor: str = "middle"
    """start | middle | end: which part of the label stands there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sided:
    """A chart with numbers at its side."""

    values: tuple[Tick, ...]

    @property
    def room(self) -> int:
        """Characters of the longest number at the side."""
        return max(len(each.text) for each in self.values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """From the lowest to the highest number of a chart."""

    low: Decimal
    high: Decimal
    step: Decimal
    """From one round number to the next."""

    def share(self, value: Decimal) -> float:
        """How far up a value lies: 0 at the bottom, 1 at the top."""
        return float(_EXACT.divide(_EXACT.subtract(value, self.low), _EXACT.subtract(self.high, self.low)))

    def down(self, value: Decimal) -> str:
        """The same from the top, as SVG wants it: "12.5%"."""
        return percent(1 - self.share(value))

    def tick(self, value: Decimal, text: str) -> Tick:
        """A name at a value."""
        return Tick(at=self.down(value), text=text, anchor="end")

    @property
    def ticks(self) -> tuple[Tick, ...]:
        """The round numbers that lie within, the lowest first."""
        first = _EXACT.divide(self.low, self.step).to_integral_value(ROUND_CEILING)
        last = _EXACT.divide(self.high, self.step).to_integral_value(ROUND_FLOOR)
        values = (_EXACT.multiply(self.step, first + each) for each in range(int(last - first) + 1))
        return tuple(self.tick(each, self._said(each)) for each in values)

    def _said(self, value: Decimal) -> str:
        """Short where that loses nothing: "1.5 M" for steps of half a million."""
        most = max(abs(self.low), abs(self.high))
        if most >= _TOO_LONG:
            return f"{value:.3g}"
        for size, sign in _SHORT:
            if most >= 10 * size and self.step * 100 >= size:
                return f"{plain(value / size)} {sign}" if value else "0"
        return plain(value)


def scale_of(values: Iterable[Decimal], *, below: bool = True, above: bool = True) -> Scale:
    """The scale that holds all of these; with some room below and above them, for what is written there."""
    there = list(values)
    low, high = min(there), max(there)
    if low == high:
        away = max(abs(low) / 10, Decimal(1))
        low, high = low - away, high + away
    span = high - low
    return Scale(low=low - span * _ROOM * below, high=high + span * _ROOM * above, step=_step(span / _MOST))


def percent(share: float) -> str:
    """A share as SVG writes it, never out of the picture."""
    return f"{min(1.0, max(0.0, share)) * 100:.2f}%"


def plain(value: Decimal) -> str:
    """A number without needless zeros, thousands apart: "1,250.5"."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _step(least: Decimal) -> Decimal:
    """The next round number that is not smaller: 1, 2 or 5, and zeros."""
    tens = Decimal(1).scaleb(least.adjusted())
    return next(each * tens for each in _ROUND if each * tens >= least)
