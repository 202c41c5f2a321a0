"""The organisation's framework as it was last read: read again whenever there is another edition."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from goalcoach.coach.search.by_meaning import ByMeaning
from goalcoach.coach.search.index import CompetencyIndex, Found
from goalcoach.domain.framework import Framework
from goalcoach.store.port import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A framework, and the edition it is."""

    framework: Framework
    edition: int
    """0 before anything was kept."""


class NamesAtHand:
    """Thousands of rows take a tenth of a second to read, their number none."""

    __slots__ = ("_held", "_index", "_meaning")

    def __init__(self, meaning: ByMeaning | None = None) -> None:
        """`meaning`: what searches by meaning too, where there is something that makes vectors."""
        self._meaning = meaning
        self._held = Held(framework=Framework(), edition=0)
        self._index: tuple[int, CompetencyIndex] | None = None

    async def __call__(self, unit: Unit) -> Held:
        """What holds now."""
        edition = await unit.frameworks.edition()
        if edition != self._held.edition:
            # An edition that comes between the two reads is read with the next request.
            self._held = Held(framework=await unit.frameworks.at(edition), edition=edition)
        return self._held

    async def find(self, held: Held, words: str, limit: int = 10) -> Sequence[Found]:
        """Competencies that these words may mean, the likeliest first. Hold no transaction: it may wait."""
        index = await self._indexed(held)
        if self._meaning is None:
            return index.find(words, limit)
        return await self._meaning.find(words, index, held.framework.competencies, held.edition, limit)

    async def find_words(self, held: Held, words: str, limit: int) -> Sequence[Found]:
        """The same by words alone: asks nobody, and waits for nothing but the index."""
        return (await self._indexed(held)).find(words, limit)

    async def _indexed(self, held: Held) -> CompetencyIndex:
        if self._index is None or self._index[0] != held.edition:
            # Of ten thousand it takes seconds, in which others have their turn.
            index = await asyncio.to_thread(CompetencyIndex, held.framework.competencies, "en")
            self._index = held.edition, index
        return self._index[1]

    async def close(self) -> None:
        """Stop what is being made in the background."""
        if self._meaning is not None:
            await self._meaning.close()
