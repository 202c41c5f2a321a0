"""Goals as they are sent over the API."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from fastapi import Response
from pydantic_core import to_json

from goalcoach.access.policy import Action
from goalcoach.coach.goals import GoalView
from goalcoach.domain.goal import Author, Comment, Goal, GoalKind, GoalStatus, GoalVersion
from goalcoach.web.api.drafts import DraftOut, draft_out
from goalcoach.web.api.fields import Answer
from goalcoach.web.api.judged import JudgedOut, judged


class GoalLine(Answer):
    """A goal in a list."""

    id: str
    owner_id: str
    kind: GoalKind
    text: str
    status: GoalStatus
    due: date | None
    next_check_in: date | None
    revision: int
    version: int
    updated_at: datetime


class WaiverOut(Answer):
    """A kept reason to pass over a question of the rules."""

    code: str
    reason: str


class VersionOut(Answer):
    """One kept state of a goal."""

    number: int
    draft: DraftOut
    author: Author | None
    """Where the words come from; null for everybody but the owner."""
    changed_by: str
    at: datetime
    own_words: float | None
    """Share of the words that the owner typed, 0 to 1; null for everybody but the owner."""
    note: str
    waivers: list[WaiverOut]
    """Empty for everybody but the owner: a question may be one about their other goals."""


class CommentOut(Answer):
    """A remark on a shared goal."""

    id: str
    author_id: str
    text: str
    at: datetime
    asks_change: bool


class GoalOut(Answer):
    """A goal with its newest version."""

    id: str
    owner_id: str
    status: GoalStatus
    revision: int
    """Send it back in If-Match when you change something."""
    version: VersionOut
    next_check_in: date | None
    conversation_id: str | None
    """Where it was talked about; told to its owner alone."""
    created_at: datetime
    updated_at: datetime


class GoalPage(GoalOut):
    """A goal, what the rules say of it today, and what whoever asks may do with it."""

    owner_name: str
    judged: JudgedOut
    comments: list[CommentOut]
    actions: list[Action]


def goal_line(goal: Goal) -> GoalLine:
    """A goal of a list, to be sent."""
    return GoalLine.model_construct(**_line(goal))


def lines_sent(goals: Iterable[Goal]) -> Response:
    """A list of goals as JSON, without a model for each: what people ask for most should be quick."""
    return Response(to_json([_line(goal) for goal in goals]), media_type="application/json")


def _line(goal: Goal) -> dict[str, Any]:
    draft = goal.version.draft
    return {
        "id": goal.id,
        "owner_id": goal.owner_id,
        "kind": draft.kind,
        "text": draft.text,
        "status": goal.status,
        "due": draft.due,
        "next_check_in": goal.next_check_in,
        "revision": goal.revision,
        "version": goal.version.number,
        "updated_at": goal.updated_at,
    }


def version_out(version: GoalVersion, *, own: bool) -> VersionOut:
    """A version, to be sent to its owner (`own`) or to somebody else."""
    return VersionOut(
        number=version.number,
        draft=draft_out(version.draft),
        author=version.author if own else None,
        changed_by=version.changed_by,
        at=version.at,
        own_words=version.own_words if own else None,
        note=version.note,
        waivers=[WaiverOut(code=each.code, reason=each.reason) for each in version.waivers if own],
    )


def comment_out(comment: Comment) -> CommentOut:
    """A remark, to be sent."""
    return CommentOut(
        id=comment.id,
        author_id=comment.author_id,
        text=comment.text,
        at=comment.at,
        asks_change=comment.asks_change,
    )


def goal_out(goal: Goal, reader_id: str) -> GoalOut:
    """A goal, to be sent to this reader."""
    own = goal.owner_id == reader_id
    return GoalOut(
        id=goal.id,
        owner_id=goal.owner_id,
        status=goal.status,
        revision=goal.revision,
        version=version_out(goal.version, own=own),
        next_check_in=goal.next_check_in,
        conversation_id=goal.conversation_id if own else None,
        created_at=goal.created_at,
        updated_at=goal.updated_at,
    )


def goal_page(view: GoalView, reader_id: str) -> GoalPage:
    """A goal with all that a page shows, to be sent to this reader."""
    return GoalPage(
        **dict(goal_out(view.goal, reader_id)),
        owner_name=view.owner.name,
        judged=judged(view.verdict),
        comments=[comment_out(each) for each in view.comments],
        actions=sorted(view.actions),
    )
