"""What a run comes to. A failure and a silence are never counted as zeros."""

from __future__ import annotations

import pytest

from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.reports.totals import Total, taken, totals
from goalcoach.evaluation.statistics.shares import wilson
from tests.evaluation.reports.made import LIVE, NEXT, a_failure, a_making, a_report, a_score, a_trial


def the(found: tuple[Total, ...], scorer: str, variant: str = LIVE.name) -> Total:
    (total,) = (each for each in found if (each.scorer, each.variant) == (scorer, variant))
    return total


def test_what_passed_is_of_what_was_scored() -> None:
    report = a_report(
        [
            *(a_trial(f"good-{number}", [a_score(value=0.9)]) for number in range(17)),
            a_trial("bad", [a_score(passed=False, value=0.2)]),
            a_trial("silent", [a_score(passed=None)]),
            a_trial("crashed", [a_failure()]),
        ]
    )

    total = the(totals(report), "numbers")

    assert (total.passed, total.scored, total.unscored, total.failed) == (17, 18, 1, 1)
    assert total.share == wilson(17, 18)
    assert total.mean == pytest.approx((17 * 0.9 + 0.2) / 18)


def test_five_in_a_hundred_calls_that_fail_are_failures() -> None:
    """A run of which 5 % of the calls fail says so, and its share is as without them."""
    trials = [
        a_trial(f"case-{number}", [a_failure()], ended=Ended.FAILED)
        if number % 20 == 0
        else a_trial(f"case-{number}", making=a_making())
        for number in range(100)
    ]
    total, took = the(totals(a_report(trials)), "numbers"), taken(a_report(trials))[0]

    assert (total.passed, total.scored, total.failed) == (95, 95, 5)
    assert total.share is not None
    assert total.share.value == 1.0
    assert (took.trials, took.played, took.failed) == (100, 95, 5)


def test_a_scorer_that_said_nothing_of_a_failed_trial_failed() -> None:
    report = a_report(
        [
            a_trial("crashed", [a_score("other", None)], ended=Ended.FAILED),
            a_trial("cannot", [a_score("other", None)], ended=Ended.CANNOT),
        ]
    )
    total = the(totals(report), "false-accept")

    assert (total.scored, total.unscored, total.failed, total.share, total.mean) == (0, 1, 1, None, None)


def test_repeats_of_a_case_count_as_one() -> None:
    repeated = [
        a_trial(f"case-{number}", [a_score(passed=number > 2 or repeat == 1)], repeat=repeat)
        for number in range(10)
        for repeat in (1, 2, 3)
    ]
    total = the(totals(a_report(repeated)), "numbers")

    assert (total.passed, total.scored) == (24, 30)
    assert total.share == pytest.approx(wilson(8.0, 10))


def test_every_variant_and_suite_stands_for_itself() -> None:
    report = a_report(
        [
            a_trial(making=a_making(tokens=100, seconds=1.0, cost=0.25)),
            a_trial("points-cook", making=a_making(tokens=300, seconds=3.0, cost=0.5)),
            a_trial(variant=NEXT.name, scores=[a_score(passed=False)]),
            a_trial(suite="letters", scores=[a_score("letters")]),
        ],
        variants=(LIVE, NEXT),
    )
    found = totals(report)
    live, fixed = taken(report)[1], taken(report)[0]

    assert the(found, "numbers", NEXT.name).passed == 0
    assert [(each.suite, each.variant) for each in taken(report)] == [
        ("letters", LIVE.name),
        ("talking-points", LIVE.name),
        ("talking-points", NEXT.name),
    ]
    assert (live.prompt_tokens, live.completion_tokens, live.cost, live.calls) == (400, 100, 0.75, 2)
    assert live.median == 2.0
    assert live.slow == pytest.approx(2.9)
    assert (fixed.median, fixed.slow, fixed.seconds) == (None, None, 0)
