"""What is worked out of a word once, and kept: texts are made of the same few thousand words. Knows no language."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

V = TypeVar("V")

_LONGEST = 40
"""Letters of a word that is kept; none that makes sense is longer."""


class Known(dict[str, V]):
    """What was worked out of each word that was met.

    `map(known.__getitem__, words)` goes over all words of a text, and no line of Python runs for one that was
    met before. Whoever types new words without end fills no memory: it is emptied when it is full.
    """

    __slots__ = ("_find", "_most")

    def __init__(self, find: Callable[[str], V], most: int = 20_000) -> None:
        super().__init__()
        self._find = find
        self._most = most

    def __missing__(self, word: str) -> V:
        found = self._find(word)
        if len(word) <= _LONGEST:
            if len(self) >= self._most:
                self.clear()
            self[word] = found
        return found
