"""Shares and sums as they are sent: cut off behind four places, since 99.99 % is not ready."""

from __future__ import annotations

from decimal import ROUND_DOWN, Decimal

_PLACES, _NOISE = Decimal("0.0001"), Decimal("1E-12")


def cut_off(value: Decimal) -> Decimal:
    """The number, never rounded up, but for what three thirds lack to a whole. Below a billion."""
    return value.quantize(_NOISE).quantize(_PLACES, rounding=ROUND_DOWN)
