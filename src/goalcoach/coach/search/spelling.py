"""Words that a mistyped or unfinished one may be, among those that are known. Knows no languages."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence

SHORTEST = 5
"""Letters a word has before it may be mistyped: with fewer, nearly any word is one letter from another."""
_LETTERS = "abcdefghijklmnopqrstuvwxyzäöüß"
_MOST = 40
"""Words that an unfinished one is taken for, at most."""


def near(word: str, known: Collection[str]) -> tuple[str, ...]:
    """Known words one letter away (missing, added, changed, or two swapped), in the order of the alphabet.

    The first letter is hardly ever the wrong one, and another one makes another word: "halls" is not "calls".
    """
    if len(word) < SHORTEST or not word.isalpha():
        return ()
    return tuple(sorted({each for each in _edits(word) if each[:1] == word[0] and each in known}))


def beginning(part: str, ordered: Sequence[str]) -> Sequence[str]:
    """Known words that begin like this, of words in the order of the alphabet."""
    begin = bisect_left(ordered, part)
    end = begin
    while end < len(ordered) and end < begin + _MOST and ordered[end].startswith(part):
        end += 1
    return ordered[begin:end]


def _edits(word: str) -> Iterator[str]:
    for k in range(len(word) + 1):
        head, tail = word[:k], word[k:]
        for letter in _LETTERS:
            yield head + letter + tail
            yield head + letter + tail[1:]
        yield head + tail[1:]
        yield head + tail[1:2] + tail[:1] + tail[2:]
