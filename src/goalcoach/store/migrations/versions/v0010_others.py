"""What other people have a part in: means of a goal, feedback that was asked for, proposals to look."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

MOMENT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")


def upgrade() -> None:
    """Create the tables."""
    _means()
    _feedback()
    _proposals()


def _means() -> None:
    op.create_table(
        "means_answer",
        sa.Column("goal_id", sa.String(), nullable=False),
        sa.Column("means", sa.String(), nullable=False),
        sa.Column("asked", sa.String(), nullable=False),
        sa.Column("agreed", sa.Boolean(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("by_id", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("goal_id", "means", name="pk_means_answer"),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], name="fk_means_answer_goal_id"),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name="fk_means_answer_by_id"),
        sa.CheckConstraint(
            "means IN ('hours', 'money', 'support', 'decision')", name=op.f("ck_means_answer_means")
        ),
        sa.CheckConstraint("asked <> ''", name=op.f("ck_means_answer_asked")),
        sa.CheckConstraint("agreed OR words <> ''", name=op.f("ck_means_answer_instead")),
    )


def _feedback() -> None:
    op.create_table(
        "feedback_request",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("colleague_id", sa.String(), nullable=False),
        sa.Column("competency", sa.String(), nullable=False),
        sa.Column("goal_id", sa.String(), nullable=True),
        sa.Column("shows_goal", sa.Boolean(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("evidence_id", sa.String(), nullable=False),
        sa.Column("use_id", sa.String(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("answered_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_feedback_request"),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name="fk_feedback_request_owner_id"),
        sa.ForeignKeyConstraint(["colleague_id"], ["person.id"], name="fk_feedback_request_colleague_id"),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], name="fk_feedback_request_goal_id"),
        sa.CheckConstraint("colleague_id <> owner_id", name=op.f("ck_feedback_request_others")),
        sa.CheckConstraint(
            "competency <> '' OR goal_id IS NOT NULL", name=op.f("ck_feedback_request_something")
        ),
        sa.CheckConstraint(
            "goal_id IS NOT NULL OR NOT shows_goal", name=op.f("ck_feedback_request_shows_goal")
        ),
        sa.CheckConstraint(
            "state IN ('open', 'answered', 'declined')", name=op.f("ck_feedback_request_state")
        ),
        sa.CheckConstraint(
            "(state = 'open') = (answered_at IS NULL)", name=op.f("ck_feedback_request_settled")
        ),
        sa.CheckConstraint(
            "(state = 'answered') = (day IS NOT NULL)", name=op.f("ck_feedback_request_answered")
        ),
        sa.CheckConstraint(
            "level IS NULL OR (level > 0 AND state = 'answered')", name=op.f("ck_feedback_request_level")
        ),
    )
    op.create_index("ix_feedback_request_owner_id_created_at", "feedback_request", ["owner_id", "created_at"])
    op.create_index(
        "ix_feedback_request_colleague_id_created_at", "feedback_request", ["colleague_id", "created_at"]
    )
    op.create_index("ix_feedback_request_goal_id", "feedback_request", ["goal_id"])


def _proposals() -> None:
    op.create_table(
        "shortfall_proposal",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("by_id", sa.String(), nullable=False),
        sa.Column("goal_id", sa.String(), nullable=False),
        sa.Column("shortfall", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reply", sa.String(), nullable=False),
        sa.Column("talk_id", sa.String(), nullable=True),
        sa.Column("cause", sa.String(), nullable=True),
        sa.Column("told", sa.String(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("answered_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_shortfall_proposal"),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name="fk_shortfall_proposal_owner_id"),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name="fk_shortfall_proposal_by_id"),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], name="fk_shortfall_proposal_goal_id"),
        sa.ForeignKeyConstraint(
            ["talk_id"], ["gap_talk.id"], name="fk_shortfall_proposal_talk_id", ondelete="SET NULL"
        ),
        sa.CheckConstraint("by_id <> owner_id", name=op.f("ck_shortfall_proposal_others")),
        sa.CheckConstraint(
            "state IN ('open', 'taken', 'declined')", name=op.f("ck_shortfall_proposal_state")
        ),
        sa.CheckConstraint(
            "(state = 'open') = (answered_at IS NULL)", name=op.f("ck_shortfall_proposal_settled")
        ),
        sa.CheckConstraint("talk_id IS NULL OR state = 'taken'", name=op.f("ck_shortfall_proposal_talk_id")),
        sa.CheckConstraint(
            "cause IS NULL OR (state = 'taken' AND cause IN"
            " ('skill', 'knowledge', 'resources', 'process', 'clarity', 'motivation', 'external'))",
            name=op.f("ck_shortfall_proposal_cause"),
        ),
        sa.CheckConstraint("told = '' OR cause IS NOT NULL", name=op.f("ck_shortfall_proposal_told")),
    )
    op.create_index(
        "ix_shortfall_proposal_owner_id_created_at", "shortfall_proposal", ["owner_id", "created_at"]
    )
    op.create_index("ix_shortfall_proposal_by_id_created_at", "shortfall_proposal", ["by_id", "created_at"])
    op.create_index("ix_shortfall_proposal_goal_id", "shortfall_proposal", ["goal_id"])
    op.create_index("ix_shortfall_proposal_talk_id", "shortfall_proposal", ["talk_id"])
