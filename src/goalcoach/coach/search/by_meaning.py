"""Searching by meaning beside words, where something makes vectors. They are made in the background.

Vectors are kept in memory, by what they were made of: a changed framework costs its changed entries alone,
and no backup holds any. What was searched for is kept only as a hash.
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Sequence

from goalcoach.coach.search.index import LONGEST, CompetencyIndex, Found
from goalcoach.coach.search.vectors import CompetencyVectors, Embedder, Vector, find, told
from goalcoach.domain.errors import Unavailable
from goalcoach.domain.framework import Competency

PATIENCE = 2.0
"""Seconds a search waits for its vector; then words alone answer."""
LARGEST = 2_000
"""Competencies of a framework that is searched by meaning: comparing with more takes too long."""
_REST = 60.0
"""Seconds until vectors are asked for again that could not be made."""
_SEARCHES = 500
"""Vectors of searches that are kept."""


class ByMeaning:
    """Searches of one organisation. Close it at the end, in the loop it was used in."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._searches = _Kept(embedder)
        self._entries: dict[str, Vector] = {}
        self._made: tuple[int, CompetencyVectors] | None = None
        self._making: asyncio.Task[None] | None = None
        self._not_before = 0.0

    async def find(
        self, words: str, index: CompetencyIndex, competencies: Sequence[Competency], edition: int, limit: int
    ) -> Sequence[Found]:
        """Words and meaning joined; words alone while there are no vectors, or none in time."""
        vectors = self._vectors(competencies, edition)
        if vectors is not None:
            try:
                async with asyncio.timeout(PATIENCE):
                    return await find(words[:LONGEST], index, vectors, self._searches, limit)
            except (Unavailable, TimeoutError):
                pass
        return index.find(words, limit)

    async def close(self) -> None:
        """Stop making vectors."""
        if self._making is not None:
            self._making.cancel()
            await asyncio.wait({self._making})

    def _vectors(self, competencies: Sequence[Competency], edition: int) -> CompetencyVectors | None:
        """Those of this edition; None while they are being made, which begins here."""
        if self._made is not None and self._made[0] == edition:
            return self._made[1]
        idle = self._making is None or self._making.done()
        if idle and 0 < len(competencies) <= LARGEST and time.monotonic() >= self._not_before:
            self._making = asyncio.create_task(self._make(tuple(competencies), edition))
        return None

    async def _make(self, competencies: Sequence[Competency], edition: int) -> None:
        texts = {_key(text): text for text in map(told, competencies)}
        missing = [key for key in texts if key not in self._entries]
        try:
            made = await self._embedder.embed([texts[key] for key in missing])
        except Unavailable:
            self._not_before = time.monotonic() + _REST
            return
        known = self._entries | dict(zip(missing, made, strict=True))
        self._entries = {key: known[key] for key in texts}
        vectors = [self._entries[_key(told(each))] for each in competencies]
        self._made = edition, await asyncio.to_thread(CompetencyVectors, competencies, vectors)


class _Kept:
    """An embedder that makes no vector twice, as long as it is among the last ones."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._kept: dict[str, Vector] = {}

    async def embed(self, texts: Sequence[str]) -> Sequence[Vector]:
        """As the other does."""
        keys = list(map(_key, texts))
        missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in self._kept}
        made = await self._embedder.embed(list(missing.values())) if missing else ()
        found = {key: self._kept[key] for key in keys if key in self._kept}
        found |= dict(zip(missing, made, strict=True))
        self._kept |= found
        for old in list(self._kept)[: max(0, len(self._kept) - _SEARCHES)]:
            del self._kept[old]
        return [found[key] for key in keys]


def _key(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
