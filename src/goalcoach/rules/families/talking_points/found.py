"""Hits at the words of themes in a talking point. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from goalcoach.rules.about import places
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import Hit, quoted


def found(reading: Reading, *themes: str) -> Iterator[Hit]:
    """A hit for each place where words of these themes stand, but for look-alikes."""
    return hits(reading, places(reading, *themes))


def hits(reading: Reading, at: Iterable[tuple[int, int]]) -> Iterator[Hit]:
    """A hit for each place, with its words."""
    for place in at:
        yield Hit(at=place, data={"words": quoted(reading.text, place)})
