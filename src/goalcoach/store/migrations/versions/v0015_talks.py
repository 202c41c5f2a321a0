"""Conversations that were held, and what the two wrote down of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

MOMENT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "talk",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("with_id", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("occasion", sa.String(), nullable=False),
        sa.Column("by_id", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_talk"),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name="fk_talk_owner_id"),
        sa.ForeignKeyConstraint(["with_id"], ["person.id"], name="fk_talk_with_id"),
        sa.CheckConstraint("with_id <> owner_id", name=op.f("ck_talk_others")),
        sa.CheckConstraint("by_id IN (owner_id, with_id)", name=op.f("ck_talk_by_id")),
        sa.CheckConstraint("occasion IN ('check_in', 'review', 'career')", name=op.f("ck_talk_occasion")),
    )
    op.create_index("ix_talk_owner_id_day", "talk", ["owner_id", "day"])
    op.create_table(
        "talk_note",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("talk_id", sa.String(), nullable=False),
        sa.Column("by_id", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_talk_note"),
        sa.ForeignKeyConstraint(["talk_id"], ["talk.id"], name="fk_talk_note_talk_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name="fk_talk_note_by_id"),
        sa.CheckConstraint("text <> ''", name=op.f("ck_talk_note_text")),
    )
    op.create_index("ix_talk_note_talk_id", "talk_note", ["talk_id"])
