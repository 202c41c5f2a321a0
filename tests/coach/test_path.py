"""The path to a role: one level after the other, within the hours there are, mostly by doing."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goalcoach.coach.comparison import Comparison, compare
from goalcoach.coach.development import Way
from goalcoach.coach.path import MOST_QUARTERS, Path, plan_path
from goalcoach.domain.framework import Blueprint, Competency, Framework, Offer, OfferKind, Requirement
from goalcoach.domain.months import months_on
from goalcoach.rules.joined.levels import LevelEvidence, Observations, Rater
from goalcoach.rules.thresholds import STANDARD, Thresholds

TODAY = date(2026, 11, 30)
NAMES = ("alpha", "beta", "gamma", "delta", "epsilon")
COURSE = Offer(
    id="c", kind=OfferKind.COURSE, name="Talks in a week", competencies=("alpha",), to=2, hours=Decimal(4)
)
LONG = replace(COURSE, id="l", name="A year of talks", hours=Decimal(90), to=1)
MENTOR = Offer(id="m", kind=OfferKind.MENTOR, name="Peer circle", competencies=("alpha",))
PRACTICE = Offer(id="p", kind=OfferKind.ACTIVITY, name="Lead a talk", competencies=("alpha",), to=2)
OFFERS = (COURSE, LONG, MENTOR, PRACTICE)


def compared(levels: dict[str, tuple[int, int, int]], limits: Thresholds = STANDARD) -> Comparison:
    """Competency: level shown, level asked for, weight."""
    framework = Framework(
        competencies=tuple(
            Competency(id=each, name=each, levels=("a", "b", "c", "d", "e")) for each in levels
        )
    )
    needs = (
        Requirement(competency=each, level=asked, weight=Decimal(weight))
        for each, (_, asked, weight) in levels.items()
    )
    shown = (
        LevelEvidence(competency=each, level=level, day=TODAY, rater=Rater.TEST)
        for each, (level, _, _) in levels.items()
        if level
    )
    role = Blueprint(id="role", name="Role", requirements=tuple(needs))
    return compare(role, framework, Observations(evidence=tuple(shown)), TODAY, limits)


def told(path: Path) -> list[tuple[int, str, int]]:
    return [(each.quarter, each.line.competency.id, each.line.next) for each in path.steps]


def test_the_largest_weighted_gap_comes_first_one_level_at_a_time() -> None:
    found = compared({"alpha": (1, 3, 2), "beta": (0, 1, 5), "gamma": (0, 2, 1), "delta": (4, 2, 9)})

    path = plan_path(found, OFFERS, TODAY, Decimal(8), Decimal(12))

    assert path.at_once == 2, "8 hours a month are 24 in a quarter, and a level takes 12"
    assert told(path) == [(0, "beta", 1), (0, "alpha", 2), (1, "alpha", 3), (1, "gamma", 1), (2, "gamma", 2)]
    assert [(each.begins, each.ends) for each in path.steps[1:3]] == [
        (TODAY, date(2027, 2, 27)),
        (date(2027, 2, 28), date(2027, 5, 29)),
    ]
    assert path.undated == 0


@pytest.mark.parametrize("most", [1, 2, 4])
def test_no_more_is_begun_at_once_than_the_rule_pack_allows(most: int) -> None:
    levels = dict.fromkeys(("alpha", "beta", "gamma", "delta"), (0, 2, 1))
    limits = replace(STANDARD, development_goals_at_once=most)
    found = compared(levels, limits)

    path = plan_path(found, OFFERS, TODAY, Decimal(80), Decimal(6))

    assert len(found.first) == path.at_once == path.most == most
    assert sum(each.quarter == 0 for each in path.steps) == most


def test_what_the_catalogue_has_comes_in_by_name_and_a_long_course_stays_out() -> None:
    path = plan_path(compared({"alpha": (0, 4, 1)}), OFFERS, TODAY, Decimal(8), Decimal(12))

    made = {
        each.line.next: {part.way: (part.text, part.hours, part.offered) for part in each.parts}
        for each in path.steps
    }
    assert made[2] == {
        Way.EXPERIENCE: ("Lead a talk", Decimal("5.5"), True),
        Way.EXPOSURE: ("Peer circle", Decimal("2.5"), True),
        Way.EDUCATION: ("Talks in a week", Decimal(4), True),
    }
    assert made[1][Way.EXPOSURE] == ("Peer circle", Decimal("2.5"), True)
    assert not made[1].get(Way.EXPERIENCE, ("", 0, True))[2], "that practice leads to another level"
    assert "A year of talks" not in str(path)
    whole = sum(path.mix.values())
    assert Decimal("0.6") <= path.mix[Way.EXPERIENCE] / whole <= Decimal("0.8")


def test_a_step_longer_than_a_quarter_takes_several_and_without_hours_nothing_is_dated() -> None:
    found = compared({"alpha": (0, 2, 1), "beta": (0, 1, 1)})

    slow = plan_path(found, (), TODAY, Decimal(3), Decimal(20))
    never = plan_path(found, (), TODAY, Decimal(0))

    assert told(slow) == [(0, "alpha", 1), (3, "alpha", 2), (6, "beta", 1)], (
        "20 hours are three quarters of 9"
    )
    assert (slow.at_once, {each.quarters for each in slow.steps}) == (1, {3})
    assert (never.steps, never.undated, never.at_once) == ((), 3, 0)


def test_whether_it_pays_off_follows_from_the_role_and_the_goals_of_today() -> None:
    found = compared({"alpha": (1, 3, 2), "beta": (0, 1, 1)})
    present = Blueprint(id="now", name="Now", requirements=(Requirement(competency="alpha", level=2),))

    unknown = plan_path(found, (), TODAY, Decimal(4))
    known = plan_path(found, (), TODAY, Decimal(4), present=present)
    worked = plan_path(found, (), TODAY, Decimal(4), present=present, worked_at=frozenset({"beta"}))

    def pays(path: Path) -> dict[tuple[str, int], bool | None]:
        return {(each.line.competency.id, each.line.next): each.pays_off for each in path.steps}

    assert set(pays(unknown).values()) == {None}
    assert pays(known) == {("alpha", 2): True, ("alpha", 3): False, ("beta", 1): False}
    assert pays(worked)["beta", 1] is True


@given(
    levels=st.dictionaries(
        st.sampled_from(NAMES), st.tuples(st.integers(0, 5), st.integers(1, 5), st.integers(1, 9)), min_size=1
    ),
    a_month=st.integers(0, 60),
    step_hours=st.integers(1, 60),
)
def test_laws_of_every_path(levels: dict[str, tuple[int, int, int]], a_month: int, step_hours: int) -> None:
    path = plan_path(compared(levels), OFFERS, TODAY, Decimal(a_month), Decimal(step_hours))

    missing = sum(max(0, asked - shown) for shown, asked, _ in levels.values())
    assert len(path.steps) + path.undated == missing, "each missing level is a step, or told as undated"
    for quarter, count in Counter(each.quarter for each in path.steps).items():
        assert count <= 3
        taken = sum(part.hours for each in path.steps if each.quarter == quarter for part in each.parts)
        there = a_month * 3 * max(each.quarters for each in path.steps)
        assert taken <= there
    for name, (shown, asked, _) in levels.items():
        mine = [each for each in path.steps if each.line.competency.id == name]
        assert [each.line.next for each in mine] == list(range(shown + 1, asked + 1))[: len(mine)]
        assert all(a.ends < b.begins for a, b in pairwise(mine))
    for each in path.steps:
        assert sum(part.hours for part in each.parts) == step_hours
        assert each.ends < months_on(TODAY, MOST_QUARTERS * 3)
        assert each.begins < each.ends + timedelta(days=1)
