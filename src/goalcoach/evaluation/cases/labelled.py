"""Goals that people labelled, as cases: their texts stay in the files they are in. Reads no file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from goalcoach.evaluation.cases.case import Case, Expect, Split
from goalcoach.evaluation.goldset import KIND, VAGUE, LabelledGoal
from goalcoach.evaluation.suite import LETTERS

WHY = "Somebody published this goal; two readers said what it is, and the rules should say the same."


def cases_of(goals: Iterable[LabelledGoal], *, today: str, split: Split | None) -> Iterator[Case]:
    """A case for each goal: `given` has text, context and today (an ISO date). Labels about which the
    readers differ are not expected. Without a split each goal has the one that is drawn from its id."""
    for goal in goals:
        labels = {name: goal.label(name) for name in (*LETTERS, KIND, VAGUE)}
        yield Case(
            id=goal.id,
            why=WHY,
            split=split or Split(goal.half),
            tags=(),
            source=goal.source,
            given={"text": goal.text, "context": goal.context, "today": today},
            expect=Expect(letters={name: label for name, label in labels.items() if label is not None}),
        )
