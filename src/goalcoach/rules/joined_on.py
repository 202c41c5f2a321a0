"""Parts that a sentence joins on to what it says: "and …", "as well as …". Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.rules.clauses import SIGN
from goalcoach.rules.language.read import Word
from goalcoach.rules.reading import Reading


def joined_on(reading: Reading) -> Iterator[tuple[Word, tuple[Word, ...]]]:
    """Each word that joins a part on, and the words up to the next sign, such word, or reason."""
    purposes = {start for start, _ in reading.theme("purpose_marker")}
    words = reading.words
    joining = dict(joints(reading))
    for k, begin in joining.items():
        end = begin
        while end < len(words) and not SIGN.search(reading.text, words[end - 1].end, words[end].start):
            if end in joining or words[end].start in purposes:
                break
            end += 1
        if end > begin:
            yield words[k], words[begin:end]


def joints(reading: Reading) -> Iterator[tuple[int, int]]:
    """First word of what joins two parts, which may be a phrase ("as well as"), and the word behind it."""
    lows = [word.text.lower() for word in reading.words]
    phrases = [phrase.split() for phrase in reading.pack.terms("joining_word")]
    for k in range(len(lows)):
        for phrase in phrases:
            if lows[k : k + len(phrase)] == phrase:
                yield k, k + len(phrase)
                break
