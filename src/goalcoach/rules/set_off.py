"""Praise that stands by itself between two signs: "two calls, really strong: …". Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goalcoach.rules.language.read import Word
from goalcoach.rules.phrases import Span
from goalcoach.rules.pieces import pieces
from goalcoach.rules.reading import Reading


def praise_set_off(reading: Reading) -> Iterator[Span]:
    """Places of pieces that do nothing but praise. What is asked praises nobody: "really good?"."""
    for piece, behind in pieces(reading):
        if "?" not in behind and _praises(reading, piece):
            yield piece[0].start, piece[-1].end


def _praises(reading: Reading, piece: Sequence[Word]) -> bool:
    """Whether all of its words praise or lead up to it. A mild word praises when it is made stronger."""
    praise, mild, stronger, beside = (
        reading.pack.terms(theme)
        for theme in ("praise_word", "mild_praise_word", "intensifier", "beside_praise")
    )
    lows = [word.text.lower() for word in piece]
    if not all(low in praise or low in mild or low in stronger or low in beside for low in lows):
        return False
    return any(low in praise for low in lows) or (
        any(low in mild for low in lows) and any(low in stronger for low in lows)
    )
