"""The tables of who was erased, of who asked to be, and of drafts that are being removed."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, Table, false

from goalcoach.store.columns import Moment, Words
from goalcoach.store.metadata import metadata

erasure = Table(
    "erasure",
    metadata,
    Column("person_id", Words, ForeignKey("person.id"), primary_key=True),
    # Nobody: it was done on the machine itself, from the command line.
    Column("by_id", Words, ForeignKey("person.id")),
    Column("at", Moment, nullable=False),
    # Whether the file of the database was written anew since, so that nothing of it is left between the rows.
    Column("scrubbed", Boolean, nullable=False, server_default=false()),
    CheckConstraint("by_id <> person_id", name="others"),
)

erasure_request = Table(
    "erasure_request",
    metadata,
    Column("person_id", Words, ForeignKey("person.id"), primary_key=True),
    Column("at", Moment, nullable=False),
)

# In one transaction with the removal alone. No foreign key: it holds while its goal goes.
goal_removal = Table("goal_removal", metadata, Column("goal_id", Words, primary_key=True))
