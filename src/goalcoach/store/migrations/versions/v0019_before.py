"""Points of a preparation as they stood before the last change, for an undo."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    """Add the column."""
    op.add_column("preparation", sa.Column("before", sa.String(), nullable=True))
