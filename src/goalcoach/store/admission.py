"""The belts that end in the store: what a writing method does before it believes an `Accepted`."""

from __future__ import annotations

from typing import TypeVar

from goalcoach.domain.draft import Draft, OptionDraft, ReplyDraft
from goalcoach.domain.errors import Misdeclared
from goalcoach.domain.goal import GoalDraft
from goalcoach.domain.talking import TalkingPointsDraft
from goalcoach.rules.verdict import Accepted

D = TypeVar("D", bound=Draft)

ACCEPTED = "accepted"
REFUSED = "refused"
KEPT: frozenset[type[Draft]] = frozenset({GoalDraft, ReplyDraft, OptionDraft})
"""Kinds of drafts that have a place of their own in the store."""
PREPARED: frozenset[type[Draft]] = frozenset({TalkingPointsDraft})
"""What is kept as a prepared conversation, and nowhere else."""


def admitted(verdict: Accepted[D], kinds: frozenset[type[Draft]] = KEPT) -> D:
    """The draft that was judged. Raises Misdeclared on anything but an intact `Accepted`."""
    if type(verdict) is not Accepted:
        raise Misdeclared("only what the rules accepted can be kept")
    if not verdict.intact:
        raise Misdeclared("this draft is not the one that was judged")
    if type(verdict.draft) not in kinds:
        raise Misdeclared("drafts of this kind are judged, and not kept here")
    return verdict.draft


def verdict_columns(verdict: Accepted[D]) -> dict[str, str]:
    """The three columns by which the database itself holds a row to its verdict."""
    return {
        "verdict_id": verdict.id,
        "verdict_outcome": ACCEPTED,
        "content_hash": verdict.content_hash,
    }
