"""A text cut into words with quick access by index; what all readers of numbers and times walk over."""

from __future__ import annotations

from functools import lru_cache

from goalcoach.rules.language.en import tokens
from goalcoach.rules.language.read import Word


class Scan:
    """Words, their lower-case forms and the characters between them. Indexes outside give empty strings."""

    __slots__ = ("lows", "plain", "size", "words")

    def __init__(self, text: str) -> None:
        self.plain = tokens.plain(text)
        self.words: tuple[Word, ...]
        self.words, self.lows = tokens.cut(text, self.plain)
        self.size = len(self.words)

    def low(self, i: int) -> str:
        """Lower-case word at an index, empty outside the text."""
        return self.lows[i] if 0 <= i < self.size else ""

    def raw(self, i: int) -> str:
        """Word at an index as it was written."""
        return self.words[i].text if 0 <= i < self.size else ""

    def lemma(self, i: int) -> str:
        """Lemma at an index."""
        return self.words[i].lemma if 0 <= i < self.size else ""

    def gap(self, i: int) -> str:
        """Characters between word i and the next one (after the last: the rest, before the first: the start)."""
        if i >= self.size:
            return ""
        begin = self.words[i].end if i >= 0 else 0
        end = self.words[i + 1].start if i + 1 < self.size else len(self.plain)
        return self.plain[begin : min(end, begin + 12)]

    def before(self, i: int) -> str:
        """Up to three characters in front of word i."""
        start = self.words[i].start
        return self.plain[max(0, start - 3) : start]

    def after(self, j: int) -> str:
        """Up to three characters behind word j - 1."""
        end = self.words[j - 1].end
        return self.plain[end : end + 3]

    def joined(self, i: int) -> bool:
        """Whether only blanks, or a hyphen, part word i from the next one."""
        return i + 1 < self.size and self.gap(i).strip() in {"", "-"} and "\n\n" not in self.gap(i)

    def starts_sentence(self, i: int) -> bool:
        """Whether word i opens a sentence, a line or a list item."""
        if i == 0:
            return True
        gap = self.gap(i - 1)
        return any(c in ".!?;:\n" for c in gap)


@lru_cache(maxsize=4)
def scan(text: str) -> Scan:
    """The scan of a text."""
    return Scan(text)
