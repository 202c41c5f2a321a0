"""What others say of somebody: rounds, who is asked, their words; recognition."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

MOMENT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")


def upgrade() -> None:
    """Create the tables."""
    _rounds()
    _words()
    _recognition()


def _rounds() -> None:
    op.create_table(
        "feedback_round",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("anonymous", sa.Boolean(), nullable=False),
        sa.Column("behaviour", sa.String(), nullable=False),
        sa.Column("competency", sa.String(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("looked", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_feedback_round"),
        sa.UniqueConstraint("id", "anonymous", name="uq_feedback_round_id_anonymous"),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name="fk_feedback_round_owner_id"),
        sa.CheckConstraint("kind IN ('peers', 'upward', 'unasked')", name=op.f("ck_feedback_round_kind")),
        sa.CheckConstraint("kind <> 'upward' OR anonymous", name=op.f("ck_feedback_round_upward")),
        sa.CheckConstraint("kind = 'unasked' OR behaviour <> ''", name=op.f("ck_feedback_round_behaviour")),
    )
    op.create_index("ix_feedback_round_owner_id_created_at", "feedback_round", ["owner_id", "created_at"])
    op.create_table(
        "feedback_rater",
        sa.Column("round_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("round_id", "person_id", name="pk_feedback_rater"),
        sa.ForeignKeyConstraint(
            ["round_id"], ["feedback_round.id"], name="fk_feedback_rater_round_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_feedback_rater_person_id"),
        sa.CheckConstraint("state IN ('open', 'answered', 'declined')", name=op.f("ck_feedback_rater_state")),
    )
    op.create_index("ix_feedback_rater_person_id", "feedback_rater", ["person_id"])


def _words() -> None:
    op.create_table(
        "feedback_word",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("round_id", sa.String(), nullable=False),
        sa.Column("anonymous", sa.Boolean(), nullable=False),
        sa.Column("author_id", sa.String(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", MOMENT, nullable=True),
        sa.Column("shown", sa.Boolean(), nullable=False),
        sa.Column("shared_with", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_feedback_word"),
        sa.UniqueConstraint("round_id", "author_id", name="uq_feedback_word_round_id_author_id"),
        sa.ForeignKeyConstraint(["author_id"], ["person.id"], name="fk_feedback_word_author_id"),
        sa.ForeignKeyConstraint(["shared_with"], ["person.id"], name="fk_feedback_word_shared_with"),
        sa.ForeignKeyConstraint(
            ["round_id", "anonymous"],
            ["feedback_round.id", "feedback_round.anonymous"],
            name="fk_feedback_word_round_id_anonymous",
            ondelete="CASCADE",
        ),
        sa.CheckConstraint("text <> ''", name=op.f("ck_feedback_word_text")),
        sa.CheckConstraint(
            "(author_id IS NULL) = (anonymous AND shown)", name=op.f("ck_feedback_word_author_id")
        ),
        sa.CheckConstraint("(at IS NULL) = anonymous", name=op.f("ck_feedback_word_at")),
        sa.CheckConstraint("anonymous OR shown", name=op.f("ck_feedback_word_shown")),
        sa.CheckConstraint("shared_with IS NULL OR shown", name=op.f("ck_feedback_word_shared_with")),
    )
    op.create_index("ix_feedback_word_author_id", "feedback_word", ["author_id"])
    op.create_index("ix_feedback_word_shared_with", "feedback_word", ["shared_with"])


def _recognition() -> None:
    op.create_table(
        "recognition",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("giver_id", sa.String(), nullable=False),
        sa.Column("receiver_id", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("effect", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("shared_with", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_recognition"),
        sa.ForeignKeyConstraint(["giver_id"], ["person.id"], name="fk_recognition_giver_id"),
        sa.ForeignKeyConstraint(["receiver_id"], ["person.id"], name="fk_recognition_receiver_id"),
        sa.ForeignKeyConstraint(["shared_with"], ["person.id"], name="fk_recognition_shared_with"),
        sa.CheckConstraint("giver_id <> receiver_id", name=op.f("ck_recognition_others")),
        sa.CheckConstraint("text <> '' AND effect <> ''", name=op.f("ck_recognition_text")),
    )
    op.create_index("ix_recognition_receiver_id_day", "recognition", ["receiver_id", "day"])
    op.create_index("ix_recognition_giver_id_at", "recognition", ["giver_id", "at"])
    op.create_index("ix_recognition_shared_with", "recognition", ["shared_with"])
