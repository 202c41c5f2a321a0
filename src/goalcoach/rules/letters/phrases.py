"""Where the words of the letters' themes stand in a text. Knows nothing of what a theme means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from goalcoach.rules.language.packs import pack
from goalcoach.rules.language.read import Word

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

_Entry = tuple[tuple[str, ...], tuple[str, ...]]
_Entries = tuple[tuple[str, ...], dict[str, list[_Entry]]]
_NO_ENTRIES: _Entries = ((), {})


@lru_cache(maxsize=8)
def _index(language: str) -> dict[str, _Entries]:
    """First word to the themes it is of by itself, and by the second word to the longer phrases."""
    phrases: dict[tuple[str, ...], list[str]] = {}
    reader = pack(language)
    for theme in THEMES:
        for phrase in reader.terms(theme):
            tokens = tuple(word.text for word in reader.words(phrase))
            phrases.setdefault(tokens or (phrase,), []).append(theme)
    index: dict[str, _Entries] = {}
    for tokens, themes in sorted(phrases.items(), key=lambda item: len(item[0])):
        alone, longer = index.get(tokens[0], ((), {}))
        if len(tokens) == 1:
            alone = tuple(themes)
        else:
            longer.setdefault(tokens[1], []).append((tokens[2:], tuple(themes)))
        index[tokens[0]] = (alone, longer)
    return index


def starts(words: Sequence[Word], language: str) -> Starts:
    """The places of every theme; the longest phrase counts.

    A token fits a word by its letters or its lemma.
    """
    index = _index(language)
    found: dict[str, dict[int, int]] = {}
    forms: list[tuple[str, ...]] = [
        (word.lemma, low) if (low := word.text.lower()) != word.lemma else (low,) for word in words
    ]
    forms.append(())
    for i in range(len(words)):
        for form in forms[i]:
            alone, longer = index.get(form, _NO_ENTRIES)
            for theme in alone:
                found.setdefault(theme, {}).setdefault(i, 1)
            if longer:
                for second in forms[i + 1]:
                    _add(found, longer.get(second, ()), words, i)
    return found


def _add(found: dict[str, dict[int, int]], entries: Sequence[_Entry], words: Sequence[Word], i: int) -> None:
    for rest, themes in entries:
        if not rest or _fits(rest, words, i + 2):
            for theme in themes:
                places = found.setdefault(theme, {})
                places[i] = max(places.get(i, 0), len(rest) + 2)


def _fits(rest: tuple[str, ...], words: Sequence[Word], at: int) -> bool:
    if at + len(rest) > len(words):
        return False
    for offset, token in enumerate(rest):
        word = words[at + offset]
        if token != word.lemma and token != word.text.lower():
            return False
    return True
