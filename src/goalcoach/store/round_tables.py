"""The tables of what others say of somebody: rounds, who is asked, their words, and recognition.

A word in an anonymous round holds no time and no day, and loses its author when it is shown: the database
itself refuses one that has both a reader and an author.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
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
from sqlalchemy import PrimaryKeyConstraint as Key

from goalcoach.domain.round import RaterState, RoundKind
from goalcoach.store.columns import Moment, Words, one_of
from goalcoach.store.metadata import metadata

feedback_round = Table(
    "feedback_round",
    metadata,
    Column("id", Words, primary_key=True),
    Column("owner_id", Words, ForeignKey("person.id"), nullable=False),
    Column("kind", Words, nullable=False),
    Column("anonymous", Boolean, nullable=False),
    Column("behaviour", Words, nullable=False),
    Column("competency", Words, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("looked", Integer, nullable=False),
    UniqueConstraint("id", "anonymous"),
    CheckConstraint(one_of("kind", RoundKind), name="kind"),
    CheckConstraint("kind <> 'upward' OR anonymous", name="upward"),
    CheckConstraint("kind = 'unasked' OR behaviour <> ''", name="behaviour"),
    Index(None, "owner_id", "created_at"),
)

feedback_rater = Table(
    "feedback_rater",
    metadata,
    Column("round_id", Words, ForeignKey("feedback_round.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", Words, ForeignKey("person.id"), nullable=False),
    Column("state", Words, nullable=False),
    Key("round_id", "person_id"),
    CheckConstraint(one_of("state", RaterState), name="state"),
    Index(None, "person_id"),
)

feedback_word = Table(
    "feedback_word",
    metadata,
    Column("id", Words, primary_key=True),
    Column("round_id", Words, nullable=False),
    Column("anonymous", Boolean, nullable=False),
    Column("author_id", Words, ForeignKey("person.id")),
    Column("text", Words, nullable=False),
    Column("day", Date, nullable=False),
    Column("at", Moment),
    Column("shown", Boolean, nullable=False),
    Column("shared_with", Words, ForeignKey("person.id")),
    ForeignKeyConstraint(
        ["round_id", "anonymous"], ["feedback_round.id", "feedback_round.anonymous"], ondelete="CASCADE"
    ),
    UniqueConstraint("round_id", "author_id"),
    CheckConstraint("text <> ''", name="text"),
    CheckConstraint("(author_id IS NULL) = (anonymous AND shown)", name="author_id"),
    CheckConstraint("(at IS NULL) = anonymous", name="at"),
    CheckConstraint("anonymous OR shown", name="shown"),
    CheckConstraint("shared_with IS NULL OR shown", name="shared_with"),
    Index(None, "author_id"),
    Index(None, "shared_with"),
)

recognition = Table(
    "recognition",
    metadata,
    Column("id", Words, primary_key=True),
    Column("giver_id", Words, ForeignKey("person.id"), nullable=False),
    Column("receiver_id", Words, ForeignKey("person.id"), nullable=False),
    Column("text", Words, nullable=False),
    Column("effect", Words, nullable=False),
    Column("day", Date, nullable=False),
    Column("at", Moment, nullable=False),
    Column("shared_with", Words, ForeignKey("person.id")),
    CheckConstraint("giver_id <> receiver_id", name="others"),
    CheckConstraint("text <> '' AND effect <> ''", name="text"),
    Index(None, "receiver_id", "day"),
    Index(None, "giver_id", "at"),
    Index(None, "shared_with"),
)
