"""Hits at the words of themes in a talking point. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.domain.agenda import Occasion
from goalcoach.rules.about import places
from goalcoach.rules.facts import Facts
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import Hit, hits


def weighs_a_period(facts: Facts) -> bool:
    """Whether they look back on a period: a check-in is short, a career conversation leaves results out."""
    return facts.review is None or facts.review.occasion is Occasion.REVIEW


def found(reading: Reading, *themes: str) -> Iterator[Hit]:
    """A hit for each place where words of these themes stand, but for look-alikes."""
    return hits(reading, places(reading, *themes))
