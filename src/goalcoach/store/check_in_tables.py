"""The tables of living goals: check-ins, confidence apart from them, rhythm, days away."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Date, ForeignKey, Index, Integer, Table

from goalcoach.domain.check_in import Obstacle, Source
from goalcoach.store.columns import Moment, Words, one_of
from goalcoach.store.metadata import metadata

check_in = Table(
    "check_in",
    metadata,
    Column("id", Words, primary_key=True),
    Column("goal_id", Words, ForeignKey("goal.id"), nullable=False),
    Column("owner_id", Words, ForeignKey("person.id"), nullable=False),
    Column("day", Date, nullable=False),
    Column("at", Moment, nullable=False),
    Column("value", Words),
    Column("note", Words, nullable=False),
    Column("obstacle", Words),
    Column("obstacle_words", Words, nullable=False),
    Column("learned", Words, nullable=False),
    Column("help_needed", Words, nullable=False),
    Column("source", Words, nullable=False),
    CheckConstraint(f"obstacle IS NULL OR {one_of('obstacle', Obstacle)}", name="obstacle"),
    CheckConstraint(one_of("source", Source), name="source"),
    Index(None, "goal_id", "day"),
    Index(None, "owner_id", "day"),
)

# A table of its own, which nothing about reviews may name: what reads check-ins cannot read it by mistake.
confidence = Table(
    "confidence",
    metadata,
    Column("check_in_id", Words, ForeignKey("check_in.id", ondelete="CASCADE"), primary_key=True),
    Column("value", Integer, nullable=False),
    Column("shared", Boolean, nullable=False),
    CheckConstraint("value BETWEEN 0 AND 10", name="value"),
)

check_in_rhythm = Table(
    "check_in_rhythm",
    metadata,
    Column("goal_id", Words, ForeignKey("goal.id"), primary_key=True),
    Column("every", Integer, nullable=False),
    CheckConstraint("every BETWEEN 1 AND 366", name="every"),
)

away = Table(
    "away",
    metadata,
    Column("id", Words, primary_key=True),
    Column("person_id", Words, ForeignKey("person.id"), nullable=False),
    Column("begin", Date, nullable=False),
    Column("until", Date, nullable=False),
    CheckConstraint("begin <= until", name="begin"),
    Index(None, "person_id", "until"),
)
