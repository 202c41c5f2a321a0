"""The tables of what other people have a part in: means, feedback that was asked for, proposals to look."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Date, ForeignKey, Index, Integer, Table
from sqlalchemy import PrimaryKeyConstraint as Key

from goalcoach.rules.joined.gap import Cause
from goalcoach.store.columns import Moment, Words, one_of
from goalcoach.store.feedback_port import RequestState
from goalcoach.store.means_port import Means
from goalcoach.store.metadata import metadata
from goalcoach.store.proposal_port import ProposalState

means_answer = Table(
    "means_answer",
    metadata,
    Column("goal_id", Words, ForeignKey("goal.id"), nullable=False),
    Column("means", Words, nullable=False),
    Column("asked", Words, nullable=False),
    Column("agreed", Boolean, nullable=False),
    Column("words", Words, nullable=False),
    Column("by_id", Words, ForeignKey("person.id"), nullable=False),
    Column("at", Moment, nullable=False),
    Key("goal_id", "means"),
    CheckConstraint(one_of("means", Means), name="means"),
    # Nothing is agreed that was not asked for, and whoever says no says what is possible instead.
    CheckConstraint("asked <> ''", name="asked"),
    CheckConstraint("agreed OR words <> ''", name="instead"),
)

feedback_request = Table(
    "feedback_request",
    metadata,
    Column("id", Words, primary_key=True),
    Column("owner_id", Words, ForeignKey("person.id"), nullable=False),
    Column("colleague_id", Words, ForeignKey("person.id"), nullable=False),
    Column("competency", Words, nullable=False),
    Column("goal_id", Words, ForeignKey("goal.id")),
    Column("shows_goal", Boolean, nullable=False),
    Column("words", Words, nullable=False),
    Column("state", Words, nullable=False),
    Column("level", Integer),
    Column("day", Date),
    Column("text", Words, nullable=False),
    # No foreign keys: what it became can be taken out by itself.
    Column("evidence_id", Words, nullable=False),
    Column("use_id", Words, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("answered_at", Moment),
    CheckConstraint("colleague_id <> owner_id", name="others"),
    CheckConstraint("competency <> '' OR goal_id IS NOT NULL", name="something"),
    CheckConstraint("goal_id IS NOT NULL OR NOT shows_goal", name="shows_goal"),
    CheckConstraint(one_of("state", RequestState), name="state"),
    CheckConstraint("(state = 'open') = (answered_at IS NULL)", name="settled"),
    CheckConstraint("(state = 'answered') = (day IS NOT NULL)", name="answered"),
    CheckConstraint("level IS NULL OR (level > 0 AND state = 'answered')", name="level"),
    Index(None, "owner_id", "created_at"),
    Index(None, "colleague_id", "created_at"),
    Index(None, "goal_id"),
)

shortfall_proposal = Table(
    "shortfall_proposal",
    metadata,
    Column("id", Words, primary_key=True),
    Column("owner_id", Words, ForeignKey("person.id"), nullable=False),
    Column("by_id", Words, ForeignKey("person.id"), nullable=False),
    Column("goal_id", Words, ForeignKey("goal.id"), nullable=False),
    Column("shortfall", Words, nullable=False),
    Column("words", Words, nullable=False),
    Column("state", Words, nullable=False),
    Column("reply", Words, nullable=False),
    Column("talk_id", Words, ForeignKey("gap_talk.id", ondelete="SET NULL")),
    Column("cause", Words),
    Column("told", Words, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("answered_at", Moment),
    CheckConstraint("by_id <> owner_id", name="others"),
    CheckConstraint(one_of("state", ProposalState), name="state"),
    CheckConstraint("(state = 'open') = (answered_at IS NULL)", name="settled"),
    CheckConstraint("talk_id IS NULL OR state = 'taken'", name="talk_id"),
    CheckConstraint(f"cause IS NULL OR (state = 'taken' AND {one_of('cause', Cause)})", name="cause"),
    CheckConstraint("told = '' OR cause IS NOT NULL", name="told"),
    Index(None, "owner_id", "created_at"),
    Index(None, "by_id", "created_at"),
    Index(None, "goal_id"),
    Index(None, "talk_id"),
)
