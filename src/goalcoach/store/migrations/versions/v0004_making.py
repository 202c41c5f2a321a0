"""Keeps with each suggestion how the language model was asked for it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """A column that stays empty for what the built-in coach suggested."""
    op.add_column("suggestion", sa.Column("making", sa.String()))
