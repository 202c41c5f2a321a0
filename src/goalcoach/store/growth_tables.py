"""The tables of what people have shown and where they want to go."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Index, Integer, Table

from goalcoach.rules.joined.capacity import GivesWay
from goalcoach.rules.joined.gap import LEARNABLE, Cause
from goalcoach.rules.joined.levels import Rater
from goalcoach.store.columns import Moment, Words, one_of
from goalcoach.store.metadata import metadata
from goalcoach.store.use_port import UseKind

LEARNED = tuple(sorted(LEARNABLE))
"""Causes that learning changes, in one order."""

level_evidence = Table(
    "level_evidence",
    metadata,
    Column("id", Words, primary_key=True),
    Column("owner_id", Words, ForeignKey("person.id"), nullable=False),
    # An id of the framework; no foreign key, since what was shown stays when a competency goes.
    Column("competency", Words, nullable=False),
    Column("level", Integer, nullable=False),
    Column("day", Date, nullable=False),
    Column("rater", Words, nullable=False),
    # Which one of its sort; empty for none.
    Column("source", Words, nullable=False),
    Column("by_id", Words, ForeignKey("person.id"), nullable=False),
    Column("note", Words, nullable=False),
    Column("at", Moment, nullable=False),
    CheckConstraint("level > 0", name="level"),
    CheckConstraint(one_of("rater", Rater), name="rater"),
    CheckConstraint(
        "rater NOT IN ('manager', 'peer') OR by_id <> owner_id",
        name="others",
    ),
    CheckConstraint("rater NOT IN ('self', 'situation') OR by_id = owner_id", name="own"),
    Index(None, "owner_id", "day"),
    Index(None, "by_id"),
)

career_aim = Table(
    "career_aim",
    metadata,
    Column("id", Words, primary_key=True),
    Column("owner_id", Words, ForeignKey("person.id"), nullable=False),
    Column("blueprint", Words, nullable=False),
    Column("version", Words, nullable=False),
    Column("words", Words, nullable=False),
    # The manager it was shared with, whoever leads its owner now.
    Column("shared_with", Words, ForeignKey("person.id")),
    Column("revision", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    CheckConstraint("blueprint <> '' OR words <> ''", name="something"),
    CheckConstraint("(blueprint = '') = (version = '')", name="versioned"),
    CheckConstraint("shared_with <> owner_id", name="others"),
    Index(None, "owner_id", "updated_at"),
)

learning_plan = Table(
    "learning_plan",
    metadata,
    Column("goal_id", Words, ForeignKey("goal.id"), primary_key=True),
    Column("plan", Words, nullable=False),
    # Empty: it leads to no role.
    Column("role", Words, nullable=False),
    Column("decision", Words, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("gives_way", Words),
    Column("decided_on", Date),
    # Steps that were done, as JSON.
    Column("ticked", Words, nullable=False, server_default="[]"),
    CheckConstraint("revision > 0", name="revision"),
    CheckConstraint(f"gives_way IS NULL OR {one_of('gives_way', GivesWay)}", name="gives_way"),
    # Nobody goes beyond their hours without a reason and a day to sign it on.
    CheckConstraint(
        "gives_way IS NULL OR (decision <> '' AND decided_on IS NOT NULL)",
        name="decided",
    ),
)

gap_talk = Table(
    "gap_talk",
    metadata,
    Column("id", Words, primary_key=True),
    Column("owner_id", Words, ForeignKey("person.id"), nullable=False),
    Column("goal_id", Words, ForeignKey("goal.id")),
    Column("shortfall", Words, nullable=False),
    Column("answers", Words, nullable=False),
    Column("language", Words, nullable=False),
    Column("cause", Words),
    Column("competency", Words, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    CheckConstraint(f"cause IS NULL OR {one_of('cause', Cause)}", name="cause"),
    # Learning is no cure for what is not learned: no competency beside another cause.
    CheckConstraint(
        f"competency = '' OR (cause IS NOT NULL AND {one_of('cause', LEARNED)})", name="learnable"
    ),
    Index(None, "owner_id", "updated_at"),
)

working_time = Table(
    "working_time",
    metadata,
    Column("owner_id", Words, ForeignKey("person.id"), primary_key=True),
    # A decimal number as text: both databases keep it to the digit.
    Column("weekly", Words, nullable=False),
    Column("for_goals", Integer, nullable=False),
    Column("days_away", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    CheckConstraint("for_goals BETWEEN 0 AND 100", name="for_goals"),
    CheckConstraint("days_away BETWEEN 0 AND 65", name="days_away"),
)

goal_use = Table(
    "goal_use",
    metadata,
    Column("id", Words, primary_key=True),
    Column("goal_id", Words, ForeignKey("goal.id"), nullable=False),
    Column("kind", Words, nullable=False),
    Column("day", Date, nullable=False),
    Column("text", Words, nullable=False),
    Column("by_id", Words, ForeignKey("person.id"), nullable=False),
    Column("at", Moment, nullable=False),
    CheckConstraint(one_of("kind", UseKind), name="kind"),
    Index(None, "goal_id"),
)
