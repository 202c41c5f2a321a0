"""The pieces of a text between two signs. Knows nothing of what they say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goalcoach.domain import late
from goalcoach.rules.language.read import Word
from goalcoach.rules.reading import Reading

_SIGN = late.pattern(r"[,;:.!?()\n–—]|\s-\s")


def pieces(reading: Reading) -> Iterator[tuple[Sequence[Word], str]]:
    """The words of each piece, and what stands behind it up to the next one."""
    words, begin = reading.words, 0
    for k, word in enumerate(words, 1):
        behind = reading.text[word.end : words[k].start if k < len(words) else len(reading.text)]
        if k == len(words) or _SIGN.search(behind):
            yield words[begin:k], behind
            begin = k
