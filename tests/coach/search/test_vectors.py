"""Where something turns texts into vectors, meaning and words are joined."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from goalcoach.coach.search.index import CompetencyIndex
from goalcoach.coach.search.vectors import CompetencyVectors, find, joined, told
from goalcoach.domain.errors import Unavailable
from goalcoach.domain.framework import Competency

NAMES = ("Negotiation", "Presenting", "Bookkeeping")
COMPETENCIES = tuple(Competency(id=name.lower(), name=name, levels=()) for name in NAMES)
INDEX = CompetencyIndex(COMPETENCIES, "en")


class Scripted:
    """An embedder that has learnt by heart; keeps what it was asked."""

    def __init__(self, **by_text: tuple[float, ...]) -> None:
        self.by_text = by_text
        self.asked: list[tuple[str, ...]] = []

    async def embed(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """What was learnt; Unavailable for any other text."""
        self.asked.append(tuple(texts))
        if unknown := set(texts) - set(self.by_text):
            raise Unavailable(f"nothing learnt for {sorted(unknown)}")
        return [self.by_text[text] for text in texts]


def scripted() -> Scripted:
    return Scripted(
        Negotiation=(1, 0, 0),
        Presenting=(0, 2, 0),
        Bookkeeping=(0, 0, 3),
        zzz=(0, 0.1, 0.9),
        presenting=(0.9, 0.3, 0),
    )


async def vectors_by(embedder: Scripted) -> CompetencyVectors:
    return CompetencyVectors(COMPETENCIES, await embedder.embed(list(map(told, COMPETENCIES))))


async def test_meaning_finds_what_no_word_does() -> None:
    embedder = scripted()
    vectors = await vectors_by(embedder)

    found = await find("zzz", INDEX, vectors, embedder)

    assert [each.competency.name for each in found] == ["Bookkeeping", "Presenting", "Negotiation"]
    assert [each.matched for each in found] == [(), (), ()]
    assert embedder.asked == [NAMES, ("zzz",)]


async def test_words_and_meaning_count_alike() -> None:
    embedder = scripted()
    vectors = await vectors_by(embedder)

    found = await find("presenting", INDEX, vectors, embedder, limit=2)

    assert [each.competency.name for each in found] == ["Presenting", "Negotiation"]
    assert found[0].matched == ("presenting",)
    assert found[0].score > found[1].score


async def test_an_embedder_that_does_not_answer_is_told() -> None:
    vectors = await vectors_by(scripted())

    with pytest.raises(Unavailable):
        await find("unheard", INDEX, vectors, scripted())


def test_equal_places_come_by_name() -> None:
    found = joined((), COMPETENCIES[:1], 10) + joined((), COMPETENCIES[1:2], 10)
    assert found[0].score == found[1].score

    vectors = CompetencyVectors(COMPETENCIES, [(1, 1)] * 3)
    assert [each.name for each in vectors.nearest((1, 0), 3)] == sorted(NAMES)


@pytest.mark.parametrize("vectors", [[(1, 0)], [(1, 0), (1, 0), (1, 0, 0)]])
def test_vectors_are_one_a_competency_and_of_one_length(vectors: list[tuple[float, ...]]) -> None:
    with pytest.raises(ValueError, match="3 competencies need as many vectors of one length"):
        CompetencyVectors(COMPETENCIES, vectors)


def test_a_vector_of_nothing_is_near_to_nothing() -> None:
    vectors = CompetencyVectors(COMPETENCIES[:2], [(0, 0), (1, 0)])

    assert vectors.nearest((1, 0), 1) == (COMPETENCIES[1],)


def test_a_competency_is_told_by_name_aliases_and_what_it_covers() -> None:
    full = Competency(
        id="n", name="Negotiation", levels=("Prepares.",), aliases=("bargaining", "haggling"), about="Terms."
    )

    assert told(full) == "Negotiation\nbargaining, haggling\nTerms."
    assert told(COMPETENCIES[0]) == "Negotiation"


async def test_numbers_as_large_as_they_come_stand_for_their_direction() -> None:
    far, near = 10**200, 5e-324
    embedder = Scripted(
        Negotiation=(far, 0, 0), Presenting=(0, 1e300, 0), Bookkeeping=(0, 0, near), zzz=(0, 0, far)
    )
    vectors = await vectors_by(embedder)

    found = await find("zzz", INDEX, vectors, embedder)

    assert next(each.competency.name for each in found) == "Bookkeeping"
