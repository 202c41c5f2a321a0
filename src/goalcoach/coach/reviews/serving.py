"""Which results a learning goal is meant to help, by what its owner wrote beside it. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from goalcoach.rules.rule import DEVELOPMENT_GOALS, RESULT_GOALS
from goalcoach.rules.said import flat
from goalcoach.store.evidence_port import GoalTrace


def served(learning: GoalTrace, others: Sequence[GoalTrace]) -> tuple[str, ...]:
    """Ids of the results that a goal of learning names: as its larger goal, or by the number to watch."""
    if learning.draft.kind not in DEVELOPMENT_GOALS:
        return ()
    named = [flat(each) for each in (learning.draft.parent, learning.watched) if flat(each)]
    return tuple(
        each.id
        for each in others
        if each.draft.kind in RESULT_GOALS and any(_names(words, each) for words in named)
    )


def _names(words: str, result: GoalTrace) -> bool:
    """Whether these words are the result's sentence, or name what it is measured by."""
    measure = flat(result.draft.measure.name) if result.draft.measure else ""
    return words == flat(result.draft.text) or bool(measure and f" {measure} " in f" {words} ")
