"""The tables of what a language model was asked beside the pages of growth."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    text,
)

from goalcoach.domain.conversation import RunState
from goalcoach.rules.joined.gap import Cause
from goalcoach.store.columns import Moment, Words, one_of
from goalcoach.store.growth_tables import LEARNED
from goalcoach.store.inquiry_port import Fate, InquiryTask, Slot
from goalcoach.store.metadata import metadata

_RUNNING = "state = 'running'"

inquiry = Table(
    "inquiry",
    metadata,
    Column("id", Words, primary_key=True),
    Column("owner_id", Words, ForeignKey("person.id"), nullable=False),
    Column("task", Words, nullable=False),
    Column("talk_id", Words, ForeignKey("gap_talk.id", ondelete="CASCADE")),
    Column("aim_id", Words, ForeignKey("career_aim.id", ondelete="CASCADE")),
    Column("competency", Words, nullable=False),
    Column("said", Words, nullable=False),
    Column("about", Words, nullable=False),
    Column("source", Words, nullable=False),
    Column("state", Words, nullable=False),
    Column("worker", Words, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("heartbeat_at", Moment, nullable=False),
    Column("finished_at", Moment),
    Column("cause", Words),
    Column("quote", Words, nullable=False),
    Column("named", Words, nullable=False),
    Column("withheld", Words, nullable=False),
    Column("making", Words),
    Column("why", Words, nullable=False),
    Column("fate", Words, nullable=False),
    Column("taken", Integer),
    Column("goal_id", Words, ForeignKey("goal.id")),
    Column("decided_at", Moment),
    CheckConstraint(one_of("task", InquiryTask), name="task"),
    CheckConstraint(one_of("state", RunState), name="state"),
    CheckConstraint("(talk_id IS NULL) <> (aim_id IS NULL)", name="subject"),
    CheckConstraint("(task = 'ways') = (competency <> '')", name="step"),
    CheckConstraint("task <> 'gap' OR talk_id IS NOT NULL", name="of_talk"),
    CheckConstraint("task <> 'blueprint' OR aim_id IS NOT NULL", name="of_aim"),
    CheckConstraint("(state = 'running') = (finished_at IS NULL)", name="finished"),
    CheckConstraint(f"cause IS NULL OR (task = 'gap' AND {one_of('cause', Cause)})", name="cause"),
    # A cause rests on words of the person, or there is none.
    CheckConstraint("(cause IS NULL) = (quote = '')", name="quote"),
    CheckConstraint(f"named = '' OR (cause IS NOT NULL AND {one_of('cause', LEARNED)})", name="learnable"),
    CheckConstraint(one_of("fate", Fate), name="fate"),
    CheckConstraint("(fate = 'open') = (decided_at IS NULL)", name="decided"),
    Index(None, "owner_id", "created_at"),
    Index(None, "talk_id", "created_at"),
    Index(None, "aim_id", "created_at"),
)

for _subject in (inquiry.c.talk_id, inquiry.c.aim_id):
    Index(
        f"uq_inquiry_running_{_subject.name.removesuffix('_id')}",
        _subject,
        inquiry.c.task,
        inquiry.c.competency,
        unique=True,
        sqlite_where=text(_RUNNING),
        postgresql_where=text(_RUNNING),
    )

inquiry_line = Table(
    "inquiry_line",
    metadata,
    Column("inquiry_id", Words, ForeignKey("inquiry.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("slot", Words, nullable=False),
    Column("text", Words, nullable=False),
    Column("language", Words, nullable=False),
    Column("about", Words, nullable=False),
    Column("named", Words, nullable=False),
    Column("verdict_id", Words, nullable=False),
    Column("verdict_outcome", Words, nullable=False),
    Column("content_hash", Words, nullable=False),
    PrimaryKeyConstraint("inquiry_id", "number"),
    ForeignKeyConstraint(
        ["verdict_id", "verdict_outcome", "content_hash"],
        ["verdict.id", "verdict.outcome", "verdict.content_hash"],
    ),
    CheckConstraint(one_of("slot", Slot), name="slot"),
    CheckConstraint("verdict_outcome = 'accepted'", name="admitted"),
    Index(None, "verdict_id"),
)
