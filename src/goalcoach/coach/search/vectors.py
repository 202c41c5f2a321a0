"""Finding competencies by meaning, where something turns texts into vectors, and joining that with words.

Knows no endpoint: whoever has one stands behind `Embedder`.
"""

from __future__ import annotations

import asyncio
import math
from array import array
from collections.abc import Sequence
from operator import mul
from typing import Protocol

from goalcoach.coach.search.index import CompetencyIndex, Found
from goalcoach.domain.framework import Competency

Vector = Sequence[float]

_SMOOTHING = 20
"""How little the first place counts more than the second when two lists are joined."""
_DEEP = 50
"""Places of each list that are joined."""


class Embedder(Protocol):
    """The door to whatever turns texts into vectors in which near means alike."""

    async def embed(self, texts: Sequence[str]) -> Sequence[Vector]:
        """One vector a text, in their order, all of the same length. Raises what its adapter says."""


class CompetencyVectors:
    """Competencies of one edition of the framework as vectors. Reads only; safe to share."""

    def __init__(self, competencies: Sequence[Competency], vectors: Sequence[Vector]) -> None:
        """One vector a competency. Raises ValueError when their numbers or lengths differ."""
        if len(competencies) != len(vectors) or len({len(each) for each in vectors}) > 1:
            raise ValueError(f"{len(competencies)} competencies need as many vectors of one length")
        self._vectors = tuple(
            (each, _of_length_one(vector)) for each, vector in zip(competencies, vectors, strict=True)
        )

    def nearest(self, vector: Vector, limit: int) -> tuple[Competency, ...]:
        """Those whose direction is nearest, equal ones by name."""
        asked = _of_length_one(vector)
        ranked = sorted(
            self._vectors,
            key=lambda each: (-round(sum(map(mul, asked, each[1])), 6), each[0].name.casefold(), each[0].id),
        )
        return tuple(competency for competency, _ in ranked[:limit])


async def find(
    words: str, index: CompetencyIndex, vectors: CompetencyVectors, embedder: Embedder, limit: int = 10
) -> tuple[Found, ...]:
    """By words and by meaning together. Raises what the embedder raises; whoever asks may go on by words."""
    by_words = index.find(words, _DEEP)
    (vector,) = await embedder.embed([words])
    nearest = await asyncio.to_thread(vectors.nearest, vector, _DEEP)
    return joined(by_words, nearest, limit)


def joined(by_words: Sequence[Found], by_meaning: Sequence[Competency], limit: int) -> tuple[Found, ...]:
    """Two lists as one, by the places in each (reciprocal rank fusion); equal ones by name.

    What only meaning found has no matched words.
    """
    scores: dict[str, float] = {}
    found = {each.id: Found(each, 0.0, ()) for each in by_meaning}
    found |= {each.competency.id: each for each in by_words}
    for ids in ([each.competency.id for each in by_words], [each.id for each in by_meaning]):
        for place, id_ in enumerate(ids, 1):
            scores[id_] = scores.get(id_, 0.0) + 1 / (_SMOOTHING + place)
    first = sorted(
        scores, key=lambda id_: (-round(scores[id_], 9), found[id_].competency.name.casefold(), id_)
    )
    return tuple(
        Found(found[id_].competency, round(scores[id_], 6), found[id_].matched) for id_ in first[:limit]
    )


def told(competency: Competency) -> str:
    """The text that stands for a competency."""
    lines = (competency.name, ", ".join(competency.aliases), competency.about)
    return "\n".join(line for line in lines if line)


def _of_length_one(vector: Vector) -> Vector:
    length = math.hypot(*vector)  # a sum of squares has no room for numbers that vectors have
    # As a tuple each number would take four times the room.
    return array("d", (each / length for each in vector) if length else vector)
