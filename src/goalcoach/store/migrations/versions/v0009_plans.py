"""What was decided about hours, by sort and day, and which steps of a plan were done."""

from __future__ import annotations

from alembic import op

revision = "0009"
down_revision = "0008"

_COLUMNS = (
    "gives_way VARCHAR CONSTRAINT ck_learning_plan_gives_way"
    " CHECK (gives_way IS NULL OR gives_way IN ('drop', 'defer', 'ease', 'exception'))",
    "decided_on DATE CONSTRAINT ck_learning_plan_decided"
    " CHECK (gives_way IS NULL OR (decision <> '' AND decided_on IS NOT NULL))",
    "ticked VARCHAR DEFAULT '[]' NOT NULL",
)


def upgrade() -> None:
    """Add the columns; a decision that was written down before there were sorts has none."""
    for column in _COLUMNS:
        # Written out: SQLite adds a column with its check only as part of the column.
        op.execute(f"ALTER TABLE learning_plan ADD COLUMN {column}")
