"""Prepared conversations: the points of each side, as they were judged."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

MOMENT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")
PERSON = (("about_id", "person.id"), ("manager_id", "person.id"))


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "preparation",
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in ("id", "pair_id", "side", "about_id", "manager_id", "occasion")
        ),
        *(sa.Column(name, sa.Date(), nullable=False) for name in ("day", "begin", "until")),
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in ("language", "excluded", "points", "left_empty", "made")
        ),
        sa.Column("ready_at", MOMENT, nullable=True),
        *(
            sa.Column(name, sa.String(), nullable=True)
            for name in ("verdict_id", "verdict_outcome", "content_hash")
        ),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_preparation"),
        *(
            sa.ForeignKeyConstraint([name], [target], name=f"fk_preparation_{name}")
            for name, target in PERSON
        ),
        sa.ForeignKeyConstraint(
            ["verdict_id", "verdict_outcome", "content_hash"],
            ["verdict.id", "verdict.outcome", "verdict.content_hash"],
            name="fk_preparation_verdict_id_verdict_outcome_content_hash",
        ),
        sa.UniqueConstraint("pair_id", "side", name="uq_preparation_pair_id_side"),
        sa.CheckConstraint("side IN ('manager', 'employee')", name=op.f("ck_preparation_side")),
        sa.CheckConstraint(
            "occasion IN ('check_in', 'review', 'career')", name=op.f("ck_preparation_occasion")
        ),
        sa.CheckConstraint("about_id <> manager_id", name=op.f("ck_preparation_others")),
        sa.CheckConstraint("begin <= until", name=op.f("ck_preparation_begin")),
        sa.CheckConstraint(
            "(verdict_id IS NULL AND verdict_outcome IS NULL AND content_hash IS NULL AND points = '[]')"
            " OR (verdict_id IS NOT NULL AND content_hash IS NOT NULL AND verdict_outcome = 'accepted')",
            name=op.f("ck_preparation_admitted"),
        ),
    )
    op.create_index("ix_preparation_about_id_day", "preparation", ["about_id", "day"])
    op.create_index("ix_preparation_manager_id_day", "preparation", ["manager_id", "day"])
    op.create_index("ix_preparation_verdict_id", "preparation", ["verdict_id"])
