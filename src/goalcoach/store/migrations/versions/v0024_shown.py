"""Goals nobody else has read may go, from the archive too; one that was done was read by a manager."""

from __future__ import annotations

from alembic import op

revision = "0024"
down_revision = "0023"

NAME = "frozen_goal_removal_insert"
WHY = "only a draft that nobody else has read is removed"
_READ_BY_OTHERS = (
    "NOT EXISTS (SELECT 1 FROM goal WHERE goal.id = NEW.goal_id AND goal.status IN ('draft', 'archived'))"
    " OR EXISTS (SELECT 1 FROM event WHERE event.goal_id = NEW.goal_id"
    " AND event.kind IN ('submitted', 'finished'))"
)


def upgrade() -> None:
    """The same guard, of more."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute(f"DROP TRIGGER {NAME}")
        op.execute(
            f"CREATE TRIGGER {NAME} BEFORE INSERT ON goal_removal WHEN {_READ_BY_OTHERS}"
            f" BEGIN SELECT RAISE(ABORT, '{WHY}'); END"
        )
        return
    op.execute(
        f"CREATE OR REPLACE FUNCTION {NAME}() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN IF {_READ_BY_OTHERS} THEN"
        f" RAISE EXCEPTION '{WHY}' USING ERRCODE = 'integrity_constraint_violation'; END IF;"
        " RETURN NEW; END $$"
    )
