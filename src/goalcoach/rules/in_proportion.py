"""Targets that follow from where a measure stands: 20 of "half of the 40". Knows no rule."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from goalcoach.domain.goal import Measure
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said


def follows_from_the_start(measure: Measure, reading: Reading, told: Said) -> Decimal | None:
    """The target, where the sentence tells it as a part of the start, or so many times that, as was said."""
    start, target = measure.baseline, measure.target
    if start is None or target is None or not (start.is_finite() and target.is_finite()):
        return None
    if start not in told.numbers:
        return None
    times = reading.pack.terms("times_the_start")
    words = {form for word in reading.words for form in (word.text.lower(), word.lemma)}
    shares = (Fraction(times[word]) for word in words & told.words & times.keys())
    return target if any(Fraction(start) * share == Fraction(target) for share in shares) else None
