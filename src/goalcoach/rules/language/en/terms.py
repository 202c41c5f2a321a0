"""The word lists by theme, and finding them in a text in one pass. Knows nothing of what a theme means."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType

from goalcoach.rules.language.en import (
    lexicon_conduct,
    lexicon_goals,
    lexicon_kinds,
    lexicon_letters,
    lexicon_vague,
    lexicon_work,
)
from goalcoach.rules.language.read import Word

THEMES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        name.lower(): value
        for module in (
            lexicon_conduct,
            lexicon_goals,
            lexicon_kinds,
            lexicon_letters,
            lexicon_vague,
            lexicon_work,
        )
        for name, value in vars(module).items()
        if name.isupper() and name != "VERBS"
    }
)
"""Theme to word list; the theme is the name of the mapping in lower case."""

_PART = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+")

_NOTHING: Mapping[str, str] = MappingProxyType({})


def terms(theme: str) -> Mapping[str, str]:
    """The word list of a theme; empty when there is none."""
    return THEMES.get(theme, _NOTHING)


@cache
def _index(theme: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The phrases of a theme by their first word, longest first."""
    index: dict[str, list[tuple[str, ...]]] = {}
    for phrase in terms(theme):
        parts = tuple(_PART.findall(phrase))
        if parts:
            index.setdefault(parts[0], []).append(parts)
    return {first: tuple(sorted(rest, key=len, reverse=True)) for first, rest in index.items()}


def longest(theme: str, words: Sequence[Word], i: int) -> int:
    """How many words from word i on make the longest phrase of a theme; 0 when none starts there.

    Each word of a phrase may stand as it is or in another form of its lemma.
    """
    index = _index(theme)
    word = words[i]
    candidates = index.get(word.lemma, ())
    low = word.text.lower()
    if low != word.lemma:
        candidates = (*index.get(low, ()), *candidates)
    return max((len(p) for p in candidates if _fits(p, words, i)), default=0) if candidates else 0


def _fits(phrase: tuple[str, ...], words: Sequence[Word], i: int) -> bool:
    """Whether the words behind word i are those of a phrase."""
    if i + len(phrase) > len(words):
        return False
    for k in range(1, len(phrase)):
        word = words[i + k]
        if word.lemma != phrase[k] and word.text.lower() != phrase[k]:
            return False
    return True


def matches(theme: str, words: Sequence[Word]) -> tuple[tuple[int, int], ...]:
    """Word ranges of all phrases of a theme, longest first at each place, none overlapping."""
    index = _index(theme)
    result = []
    i = 0
    while i < len(words):
        known = words[i].lemma in index or words[i].text.lower() in index
        size = longest(theme, words, i) if known else 0
        if size:
            result.append((i, i + size))
        i += size or 1
    return tuple(result)


def first_words(theme: str) -> frozenset[str]:
    """The words that phrases of a theme start with."""
    return frozenset(_index(theme))
