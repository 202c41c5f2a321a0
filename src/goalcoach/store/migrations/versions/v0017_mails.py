"""Weekly mails: who chose one, and what became of each."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"

MOMENT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "mail_choice",
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("hour", sa.Integer(), nullable=False),
        sa.Column("with_titles", sa.Boolean(), nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("person_id", name="pk_mail_choice"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_mail_choice_person_id"),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_mail_choice_weekday")),
        sa.CheckConstraint("hour BETWEEN 0 AND 23", name=op.f("ck_mail_choice_hour")),
    )
    op.create_table(
        "mail_week",
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("again_at", MOMENT),
        sa.Column("token_hash", sa.String()),
        sa.PrimaryKeyConstraint("person_id", "week", name="pk_mail_week"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_mail_week_person_id"),
        sa.UniqueConstraint("token_hash", name="uq_mail_week_token_hash"),
        sa.CheckConstraint(
            "state IN ('sending', 'sent', 'again', 'nothing', 'undelivered')", name=op.f("ck_mail_week_state")
        ),
        sa.CheckConstraint("tries >= 1", name=op.f("ck_mail_week_tries")),
        sa.CheckConstraint("(state = 'again') = (again_at IS NOT NULL)", name=op.f("ck_mail_week_again")),
    )
