"""Where the words of the letters' themes stand in a text. Knows nothing of what a theme means."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from goalcoach.rules.language.packs import pack
from goalcoach.rules.phrases import Forms, Index, index, matches

THEMES = (
    "ability",
    "civic",
    "coverage",
    "degree",
    "deliverable_verb",
    "direction_down",
    "direction_keep",
    "direction_up",
    "ease",
    "finished",
    "hedge",
    "key_result_word",
    "learning_verb",
    "means_phrase",
    "no_reason",
    "opener",
    "parent_word",
    "placeholder",
    "private_topic",
    "purpose_phrase",
    "target_reference",
    "vague_quality",
    "vague_verb",
)
"""Themes with phrases of more than one word, or that are looked for at a place."""

Starts = Mapping[str, Mapping[int, int]]
"""Theme to the words its phrases begin at, each with its length in words."""


@lru_cache(maxsize=8)
def _index(language: str) -> Index:
    reader = pack(language)
    split = (
        (tuple(word.text for word in reader.words(phrase)), theme)
        for theme in THEMES
        for phrase in reader.terms(theme)
    )
    return index((tokens, theme) for tokens, theme in split if tokens)


def starts(forms: Forms, language: str) -> Starts:
    """The places of every theme; the longest phrase counts."""
    found: dict[str, dict[int, int]] = {}
    for theme, i, size in matches(_index(language), forms):
        places = found.setdefault(theme, {})
        if places.get(i, 0) < size:
            places[i] = size
    return found
