"""Our statistics against those of scipy and statsmodels (reference.py), and laws they must obey."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from goalcoach.evaluation.statistics import turned
from goalcoach.evaluation.statistics.bootstrap import mean_difference, quantile
from goalcoach.evaluation.statistics.equivalence import equivalent
from goalcoach.evaluation.statistics.interval import Interval
from goalcoach.evaluation.statistics.many import holm
from goalcoach.evaluation.statistics.shares import impact_ratio, wilson
from goalcoach.evaluation.statistics.student import at_most, deviations
from goalcoach.evaluation.statistics.turned import fell, mcnemar, smallest_detectable
from tests.each import every
from tests.evaluation.statistics import reference as made

SAID: dict[str, Any] = json.loads(made.FILE.read_text())
EXACT = 1e-9


@every(("share", "said"), zip(made.SHARES, SAID["wilson"], strict=True))
def test_wilson(share: tuple[int, int], said: list[float]) -> None:
    found = wilson(*share)

    assert [found.low, found.high] == pytest.approx(said, abs=EXACT)
    assert found.holds(share[0] / share[1])


@every(("ratio", "said"), zip(made.RATIOS, SAID["impact"], strict=True))
def test_impact_ratio(ratio: tuple[int, int, int, int], said: list[float]) -> None:
    found = impact_ratio(*ratio)

    assert found is not None
    assert [found.low, found.high] == pytest.approx(said, rel=EXACT)
    assert found.value == pytest.approx(ratio[0] / ratio[1] / (ratio[2] / ratio[3]))


def test_there_is_no_impact_ratio_of_nothing() -> None:
    assert impact_ratio(0, 10, 5, 10) is None
    assert impact_ratio(5, 10, 0, 10) is None


@every(("cases", "both", "down"), zip(made.TURNED, SAID["mcnemar"], SAID["fell"], strict=True))
def test_cases_that_turned(cases: tuple[int, int], both: float, down: float) -> None:
    assert mcnemar(*cases) == pytest.approx(both, rel=EXACT)
    assert fell(*cases) == pytest.approx(down, rel=EXACT)


def test_where_nothing_turned_nothing_fell() -> None:
    assert (mcnemar(0, 0), fell(0, 0), fell(9, 0)) == (1.0, 1.0, 1.0)


@every(("asked", "said"), zip(made.POWER, SAID["power"], strict=True))
def test_the_chance_to_see_a_fall(asked: tuple[int, float, float], said: float) -> None:
    assert turned._power(*asked, 0.05) == pytest.approx(said, abs=1e-8)


@every("cases", [8, 31, 120])
def test_the_smallest_fall_that_is_seen(cases: int) -> None:
    for restless in (0.0, 0.1):
        fall = smallest_detectable(cases, restless)

        assert fall is not None
        assert turned._power(cases, fall, min(restless, 1 - fall), 0.05) >= 0.8
        assert turned._power(cases, fall - 0.003, min(restless, 1 - fall), 0.05) < 0.8


def test_more_cases_see_smaller_falls_and_few_see_none() -> None:
    assert smallest_detectable(4) is None
    assert smallest_detectable(5) == pytest.approx(0.957, abs=0.001)
    assert smallest_detectable(30) == pytest.approx(0.214, abs=0.001)
    assert smallest_detectable(500) == pytest.approx(0.013, abs=0.001)


@every(("asked", "said"), zip(made.STUDENT, SAID["student"], strict=True))
def test_student(asked: tuple[float, int], said: float) -> None:
    assert at_most(*asked) == pytest.approx(said, rel=1e-7, abs=1e-14)


@every(("asked", "said"), zip(made.CERTAIN, SAID["deviations"], strict=True))
def test_deviations_of_student(asked: tuple[float, int], said: float) -> None:
    assert deviations(*asked) == pytest.approx(said, rel=1e-7)


@every(("chances", "said"), zip(made.CHANCES, SAID["holm"], strict=True))
def test_holm(chances: list[float], said: list[float]) -> None:
    assert holm(chances) == pytest.approx(said, abs=EXACT)


def test_holm_of_nothing() -> None:
    assert holm([]) == ()


@every(("name", "said"), SAID["tost"].items())
def test_equivalence(name: str, said: dict[str, Any]) -> None:
    found = equivalent(made.packets()[name], 0.05)

    assert found.chance == pytest.approx(said["chance"], rel=1e-6, abs=1e-12)
    assert [found.difference.low, found.difference.high] == pytest.approx(said["interval"], rel=1e-7)
    assert found.alike() is (said["chance"] < 0.05) is found.difference.inside(-0.05, 0.05)


def test_pairs_that_all_differ_by_the_same() -> None:
    assert equivalent([0.01] * 5, 0.05).alike()
    assert not equivalent([0.05] * 5, 0.05).alike()
    with pytest.raises(ValueError, match="two pairs"):
        equivalent([0.01], 0.05)


@every(("name", "said"), SAID["bootstrap"].items())
def test_an_interval_by_drawing_again(name: str, said: list[float]) -> None:
    clusters = [[value] for value in made.packets()[name]]
    found = mean_difference(clusters, seed=7)
    near = (said[1] - said[0]) / 10

    assert [found.low, found.high] == pytest.approx(said, abs=near)
    assert found == mean_difference(clusters, seed=7) != mean_difference(clusters, seed=8)


def test_repeats_of_one_case_do_not_make_it_surer() -> None:
    draw = random.Random(2)
    cases = [[draw.choice((-1.0, 0.0, 0.0, 1.0))] for _ in range(40)]

    once = mean_difference(cases, seed=7, draws=500)

    assert mean_difference([each * 5 for each in cases], seed=7, draws=500) == once
    with pytest.raises(ValueError, match="no pair"):
        mean_difference([], seed=7)


@every(("share", "said"), zip(made.SHARES_OF_QUANTILES, SAID["quantile"], strict=True))
def test_quantiles(share: float, said: float) -> None:
    assert quantile([before[0] for before, _ in made.pairs()], share) == pytest.approx(said, rel=EXACT)


def test_of_nothing_there_is_no_quantile() -> None:
    with pytest.raises(ValueError, match="no value"):
        quantile([], 0.5)


def test_an_interval_inside_bounds() -> None:
    assert Interval(0.0, -0.05, 0.05).inside(-0.05, 0.05)
    assert not Interval(0.0, -0.06, 0.05).inside(-0.05, 0.05)
