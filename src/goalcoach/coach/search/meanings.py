"""What an everyday word or phrase of a search means in the words of frameworks. Knows no competencies.

The words stand in `meant/`; here they are read once, and found in a search.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from goalcoach.coach.search.meant import (
    care,
    data,
    goods,
    leading,
    marketing,
    money,
    selling,
    service,
    software,
    staff,
    systems,
    talk,
    work,
)
from goalcoach.coach.search.reading import ENGLISH, GERMAN, TONGUES, Tongue, tokens, tongue

_FIELDS = (
    talk,
    leading,
    work,
    service,
    selling,
    marketing,
    money,
    staff,
    goods,
    software,
    systems,
    data,
    care,
)
_GAP = ".."
_WIDEST = 3
"""Words that may stand at a gap."""

Roots = tuple[str, ...]
"""Of the words of a phrase, in their order."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """One line: words with about the same meaning, per language as roots; a phrase has several."""

    phrases: Mapping[str, tuple[Roots, ...]]


@dataclass(frozen=True, slots=True)
class Said:
    """A phrase with a meaning in a search."""

    meaning: int
    """Its number."""
    at: tuple[int, ...]
    """Numbers of the words that make the phrase."""


@cache
def meanings() -> tuple[Meaning, ...]:
    """All of them, in the order in which they are written."""
    return tuple(_meanings())


@cache
def stop_roots(language: str) -> frozenset[str]:
    """Roots of words that nothing is looked up by, and the gap."""
    spoken = TONGUES[language]
    return frozenset(spoken.roots(spoken.stop).values()) | {_GAP}


@cache
def known_roots(language: str) -> frozenset[str]:
    """Roots of all words that have a meaning here."""
    return frozenset(
        root for each in meanings() for phrase in each.phrases.get(language, ()) for root in phrase
    )


@cache
def known_words(language: str) -> Mapping[str, str]:
    """All words that have a meaning here, in lower case, to their roots; none in a language nobody taught."""
    spoken = tongue(language)
    texts = [text for line in _lines() for side, text in zip(_SIDES, line, strict=True) if side is spoken]
    listed = [word for text in texts for word in tokens(text)]
    return {word.lower(): root for word, root in spoken.roots(listed).items()}


def said(roots: Sequence[str], language: str) -> tuple[Said, ...]:
    """All phrases of several words that stand in a search, given as the root of each of its words."""
    return tuple(
        Said(number, at)
        for k, root in enumerate(roots)
        for phrase, number in _by_first(language).get(root, ())
        if (at := _at(phrase, roots, k))
    )


def _at(phrase: Sequence[str], roots: Sequence[str], k: int) -> tuple[int, ...]:
    """Indexes of the words of a phrase whose first one is at k; none when it does not go on like this."""
    at, room = [k], 0
    for root in phrase[1:]:
        if root == _GAP:
            room = _WIDEST
            continue
        begin = at[-1] + 1
        here = next((j for j in range(begin, min(begin + room + 1, len(roots))) if roots[j] == root), None)
        if here is None:
            return ()
        at.append(here)
        room = 0
    return tuple(at)


@cache
def _by_first(language: str) -> Mapping[str, Sequence[tuple[Roots, int]]]:
    found: dict[str, list[tuple[Roots, int]]] = {}
    for number, meaning in enumerate(meanings()):
        for phrase in meaning.phrases.get(language, ()):
            if len(phrase) > 1:
                found.setdefault(phrase[0], []).append((phrase, number))
    return found


_SIDES: tuple[Tongue, ...] = (ENGLISH, GERMAN)
"""Languages of a line, in its order."""


def _lines() -> Iterator[tuple[str, ...]]:
    for module in _FIELDS:
        for part in module.PARTS.strip().split("\n\n"):
            yield tuple(" ".join(part.split()).split("|"))


def _meanings() -> Iterator[Meaning]:
    lines = tuple(_lines())
    roots = [side.roots(word for line in lines for word in tokens(line[k])) for k, side in enumerate(_SIDES)]
    for line in lines:
        yield Meaning(
            {
                side.code: tuple(dict.fromkeys(_phrase(phrase, roots[k]) for phrase in line[k].split(",")))
                for k, side in enumerate(_SIDES)
            }
        )


def _phrase(phrase: str, roots: Mapping[str, str]) -> Roots:
    return tuple(
        root
        for part in phrase.split()
        for root in ((_GAP,) if part == _GAP else (roots[word] for word in tokens(part)))
    )
