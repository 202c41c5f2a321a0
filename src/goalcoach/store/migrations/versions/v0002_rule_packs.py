"""Rules of the organisation, each version that was ever used, so that old verdicts stay explainable."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

MOMENT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")
WHY = "a version of the rules is never changed"


def upgrade() -> None:
    """Create the table, and let nobody change a row of it."""
    op.create_table(
        "rule_pack",
        sa.Column("rules_digest", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("rules_digest", name="pk_rule_pack"),
    )
    name = "frozen_rule_pack_update"
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            f"CREATE TRIGGER {name} BEFORE UPDATE ON rule_pack BEGIN SELECT RAISE(ABORT, '{WHY}'); END"
        )
        return
    op.execute(
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN RAISE EXCEPTION '{WHY}' USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    op.execute(f"CREATE TRIGGER {name} BEFORE UPDATE ON rule_pack FOR EACH ROW EXECUTE FUNCTION {name}()")
