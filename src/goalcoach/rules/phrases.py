"""Finding the words of a theme in a text, all themes in one pass. Knows nothing of what a theme means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

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

_Index = dict[str, tuple[tuple[tuple[str, ...], str], ...]]


@lru_cache(maxsize=8)
def _index(language: str) -> _Index:
    """First word to the phrases that begin with it, the longest first, each with its theme."""
    index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    terms = pack(language).terms
    for theme in THEMES:
        for phrase in terms(theme):
            tokens = tuple(phrase.split())
            if tokens:
                index.setdefault(tokens[0], []).append((tokens, theme))
    return {
        first: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for first, entries in index.items()
    }


def find(words: Sequence[Word], language: str) -> Mapping[str, tuple[Span, ...]]:
    """Theme to the places where its words stand, in order; within a theme they do not overlap.

    A token of a phrase fits a word by its letters or its lemma; "#" fits any number in digits.
    """
    index = _index(language).get
    spelled = [(word.text.lower().replace("’", "'"), word.lemma) for word in words]
    found: dict[str, list[Span]] = {}
    for at, (text, lemma) in enumerate(spelled):
        entries = index(text, ())
        if lemma != text:
            entries = (*entries, *index(lemma, ()))
        if text[0].isdigit():
            entries = (*entries, *index("#", ()))
        for tokens, theme in entries:
            if len(tokens) == 1 or _fits(tokens, spelled, at):
                _keep(found, theme, words[at].start, words[at + len(tokens) - 1].end)
    return {theme: tuple(spans) for theme, spans in found.items()}


def _keep(found: dict[str, list[Span]], theme: str, start: int, end: int) -> None:
    """Add a place, or let it take the place of a shorter one that begins there."""
    spans = found.setdefault(theme, [])
    if not spans or spans[-1][1] <= start:
        spans.append((start, end))
    elif spans[-1][0] == start and spans[-1][1] < end:
        spans[-1] = (start, end)


def _fits(tokens: tuple[str, ...], spelled: Sequence[tuple[str, str]], at: int) -> bool:
    if at + len(tokens) > len(spelled):
        return False
    for offset, token in enumerate(tokens[1:], 1):
        text, lemma = spelled[at + offset]
        if token not in (text, lemma) and not (token == "#" and text[:1].isdigit()):  # noqa: S105
            return False
    return True
