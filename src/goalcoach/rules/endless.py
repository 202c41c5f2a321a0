"""Whether a draft is more than anybody reads: too many parts, or a text of which the end would go unread."""

from __future__ import annotations

from goalcoach.domain.agenda import AgendaDraft
from goalcoach.domain.draft import Draft
from goalcoach.domain.goal import GoalDraft
from goalcoach.domain.talking import TalkingPointsDraft
from goalcoach.rules.thresholds import PARTS_LIMIT, TEXT_LIMIT


def endless(draft: Draft) -> str:
    """What there is too much of; empty when all of it is read.

    Texts of a goal have a rule of their own, SG104; points of a preparation are read one by one.
    """
    if isinstance(draft, GoalDraft):
        if draft.key_results == () and draft.milestones == () and draft.activities == ():
            return ""
        return _parts(len(draft.key_results), len(draft.milestones), len(draft.activities))
    if isinstance(draft, TalkingPointsDraft):
        return _parts(len(draft.points)) or _text(max((len(each.text) for each in draft.points), default=0))
    if isinstance(draft, AgendaDraft) and (told := _parts(len(draft.items))):
        return told
    return _text(len(draft.text))


def _parts(*counts: int) -> str:
    count = max(counts)
    return (
        f"there are {count} parts of one sort; {PARTS_LIMIT} is the most that is read"
        if count > PARTS_LIMIT
        else ""
    )


def _text(length: int) -> str:
    return (
        f"a text of {length} characters; {TEXT_LIMIT} is the most that is read" if length > TEXT_LIMIT else ""
    )
