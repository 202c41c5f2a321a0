"""What follows from numbers and days: right ones pass, those made wrong do not."""

from __future__ import annotations

from functools import cache

from evals import claims_by_arithmetic
from evals.planted_claims import PAGE
from evals.quick_yaml import read_yaml
from goalcoach.evaluation.told_worked_out import Found, Truth, short_of

ASKED = read_yaml(claims_by_arithmetic.MEASURE.suite.read_text("utf-8"))


@cache
def found() -> list[Found]:
    return list(claims_by_arithmetic.run())


def test_no_fewer_go_well_than_is_asked() -> None:
    assert list(short_of(ASKED, found())) == []


def test_what_is_asked_is_what_is_measured() -> None:
    """A floor that lies below what goes well would let it fall unseen."""
    higher = {language: {truth: least + 1 for truth, least in row.items()} for language, row in ASKED.items()}

    assert len(list(short_of(higher, found()))) == len(ASKED) * len(Truth)


def test_the_page_is_current() -> None:
    page = PAGE.read_text("utf-8")

    assert claims_by_arithmetic.MEASURE.renewed(page, found()) == page, "run: make docs"


def test_no_right_claim_is_among_the_false_ones() -> None:
    right = {
        (each.told.row["text"], each.told.row["cites"]) for each in found() if each.told.truth is Truth.RIGHT
    }
    false = {
        (each.told.row["text"], each.told.row["cites"])
        for each in found()
        if each.told.truth is not Truth.RIGHT
    }

    assert right.isdisjoint(false)
