"""A text cut into words with quick access by index; what all readers of numbers and times walk over."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from goalcoach.rules.language.en import tokens


class Scan:
    """Words, their lower-case forms and the characters between them. Indexes outside give empty strings."""

    __slots__ = ("confident", "gaps", "lemma", "low", "lows", "moments", "numbers", "plain", "size", "words")

    low: Callable[[int], str]
    """Lower-case word at an index, empty outside the text. Readers ask for little else, and for that often."""
    lemma: Callable[[int], str]
    """Lemma at an index, empty outside the text."""

    def __init__(self, text: str) -> None:
        self.plain = tokens.plain(text)
        self.words, self.lows, lemmas, self.gaps = tokens.cut(text, self.plain)
        self.size = len(self.words)
        # Behind the last word stand empty ones: an index below nought finds those, too.
        self.low = [*self.lows, *_OUTSIDE].__getitem__
        self.lemma = [*lemmas, *_OUTSIDE].__getitem__
        self.confident = "confiden" in self.plain.lower()
        """Whether the text speaks of confidence, so that a number may be how much."""
        self.numbers: dict[int, Any] = {}
        """What numbers.py read at a word: a Number or None. Kept here, read there."""
        self.moments: dict[int, Any] = {}
        """What moments.py read at a word: a Moment or None. Kept here, read there."""

    def raw(self, i: int) -> str:
        """Word at an index as it was written."""
        return self.words[i].text if 0 <= i < self.size else ""

    def gap(self, i: int) -> str:
        """Characters between word i and the next one (after the last: the rest, before the first: the start)."""
        return self.gaps[i + 1][:12] if i < self.size else ""

    def before(self, i: int) -> str:
        """Up to three characters in front of word i."""
        start = self.words[i].start
        return self.plain[start - 3 if start > 3 else 0 : start]

    def after(self, j: int) -> str:
        """Up to three characters behind word j - 1."""
        end = self.words[j - 1].end
        return self.plain[end : end + 3]

    def joined(self, i: int) -> bool:
        """Whether only blanks, or a hyphen, part word i from the next one."""
        if i + 1 >= self.size:
            return False
        gap = self.gaps[i + 1]
        return gap == " " or (gap[:12].strip() in _JOINTS and "\n\n" not in gap[:12])

    def starts_sentence(self, i: int) -> bool:
        """Whether word i opens a sentence, a line or a list item."""
        if i == 0 or i > self.size:
            return i == 0
        gap = self.gaps[i]
        return gap != " " and not _STOPS.isdisjoint(gap[:12])


_OUTSIDE = ("",) * 40
"""More than any reader looks ahead or back."""
_JOINTS = frozenset({"", "-"})
_STOPS = frozenset(".!?;:\n")


@lru_cache(maxsize=4)
def scan(text: str) -> Scan:
    """The scan of a text."""
    return Scan(text)
