"""Texts as directions in the space of meanings, so that other words for the same thing point the same way.

Each meaning of `meanings` is one axis. What a search and a competency share may then be no word at all, and
not even the language. Knows no competencies.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from operator import itemgetter

from goalcoach.coach.search.meanings import meanings, stop_roots
from goalcoach.coach.search.reading import TONGUES

Direction = Mapping[int, float]
"""How far a text points along each meaning, by its number."""

_FIRST = 1.5
"""What the first words of a meaning count, which are those of frameworks."""
_IN_PHRASE = 0.6
"""What a word counts that stands in a phrase only."""
_LENGTH = 0.5
"""How far many words for a meaning lessen what each says for it."""
_FAINT = 0.1
"""What is nearer to a right angle than this has nothing to do with it."""
_SHARPER = 1.5
"""Power by which the meanings a text says most about stand out from those that one word may have."""
MOST = 12
"""Meanings that a text is held to have."""


def known(language: str) -> bool:
    """Whether texts of a language have a direction."""
    return language in TONGUES


@cache
def along(language: str) -> Mapping[str, Direction]:
    """By root: how much a word says for each meaning; rare ones say more, as in BM25.

    Nothing in a language nobody taught.
    """
    if not known(language):
        return {}
    counts = [_counts(each.phrases[language], language) for each in meanings()]
    holders = Counter(root for each in counts for root in each)
    mean = sum(sum(each.values()) for each in counts) / len(counts)
    found: dict[str, dict[int, float]] = {root: {} for root in holders}
    for number, each in enumerate(counts):
        length = 1 - _LENGTH + _LENGTH * sum(each.values()) / mean
        for root, count in each.items():
            rare = math.log(1 + (len(counts) - holders[root] + 0.5) / (holders[root] + 0.5))
            found[root][number] = rare * count / (count + length)
    return found


def pull(weights: Mapping[str, float], language: str) -> dict[int, float]:
    """Where weighted roots pull, all together; not a direction yet."""
    axes = along(language)
    found: dict[int, float] = {}
    for root, weight in weights.items():
        for number, much in axes.get(root, _NOWHERE).items():
            found[number] = found.get(number, 0.0) + weight * much
    return found


def direction(pulled: Mapping[int, float]) -> Direction:
    """Of length one, or empty; along the strongest pulls only."""
    strongest = sorted(pulled.items(), key=itemgetter(1), reverse=True)[:MOST]
    sharper = {number: much**_SHARPER for number, much in strongest if much > 0}
    length = math.sqrt(sum(much * much for much in sharper.values()))
    return {number: much / length for number, much in sharper.items()}


class Directions:
    """The directions of many entries, by their numbers. Reads only."""

    def __init__(self, directions: Iterable[Direction]) -> None:
        self._along: dict[int, dict[int, float]] = {}
        for entry, each in enumerate(directions):
            for number, much in each.items():
                self._along.setdefault(number, {})[entry] = much

    def near(self, asked: Direction) -> dict[int, float]:
        """How far each entry points the same way: 1 is fully; those that do hardly or not are left out."""
        found: dict[int, float] = {}
        for number, much in asked.items():
            for entry, own in self._along.get(number, _NOWHERE).items():
                found[entry] = found.get(entry, 0.0) + much * own
        return {entry: much for entry, much in found.items() if much > _FAINT}

    def of(self, entry: int, pulled: Mapping[int, float]) -> float:
        """How far a pull goes the way of one entry."""
        return sum(
            much * self._along.get(number, _NOWHERE).get(entry, 0.0) for number, much in pulled.items()
        )


_NOWHERE: Mapping[int, float] = {}


def _counts(phrases: Iterable[tuple[str, ...]], language: str) -> dict[str, float]:
    """How often each root stands for a meaning."""
    found: dict[str, float] = {}
    stop = stop_roots(language)
    for k, phrase in enumerate(phrases):
        roots = [root for root in phrase if root not in stop]
        for root in roots:
            count = (1.0 if len(roots) == 1 else _IN_PHRASE) * (1.0 if k else _FIRST)
            found[root] = found.get(root, 0.0) + count
    return found
