"""The tables of conversations held: that two people talked, and what they wrote down of it."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Index, Table

from goalcoach.domain.agenda import Occasion
from goalcoach.store.columns import Moment, Words, one_of
from goalcoach.store.metadata import metadata

talk = Table(
    "talk",
    metadata,
    Column("id", Words, primary_key=True),
    Column("owner_id", Words, ForeignKey("person.id"), nullable=False),
    Column("with_id", Words, ForeignKey("person.id"), nullable=False),
    Column("day", Date, nullable=False),
    Column("occasion", Words, nullable=False),
    Column("by_id", Words, nullable=False),
    Column("at", Moment, nullable=False),
    CheckConstraint("with_id <> owner_id", name="others"),
    CheckConstraint("by_id IN (owner_id, with_id)", name="by_id"),
    CheckConstraint(one_of("occasion", Occasion), name="occasion"),
    Index(None, "owner_id", "day"),
)

talk_note = Table(
    "talk_note",
    metadata,
    Column("id", Words, primary_key=True),
    Column("talk_id", Words, ForeignKey("talk.id", ondelete="CASCADE"), nullable=False),
    Column("by_id", Words, ForeignKey("person.id"), nullable=False),
    Column("text", Words, nullable=False),
    Column("at", Moment, nullable=False),
    CheckConstraint("text <> ''", name="text"),
    Index(None, "talk_id"),
)
