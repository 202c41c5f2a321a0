"""The tables of what reminds people: secret addresses of calendars, weeks of reminders, weekly mails."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Integer,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
)

from goalcoach.domain.mailing import MailState
from goalcoach.store.columns import Moment, Words, one_of
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

mail_choice = Table(
    "mail_choice",
    metadata,
    Column("person_id", Words, ForeignKey("person.id"), primary_key=True),
    Column("weekday", Integer, nullable=False),
    Column("hour", Integer, nullable=False),
    Column("with_titles", Boolean, nullable=False),
    Column("since", Moment, nullable=False),
    CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
    CheckConstraint("hour BETWEEN 0 AND 23", name="hour"),
)

mail_week = Table(
    "mail_week",
    metadata,
    Column("person_id", Words, ForeignKey("person.id"), nullable=False),
    Column("week", Date, nullable=False),
    Column("state", Words, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("again_at", Moment),
    Column("token_hash", Words),
    PrimaryKeyConstraint("person_id", "week"),
    UniqueConstraint("token_hash"),
    CheckConstraint(one_of("state", MailState), name="state"),
    CheckConstraint("tries >= 1", name="tries"),
    CheckConstraint("(state = 'again') = (again_at IS NOT NULL)", name="again"),
)
