"""What changed between two texts, word by word. Knows nothing of goals or pages."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from goalcoach.rules.language.en.calendar_words import MONTHS

_WORDS = re.compile(r"\s+|[^\s]+")
_FIGURE = re.compile(rf"[^\w\s]*(?:\d[\d.,:/-]*|to|from|{'|'.join(MONTHS)})[^\w\s]*", re.IGNORECASE)
"""A word of a date or of a pair of numbers: between two changes it belongs to them."""

_BETWEEN = 2
"""Words that may stand between two changes of one phrase."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text that stayed ("same"), came ("ins") or went ("del")."""

    change: str
    text: str


def word_diff(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces in reading order: all but the "del" ones are `after`, all but the "ins" ones `before`."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    matcher = difflib.SequenceMatcher(a=old, b=new, autojunk=False)
    pieces: list[Piece] = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(Piece("same", "".join(new[j1:j2])))
            continue
        if i2 > i1:
            pieces.append(Piece("del", "".join(old[i1:i2])))
        if j2 > j1:
            pieces.append(Piece("ins", "".join(new[j1:j2])))
    return tuple(_merged(pieces))


def changed(before: str, after: str) -> bool:
    """Whether there is anything to show."""
    return before.strip() != after.strip()


def _merged(pieces: list[Piece]) -> Iterator[Piece]:
    """Runs of words that only share the white space between them read as one change, not as many."""
    index = 0
    while index < len(pieces):
        run = index
        gone, came = "", ""
        while run < len(pieces) and (pieces[run].change != "same" or _joins(pieces, run)):
            piece = pieces[run]
            gone += piece.text if piece.change != "ins" else ""
            came += piece.text if piece.change != "del" else ""
            run += 1
        if run == index:
            yield pieces[index]
            index += 1
            continue
        index = run
        if gone:
            yield Piece("del", gone)
        if came:
            yield Piece("ins", came)


def _joins(pieces: list[Piece], at: int) -> bool:
    """Whether a piece that stayed stands between two changes of one phrase: a space, a month, "82 to"."""
    if not 0 < at < len(pieces) - 1 or pieces[at + 1].change == "same":
        return False
    inside = pieces[at].text.split()
    return len(inside) <= _BETWEEN and all(_FIGURE.fullmatch(word) for word in inside)
