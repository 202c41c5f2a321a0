"""The tables of competencies, blueprints and offers: rows are added and ended, never changed or removed."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, PrimaryKeyConstraint, Table, text

from goalcoach.store.columns import Moment, Words, one_of
from goalcoach.store.metadata import metadata

KINDS = ("competency", "blueprint", "offer")
"""What an entry is."""

CURRENT = "until IS NULL"
"""Rows that hold what is valid now."""

framework_edition = Table(
    "framework_edition",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    # Nobody: it was done on the machine itself, from the command line.
    Column("made_by", Words, ForeignKey("person.id")),
    Column("at", Moment, nullable=False),
    Column("note", Words, nullable=False),
    Column("added", Integer, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("removed", Integer, nullable=False),
    CheckConstraint("number > 0", name="number"),
    CheckConstraint("added >= 0 AND changed >= 0 AND removed >= 0", name="counts"),
)

framework_entry = Table(
    "framework_entry",
    metadata,
    Column("kind", Words, nullable=False),
    Column("id", Words, nullable=False),
    Column("since", Integer, ForeignKey("framework_edition.number"), nullable=False),
    # The edition that changed or removed it; nothing while it holds.
    Column("until", Integer, ForeignKey("framework_edition.number")),
    Column("content", Words, nullable=False),
    PrimaryKeyConstraint("kind", "id", "since"),
    CheckConstraint(one_of("kind", KINDS), name="kind"),
    CheckConstraint("until IS NULL OR until > since", name="ends"),
)

Index(
    "uq_framework_entry_current",
    framework_entry.c.kind,
    framework_entry.c.id,
    unique=True,
    sqlite_where=text(CURRENT),
    postgresql_where=text(CURRENT),
)
