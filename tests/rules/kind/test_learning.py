"""Whether somebody learns, or sees to it that others do. All texts are made up."""

from __future__ import annotations

import pytest

from goalcoach.domain.goal import GoalKind
from goalcoach.rules.kind import classify

LEARNS = (
    "I need to improve my coaching and development skills with my team members",
    "Spend two hours a week learning Rust",
    "Shadow the senior dietitian in six consultations by 30 June 2027",
    "Finish the course in palliative care by 30 June 2027",
    "Complete 80 % of the online course by 30 June 2027",
    "Pass the vet nurse exam by 30 June 2027",
    "Learn to lead a choir rehearsal on my own by 1 May 2027",
    "Dedicate three hours a week to learning Italian",
    "Build a to-do app to learn hooks",
    "Get certified as a first aider",
    "Improve my presentation skills",
)
WORKS = (
    "Counsel 25 couples and finish 80% of the courses by 30 June 2027",
    "Teach two classes of 20 pupils and finish all marking by 1 July 2027",
    "Get 30 of 50 apprentices to the course in first aid by 30 June 2027",
    "Improve the writing skills of pupils",
    "Improve machine learning accuracy from 80 % to 90 %",
    "Spend two hours a week improving machine learning for the shop",
)
"""Others finish a course, or learning is what a program does."""


@pytest.mark.parametrize("text", LEARNS)
def test_learning_is_development(text: str) -> None:
    assert classify(text).kind is GoalKind.DEVELOPMENT


@pytest.mark.parametrize("text", WORKS)
def test_what_others_learn_is_work(text: str) -> None:
    assert classify(text).kind is GoalKind.PERFORMANCE


def test_the_reason_quotes_the_words_that_tell() -> None:
    assert classify("Fewer faults. Then be able to lead the call alone").reason == (
        "“be able to” says what one can do then"
    )
    assert classify("Open the shop. Shadow two calls").reason == "“Shadow” is about learning"
