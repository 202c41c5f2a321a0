"""The texts of a draft besides its sentence, by name. Knows nothing of what they should say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import attrgetter

from goalcoach.domain.draft import Draft
from goalcoach.domain.goal import GoalDraft

LABELS = {
    "context": "the context",
    "owner": "the owner",
    "why": "the reason",
    "parent": "the larger goal",
    "application": "where it will be used",
    "mastery": "the sign of mastery",
}
"""Attribute of a goal to what a person calls it."""
_labelled = attrgetter(*LABELS)
_held = attrgetter(*LABELS, "measure", "milestones", "activities")
"""All that `beside` looks at."""


def beside(draft: Draft) -> Iterable[tuple[str, str]]:
    """Name and text of everything written beside a goal's sentence; key results are drafts of their own."""
    # Most goals are a sentence and nothing else; telling that in one go is quicker.
    return _beside(draft) if isinstance(draft, GoalDraft) and any(_held(draft)) else ()


def _beside(draft: GoalDraft) -> Iterator[tuple[str, str]]:
    for label, value in zip(LABELS.values(), _labelled(draft), strict=True):
        if value:
            yield label, value
    if draft.measure:
        yield "the measure", draft.measure.name
        yield "the unit", draft.measure.unit
        yield "the source of the data", draft.measure.source
    for milestone in draft.milestones:
        yield "a milestone", milestone.text
    for activity in draft.activities:
        yield "an activity", activity
