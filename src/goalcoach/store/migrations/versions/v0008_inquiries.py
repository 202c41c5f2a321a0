"""What a language model was asked beside the pages of growth, and what came of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

MOMENT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")
_RUNNING = "state = 'running'"


def upgrade() -> None:
    """Create the tables."""
    _inquiries()
    _lines()


def _inquiries() -> None:
    op.create_table(
        "inquiry",
        *_columns(),
        sa.PrimaryKeyConstraint("id", name="pk_inquiry"),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name="fk_inquiry_owner_id"),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], name="fk_inquiry_goal_id"),
        sa.ForeignKeyConstraint(["talk_id"], ["gap_talk.id"], name="fk_inquiry_talk_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["aim_id"], ["career_aim.id"], name="fk_inquiry_aim_id", ondelete="CASCADE"),
        *_checks(),
    )
    op.create_index("ix_inquiry_owner_id_created_at", "inquiry", ["owner_id", "created_at"])
    for subject in ("talk", "aim"):
        op.create_index(f"ix_inquiry_{subject}_id_created_at", "inquiry", [f"{subject}_id", "created_at"])
        op.create_index(
            f"uq_inquiry_running_{subject}",
            "inquiry",
            [f"{subject}_id", "task", "competency"],
            unique=True,
            sqlite_where=sa.text(_RUNNING),
            postgresql_where=sa.text(_RUNNING),
        )


def _columns() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("task", sa.String(), nullable=False),
        sa.Column("talk_id", sa.String()),
        sa.Column("aim_id", sa.String()),
        sa.Column("competency", sa.String(), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("worker", sa.String(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("heartbeat_at", MOMENT, nullable=False),
        sa.Column("finished_at", MOMENT),
        sa.Column("cause", sa.String()),
        sa.Column("quote", sa.String(), nullable=False),
        sa.Column("named", sa.String(), nullable=False),
        sa.Column("withheld", sa.String(), nullable=False),
        sa.Column("making", sa.String()),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("fate", sa.String(), nullable=False),
        sa.Column("taken", sa.Integer()),
        sa.Column("goal_id", sa.String()),
        sa.Column("decided_at", MOMENT),
    )


def _checks() -> tuple[sa.CheckConstraint, ...]:
    checks = {
        "task": "task IN ('gap', 'ways', 'blueprint')",
        "state": "state IN ('running', 'done', 'stopped', 'failed', 'interrupted')",
        "subject": "(talk_id IS NULL) <> (aim_id IS NULL)",
        "step": "(task = 'ways') = (competency <> '')",
        "of_talk": "task <> 'gap' OR talk_id IS NOT NULL",
        "of_aim": "task <> 'blueprint' OR aim_id IS NOT NULL",
        "finished": "(state = 'running') = (finished_at IS NULL)",
        "cause": "cause IS NULL OR (task = 'gap' AND cause IN"
        " ('skill', 'knowledge', 'resources', 'process', 'clarity', 'motivation', 'external'))",
        "quote": "(cause IS NULL) = (quote = '')",
        "learnable": "named = '' OR (cause IS NOT NULL AND cause IN ('knowledge', 'skill'))",
        "fate": "fate IN ('open', 'taken', 'left')",
        "decided": "(fate = 'open') = (decided_at IS NULL)",
    }
    return tuple(sa.CheckConstraint(each, name=op.f(f"ck_inquiry_{name}")) for name, each in checks.items())


def _lines() -> None:
    op.create_table(
        "inquiry_line",
        sa.Column("inquiry_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("slot", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("named", sa.String(), nullable=False),
        sa.Column("verdict_id", sa.String(), nullable=False),
        sa.Column("verdict_outcome", sa.String(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("inquiry_id", "number", name="pk_inquiry_line"),
        sa.ForeignKeyConstraint(
            ["inquiry_id"], ["inquiry.id"], name="fk_inquiry_line_inquiry_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["verdict_id", "verdict_outcome", "content_hash"],
            ["verdict.id", "verdict.outcome", "verdict.content_hash"],
            name="fk_inquiry_line_verdict_id_verdict_outcome_content_hash",
        ),
        sa.CheckConstraint(
            "slot IN ('question', 'action', 'way', 'step')", name=op.f("ck_inquiry_line_slot")
        ),
        sa.CheckConstraint("verdict_outcome = 'accepted'", name=op.f("ck_inquiry_line_admitted")),
    )
    op.create_index("ix_inquiry_line_verdict_id", "inquiry_line", ["verdict_id"])
