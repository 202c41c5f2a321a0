"""Own cases stay when they are removed, numbers of versions are spent, what was not measured is told."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"

MOMENT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")


def upgrade() -> None:
    """Add columns and tables; what is there was added, and its numbers are spent."""
    op.add_column("eval_case", sa.Column("stands", sa.Boolean(), nullable=False, server_default=sa.true()))
    op.create_table(
        "eval_case_step",
        sa.Column("number", sa.Integer(), nullable=False, autoincrement=True),
        sa.Column("suite", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("by_id", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_eval_case_step"),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name="fk_eval_case_step_by_id"),
        sa.ForeignKeyConstraint(
            ["suite", "case_id"], ["eval_case.suite", "eval_case.id"], name="fk_eval_case_step_suite_case_id"
        ),
        sa.CheckConstraint("kind IN ('added', 'removed', 'put_back')", name=op.f("ck_eval_case_step_kind")),
    )
    op.create_index("ix_eval_case_step_suite_case_id", "eval_case_step", ["suite", "case_id"])
    op.execute(
        "INSERT INTO eval_case_step (suite, case_id, kind, by_id, at)"
        " SELECT suite, id, 'added', by_id, at FROM eval_case ORDER BY at, suite, id"
    )
    op.add_column("prompt_step", sa.Column("unmeasured", sa.String(), nullable=False, server_default=""))
    op.create_table(
        "prompt_number",
        sa.Column("prompt_id", sa.String(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("prompt_id", name="pk_prompt_number"),
    )
    op.execute(
        "INSERT INTO prompt_number (prompt_id, last)"
        " SELECT prompt_id, MAX(version) FROM prompt_version GROUP BY prompt_id"
    )
