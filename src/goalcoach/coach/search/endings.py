"""Taking endings off words. Knows no language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Endings = Mapping[str, tuple[str, ...]]
"""By the letter they end with, the longest first: most words have only a few that fit."""


def by_last_letter(endings: Sequence[str]) -> Endings:
    """The same endings, in their order."""
    found: dict[str, tuple[str, ...]] = {}
    for ending in endings:
        found[ending[-1]] = (*found.get(ending[-1], ()), ending)
    return found


def ending_of(word: str, endings: Endings, shortest: int) -> str:
    """The first ending that fits and leaves at least so many letters; empty when none does."""
    for ending in endings.get(word[-1:], ()):
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            return ending
    return ""
