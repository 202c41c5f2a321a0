"""Who was erased, and who asked to be; what belongs to somebody who is not here any more is not written."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"

MOMENT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")
VERSIONS = "frozen_goal_version_delete"
VERSIONS_WHY = "a kept version of a goal is never removed"
"""As before, but for goals of somebody who is erased, and for drafts that are marked to be removed."""
DRAFTS = "frozen_goal_removal_insert"
DRAFTS_WHY = "only a draft that nobody else has read is removed"
GONE_WHY = "this person was erased"
OWNED = (
    ("password", "person_id"),
    ("session", "person_id"),
    ("sign_in_link", "person_id"),
    ("conversation", "owner_id"),
    ("run", "owner_id"),
    ("goal", "owner_id"),
    ("event", "owner_id"),
    ("kept_answer", "person_id"),
    ("batch", "by_id"),
    ("batch_item", "about_id"),
    ("check_in", "owner_id"),
    ("away", "person_id"),
    ("level_evidence", "owner_id"),
    ("career_aim", "owner_id"),
    ("gap_talk", "owner_id"),
    ("working_time", "owner_id"),
    ("inquiry", "owner_id"),
    ("feedback_request", "owner_id"),
    ("shortfall_proposal", "owner_id"),
    ("preparation", "about_id"),
    ("calendar_feed", "person_id"),
    ("digest", "person_id"),
    ("mail_choice", "person_id"),
    ("mail_week", "person_id"),
    ("feedback_round", "owner_id"),
    ("recognition", "receiver_id"),
    ("talk", "owner_id"),
    ("erasure_request", "person_id"),
)
"""Tables and the column that says whose a row is: all of these go with that person."""


def upgrade() -> None:
    """Create the tables and what guards them. A person without an address is one who was erased."""
    op.create_table(
        "erasure",
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("by_id", sa.String(), nullable=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("scrubbed", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.PrimaryKeyConstraint("person_id", name="pk_erasure"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_erasure_person_id"),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name="fk_erasure_by_id"),
        sa.CheckConstraint("by_id <> person_id", name=op.f("ck_erasure_others")),
    )
    op.create_table(
        "erasure_request",
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("person_id", name="pk_erasure_request"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_erasure_request_person_id"),
    )
    op.create_table(
        "goal_removal",
        sa.Column("goal_id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("goal_id", name="pk_goal_removal"),
    )
    sqlite = op.get_bind().dialect.name == "sqlite"
    (_versions_sqlite if sqlite else _versions_postgresql)()
    for table, column in OWNED:
        refuse_of_the_gone(table, column)
    (_stay_gone_sqlite if sqlite else _stay_gone_postgresql)()


def refuse_of_the_gone(table: str, column: str) -> None:
    """Refuse new rows of somebody who was erased; a later migration asks for it of its own `OWNED`."""
    (_refuse_sqlite if op.get_bind().dialect.name == "sqlite" else _refuse_postgresql)(table, column)


_MAY_GO = (
    "EXISTS (SELECT 1 FROM goal_removal WHERE goal_removal.goal_id = OLD.goal_id)"
    " OR EXISTS (SELECT 1 FROM goal JOIN person ON person.id = goal.owner_id"
    " WHERE goal.id = OLD.goal_id AND person.email = '')"
)
_READ_BY_OTHERS = (
    "NOT EXISTS (SELECT 1 FROM goal WHERE goal.id = NEW.goal_id AND goal.status = 'draft')"
    " OR EXISTS (SELECT 1 FROM event WHERE event.goal_id = NEW.goal_id AND event.kind = 'submitted')"
)
_ERASED = "SELECT email = '' FROM person WHERE id = NEW.{column}"


def _versions_sqlite() -> None:
    op.execute(f"DROP TRIGGER {VERSIONS}")
    op.execute(
        f"CREATE TRIGGER {VERSIONS} BEFORE DELETE ON goal_version WHEN NOT ({_MAY_GO})"
        f" BEGIN SELECT RAISE(ABORT, '{VERSIONS_WHY}'); END"
    )
    op.execute(
        f"CREATE TRIGGER {DRAFTS} BEFORE INSERT ON goal_removal WHEN {_READ_BY_OTHERS}"
        f" BEGIN SELECT RAISE(ABORT, '{DRAFTS_WHY}'); END"
    )


def _versions_postgresql() -> None:
    op.execute(
        f"CREATE OR REPLACE FUNCTION {VERSIONS}() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN IF {_MAY_GO} THEN RETURN OLD; END IF;"
        f" RAISE EXCEPTION '{VERSIONS_WHY}' USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    op.execute(
        f"CREATE FUNCTION {DRAFTS}() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN IF {_READ_BY_OTHERS} THEN"
        f" RAISE EXCEPTION '{DRAFTS_WHY}' USING ERRCODE = 'integrity_constraint_violation'; END IF;"
        " RETURN NEW; END $$"
    )
    op.execute(
        f"CREATE TRIGGER {DRAFTS} BEFORE INSERT ON goal_removal FOR EACH ROW EXECUTE FUNCTION {DRAFTS}()"
    )


def _refuse_sqlite(table: str, column: str) -> None:
    erased = _ERASED.format(column=column)
    op.execute(
        f"CREATE TRIGGER gone_{table}_insert BEFORE INSERT ON {table}"
        f" WHEN ({erased})"
        f" BEGIN SELECT RAISE(ABORT, '{GONE_WHY}'); END"
    )


def _refuse_postgresql(table: str, column: str) -> None:
    """The key is held as a foreign key holds it, but before it is looked at: nobody is erased in between."""
    name, erased = f"gone_{table}_insert", _ERASED.format(column=column)
    op.execute(
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN IF ({erased} FOR KEY SHARE) THEN"
        f" RAISE EXCEPTION '{GONE_WHY}' USING ERRCODE = 'integrity_constraint_violation'; END IF;"
        " RETURN NEW; END $$"
    )
    op.execute(f"CREATE TRIGGER {name} BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()")


def _stay_gone_sqlite() -> None:
    op.execute(
        "CREATE TRIGGER gone_person_update BEFORE UPDATE ON person WHEN OLD.email = ''"
        f" BEGIN SELECT RAISE(ABORT, '{GONE_WHY}'); END"
    )


def _stay_gone_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION gone_person_update() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN RAISE EXCEPTION '{GONE_WHY}' USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    op.execute(
        "CREATE TRIGGER gone_person_update BEFORE UPDATE ON person FOR EACH ROW WHEN (OLD.email = '')"
        " EXECUTE FUNCTION gone_person_update()"
    )
