"""The tables of batches of preparations."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
)

from goalcoach.domain.agenda import Occasion
from goalcoach.store.batch_port import BatchState, ItemState
from goalcoach.store.columns import Moment, Words, one_of
from goalcoach.store.metadata import metadata

batch = Table(
    "batch",
    metadata,
    Column("id", Words, primary_key=True),
    Column("by_id", Words, ForeignKey("person.id"), nullable=False),
    Column("occasion", Words, nullable=False),
    Column("day", Date, nullable=False),
    Column("begin", Date),
    Column("until", Date),
    Column("asks_model", Boolean, nullable=False),
    Column("state", Words, nullable=False),
    # Empty while nobody works at it.
    Column("worker", Words, nullable=False),
    Column("heartbeat_at", Moment, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("finished_at", Moment),
    CheckConstraint(one_of("occasion", Occasion), name="occasion"),
    CheckConstraint(one_of("state", BatchState), name="state"),
    CheckConstraint("(begin IS NULL) = (until IS NULL) AND (begin IS NULL OR begin <= until)", name="period"),
    CheckConstraint("(state IN ('running', 'stopping')) = (finished_at IS NULL)", name="finished"),
    Index(None, "by_id", "created_at"),
    Index(None, "state", "created_at"),
)

batch_item = Table(
    "batch_item",
    metadata,
    Column("batch_id", Words, ForeignKey("batch.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("about_id", Words, ForeignKey("person.id"), nullable=False),
    Column("state", Words, nullable=False),
    Column("preparation_id", Words, ForeignKey("preparation.id", ondelete="SET NULL")),
    Column("why", Words, nullable=False),
    Column("begun", Integer, nullable=False),
    PrimaryKeyConstraint("batch_id", "number"),
    UniqueConstraint("batch_id", "about_id"),
    CheckConstraint(one_of("state", ItemState), name="state"),
    CheckConstraint("(state = 'failed') = (why <> '')", name="why"),
    Index(None, "about_id"),
    Index(None, "preparation_id"),
)
