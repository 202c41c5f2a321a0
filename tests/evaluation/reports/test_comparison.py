"""Two versions side by side: only like is paired, what turned comes first, and chance is told from change."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from goalcoach.domain.errors import InvalidInput
from goalcoach.evaluation.reports.comparison import Comparison, Line, compare
from goalcoach.evaluation.reports.side import side_of, two_sides
from goalcoach.evaluation.statistics.turned import mcnemar, smallest_detectable
from goalcoach.evaluation.trials.journal import Tried
from tests.evaluation.reports.made import LIVE, NEXT, a_failure, a_report, a_score, a_trial

GOOD, BAD, SILENT = a_score(), a_score(passed=False), a_score(passed=None)


def compared(before: Iterable[Tried], after: Iterable[Tried]) -> Comparison:
    return compare(side_of(a_report(before)), side_of(a_report(after, id="run-2")))


def line(comparison: Comparison, scorer: str = "numbers") -> Line:
    (found,) = (each for each in comparison.lines if each.scorer == scorer)
    return found


def test_better_worse_and_the_same() -> None:
    passes = [(True, True)] * 20 + [(True, False)] * 7 + [(False, True)] * 2 + [(False, False)]
    comparison = compared(
        *(
            [a_trial(f"c{n}", [a_score(passed=each[side])]) for n, each in enumerate(passes)]
            for side in (0, 1)
        )
    )
    found = line(comparison)

    assert (found.cases, found.better, found.worse, found.same) == (30, 2, 7, 21)
    assert (found.before, found.after) == (27 / 30, 22 / 30)
    assert found.difference.value == pytest.approx(-5 / 30)
    assert found.difference.low < -5 / 30 < found.difference.high
    assert found.chance == mcnemar(2, 7)
    assert found.detectable == smallest_detectable(30, 4 / 30)
    assert not comparison.worse
    assert [each.worse for each in comparison.turned] == [True] * 7 + [False] * 2


def test_a_fall_beyond_chance() -> None:
    comparison = compared(
        [a_trial(f"c{n}", [GOOD]) for n in range(20)],
        [a_trial(f"c{n}", [a_score(passed=n > 6)]) for n in range(20)],
    )

    assert [(each.scorer, each.significant) for each in comparison.falls] == [("numbers", True)]
    assert comparison.worse
    assert not compared(
        [a_trial(f"c{n}", [BAD]) for n in range(20)], [a_trial(f"c{n}") for n in range(20)]
    ).worse


def test_many_scorers_raise_no_false_alarm() -> None:
    """Five worse of five is below 0.05 by itself; of three such scorers at once it may well be chance."""
    names = ("numbers", "questions", "length")
    before = [a_trial(f"c{n}", [a_score(name) for name in names]) for n in range(10)]
    one = [a_trial(f"c{n}", [a_score(name, n > 4 or name != "length") for name in names]) for n in range(10)]
    all_three = [a_trial(f"c{n}", [a_score(name, n > 4) for name in names]) for n in range(10)]

    assert [each.scorer for each in compared(before, one).falls] == ["length"]
    assert not compared(before, all_three).falls


def test_graders_advise_and_never_decide() -> None:
    grader = "grader:warmth"
    comparison = compared(
        [a_trial(f"c{n}", [a_score(grader)]) for n in range(20)],
        [a_trial(f"c{n}", [a_score(grader, passed=False)]) for n in range(20)],
    )

    assert line(comparison, grader).worse == 20
    assert not comparison.worse
    assert not any(each.worse for each in comparison.turned)


def test_only_like_is_paired() -> None:
    comparison = compared(
        [
            a_trial("both"),
            a_trial("only-before"),
            a_trial("silent-now", [GOOD]),
            a_trial("fails-now", [GOOD]),
            a_trial("heard-now", [SILENT]),
            a_trial("both", repeat=2),
        ],
        [
            a_trial("both", [BAD]),
            a_trial("silent-now", [SILENT]),
            a_trial("fails-now", [a_failure()]),
            a_trial("heard-now", [BAD]),
            a_trial("other", suite="blueprint"),
        ],
    )
    found = line(comparison)

    assert (found.cases, found.worse, found.only_before, found.only_after) == (1, 1, 2, 1)
    assert comparison.unpaired == 3
    assert [each.case for each in comparison.turned] == ["both"]


def test_repeats_turn_a_case_once() -> None:
    before = [a_trial("c", [a_score(passed=n != 1)], repeat=n, text=f"Before {n}") for n in (1, 2, 3)]
    after = [a_trial("c", [a_score(passed=n == 1)], repeat=n, text=f"After {n}") for n in (1, 2, 3)]
    comparison = compared(before, after)
    (turned,) = comparison.turned
    (shift,) = turned.shifts

    assert (line(comparison).cases, line(comparison).worse) == (1, 1)
    assert (shift.passed_before, shift.passed_after, shift.of) == (2, 1, 3)


def test_what_is_newly_dangerous_comes_first_and_with_its_words() -> None:
    danger = a_score("false-accept", False, "A rating is shown.")
    comparison = compared(
        [
            a_trial("worse"),
            a_trial("known", [danger]),
            a_trial("new", [a_score("false-accept", None)], text="How did it go?"),
        ],
        [
            a_trial("worse", [BAD]),
            a_trial("known", [danger]),
            a_trial("new", [danger], text="How did it go? A top performer!"),
            a_trial("not-paired", [danger]),
        ],
    )

    assert [each.case for each in comparison.turned] == ["new", "worse"]
    assert [case for _, case, _ in comparison.accepted] == ["new", "not-paired"]
    assert comparison.worse
    assert [(each.change, each.text) for each in comparison.turned[0].words] == [
        ("same", "How did it go?"),
        ("ins", " A top performer!"),
    ]


def test_which_sides_are_meant() -> None:
    two = a_report([a_trial(), a_trial(variant=NEXT.name)], variants=(LIVE, NEXT))
    one = a_report(id="run-2")

    assert [each.variant for each in two_sides(two, two)] == [LIVE, NEXT]
    assert [each.variant for each in two_sides(two, two, NEXT.name, LIVE.name)] == [NEXT, LIVE]
    assert [each.report.id for each in two_sides(one, two, "", NEXT.name)] == ["run-2", "run-1"]
    for wrong, said in (((one, two), "has several variants"), ((one, one), "nothing to compare")):
        with pytest.raises(InvalidInput, match=said):
            two_sides(*wrong)
    with pytest.raises(InvalidInput, match="has no variant 'gone'"):
        two_sides(one, two, "gone")
