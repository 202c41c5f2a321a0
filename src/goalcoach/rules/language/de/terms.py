"""The German word lists by theme. A list of nouns knows compounds by their last part."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from goalcoach.rules.language.de import (
    lexicon_claims,
    lexicon_conduct,
    lexicon_everyday,
    lexicon_figures,
    lexicon_goals,
    lexicon_growth,
    lexicon_kinds,
    lexicon_lookalikes,
    lexicon_nouns,
    lexicon_reading,
    lexicon_reviews,
    lexicon_spans,
    lexicon_talk,
    lexicon_things,
    lexicon_vague,
    lexicon_who,
    lexicon_work,
)
from goalcoach.rules.language.de.verbs import VERBS
from goalcoach.rules.language.phrasing import Listed

_SHORTEST = 4
"""Letters a noun has at least to count as the end of a longer one."""
_JOINED = frozenset(
    "metric_noun theme_noun soft_noun role_noun study_noun learning_noun social_noun inner_good ordinary_noun object_at_work taught_word".split()
)

_ADJECTIVES = frozenset({"mild_praise_word", "praise_word", "vague_quality"})
_ENDINGS = ("e", "en", "er", "es", "em")
_THINGS = frozenset({"ordinary_noun", "object_at_work"})
_CASES = ("n", "en", "e", "s", "es", "nen")


class Compounds(dict[str, str]):
    """A word list in which "Erstlösungsquote" is found by "quote"."""

    def __contains__(self, word: object) -> bool:
        if not isinstance(word, str):
            return False
        if super().__contains__(word):
            return True
        return any(super(Compounds, self).__contains__(word[k:]) for k in range(3, len(word) - _SHORTEST + 1))


def _inflected(words: Mapping[str, str]) -> dict[str, str]:
    """Adjectives with their endings: "robust" finds "robuste" and "robusten"."""
    single = [word for word in words if " " not in word and not word.endswith("e")]
    return {**words, **{word + ending: "" for word in single for ending in _ENDINGS}}


def _read(theme: str, words: Mapping[str, str]) -> Mapping[str, str]:
    if theme in _THINGS:
        words = {**words, **{word + case: "" for word in words for case in _CASES}}
    if theme in _JOINED:
        return Compounds(words)
    return _inflected(words) if theme in _ADJECTIVES else words


THEMES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        name.lower(): _read(name.lower(), value)
        for module in (
            lexicon_claims,
            lexicon_conduct,
            lexicon_everyday,
            lexicon_figures,
            lexicon_goals,
            lexicon_growth,
            lexicon_kinds,
            lexicon_lookalikes,
            lexicon_nouns,
            lexicon_reading,
            lexicon_reviews,
            lexicon_spans,
            lexicon_talk,
            lexicon_things,
            lexicon_vague,
            lexicon_who,
            lexicon_work,
        )
        for name, value in vars(module).items()
        if name.isupper() and name[0] != "_"
    }
    | {"verb": dict.fromkeys(VERBS, "")}
)
"""Theme to word list; the theme is the name of the mapping in lower case."""
_NOTHING: Mapping[str, str] = MappingProxyType({})


@lru_cache(maxsize=1_024)
def terms(theme: str) -> Mapping[str, str]:
    """The word list of a theme; empty when there is none."""
    words = THEMES.get(theme, _NOTHING)
    return words.phrases if type(words) is Listed else words
