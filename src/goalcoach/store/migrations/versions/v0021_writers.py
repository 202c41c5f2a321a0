"""Who wrote words of a version of a prompt: none of them signs it off."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"


def upgrade() -> None:
    """Add the table; of versions that are there only who made them is known."""
    op.create_table(
        "prompt_writer",
        sa.Column("prompt_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("by_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("prompt_id", "version", "by_id", name="pk_prompt_writer"),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name="fk_prompt_writer_by_id"),
        sa.ForeignKeyConstraint(
            ["prompt_id", "version"],
            ["prompt_version.prompt_id", "prompt_version.version"],
            name="fk_prompt_writer_prompt_id_version",
        ),
    )
    op.execute(
        "INSERT INTO prompt_writer (prompt_id, version, by_id)"
        " SELECT prompt_id, version, by_id FROM prompt_version"
    )
