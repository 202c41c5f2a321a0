"""Eval runs with their trials, and the organisation's own versions of prompts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"

MOMENT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")


def upgrade() -> None:
    """Create the tables."""
    _runs()
    _answers_and_cases()
    _prompts()


def _runs() -> None:
    op.create_table(
        "eval_run",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("by_id", sa.String(), nullable=False),
        sa.Column("plan", sa.String(), nullable=False),
        sa.Column("identity", sa.String(), nullable=False),
        sa.Column("trials", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("worker", sa.String(), nullable=False),
        sa.Column("heartbeat_at", MOMENT, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("finished_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_eval_run"),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name="fk_eval_run_by_id"),
        sa.CheckConstraint(
            "state IN ('running', 'stopping', 'stopped', 'done', 'failed')", name=op.f("ck_eval_run_state")
        ),
        sa.CheckConstraint(
            "(state IN ('running', 'stopping')) = (finished_at IS NULL)", name=op.f("ck_eval_run_finished")
        ),
        sa.CheckConstraint(
            "(state <> 'failed' OR why <> '') AND (why = '' OR state IN ('failed', 'stopped'))",
            name=op.f("ck_eval_run_why"),
        ),
    )
    op.create_index("ix_eval_run_state_created_at", "eval_run", ["state", "created_at"])
    op.create_table(
        "eval_trial",
        sa.Column("number", sa.Integer(), nullable=False, autoincrement=True),
        sa.Column("run_id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_eval_trial"),
        sa.ForeignKeyConstraint(["run_id"], ["eval_run.id"], name="fk_eval_trial_run_id", ondelete="CASCADE"),
        sa.UniqueConstraint("run_id", "key", name="uq_eval_trial_run_id_key"),
    )
    op.create_table(
        "eval_report",
        sa.Column("run_id", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("run_id", name="pk_eval_report"),
        sa.ForeignKeyConstraint(
            ["run_id"], ["eval_run.id"], name="fk_eval_report_run_id", ondelete="CASCADE"
        ),
    )


def _answers_and_cases() -> None:
    op.create_table(
        "eval_answer",
        sa.Column("asked", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("asked", name="pk_eval_answer"),
    )
    op.create_index("ix_eval_answer_at", "eval_answer", ["at"])
    op.create_table(
        "eval_case",
        sa.Column("suite", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("by_id", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("suite", "id", name="pk_eval_case"),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name="fk_eval_case_by_id"),
    )


def _prompts() -> None:
    op.create_table(
        "prompt_version",
        sa.Column("prompt_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("base", sa.Integer(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("by_id", sa.String(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("prompt_id", "version", name="pk_prompt_version"),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name="fk_prompt_version_by_id"),
        sa.CheckConstraint(
            "stage IN ('draft', 'candidate', 'released')", name=op.f("ck_prompt_version_stage")
        ),
        sa.CheckConstraint("version >= 1001", name=op.f("ck_prompt_version_own")),
    )
    op.create_table(
        "prompt_live",
        sa.Column("prompt_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("prompt_id", name="pk_prompt_live"),
    )
    op.create_table(
        "prompt_step",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("prompt_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("by_id", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("run_id", sa.String()),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_prompt_step"),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name="fk_prompt_step_by_id"),
        sa.ForeignKeyConstraint(["run_id"], ["eval_run.id"], name="fk_prompt_step_run_id"),
        sa.CheckConstraint(
            "kind IN ('candidate', 'back', 'live', 'rolled_back')", name=op.f("ck_prompt_step_kind")
        ),
        sa.CheckConstraint("kind <> 'candidate' OR run_id IS NOT NULL", name=op.f("ck_prompt_step_report")),
    )
    op.create_index("ix_prompt_step_prompt_id_at", "prompt_step", ["prompt_id", "at"])
    op.create_index("ix_prompt_step_run_id", "prompt_step", ["run_id"])
