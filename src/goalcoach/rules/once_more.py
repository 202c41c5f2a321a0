"""Work that is done again: the "twice" of "less to do twice" is no number anybody chose. Knows no rule."""

from __future__ import annotations

from goalcoach.rules.clauses import clause_at, words_in
from goalcoach.rules.language.read import Quantity, TimeKind
from goalcoach.rules.reading import Reading

_TWICE = 2
_TIMES = "x"
_FEW = ("negation", "plainly_down")
"""Themes of words in front that say that it is to be done no more, or less."""


def once_too_often(reading: Reading, quantity: Quantity) -> bool:
    """Whether a "twice" in words tells of what shall not be. Not "twice as many", and not "twice a week"."""
    words = reading.text[quantity.start : quantity.end]
    if (
        quantity.unit != _TIMES
        or quantity.value != _TWICE
        or quantity.relative
        or any(map(str.isdigit, words))
    ):
        return False
    rhythm = (each for each in reading.times if each.kind is TimeKind.CADENCE)
    if any(each.start <= quantity.start < each.end or 0 <= each.start - quantity.end <= 1 for each in rhythm):
        return False
    begin, _ = clause_at(reading.text, quantity.start)
    front = {word.text.lower() for word in words_in(reading, begin, quantity.start)}
    return any(not front.isdisjoint(reading.pack.terms(theme)) for theme in _FEW)
