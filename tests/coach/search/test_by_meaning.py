"""Searching by meaning: in the background, once for each entry, and never at the price of a search."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from goalcoach.coach.search import by_meaning
from goalcoach.coach.search.by_meaning import ByMeaning
from goalcoach.coach.search.index import CompetencyIndex
from goalcoach.domain.errors import Unavailable
from goalcoach.domain.framework import Competency

NAMES = ("Negotiation", "Presenting", "Bookkeeping")
COMPETENCIES = tuple(Competency(id=name.lower(), name=name, levels=()) for name in NAMES)
INDEX = CompetencyIndex(COMPETENCIES, "en")


class Scripted:
    """Thinks that any other text means bookkeeping; can be down, or slow."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.down = False
        self.seconds = 0.0

    async def embed(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        self.asked += texts
        await asyncio.sleep(self.seconds)
        if self.down:
            raise Unavailable("down")
        return [
            [float(text == name) for name in NAMES[:2]] + [float(text not in NAMES[:2])] for text in texts
        ]


async def searched(
    meaning: ByMeaning, words: str, edition: int = 1, more: Sequence[Competency] = ()
) -> list[str]:
    found = await meaning.find(words, INDEX, (*COMPETENCIES, *more), edition, 3)
    for _ in range(50):
        await asyncio.sleep(0.002)  # what is made in the background gets its turn
    return [each.competency.id for each in found]


async def test_the_first_search_goes_by_words_and_begins_what_later_ones_have() -> None:
    embedder = Scripted()
    meaning = ByMeaning(embedder)

    assert await searched(meaning, "zzz") == []
    assert (await searched(meaning, "zzz"))[0] == "bookkeeping"
    assert (await searched(meaning, "zzz"))[0] == "bookkeeping"

    assert embedder.asked == [*NAMES, "zzz"], "nothing is asked twice"
    await meaning.close()


async def test_another_edition_costs_what_changed_in_it() -> None:
    embedder = Scripted()
    meaning = ByMeaning(embedder)
    await searched(meaning, "zzz")

    await searched(meaning, "zzz", edition=2, more=(Competency(id="x", name="Xylophones", levels=()),))

    assert embedder.asked == [*NAMES, "Xylophones"]
    await meaning.close()


async def test_words_answer_while_it_is_down_or_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(by_meaning, "PATIENCE", 0.01)
    embedder = Scripted()
    meaning = ByMeaning(embedder)
    await searched(meaning, "presenting")

    embedder.down = True
    assert await searched(meaning, "presenting to people") == ["presenting"]
    embedder.down, embedder.seconds = False, 5.0
    assert await searched(meaning, "presenting to a group") == ["presenting"]
    await meaning.close()


async def test_a_framework_that_could_not_be_told_is_not_asked_for_again_at_once() -> None:
    embedder = Scripted()
    embedder.down = True
    meaning = ByMeaning(embedder)

    for _ in range(3):
        assert await searched(meaning, "presenting") == ["presenting"]

    assert embedder.asked == [*NAMES]
    await meaning.close()


async def test_what_is_being_made_stops_at_the_end() -> None:
    embedder = Scripted()
    embedder.seconds = 60.0
    meaning = ByMeaning(embedder)
    await searched(meaning, "presenting")

    async with asyncio.timeout(20):
        await meaning.close()
