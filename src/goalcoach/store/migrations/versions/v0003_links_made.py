"""Finds the sign-in links that were made for a person among all that people did."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

LINKS = sa.text("kind = 'link_made'")


def upgrade() -> None:
    """An index of these lines alone: the others are many, and looked for by conversation or goal."""
    op.create_index("ix_event_owner_id", "event", ["owner_id"], sqlite_where=LINKS, postgresql_where=LINKS)
