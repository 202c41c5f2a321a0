"""The word lists by theme, and finding them in a text in one pass. Knows nothing of what a theme means."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from goalcoach.rules.language.en import (
    lexicon_claims,
    lexicon_conduct,
    lexicon_everyday,
    lexicon_figures,
    lexicon_goals,
    lexicon_growth,
    lexicon_harm,
    lexicon_kinds,
    lexicon_letters,
    lexicon_lookalikes,
    lexicon_reading_people,
    lexicon_reviews,
    lexicon_spans,
    lexicon_talk,
    lexicon_vague,
    lexicon_who,
    lexicon_work,
)
from goalcoach.rules.language.phrasing import Listed

THEMES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        name.lower(): value
        for module in (
            lexicon_claims,
            lexicon_conduct,
            lexicon_everyday,
            lexicon_figures,
            lexicon_goals,
            lexicon_growth,
            lexicon_harm,
            lexicon_reviews,
            lexicon_spans,
            lexicon_talk,
            lexicon_kinds,
            lexicon_letters,
            lexicon_lookalikes,
            lexicon_reading_people,
            lexicon_vague,
            lexicon_who,
            lexicon_work,
        )
        for name, value in vars(module).items()
        if name.isupper() and name[0] != "_" and name != "VERBS"
    }
)
"""Theme to word list; the theme is the name of the mapping in lower case."""

_PART = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+")

_NOTHING: Mapping[str, str] = MappingProxyType({})


@lru_cache(maxsize=1_024)
def terms(theme: str) -> Mapping[str, str]:
    """The word list of a theme; empty when there is none."""
    words = THEMES.get(theme, _NOTHING)
    return words.phrases if type(words) is Listed else words


_Behind = dict[str, list[tuple[str, ...]]]
"""Second word to the phrases that go on with it; those of one word stand under an empty one."""


@cache
def _index(theme: str) -> dict[str, _Behind]:
    """The phrases of a theme by their first two words."""
    index: dict[str, _Behind] = {}
    for phrase in terms(theme):
        parts = tuple(_PART.findall(phrase))
        if parts:
            index.setdefault(parts[0], {}).setdefault(parts[1] if len(parts) > 1 else "", []).append(parts)
    return index


def longest(theme: str, low: Callable[[int], str], lemma: Callable[[int], str], i: int) -> int:
    """How many words from word i on make the longest phrase of a theme; 0 when none starts there.

    `low` and `lemma` tell each word, and nothing outside the text. A word of a phrase may stand in any form.
    """
    index, size, known = _index(theme), 0, None
    for first in (low(i), lemma(i)):
        phrases = index.get(first)
        if phrases is None or phrases is known:
            continue
        known = phrases
        for second in ("", low(i + 1), lemma(i + 1)):
            for phrase in phrases.get(second, ()):
                if len(phrase) > size and _fits(phrase, low, lemma, i):
                    size = len(phrase)
    return size


def _fits(phrase: tuple[str, ...], low: Callable[[int], str], lemma: Callable[[int], str], i: int) -> bool:
    """Whether a phrase whose first two words stand at word i goes on as the text does."""
    # Not all(): most fail at once, and a generator costs more than that.
    for k in range(2, len(phrase)):  # noqa: SIM110
        if phrase[k] != low(i + k) and phrase[k] != lemma(i + k):
            return False
    return True


def first_words(theme: str) -> frozenset[str]:
    """The words that phrases of a theme start with."""
    return frozenset(_index(theme))
