"""Scores against figures worked out by hand."""

from __future__ import annotations

import pytest

from goalcoach.evaluation.scores import accuracy, frequent, macro_f1, scored

PAIRS = [("yes", "yes")] * 6 + [("yes", "no")] * 2 + [("no", "no")] * 3 + [("no", "yes")] * 2
"""yes: 6 hits, 8 told, 8 answered; no: 3 hits, 5 told, 5 answered."""


def test_macro_f1_is_the_mean_over_the_labels() -> None:
    assert macro_f1(PAIRS) == pytest.approx((6 / 8 + 3 / 5) / 2)


def test_a_label_that_is_never_hit_counts_nothing() -> None:
    assert macro_f1([("yes", "no")] * 5 + [("no", "no")] * 5) == pytest.approx((0 + 2 * 5 / 15) / 2)


def test_rows_of_rare_labels_are_left_out() -> None:
    rare = [("unknown", "yes")] * 4

    assert frequent([*PAIRS, *rare]) == {"yes", "no"}
    assert macro_f1([*PAIRS, *rare]) == macro_f1(PAIRS)


def test_accuracy_is_the_share_of_right_answers() -> None:
    assert accuracy(PAIRS) == pytest.approx(9 / 13)
    assert accuracy([]) == 0.0


def test_an_interval_holds_the_figure_and_is_the_same_every_time() -> None:
    score = scored(PAIRS, accuracy)

    assert score == scored(PAIRS, accuracy)
    assert score.low < score.value < score.high
    assert (score.rows, str(score)) == (13, f"0.69 ({score.low:.2f}–{score.high:.2f})")


def test_more_rows_make_a_narrower_interval() -> None:
    few, many = scored(PAIRS, accuracy), scored(PAIRS * 20, accuracy)

    assert many.high - many.low < (few.high - few.low) / 2


def test_without_rows_there_is_no_score() -> None:
    assert scored([], macro_f1).value == 0.0
