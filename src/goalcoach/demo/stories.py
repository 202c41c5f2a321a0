"""Conversations of the demo, as people type them. What the coach answers is made by the built-in coach."""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.domain.goal import GoalKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """A conversation: what the person says, in order, and whether they keep what comes out."""

    who: str
    ago: int
    """Days before today."""
    kind: GoalKind | None
    says: tuple[str, ...]
    """"{due}" stands for a date four months from now."""
    adopts: bool = False


TALKS: tuple[Talk, ...] = (
    Talk(
        who="Uma",
        ago=12,
        kind=GoalKind.PERFORMANCE,
        says=(
            "reduce repeat questions about the same article",
            "from 40 to 15 a week",
            "by {due}, because I could write new articles in that time",
            "just draft it",
        ),
        adopts=True,
    ),
    Talk(
        who="Ann",
        ago=1,
        kind=GoalKind.PERFORMANCE,
        says=(
            "I want to be better with customers",
            "customer satisfaction from 82 to 90 by {due}, because renewals depend on it. Just draft it",
        ),
    ),
)
