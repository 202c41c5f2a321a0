"""The rules of reviews on claims about made-up people: every false one is refused, hardly a right one."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from evals import planted_claims
from goalcoach.domain.errors import InvalidInput
from goalcoach.evaluation.goldset import Half
from goalcoach.evaluation.planted_claims import Looked, Mended, Sort, claims_of, problems

SUITE = planted_claims.suite()


@cache
def looked() -> list[Looked]:
    return planted_claims.run(SUITE)


def test_every_false_claim_is_refused_for_what_is_false_and_hardly_a_right_one() -> None:
    assert list(problems(SUITE, looked())) == []


def test_there_are_as_many_claims_as_the_aim_speaks_of() -> None:
    claims = [each.claim for each in looked()]
    right = sum(claim.sort.right for claim in claims)

    assert len(claims) - right >= 200
    assert right >= 90
    assert len({claim.id for claim in claims}) == len(claims)
    assert sum(claim.half is Half.HELD_OUT for claim in claims) >= len(claims) * 0.4
    assert set(Counter(claim.sort for claim in claims)) == set(SUITE.sorts), "a sort without a claim"


def test_the_page_is_current() -> None:
    page = planted_claims.PAGE.read_text("utf-8")

    assert planted_claims.renewed(page, SUITE, looked()) == page, "run: make docs"


def test_too_many_refused_right_claims_and_a_false_one_that_passes_are_told() -> None:
    """A claim of another sort stands for one that went wrong: what was found in it is the same."""
    of_all = [each for each in looked() if each.claim.mended is Mended.ALL]
    false = next(each for each in of_all if not each.claim.sort.right)
    swapped = [
        _as(false, next(sort for sort in SUITE.sorts if sort.right)),
        _as(
            false,
            next(each for each in SUITE.sorts if not each.right and false.refused.isdisjoint(each.because)),
        ),
    ]

    told = list(problems(SUITE, swapped))

    assert len(told) == 2
    assert "passes" in told[0]
    assert told[1].startswith("1 of 1 right claims are refused")


@pytest.mark.parametrize("mended", [Mended.BY_KINDS, Mended.NEVER])
def test_fewer_than_before_of_those_that_are_only_counted_are_told(mended: Mended) -> None:
    one = next(each for each in looked() if each.well and each.claim.sort.right)
    counted = replace(one, claim=replace(one.claim, mended=mended))
    suite = replace(SUITE, least={mended: {"right": 2, "false": 3}})

    assert list(problems(suite, [counted, counted])) == []
    (told,) = problems(suite, [counted, replace(counted, refused=frozenset({"TP301"}))])
    assert told.startswith("1 of 2 right claims")


def _as(looked: Looked, sort: Sort) -> Looked:
    return replace(looked, claim=replace(looked.claim, sort=sort))


def test_a_claim_that_cannot_be_read_says_which() -> None:
    packet = {
        "who": "baker",
        "review": {"subject": "p-1", "name": "Ada", "begin": "2026-01-01", "until": "2026-06-30"},
        "evidence": [],
        "claims": [{"id": "ba-01", "sort": "no such sort", "as": "point", "text": "3 rolls"}],
    }

    with pytest.raises(InvalidInput, match="no such sort"):
        claims_of(packet, SUITE)


@pytest.mark.parametrize("place", ["evidence", "goals", "review", "claims"])
def test_half_a_sentence_that_became_a_key_is_told(place: str) -> None:
    """`text: 8 minutes in June, the goal was 6` without quotation marks is a text and a stray key."""
    review: dict[str, Any] = {
        "subject": "p-1",
        "name": "Ada",
        "begin": "2026-01-01",
        "until": "2026-06-30",
        "goals": [{"id": "g1", "kind": "performance", "text": "Check in within 6 minutes"}],
    }
    item = {"id": "e1", "day": "2026-06-30", "kind": "measure", "text": "8 minutes in June"}
    claim = {"id": "re-01", "sort": "derived number", "as": "point", "cites": "e1", "text": "8 minutes."}
    packet = {"who": "receptionist", "review": review, "evidence": [item], "claims": [claim]}
    assert claims_of(packet, SUITE)

    rows = {"evidence": item, "goals": review["goals"][0], "review": review, "claims": claim}
    rows[place]["the goal was 6"] = None

    with pytest.raises(InvalidInput, match="the goal was 6"):
        claims_of(packet, SUITE)
