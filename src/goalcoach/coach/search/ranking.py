"""BM25 over texts with fields: which of many entries hold a root, and how much it says about each. Knows no words."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

_SATURATION = 1.2
"""k1: how soon a word that stands there once more tells nothing more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """How much a field counts, and how far its length lessens what a word in it says (0 to 1)."""

    weight: float
    length: float


@dataclass(frozen=True, slots=True)
class Posting:
    """Entries that hold a root, by number, and what it says about each."""

    entries: array[int]
    worth: array[float]


def postings(entries: Sequence[Sequence[Sequence[str]]], fields: Sequence[Field]) -> dict[str, Posting]:
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


def best(
    asked: Iterable[Mapping[str, float]], held: Mapping[str, Posting]
) -> tuple[dict[int, float], dict[int, list[int]]]:
    """Scores by number of an entry, and which of the things asked, by their number, it answers.

    Each thing is asked in several words with a weight each; the one that says most about an entry counts there.
    """
    scores: dict[int, float] = {}
    answered: dict[int, list[int]] = {}
    for k, words in enumerate(asked):
        here: dict[int, float] = {}
        for root, weight in words.items():
            posting = held.get(root)
            if posting is None:
                continue
            for number, worth in zip(posting.entries, posting.worth, strict=True):
                value = weight * worth
                if value > here.get(number, 0.0):
                    here[number] = value
        for number, value in here.items():
            scores[number] = scores.get(number, 0.0) + value
            answered.setdefault(number, []).append(k)
    return scores, answered


def _posting(held: Mapping[int, float], entries: int) -> Posting:
    rare = math.log(1 + (entries - len(held) + 0.5) / (len(held) + 0.5))
    return Posting(array("l", held), array("d", [rare * tf / (_SATURATION + tf) for tf in held.values()]))


def _mean(lengths: Iterable[int]) -> float:
    """Of those that are not empty; at least 1."""
    full = [length for length in lengths if length]
    return sum(full) / len(full) if full else 1.0
