"""Finding the words of themes in a text, all themes in one pass. Knows nothing of what a theme means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, islice

from goalcoach.rules.language.packs import pack
from goalcoach.rules.language.read import Word

Span = tuple[int, int]

THEMES = (
    "activity_only",
    "avoid_verb",
    "collective_owner",
    "direction_down",
    "direction_up",
    "emotion",
    "empty_time",
    "employment_decision",
    "input_verb",
    "learning_verb",
    "machine_talk",
    "maintain_verb",
    "perfection",
    "person_rating",
    "plainly_down",
    "plainly_up",
    "praise_phrase",
    "private_matter",
    "promise",
    "purpose_marker",
    "rate_noun",
    "safety_reason",
    "trait_talk",
    "use_phrase",
    "vague_quality",
    "vague_verb",
    "weak_commitment",
)
"""Themes that rules look for; a language pack without one of them leaves its rules silent."""

Forms = Sequence[tuple[str, ...]]
"""What each word of a text may stand for in a phrase."""

_Longer = dict[str, list[tuple[tuple[str, ...], str]]]
Index = Mapping[str, tuple[list[str], _Longer]]
"""First word to the themes it is of by itself, and by the second word to the longer phrases."""


def index(phrases: Iterable[tuple[tuple[str, ...], str]]) -> Index:
    """The index of phrases, each with its theme."""
    built: dict[str, tuple[list[str], _Longer]] = {}
    for tokens, theme in phrases:
        alone, longer = built.setdefault(tokens[0], ([], {}))
        if len(tokens) == 1:
            alone.append(theme)
        else:
            longer.setdefault(tokens[1], []).append((tokens[2:], theme))
    return built


def forms(words: Iterable[Word]) -> list[tuple[str, ...]]:
    """The letters of each word in lower case, its lemma, and "#" for a number in digits."""
    return [_forms(word.text.lower(), word.lemma) for word in words]


def _forms(low: str, lemma: str) -> tuple[str, ...]:
    if low[0].isdigit():
        return low, lemma, "#"
    return (low,) if low == lemma else (low, lemma)


def matches(index: Index, forms: Forms) -> list[tuple[str, int, int]]:
    """Theme, first word and length in words of every phrase in a text."""
    found: list[tuple[str, int, int]] = []
    following: Iterator[tuple[str, ...]] = chain(islice(forms, 1, None), ((),))
    for i, (here, behind) in enumerate(zip(forms, following, strict=False)):
        for form in here:
            if form in index:
                alone, longer = index[form]
                found += [(theme, i, 1) for theme in alone]
                if longer and not longer.keys().isdisjoint(behind):
                    found += _longer(longer, forms, i)
    return found


def _longer(longer: _Longer, forms: Forms, i: int) -> Iterator[tuple[str, int, int]]:
    for second in forms[i + 1]:
        for rest, theme in longer.get(second, ()):
            if not rest or _fits(rest, forms, i + 2):
                yield theme, i, len(rest) + 2


def _fits(rest: tuple[str, ...], forms: Forms, at: int) -> bool:
    if at + len(rest) > len(forms):
        return False
    return all(token in forms[at + offset] for offset, token in enumerate(rest))


@lru_cache(maxsize=8)
def _index(language: str) -> Index:
    terms = pack(language).terms
    return index((tuple(phrase.split()), theme) for theme in THEMES for phrase in terms(theme))


def find(words: Sequence[Word], forms: Forms, language: str) -> Mapping[str, Sequence[Span]]:
    """Theme to the places where its words stand, in order; within a theme they do not overlap."""
    found: dict[str, list[Span]] = {}
    for theme, i, size in matches(_index(language), forms):
        _keep(found, theme, words[i].start, words[i + size - 1].end)
    return found


def _keep(found: dict[str, list[Span]], theme: str, start: int, end: int) -> None:
    """Add a place, or let it take the place of a shorter one that begins there."""
    spans = found.setdefault(theme, [])
    if not spans or spans[-1][1] <= start:
        spans.append((start, end))
    elif spans[-1][0] == start and spans[-1][1] < end:
        spans[-1] = (start, end)
