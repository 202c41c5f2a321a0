"""Which result a goal of learning is to help, by what both sides read of it. Pure; guesses nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from goalcoach.domain.goal import Goal, GoalKind
from goalcoach.rules.joined.plan import LearningPlan

RESULTS = frozenset({GoalKind.PERFORMANCE, GoalKind.KEY_RESULT, GoalKind.OBJECTIVE, GoalKind.OTHER})
"""Kinds of goals that are about what is reached."""
_TELLING = 8
"""Letters from which a part of a title names it."""


def helped(learning: Goal, plan: LearningPlan | None, results: Sequence[Goal]) -> tuple[Goal, ...]:
    """The results that its larger goal, or the number to watch beside it, names; empty where neither does."""
    named = [_plain(learning.version.draft.parent), _plain(plan.watched) if plan else ""]
    return tuple(each for each in results if any(_names(words, each) for words in named if words))


def _names(words: str, result: Goal) -> bool:
    """Whether these words are, or hold, the title or the measure of a result; or are a telling part of it."""
    for text in _called(result):
        if words == text or f" {text} " in f" {words} ":
            return True
        if len(words) >= _TELLING and f" {words} " in f" {text} ":
            return True
    return False


def _called(result: Goal) -> Iterator[str]:
    draft = result.version.draft
    for each in (draft, *draft.key_results):
        yield _plain(each.text)
        if each.measure and (name := _plain(each.measure.name)):
            yield name


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+|%", text.casefold()))
