"""Preparations of several conversations in the background."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"

MOMENT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "batch",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("by_id", sa.String(), nullable=False),
        sa.Column("occasion", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("begin", sa.Date()),
        sa.Column("until", sa.Date()),
        sa.Column("asks_model", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("worker", sa.String(), nullable=False),
        sa.Column("heartbeat_at", MOMENT, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("finished_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_batch"),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name="fk_batch_by_id"),
        sa.CheckConstraint("occasion IN ('check_in', 'review', 'career')", name=op.f("ck_batch_occasion")),
        sa.CheckConstraint(
            "state IN ('running', 'stopping', 'stopped', 'done')", name=op.f("ck_batch_state")
        ),
        sa.CheckConstraint(
            "(begin IS NULL) = (until IS NULL) AND (begin IS NULL OR begin <= until)",
            name=op.f("ck_batch_period"),
        ),
        sa.CheckConstraint(
            "(state IN ('running', 'stopping')) = (finished_at IS NULL)", name=op.f("ck_batch_finished")
        ),
    )
    op.create_index("ix_batch_by_id_created_at", "batch", ["by_id", "created_at"])
    op.create_index("ix_batch_state_created_at", "batch", ["state", "created_at"])
    op.create_table(
        "batch_item",
        sa.Column("batch_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("about_id", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("preparation_id", sa.String()),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("begun", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("batch_id", "number", name="pk_batch_item"),
        sa.UniqueConstraint("batch_id", "about_id", name="uq_batch_item_batch_id_about_id"),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batch.id"], name="fk_batch_item_batch_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["about_id"], ["person.id"], name="fk_batch_item_about_id"),
        sa.ForeignKeyConstraint(
            ["preparation_id"],
            ["preparation.id"],
            name="fk_batch_item_preparation_id",
            ondelete="SET NULL",
        ),
        sa.CheckConstraint(
            "state IN ('waiting', 'making', 'made', 'there', 'failed')", name=op.f("ck_batch_item_state")
        ),
        sa.CheckConstraint("(state = 'failed') = (why <> '')", name=op.f("ck_batch_item_why")),
    )
    op.create_index("ix_batch_item_about_id", "batch_item", ["about_id"])
    op.create_index("ix_batch_item_preparation_id", "batch_item", ["preparation_id"])
