"""What follows by arithmetic from a fact, and its twins."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from evals.claims_by_arithmetic import DATA
from evals.quick_yaml import read_yaml
from goalcoach.evaluation.told_worked_out import Truth, told_of
from goalcoach.evaluation.worked_out import off, worked_out
from goalcoach.evaluation.worked_out_days import worked_out_days

WORDS = read_yaml(Path(DATA, "wordings.yaml").read_text("utf-8"))
COUNTS = {
    "counts": [["e1", "January", 12], ["e2", "June", 6]],
    "things": "call-backs",
    "target": 4,
    "sums": True,
}


@pytest.mark.parametrize(
    ("sort", "right"),
    [
        ("difference", "6"),
        ("percent", "50"),
        ("part that is left", "half"),
        ("part that went", "half"),
        ("sum", "18"),
        ("average", "9"),
        ("rest to the target", "2"),
    ],
)
def test_of_counts(sort: str, right: str) -> None:
    found = [each for each in worked_out(COUNTS, WORDS["en"]) if each.sort == sort]

    assert [each.right for each in found] == [right]
    assert all(each.wrong != right for each in found)


def test_of_shares() -> None:
    fact = {"shares": [["e1", "January", 30, 50], ["e2", "June", 45, 60]], "things": "calls", "deed": "came"}
    found = {(each.sort, each.right) for each in worked_out(fact, WORDS["en"])}

    assert found >= {
        ("percent", "60"),
        ("rest", "20"),
        ("points", "15"),
        ("so many in so many", "three out of four"),
    }


def test_of_days() -> None:
    fact = {"days": [["e1", "the mill", date(2026, 5, 6)], ["e1", "the dairy", date(2026, 5, 20)]]}
    found = {(each.sort, each.right, each.wrong) for each in worked_out_days(fact, WORDS["en"])}

    assert found >= {
        ("days between", "14", "16"),
        ("weeks between", "2", "3"),
        ("weekday", "Wednesday", "Thursday"),
        ("part of the month", "in early May", "at the end of May"),
        ("day", "the 6th of May", "the 8th of May"),
    }


def test_each_is_told_right_wrong_and_the_other_way_round() -> None:
    told = [each for each in told_of("plumber", [COUNTS], WORDS["en"]) if each.sort == "counts: difference"]
    texts = {each.truth: each.row["text"] for each in told if each.wording.startswith("{d} {fewer}")}

    assert texts == {
        Truth.RIGHT: "6 fewer call-backs in June than in January.",
        Truth.WRONG: "7 fewer call-backs in June than in January.",
        Truth.TURNED: "6 more call-backs in June than in January.",
    }


@pytest.mark.parametrize("value", range(2, 200))
def test_a_twin_is_another_number_above_none(value: int) -> None:
    assert 0 < off(value) != value
