"""Counts what a language model costs where every process sees it, and drops two columns nobody reads."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """The accounts, empty: what was counted before was forgotten with its process.

    Prompt and fingerprint of a suggestion stand in `making`, which is what is read.
    """
    op.create_table(
        "spending",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("prompt_tokens", sa.BigInteger(), nullable=False),
        sa.Column("completion_tokens", sa.BigInteger(), nullable=False),
        sa.Column("cost", sa.Float(), nullable=False),
        sa.Column("held_prompt_tokens", sa.BigInteger(), nullable=False),
        sa.Column("held_completion_tokens", sa.BigInteger(), nullable=False),
        sa.Column("held_cost", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("day", "who", name="pk_spending"),
        sa.CheckConstraint("prompt_tokens >= 0 AND completion_tokens >= 0", name=op.f("ck_spending_spent")),
        sa.CheckConstraint(
            "held_prompt_tokens >= 0 AND held_completion_tokens >= 0", name=op.f("ck_spending_held")
        ),
    )
    op.drop_column("suggestion", "prompt")
    op.drop_column("suggestion", "prompt_hash")
