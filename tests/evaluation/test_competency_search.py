"""Measuring a search: which rows are taken, what counts as found, which floors are missed."""

from __future__ import annotations

from typing import Any

import pytest

from goalcoach.coach.search.index import CompetencyIndex
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.framework import Competency
from goalcoach.evaluation.competency_search import Share, paraphrases_of, search, share, unmet

ROW: dict[str, Any] = {"half": "dev", "right": "negotiation", "language": "en", "text": "haggling"}
INDEX = CompetencyIndex(
    [
        Competency(id=name.lower(), name=name, levels=())
        for name in ("Negotiation", "Presenting", "Budgeting")
    ],
    "en",
)


def test_what_is_meant_comes_first_or_among_the_first_or_not() -> None:
    rows = paraphrases_of([ROW, {**ROW, "text": "presenting in a negotiation"}, {**ROW, "text": "budgeting"}])

    searched = search(INDEX, rows)

    assert searched[0].first
    assert searched[0].among
    assert searched[1].among
    assert not searched[2].first
    assert not searched[2].among
    assert share(searched).of == 3
    assert share(searched).among == 2
    assert share(()) == Share(0, 0, 0)


def test_a_floor_that_is_missed_is_told_with_its_half() -> None:
    searched = search(INDEX, paraphrases_of([ROW, {**ROW, "text": "budgeting"}]))

    assert list(unmet(searched, {"dev": {"first": 0.5, "among": 0.5}})) == []
    assert list(unmet(searched, {"dev": {"first": 0.5, "among": 0.6}})) == [
        "dev: among is 1 of 2, and must be 60% at least"
    ]
    assert len(list(unmet(searched, {"held-out": {"first": 0, "among": 0}}))) == 2


@pytest.mark.parametrize(
    "wrong",
    [{"half": "test"}, {"text": ""}, {"right": None}, {"note": "more"}],
    ids=["half", "empty", "none", "extra"],
)
def test_a_row_that_is_none_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidInput):
        paraphrases_of([ROW | wrong])
