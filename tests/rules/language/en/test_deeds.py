"""Deeds behind the main verb: a goal names them, or only a theme. All texts are made up."""

import pytest

from goalcoach.domain.finding import Criterion, Letter
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.letters import letters
from goalcoach.rules.reading import read
from goalcoach.rules.samples import FACTS

NAMED = (
    "Keep working on implementing the parser of the shop",
    "Continue to hold the pancake breakfast each May",
    "Reduce harm by preventing falls early",
    "Learn how to run a t-test",
    "Learn to bake rye bread",
    "Go remote",
)
NOT_NAMED = (
    "Keep working on the parser of the shop",
    "Continue to improve the pancake breakfast each May",
    "Reduce harm by being there early",
    "Reduce harm by improving teamwork early",
    "Learn how to code in Python",
    "Learn to code in Python",
    "Learn to improve teamwork",
    "Go lang",
)


def specific(text: str) -> Letter:
    """What the letter S says."""
    draft = GoalDraft(kind=GoalKind.PERFORMANCE, text=text)
    found = {each.criterion: each.letter for each in letters(draft, read(draft, FACTS), FACTS)}
    return found[Criterion.SPECIFIC]


@pytest.mark.parametrize("text", NAMED)
def test_a_deed_with_an_object_is_something_to_point_at(text: str) -> None:
    assert specific(text) is Letter.YES


@pytest.mark.parametrize("text", NOT_NAMED)
def test_without_one_it_stays_a_theme(text: str) -> None:
    assert specific(text) is Letter.NO
