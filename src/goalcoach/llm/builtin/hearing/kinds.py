"""Which kind of goal is meant: said in so many words, or read from how the outcome is put."""

from __future__ import annotations

import re

from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.cues.spoken import because, kinds
from goalcoach.llm.builtin.hearing.found import Aside
from goalcoach.rules.kind import classify

_CLAUSE = re.compile(r"[.,;:!]\s+|\s+[\u2013-]\s+|\s+(?=[^\W\d]+\s+[€$£]?\d)")
"""Where the kind may end: at a stop, or before a number with a word in front, "a result from 20 %"."""
_SHORT = 8
"""Words of an answer to the question about the kind."""


def named_kind(text: str, *, asked: bool = False) -> GoalKind | None:
    """The kind a person names: "it's a learning goal"; a single word will do when it was asked for."""
    if kinds.OBJECTIVE_START.match(text):
        return GoalKind.OBJECTIVE
    if (asked and len(text.split()) <= _SHORT) or is_label(text):
        found = [kind for kind, pattern in kinds.KIND_WORDS if pattern.search(text)]
        return found[0] if found else None
    for kind, pattern in kinds.KIND:
        if pattern.search(text):
            return kind
    return None


def leading_kind(text: str, *, asked: bool = False) -> tuple[GoalKind | None, str]:
    """The kind named before the rest of a message, and the rest: "a result. CSAT from 82 to 90"."""
    head, *rest = _CLAUSE.split(text.strip(), maxsplit=1)
    if not rest or kinds.OBJECTIVE_START.match(text):
        return None, text
    kind = named_kind(head, asked=asked)
    return (kind, rest[0]) if kind and (asked or only_kind(head)) else (None, text)


def only_kind(text: str) -> bool:
    """Whether a message says nothing but the kind."""
    if kinds.OBJECTIVE_START.match(text):
        return False
    return (
        is_label(text)
        or bool(kinds.KIND_ONLY.match(text))
        or any(
            match is not None and len(match.group()) >= len(text.strip(" .!,")) - 6
            for match in (pattern.search(text) for _, pattern in kinds.KIND)
        )
    )


def is_label(text: str) -> bool:
    """Whether words only say which kind it is, "to learn it": never a measure, and nothing to want."""
    return bool(kinds.KIND_ALONE.fullmatch(text.strip()))


def learns(outcome: str) -> bool:
    """Whether an outcome is something to learn."""
    return bool(kinds.LEARNING.match(outcome))


def private(outcome: str, said: str) -> bool:
    """Whether a wish is about private life: of the person, or in words that nothing of work stands beside."""
    if kinds.OWN_LIFE.search(outcome):
        return True
    return bool(kinds.PRIVATE.search(said)) and not kinds.AT_WORK.search(said)


def decided_elsewhere(said: str) -> Aside | None:
    """What others decide, when that is the wish and not merely a reason for one: pay, or who has to go."""
    wish = because.WHY.split(said, maxsplit=1)[0]
    if kinds.DISMISSAL.search(wish):
        return Aside.DISMISSAL
    return Aside.PAY if kinds.PAY.search(wish) else None


def guessed_kind(outcome: str, said: str) -> GoalKind | None:
    """The kind an outcome shows; None when it may be a result as well as a skill."""
    if private(outcome, said):
        return GoalKind.OTHER
    if decided_elsewhere(said):
        return GoalKind.ASPIRATION
    if kinds.ASPIRATION_STRONG.search(outcome) or (
        kinds.ASPIRATION_STRONG.search(said) and kinds.ASPIRATION.search(said)
    ):
        return GoalKind.ASPIRATION
    if kinds.EITHER.match(outcome) and not learns(outcome):
        return None
    if kinds.ASPIRATION.search(outcome):
        return GoalKind.ASPIRATION
    if kinds.OF_OTHERS.match(outcome):
        return GoalKind.PERFORMANCE
    if learns(outcome):
        return GoalKind.DEVELOPMENT
    guess = classify(outcome).kind
    return guess if guess in (GoalKind.DEVELOPMENT, GoalKind.ASPIRATION) else GoalKind.PERFORMANCE
