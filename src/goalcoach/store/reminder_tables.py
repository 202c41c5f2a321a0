"""The tables of what reminds people: the secret addresses of calendars, and the weeks of reminders."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, ForeignKey, PrimaryKeyConstraint, Table, UniqueConstraint

from goalcoach.store.columns import Moment, Words
from goalcoach.store.metadata import metadata

calendar_feed = Table(
    "calendar_feed",
    metadata,
    Column("person_id", Words, ForeignKey("person.id"), primary_key=True),
    Column("token_hash", Words, nullable=False),
    Column("with_texts", Boolean, nullable=False),
    Column("created_at", Moment, nullable=False),
    UniqueConstraint("token_hash"),
)

digest = Table(
    "digest",
    metadata,
    Column("person_id", Words, ForeignKey("person.id"), nullable=False),
    Column("week", Date, nullable=False),
    Column("reminders", Words, nullable=False),
    PrimaryKeyConstraint("person_id", "week"),
)
