"""Words of a person with one of them changed: "all day" in what they said of all morning. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import product

from goalcoach.rules.language.read import FIRM_UNITS, Language
from goalcoach.rules.said import Said, flat

_LONGEST = 2
"""Words that may stand in another's place; more are a sentence of one's own."""
_BESIDE = 2
"""Words that must be the person's on either side."""
_ALONE = 3
"""The same where a text begins or ends, and there is one side only."""
_ALIKE = 0.7
"""From there on two words may be one, in another form or without its slip."""
_SMALL = ("connecting", "everyday", "own_word", "person_word")


def altered(text: str, told: Said, reader: Language) -> Iterator[str]:
    """Words that stand where the person used others of their own, with their words around."""
    lows, said = flat(text).split(), told.text.split()
    for begin, size in product(range(len(lows)), range(1, _LONGEST + 1)):
        here, end = lows[begin : begin + size], begin + size
        there = [*_places(lows, begin, end, said)] if end <= len(lows) else []
        # At an end of the text the words beside may as well go on in another way.
        at_an_end = begin == 0 or end == len(lows)
        known = here in there or (at_an_end and any(map(told.has, here)))
        if not known and any(_differ(here, each, reader) for each in there):
            yield " ".join(here)


def _places(lows: Sequence[str], begin: int, end: int, said: Sequence[str]) -> Iterator[Sequence[str]]:
    """What the person said between the same words as those that stand around these."""
    before, behind = lows[max(0, begin - _ALONE) : begin], lows[end : end + _ALONE]
    if len(before) + len(behind) < _ALONE:
        return
    left = before[-_BESIDE:] if behind else before
    right = behind[:_BESIDE] if before else behind
    for k in range(len(said) - len(left) + 1):
        if said[k : k + len(left)] != left:
            continue
        for size in range(1, _LONGEST + 1):
            at = k + len(left)
            if said[at + size : at + size + len(right)] == right and at + size <= len(said):
                yield said[at : at + size]


def _differ(here: Sequence[str], there: Sequence[str], reader: Language) -> bool:
    """Whether both say something, and not the same."""
    ours, theirs = ([low for low in lows if not _small(low, reader)] for lows in (here, there))
    pairs = [("".join(here), "".join(there)), *product(ours, theirs)]
    alike = any(SequenceMatcher(None, a, b).ratio() >= _ALIKE for a, b in pairs)
    return bool(ours) and bool(theirs) and not alike


def _small(low: str, reader: Language) -> bool:
    free = any(low in reader.terms(theme) for theme in _SMALL)
    return low[0].isdigit() or (free and low not in FIRM_UNITS)
