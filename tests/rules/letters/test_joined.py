"""Achievable and Relevant follow data once there are any, and stay what was read without."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from goalcoach.domain.finding import Criterion, Letter
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.ambition import Ambition
from goalcoach.rules.joined.history import History, PastValue
from goalcoach.rules.joined.surroundings import ParentGoal, Surroundings
from goalcoach.rules.samples import FACTS, a_goal, a_measure

BARE = a_goal(
    "Sell licences until 30 June 2027", why="", milestones=(), measure=a_measure("licences", "10", "90")
)


def letter(draft: GoalDraft, facts: Facts, criterion: Criterion) -> Letter:
    (told,) = (each for each in judge(draft, facts).letters if each.criterion is criterion)
    return told.letter


def past(*values: str) -> Facts:
    days = (
        PastValue(day=date(2026, month, 1), value=Decimal(value)) for month, value in enumerate(values, 1)
    )
    return replace(FACTS, history=History(values=tuple(days)))


def sure(share: str) -> Facts:
    return replace(FACTS, ambition=Ambition(confidence=Decimal(share)))


def under(title: str, *, active: bool = True) -> Facts:
    return replace(FACTS, surroundings=Surroundings(parent=ParentGoal(title=title, active=active)))


def test_both_are_unknown_without_data() -> None:
    assert letter(BARE, FACTS, Criterion.ACHIEVABLE) is Letter.UNKNOWN
    assert letter(BARE, FACTS, Criterion.RELEVANT) is Letter.UNKNOWN


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        (sure("0.6"), Letter.YES),
        (sure("0.4"), Letter.NO),
        (sure("0.5"), Letter.UNKNOWN),
        (past("10", "95", "20"), Letter.YES),
        (past("10", "20", "15"), Letter.NO),
        (past("10", "70", "15"), Letter.UNKNOWN),
        (past("10", "95"), Letter.UNKNOWN),
        (past("10", "10", "10"), Letter.UNKNOWN),
        (past("NaN", "95", "20"), Letter.UNKNOWN),
    ],
)
def test_achievable_follows_confidence_and_history(facts: Facts, says: Letter) -> None:
    assert letter(BARE, facts, Criterion.ACHIEVABLE) is says


def test_a_told_way_leaves_a_far_target_open() -> None:
    draft = replace(BARE, activities=("A shop in Lyon",))

    assert letter(draft, past("10", "20", "15"), Criterion.ACHIEVABLE) is Letter.UNKNOWN


def test_what_is_absurd_on_its_face_stays_so() -> None:
    draft = replace(BARE, text="Raise licences by 400 % within 30 days")

    assert letter(draft, FACTS, Criterion.ACHIEVABLE) is Letter.NO
    assert letter(draft, sure("0.9"), Criterion.ACHIEVABLE) is Letter.NO


@pytest.mark.parametrize(
    ("parent", "facts", "says"),
    [
        ("", under("Customers stay"), Letter.YES),
        ("Customers stay", under("Customers stay"), Letter.YES),
        ("Customers stay", under("Customers stay", active=False), Letter.NO),
        ("Something else", under("Customers stay", active=False), Letter.YES),
    ],
)
def test_relevant_follows_the_larger_goal(parent: str, facts: Facts, says: Letter) -> None:
    assert letter(replace(BARE, parent=parent), facts, Criterion.RELEVANT) is says
