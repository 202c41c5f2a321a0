"""BM25 over texts with fields: which entries hold a root, and how much it says of each. Knows no words."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

_SATURATION = 1.2
"""k1: how soon a word that stands there once more tells nothing more."""
_DECIMALS = 6
"""Scores that differ by less are equal."""
_OTHER_TITLE = 0.85
"""What a title counts that is not the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """How much a field counts, and how far its length lessens what a word in it says (0 to 1)."""

    weight: float
    length: float


Posting = Mapping[int, float]
"""Entries that hold a root, by number, to what it says about each."""
Phrase = tuple[str, ...]
"""Roots that must all be there."""
Title = str
"""Roots of a name, in the order of the alphabet, with blanks between: see `title_of`."""
_NOWHERE: Posting = {}


class Ranking:
    """Entries by the roots of their fields and titles. Reads only."""

    def __init__(
        self,
        entries: Sequence[Sequence[Sequence[str]]],
        fields: Sequence[Field],
        titles: Sequence[Sequence[Sequence[str]]],
    ) -> None:
        """Roots of each field, and of each title, of each entry. The first title counts most."""
        self.held: Mapping[str, Posting] = _postings(entries, fields)
        """By root."""
        self.titled: tuple[Mapping[Title, tuple[int, ...]], ...] = (
            _by_title([entry[:1] for entry in titles]),
            _by_title([entry[1:] for entry in titles]),
        )
        """Entries by their first title, and by their others."""
        self._count = len(entries)

    def said(self, ways: Mapping[Phrase, float]) -> Posting:
        """What one thing says about each entry."""
        here: dict[int, float] = {}
        for phrase, weight in ways.items():
            for found in (self._together(phrase), *self._named(phrase)):
                for number, worth in found.items():
                    value = weight * worth
                    if value > here.get(number, 0.0):
                        here[number] = value
        return here

    def _named(self, phrase: Phrase) -> Iterator[Posting]:
        """Entries with a title of just these roots, which says as much as it is rare, whatever its words are:
        "leading a team" has common ones."""
        title = title_of(phrase)
        for titled, weight in zip(self.titled, (1.0, _OTHER_TITLE), strict=True):
            if holders := titled.get(title):
                yield dict.fromkeys(holders, weight * _rarity(len(holders), self._count))

    def _together(self, phrase: Phrase) -> Posting:
        """Entries that hold all of a phrase; more words say more, but not as much more as they are."""
        found = [self.held.get(root, _NOWHERE) for root in phrase]
        if len(found) == 1:
            return found[0]
        fewest, *others = sorted(found, key=len)
        share = len(found) ** -0.5
        return {
            number: share * (worth + sum(other[number] for other in others))
            for number, worth in fewest.items()
            if all(number in other for other in others)
        }


def title_of(roots: Iterable[str]) -> Title:
    """The title that some roots make."""
    return " ".join(sorted(set(roots)))


def leading(scores: Mapping[int, float], limit: int) -> list[tuple[int, float]]:
    """At most `limit` entries with their scores, the best first, equal ones in the order of their numbers."""
    if limit < 1:
        return []
    # Only those that may be among the first are sorted by more than their score.
    least = sorted(scores.values(), reverse=True)[:limit][-1:] or [0.0]
    near = [number for number, value in scores.items() if value >= least[0] - 10**-_DECIMALS]
    ranked = sorted((-round(scores[number], _DECIMALS), number) for number in near)
    return [(number, -score) for score, number in ranked[:limit]]


def _postings(entries: Sequence[Sequence[Sequence[str]]], fields: Sequence[Field]) -> dict[str, Posting]:
    """Of the roots of each field of each entry."""
    means = [_mean(len(entry[f]) for entry in entries) for f in range(len(fields))]
    holders: dict[str, dict[int, float]] = {}
    for number, entry in enumerate(entries):
        for field, mean, roots in zip(fields, means, entry, strict=True):
            if not roots:
                continue
            each = field.weight / (1 - field.length + field.length * len(roots) / mean)
            for root in roots:
                held = holders.get(root)
                if held is None:
                    holders[root] = {number: each}
                else:
                    held[number] = held.get(number, 0.0) + each
    return {root: _posting(held, len(entries)) for root, held in holders.items()}


def _by_title(titles: Iterable[Sequence[Sequence[str]]]) -> dict[Title, tuple[int, ...]]:
    """Entries with a title. Texts and numbers only: making many small sets would take longer."""
    found: dict[Title, tuple[int, ...]] = {}
    for number, entry in enumerate(titles):
        for title in {title_of(roots) for roots in entry if roots}:
            found[title] = (*found.get(title, ()), number)
    return found


def _rarity(holders: int, entries: int) -> float:
    return math.log(1 + (entries - holders + 0.5) / (holders + 0.5))


def _posting(held: Mapping[int, float], entries: int) -> Posting:
    rare = _rarity(len(held), entries)
    return {number: rare * tf / (_SATURATION + tf) for number, tf in held.items()}


def _mean(lengths: Iterable[int]) -> float:
    """Of those that are not empty; at least 1."""
    full = [length for length in lengths if length]
    return sum(full) / len(full) if full else 1.0
