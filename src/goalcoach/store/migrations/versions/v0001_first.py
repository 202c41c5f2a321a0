"""The first tables: people, conversations, verdicts, suggestions, goals, events."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

MOMENT = sa.DateTime(timezone=True).with_variant(sa.String(32), "sqlite")
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

FROZEN = (
    ("goal_version", "UPDATE", "a kept version of a goal is never changed"),
    ("goal_version", "DELETE", "a kept version of a goal is never removed"),
    ("verdict", "UPDATE", "a verdict is never changed"),
)
"""Table, what is done to a row of it, and why the database says no."""


def upgrade() -> None:
    """Create everything."""
    _people()
    _answers()
    _verdicts()
    _conversations()
    _turns()
    _runs()
    _suggestions()
    _goals()
    _versions()
    _events()
    _triggers()


def _people() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("email_key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("roles", sa.String(), nullable=False),
        sa.Column("manager_id", sa.String()),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        _points("person", "manager_id", "person.id", initially="DEFERRED", deferrable=True),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sa.UniqueConstraint("email_key", name="uq_person_email_key"),
    )
    op.create_index("ix_person_manager_id", "person", ["manager_id"])
    op.create_table(
        "password",
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        _points("password", "person_id", "person.id"),
        sa.PrimaryKeyConstraint("person_id", name="pk_password"),
    )
    op.create_table(
        "session",
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        _points("session", "person_id", "person.id"),
        sa.PrimaryKeyConstraint("token_hash", name="pk_session"),
    )
    op.create_index("ix_session_expires_at", "session", ["expires_at"])
    op.create_index("ix_session_person_id", "session", ["person_id"])
    op.create_table(
        "sign_in_link",
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("used_at", MOMENT),
        _points("sign_in_link", "person_id", "person.id"),
        sa.PrimaryKeyConstraint("token_hash", name="pk_sign_in_link"),
    )
    op.create_index("ix_sign_in_link_person_id", "sign_in_link", ["person_id"])


def _answers() -> None:
    op.create_table(
        "kept_answer",
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("route", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("request_hash", sa.String(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("headers", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        _points("kept_answer", "person_id", "person.id"),
        sa.PrimaryKeyConstraint("person_id", "route", "key", name="pk_kept_answer"),
    )
    op.create_index("ix_kept_answer_at", "kept_answer", ["at"])


def _verdicts() -> None:
    op.create_table(
        "verdict",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("rules_digest", sa.String(), nullable=False),
        sa.Column("findings", sa.String(), nullable=False),
        sa.Column("letters", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.CheckConstraint("origin IN ('model', 'person')", name=op.f("ck_verdict_origin")),
        sa.CheckConstraint("outcome IN ('accepted', 'refused')", name=op.f("ck_verdict_outcome")),
        sa.PrimaryKeyConstraint("id", name="pk_verdict"),
        sa.UniqueConstraint("id", "outcome", "content_hash", name="uq_verdict_id_outcome_content_hash"),
    )


def _conversations() -> None:
    op.create_table(
        "conversation",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("turns", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("goal_id", sa.String()),
        sa.CheckConstraint("state IN ('open', 'kept', 'closed')", name=op.f("ck_conversation_state")),
        _points("conversation", "owner_id", "person.id"),
        sa.PrimaryKeyConstraint("id", name="pk_conversation"),
    )
    op.create_index("ix_conversation_owner_id_updated_at", "conversation", ["owner_id", "updated_at"])


def _turns() -> None:
    op.create_table(
        "turn",
        sa.Column("conversation_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("speaker", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("sketch", sa.String(), nullable=False),
        sa.Column("run_id", sa.String()),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("notice", sa.String(), nullable=False),
        sa.Column("verdict_id", sa.String()),
        sa.Column("verdict_outcome", sa.String()),
        sa.Column("content_hash", sa.String()),
        sa.CheckConstraint(
            "(speaker = 'coach' AND verdict_id IS NOT NULL AND content_hash IS NOT NULL"
            " AND verdict_outcome IS NOT NULL AND verdict_outcome = 'accepted')"
            " OR (speaker = 'person' AND verdict_id IS NULL AND content_hash IS NULL"
            " AND verdict_outcome IS NULL)",
            name=op.f("ck_turn_admitted"),
        ),
        sa.CheckConstraint("speaker IN ('person', 'coach')", name=op.f("ck_turn_speaker")),
        _points("turn", "conversation_id", "conversation.id", ondelete="CASCADE"),
        _verdict_key("turn"),
        sa.PrimaryKeyConstraint("conversation_id", "number", name="pk_turn"),
    )
    op.create_index("ix_turn_verdict_id", "turn", ["verdict_id"])
    op.create_table(
        "turn_option",
        sa.Column("conversation_id", sa.String(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("field", sa.String()),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("verdict_id", sa.String(), nullable=False),
        sa.Column("verdict_outcome", sa.String(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.CheckConstraint("verdict_outcome = 'accepted'", name=op.f("ck_turn_option_admitted")),
        sa.ForeignKeyConstraint(
            ["conversation_id", "turn"],
            ["turn.conversation_id", "turn.number"],
            name="fk_turn_option_conversation_id_turn",
            ondelete="CASCADE",
        ),
        _verdict_key("turn_option"),
        sa.PrimaryKeyConstraint("conversation_id", "turn", "position", name="pk_turn_option"),
    )
    op.create_index("ix_turn_option_verdict_id", "turn_option", ["verdict_id"])


def _runs() -> None:
    op.create_table(
        "run",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("conversation_id", sa.String(), nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("heartbeat_at", MOMENT, nullable=False),
        sa.Column("finished_at", MOMENT),
        sa.Column("worker", sa.String(), nullable=False),
        sa.Column("stop_asked", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "state IN ('running', 'done', 'stopped', 'failed', 'interrupted')",
            name=op.f("ck_run_state"),
        ),
        _points("run", "conversation_id", "conversation.id", ondelete="CASCADE"),
        _points("run", "owner_id", "person.id"),
        sa.PrimaryKeyConstraint("id", name="pk_run"),
    )
    op.create_index("ix_run_conversation_id", "run", ["conversation_id"])
    op.create_index(
        "uq_run_unfinished",
        "run",
        ["conversation_id"],
        unique=True,
        sqlite_where=sa.text("state = 'running'"),
        postgresql_where=sa.text("state = 'running'"),
    )
    op.create_table(
        "run_event",
        sa.Column("run_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("data", sa.String(), nullable=False),
        _points("run_event", "run_id", "run.id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("run_id", "number", name="pk_run_event"),
    )


def _suggestions() -> None:
    op.create_table(
        "suggestion",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("conversation_id", sa.String(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("draft", sa.String()),
        sa.Column("base", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("rules_digest", sa.String(), nullable=False),
        sa.Column("prompt", sa.String(), nullable=False),
        sa.Column("prompt_hash", sa.String(), nullable=False),
        sa.Column("verdict_id", sa.String(), nullable=False),
        sa.Column("verdict_outcome", sa.String(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(draft IS NOT NULL AND state <> 'refused' AND verdict_outcome = 'accepted')"
            " OR (draft IS NULL AND base = '' AND state = 'refused' AND verdict_outcome = 'refused')",
            name=op.f("ck_suggestion_admitted"),
        ),
        sa.CheckConstraint(
            "state IN ('offered', 'adopted', 'edited', 'rejected', 'stale', 'refused')",
            name=op.f("ck_suggestion_state"),
        ),
        _points("suggestion", "conversation_id", "conversation.id", ondelete="CASCADE"),
        _verdict_key("suggestion"),
        sa.PrimaryKeyConstraint("id", name="pk_suggestion"),
    )
    op.create_index("ix_suggestion_conversation_id_turn", "suggestion", ["conversation_id", "turn"])
    op.create_index("ix_suggestion_verdict_id", "suggestion", ["verdict_id"])
    op.create_index(
        "uq_suggestion_offered",
        "suggestion",
        ["conversation_id"],
        unique=True,
        sqlite_where=sa.text("state = 'offered'"),
        postgresql_where=sa.text("state = 'offered'"),
    )


def _goals() -> None:
    op.create_table(
        "goal",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("next_check_in", sa.Date()),
        sa.Column("conversation_id", sa.String()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.CheckConstraint(
            "status IN ('draft', 'submitted', 'changes_asked', 'agreed', 'done', 'archived')",
            name=op.f("ck_goal_status"),
        ),
        _points("goal", "conversation_id", "conversation.id", ondelete="SET NULL"),
        _points("goal", "owner_id", "person.id"),
        sa.PrimaryKeyConstraint("id", name="pk_goal"),
    )
    op.create_index("ix_goal_conversation_id", "goal", ["conversation_id"])
    op.create_index("ix_goal_owner_id_updated_at", "goal", ["owner_id", "updated_at"])


def _versions() -> None:
    op.create_table(
        "goal_version",
        sa.Column("goal_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("draft", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("changed_by", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("verdict_id", sa.String(), nullable=False),
        sa.Column("verdict_outcome", sa.String(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("own_words", sa.Float(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("waivers", sa.String(), nullable=False),
        sa.CheckConstraint(
            "author IN ('person', 'person_from_coach', 'person_edited_coach', 'import')",
            name=op.f("ck_goal_version_author"),
        ),
        sa.CheckConstraint("verdict_outcome = 'accepted'", name=op.f("ck_goal_version_admitted")),
        sa.CheckConstraint("own_words >= 0 AND own_words <= 1", name=op.f("ck_goal_version_own_words")),
        _points("goal_version", "changed_by", "person.id"),
        _points("goal_version", "goal_id", "goal.id"),
        _verdict_key("goal_version"),
        sa.PrimaryKeyConstraint("goal_id", "number", name="pk_goal_version"),
    )
    op.create_index("ix_goal_version_verdict_id", "goal_version", ["verdict_id"])
    op.create_table(
        "comment",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("goal_id", sa.String(), nullable=False),
        sa.Column("author_id", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("asks_change", sa.Boolean(), nullable=False),
        _points("comment", "author_id", "person.id"),
        _points("comment", "goal_id", "goal.id"),
        sa.PrimaryKeyConstraint("id", name="pk_comment"),
    )
    op.create_index("ix_comment_goal_id_at", "comment", ["goal_id", "at"])


def _events() -> None:
    op.create_table(
        "event",
        sa.Column("number", NUMBER, autoincrement=True, nullable=False),
        sa.Column("owner_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("conversation_id", sa.String()),
        sa.Column("goal_id", sa.String()),
        sa.Column("data", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name="fk_event_conversation_id",
            ondelete="SET NULL",
            initially="DEFERRED",
            deferrable=True,
        ),
        _points("event", "goal_id", "goal.id", initially="DEFERRED", deferrable=True),
        _points("event", "owner_id", "person.id"),
        sa.PrimaryKeyConstraint("number", name="pk_event"),
    )
    op.create_index("ix_event_conversation_id", "event", ["conversation_id"])
    op.create_index("ix_event_goal_id", "event", ["goal_id"])


def _points(table: str, column: str, to: str, **how: Any) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [to], name=f"fk_{table}_{column}", **how)


def _verdict_key(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["verdict_id", "verdict_outcome", "content_hash"],
        ["verdict.id", "verdict.outcome", "verdict.content_hash"],
        name=f"fk_{table}_verdict_id_verdict_outcome_content_hash",
    )


def _triggers() -> None:
    sqlite = op.get_bind().dialect.name == "sqlite"
    for table, deed, why in FROZEN:
        name = f"frozen_{table}_{deed.lower()}"
        if sqlite:
            op.execute(
                f"CREATE TRIGGER {name} BEFORE {deed} ON {table} BEGIN SELECT RAISE(ABORT, '{why}'); END"
            )
            continue
        op.execute(
            f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS"
            f" $$ BEGIN RAISE EXCEPTION '{why}' USING ERRCODE = 'integrity_constraint_violation'; END $$"
        )
        op.execute(f"CREATE TRIGGER {name} BEFORE {deed} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()")
