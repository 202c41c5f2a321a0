"""The table of prepared conversations. No column of it could hold a rating."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    Table,
    UniqueConstraint,
)

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.preparation import Side
from goalcoach.store.columns import Moment, Words, one_of
from goalcoach.store.metadata import metadata

preparation = Table(
    "preparation",
    metadata,
    Column("id", Words, primary_key=True),
    Column("pair_id", Words, nullable=False),
    Column("side", Words, nullable=False),
    Column("about_id", Words, ForeignKey("person.id"), nullable=False),
    Column("manager_id", Words, ForeignKey("person.id"), nullable=False),
    Column("occasion", Words, nullable=False),
    Column("day", Date, nullable=False),
    Column("begin", Date, nullable=False),
    Column("until", Date, nullable=False),
    Column("language", Words, nullable=False),
    # Lists and points as JSON: they are read and written together, and judged as one.
    Column("excluded", Words, nullable=False),
    Column("points", Words, nullable=False),
    Column("left_empty", Words, nullable=False),
    Column("made", Words, nullable=False),
    # What an undo brings back: judged again before it is.
    Column("before", Words),
    Column("ready_at", Moment),
    Column("verdict_id", Words),
    Column("verdict_outcome", Words),
    Column("content_hash", Words),
    Column("revision", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    ForeignKeyConstraint(
        ["verdict_id", "verdict_outcome", "content_hash"],
        ["verdict.id", "verdict.outcome", "verdict.content_hash"],
    ),
    CheckConstraint(one_of("side", Side), name="side"),
    CheckConstraint(one_of("occasion", Occasion), name="occasion"),
    CheckConstraint("about_id <> manager_id", name="others"),
    CheckConstraint("begin <= until", name="begin"),
    # Points that nobody judged cannot be here.
    CheckConstraint(
        "(verdict_id IS NULL AND verdict_outcome IS NULL AND content_hash IS NULL AND points = '[]')"
        " OR (verdict_id IS NOT NULL AND content_hash IS NOT NULL AND verdict_outcome = 'accepted')",
        name="admitted",
    ),
    UniqueConstraint("pair_id", "side"),
    Index(None, "about_id", "day"),
    Index(None, "manager_id", "day"),
    Index(None, "verdict_id"),
)
