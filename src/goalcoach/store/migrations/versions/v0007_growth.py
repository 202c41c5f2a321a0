"""What people have shown of competencies, where they want to go, and how they mean to learn."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

MOMENT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")


def upgrade() -> None:
    """Create the tables."""
    _evidence()
    _aims()
    _plans()
    _talks()
    _times()
    _uses()


def _evidence() -> None:
    op.create_table(
        "level_evidence",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("competency", sa.String(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("rater", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("by_id", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_level_evidence"),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name="fk_level_evidence_owner_id"),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name="fk_level_evidence_by_id"),
        sa.CheckConstraint("level > 0", name=op.f("ck_level_evidence_level")),
        sa.CheckConstraint(
            "rater IN ('self', 'manager', 'peer', 'situation', 'goal', 'test')",
            name=op.f("ck_level_evidence_rater"),
        ),
        sa.CheckConstraint(
            "rater NOT IN ('manager', 'peer') OR by_id <> owner_id", name=op.f("ck_level_evidence_others")
        ),
        sa.CheckConstraint(
            "rater NOT IN ('self', 'situation') OR by_id = owner_id", name=op.f("ck_level_evidence_own")
        ),
    )
    op.create_index("ix_level_evidence_owner_id_day", "level_evidence", ["owner_id", "day"])
    op.create_index("ix_level_evidence_by_id", "level_evidence", ["by_id"])


def _aims() -> None:
    op.create_table(
        "career_aim",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("blueprint", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("shared_with", sa.String(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_career_aim"),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name="fk_career_aim_owner_id"),
        sa.ForeignKeyConstraint(["shared_with"], ["person.id"], name="fk_career_aim_shared_with"),
        sa.CheckConstraint("blueprint <> '' OR words <> ''", name=op.f("ck_career_aim_something")),
        sa.CheckConstraint("(blueprint = '') = (version = '')", name=op.f("ck_career_aim_versioned")),
        sa.CheckConstraint("shared_with <> owner_id", name=op.f("ck_career_aim_others")),
    )
    op.create_index("ix_career_aim_owner_id_updated_at", "career_aim", ["owner_id", "updated_at"])


def _plans() -> None:
    op.create_table(
        "learning_plan",
        sa.Column("goal_id", sa.String(), nullable=False),
        sa.Column("plan", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("goal_id", name="pk_learning_plan"),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], name="fk_learning_plan_goal_id"),
        sa.CheckConstraint("revision > 0", name=op.f("ck_learning_plan_revision")),
    )


def _talks() -> None:
    op.create_table(
        "gap_talk",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("goal_id", sa.String(), nullable=True),
        sa.Column("shortfall", sa.String(), nullable=False),
        sa.Column("answers", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("cause", sa.String(), nullable=True),
        sa.Column("competency", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_gap_talk"),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name="fk_gap_talk_owner_id"),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], name="fk_gap_talk_goal_id"),
        sa.CheckConstraint(
            "cause IS NULL OR cause IN"
            " ('skill', 'knowledge', 'resources', 'process', 'clarity', 'motivation', 'external')",
            name=op.f("ck_gap_talk_cause"),
        ),
        sa.CheckConstraint(
            "competency = '' OR (cause IS NOT NULL AND cause IN ('knowledge', 'skill'))",
            name=op.f("ck_gap_talk_learnable"),
        ),
    )
    op.create_index("ix_gap_talk_owner_id_updated_at", "gap_talk", ["owner_id", "updated_at"])


def _times() -> None:
    op.create_table(
        "working_time",
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("weekly", sa.String(), nullable=False),
        sa.Column("for_goals", sa.Integer(), nullable=False),
        sa.Column("days_away", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("owner_id", name="pk_working_time"),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name="fk_working_time_owner_id"),
        sa.CheckConstraint("for_goals BETWEEN 0 AND 100", name=op.f("ck_working_time_for_goals")),
        sa.CheckConstraint("days_away BETWEEN 0 AND 65", name=op.f("ck_working_time_days_away")),
    )


def _uses() -> None:
    op.create_table(
        "goal_use",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("goal_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("by_id", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_goal_use"),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], name="fk_goal_use_goal_id"),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name="fk_goal_use_by_id"),
        sa.CheckConstraint(
            "kind IN ('completed', 'situation', 'observation', 'lesson')", name=op.f("ck_goal_use_kind")
        ),
    )
    op.create_index("ix_goal_use_goal_id", "goal_use", ["goal_id"])
