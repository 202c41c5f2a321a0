"""Living goals: check-ins, confidence apart from them, rhythm, days away."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

MOMENT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")


def upgrade() -> None:
    """Create the tables."""
    _check_ins()
    op.create_table(
        "confidence",
        sa.Column("check_in_id", sa.String(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("check_in_id", name="pk_confidence"),
        sa.ForeignKeyConstraint(
            ["check_in_id"], ["check_in.id"], name="fk_confidence_check_in_id", ondelete="CASCADE"
        ),
        sa.CheckConstraint("value BETWEEN 0 AND 10", name=op.f("ck_confidence_value")),
    )
    op.create_table(
        "check_in_rhythm",
        sa.Column("goal_id", sa.String(), nullable=False),
        sa.Column("every", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("goal_id", name="pk_check_in_rhythm"),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], name="fk_check_in_rhythm_goal_id"),
        sa.CheckConstraint("every BETWEEN 1 AND 366", name=op.f("ck_check_in_rhythm_every")),
    )
    op.create_table(
        "away",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("begin", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_away"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_away_person_id"),
        sa.CheckConstraint("begin <= until", name=op.f("ck_away_begin")),
    )
    op.create_index("ix_away_person_id_until", "away", ["person_id", "until"])


def _check_ins() -> None:
    op.create_table(
        "check_in",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("goal_id", sa.String(), nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("value", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("obstacle", sa.String(), nullable=True),
        sa.Column("obstacle_words", sa.String(), nullable=False),
        sa.Column("learned", sa.String(), nullable=False),
        sa.Column("help_needed", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_check_in"),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], name="fk_check_in_goal_id"),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name="fk_check_in_owner_id"),
        sa.CheckConstraint(
            "obstacle IS NULL OR obstacle IN"
            " ('resources', 'dependency', 'skill', 'clarity', 'process', 'external', 'other')",
            name=op.f("ck_check_in_obstacle"),
        ),
        sa.CheckConstraint("source IN ('typed', 'upload', 'api')", name=op.f("ck_check_in_source")),
    )
    op.create_index("ix_check_in_goal_id_day", "check_in", ["goal_id", "day"])
    op.create_index("ix_check_in_owner_id_day", "check_in", ["owner_id", "day"])
