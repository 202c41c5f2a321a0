"""Lengths of time of a point that were told in another unit, or follow from such. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from decimal import Decimal

from goalcoach.rules.clocks import hours_apart
from goalcoach.rules.figure import Figure
from goalcoach.rules.follows import follows
from goalcoach.rules.in_both import in_both, lengths_in_both
from goalcoach.rules.language.read import Quantity
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading

_UNIT = "minute"
_Lengths = AbstractSet[tuple[Decimal, str]]
"""Lengths, each with its unit."""


def lengths_known(
    reading: Reading, texts: Sequence[str], figures: Sequence[Figure]
) -> tuple[_Lengths, list[Span]]:
    """The lengths that texts tell by two units or two times of day, and the places of those in two units of a
    point that come to one of them, or that figures come to."""
    known = hours_apart(texts, reading.pack) | lengths_in_both(texts, reading.pack)
    return known, [*_that_follow(reading, known, figures)]


def _that_follow(reading: Reading, known: _Lengths, figures: Sequence[Figure]) -> Iterator[Span]:
    told = known | {(each.value, each.unit) for each in figures}
    for each in in_both(reading.text, reading.quantities, reading.pack):
        number = Quantity(start=each.start, end=each.end, value=each.minutes, unit=_UNIT)
        if (each.minutes, _UNIT) in told or follows(reading, number, figures, frozenset()):
            yield each.start, each.end
