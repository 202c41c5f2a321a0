"""Competencies, blueprints and offers, edition by edition: what once held is never changed or removed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

MOMENT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")
WHY = "what once held in a framework is never changed"
ALWAYS = "1 = 1"
MORE_THAN_ITS_END = (
    "OLD.until IS NOT NULL OR NEW.kind <> OLD.kind OR NEW.id <> OLD.id"
    " OR NEW.since <> OLD.since OR NEW.content <> OLD.content"
)
FROZEN = (
    ("framework_edition", "UPDATE", ALWAYS),
    ("framework_edition", "DELETE", ALWAYS),
    ("framework_entry", "UPDATE", MORE_THAN_ITS_END),
    ("framework_entry", "DELETE", ALWAYS),
)


def upgrade() -> None:
    """Create both tables. Of an entry only its end may still be written."""
    op.create_table(
        "framework_edition",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("made_by", sa.String(), nullable=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("added", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_framework_edition"),
        sa.ForeignKeyConstraint(["made_by"], ["person.id"], name="fk_framework_edition_made_by"),
        sa.CheckConstraint("number > 0", name=op.f("ck_framework_edition_number")),
        sa.CheckConstraint(
            "added >= 0 AND changed >= 0 AND removed >= 0", name=op.f("ck_framework_edition_counts")
        ),
    )
    op.create_table(
        "framework_entry",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("since", sa.Integer(), nullable=False),
        sa.Column("until", sa.Integer(), nullable=True),
        sa.Column("content", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "id", "since", name="pk_framework_entry"),
        sa.ForeignKeyConstraint(["since"], ["framework_edition.number"], name="fk_framework_entry_since"),
        sa.ForeignKeyConstraint(["until"], ["framework_edition.number"], name="fk_framework_entry_until"),
        sa.CheckConstraint(
            "kind IN ('competency', 'blueprint', 'offer')", name=op.f("ck_framework_entry_kind")
        ),
        sa.CheckConstraint("until IS NULL OR until > since", name=op.f("ck_framework_entry_ends")),
    )
    current = sa.text("until IS NULL")
    op.create_index(
        "uq_framework_entry_current",
        "framework_entry",
        ["kind", "id"],
        unique=True,
        sqlite_where=current,
        postgresql_where=current,
    )
    for table, deed, when in FROZEN:
        _freeze(table, deed, when)


def _freeze(table: str, deed: str, when: str) -> None:
    name = f"frozen_{table}_{deed.lower()}"
    if op.get_bind().dialect.name == "sqlite":
        refuse = f"BEGIN SELECT RAISE(ABORT, '{WHY}'); END"
        op.execute(f"CREATE TRIGGER {name} BEFORE {deed} ON {table} WHEN {when} {refuse}")
        return
    op.execute(
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN RAISE EXCEPTION '{WHY}' USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {deed} ON {table} FOR EACH ROW WHEN ({when}) EXECUTE FUNCTION {name}()"
    )
