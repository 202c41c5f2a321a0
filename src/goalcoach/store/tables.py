"""The tables. What the database itself must refuse is declared here and, by hand, in the migrations."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
    text,
)

from goalcoach.domain.conversation import ConversationState, RunState, Speaker
from goalcoach.domain.draft import SuggestionState
from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import Author, GoalStatus
from goalcoach.store.columns import Moment, Words, one_of
from goalcoach.store.metadata import metadata

UNFINISHED = "state = 'running'"
"""Runs that still hold their conversation."""

_ADMITTED = "verdict_outcome = 'accepted'"


def _verdict_key() -> ForeignKeyConstraint:
    """The fifth belt: id, outcome and hash together must be those of one kept verdict."""
    return ForeignKeyConstraint(
        ["verdict_id", "verdict_outcome", "content_hash"],
        ["verdict.id", "verdict.outcome", "verdict.content_hash"],
    )


person = Table(
    "person",
    metadata,
    Column("id", Words, primary_key=True),
    Column("email", Words, nullable=False),
    Column("email_key", Words, nullable=False),
    Column("name", Words, nullable=False),
    Column("roles", Words, nullable=False),
    Column("manager_id", Words, ForeignKey("person.id", deferrable=True, initially="DEFERRED")),
    Column("title", Words, nullable=False),
    Column("team", Words, nullable=False),
    Column("language", Words, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    UniqueConstraint("email_key"),
    Index(None, "manager_id"),
)

password = Table(
    "password",
    metadata,
    Column("person_id", Words, ForeignKey("person.id"), primary_key=True),
    Column("hash", Words, nullable=False),
)

session = Table(
    "session",
    metadata,
    Column("token_hash", Words, primary_key=True),
    Column("person_id", Words, ForeignKey("person.id"), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Index(None, "person_id"),
    Index(None, "expires_at"),
)

sign_in_link = Table(
    "sign_in_link",
    metadata,
    Column("token_hash", Words, primary_key=True),
    Column("person_id", Words, ForeignKey("person.id"), nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("used_at", Moment),
    Index(None, "person_id"),
)

verdict = Table(
    "verdict",
    metadata,
    Column("id", Words, primary_key=True),
    Column("outcome", Words, nullable=False),
    Column("origin", Words, nullable=False),
    Column("content_hash", Words, nullable=False),
    Column("rules_digest", Words, nullable=False),
    Column("findings", Words, nullable=False),
    Column("letters", Words, nullable=False),
    Column("at", Moment, nullable=False),
    UniqueConstraint("id", "outcome", "content_hash"),
    CheckConstraint(one_of("outcome", ("accepted", "refused")), name="outcome"),
    CheckConstraint(one_of("origin", Origin), name="origin"),
)

conversation = Table(
    "conversation",
    metadata,
    Column("id", Words, primary_key=True),
    Column("owner_id", Words, ForeignKey("person.id"), nullable=False),
    Column("title", Words, nullable=False),
    Column("state", Words, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("turns", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    # No foreign key: goal points here with one, and goals are never deleted.
    Column("goal_id", Words),
    CheckConstraint(one_of("state", ConversationState), name="state"),
    Index(None, "owner_id", "updated_at"),
)

turn = Table(
    "turn",
    metadata,
    Column("conversation_id", Words, ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("speaker", Words, nullable=False),
    Column("text", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Column("sketch", Words, nullable=False),
    Column("run_id", Words),
    Column("source", Words, nullable=False),
    Column("notice", Words, nullable=False),
    Column("verdict_id", Words),
    Column("verdict_outcome", Words),
    Column("content_hash", Words),
    PrimaryKeyConstraint("conversation_id", "number"),
    _verdict_key(),
    CheckConstraint(one_of("speaker", Speaker), name="speaker"),
    CheckConstraint(
        f"(speaker = 'coach' AND verdict_id IS NOT NULL AND content_hash IS NOT NULL"
        f" AND verdict_outcome IS NOT NULL AND {_ADMITTED})"
        " OR (speaker = 'person' AND verdict_id IS NULL AND content_hash IS NULL"
        " AND verdict_outcome IS NULL)",
        name="admitted",
    ),
    Index(None, "verdict_id"),
)

turn_option = Table(
    "turn_option",
    metadata,
    Column("conversation_id", Words, nullable=False),
    Column("turn", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    Column("text", Words, nullable=False),
    Column("field", Words),
    Column("language", Words, nullable=False),
    Column("verdict_id", Words, nullable=False),
    Column("verdict_outcome", Words, nullable=False),
    Column("content_hash", Words, nullable=False),
    PrimaryKeyConstraint("conversation_id", "turn", "position"),
    ForeignKeyConstraint(
        ["conversation_id", "turn"], ["turn.conversation_id", "turn.number"], ondelete="CASCADE"
    ),
    _verdict_key(),
    CheckConstraint(_ADMITTED, name="admitted"),
    Index(None, "verdict_id"),
)

run = Table(
    "run",
    metadata,
    Column("id", Words, primary_key=True),
    Column("conversation_id", Words, ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False),
    Column("owner_id", Words, ForeignKey("person.id"), nullable=False),
    Column("turn", Integer, nullable=False),
    Column("state", Words, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("heartbeat_at", Moment, nullable=False),
    Column("finished_at", Moment),
    Column("worker", Words, nullable=False),
    Column("stop_asked", Boolean, nullable=False),
    CheckConstraint(one_of("state", RunState), name="state"),
    Index(None, "conversation_id"),
)

Index(
    "uq_run_unfinished",
    run.c.conversation_id,
    unique=True,
    sqlite_where=text(UNFINISHED),
    postgresql_where=text(UNFINISHED),
)

run_event = Table(
    "run_event",
    metadata,
    Column("run_id", Words, ForeignKey("run.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("kind", Words, nullable=False),
    Column("data", Words, nullable=False),
    PrimaryKeyConstraint("run_id", "number"),
)

suggestion = Table(
    "suggestion",
    metadata,
    Column("id", Words, primary_key=True),
    Column("conversation_id", Words, ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False),
    Column("turn", Integer, nullable=False),
    Column("draft", Words),
    Column("base", Words, nullable=False),
    Column("why", Words, nullable=False),
    Column("source", Words, nullable=False),
    Column("rules_digest", Words, nullable=False),
    Column("making", Words),
    Column("verdict_id", Words, nullable=False),
    Column("verdict_outcome", Words, nullable=False),
    Column("content_hash", Words, nullable=False),
    Column("state", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Column("revision", Integer, nullable=False),
    _verdict_key(),
    CheckConstraint(one_of("state", SuggestionState), name="state"),
    CheckConstraint(
        f"(draft IS NOT NULL AND state <> 'refused' AND {_ADMITTED})"
        " OR (draft IS NULL AND base = '' AND state = 'refused' AND verdict_outcome = 'refused')",
        name="admitted",
    ),
    Index(None, "conversation_id", "turn"),
    Index(None, "verdict_id"),
)

Index(
    "uq_suggestion_offered",
    suggestion.c.conversation_id,
    unique=True,
    sqlite_where=text("state = 'offered'"),
    postgresql_where=text("state = 'offered'"),
)

goal = Table(
    "goal",
    metadata,
    Column("id", Words, primary_key=True),
    Column("owner_id", Words, ForeignKey("person.id"), nullable=False),
    Column("status", Words, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("next_check_in", Date),
    Column("conversation_id", Words, ForeignKey("conversation.id", ondelete="SET NULL")),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    CheckConstraint(one_of("status", GoalStatus), name="status"),
    Index(None, "owner_id", "updated_at"),
    Index(None, "conversation_id"),
)

goal_version = Table(
    "goal_version",
    metadata,
    Column("goal_id", Words, ForeignKey("goal.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("draft", Words, nullable=False),
    Column("author", Words, nullable=False),
    Column("changed_by", Words, ForeignKey("person.id"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("verdict_id", Words, nullable=False),
    Column("verdict_outcome", Words, nullable=False),
    Column("content_hash", Words, nullable=False),
    Column("own_words", Float, nullable=False),
    Column("note", Words, nullable=False),
    Column("waivers", Words, nullable=False),
    PrimaryKeyConstraint("goal_id", "number"),
    _verdict_key(),
    CheckConstraint(_ADMITTED, name="admitted"),
    CheckConstraint("own_words >= 0 AND own_words <= 1", name="own_words"),
    CheckConstraint(one_of("author", Author), name="author"),
    Index(None, "verdict_id"),
)

comment = Table(
    "comment",
    metadata,
    Column("id", Words, primary_key=True),
    Column("goal_id", Words, ForeignKey("goal.id"), nullable=False),
    Column("author_id", Words, ForeignKey("person.id"), nullable=False),
    Column("text", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Column("asks_change", Boolean, nullable=False),
    Index(None, "goal_id", "at"),
)

_LINKS_ALONE = text("kind = 'link_made'")
event = Table(
    "event",
    metadata,
    Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=True),
    Column("owner_id", Words, ForeignKey("person.id"), nullable=False),
    Column("kind", Words, nullable=False),
    Column("at", Moment, nullable=False),
    # Deferred: a line may be written before the goal it tells of, in the same transaction.
    Column(
        "conversation_id",
        Words,
        ForeignKey("conversation.id", ondelete="SET NULL", deferrable=True, initially="DEFERRED"),
    ),
    Column("goal_id", Words, ForeignKey("goal.id", deferrable=True, initially="DEFERRED")),
    Column("data", Words, nullable=False),
    Index(None, "conversation_id"),
    Index(None, "goal_id"),
    Index(None, "owner_id", sqlite_where=_LINKS_ALONE, postgresql_where=_LINKS_ALONE),
)

kept_answer = Table(
    "kept_answer",
    metadata,
    Column("person_id", Words, ForeignKey("person.id"), nullable=False),
    Column("route", Words, nullable=False),
    Column("key", Words, nullable=False),
    Column("request_hash", Words, nullable=False),
    Column("status", Integer, nullable=False),
    Column("body", Words, nullable=False),
    Column("headers", Words, nullable=False),
    Column("at", Moment, nullable=False),
    PrimaryKeyConstraint("person_id", "route", "key"),
    Index(None, "at"),
)

rule_pack = Table(
    "rule_pack",
    metadata,
    Column("rules_digest", Words, primary_key=True),
    Column("digest", Words, nullable=False),
    Column("name", Words, nullable=False),
    Column("version", Words, nullable=False),
    Column("content", Words, nullable=False),
    Column("at", Moment, nullable=False),
)

spending = Table(
    "spending",
    metadata,
    Column("day", Date, nullable=False),
    # A person's id, or nothing for everybody: no foreign key.
    Column("who", Words, nullable=False),
    Column("prompt_tokens", BigInteger, nullable=False),
    Column("completion_tokens", BigInteger, nullable=False),
    Column("cost", Float, nullable=False),
    Column("held_prompt_tokens", BigInteger, nullable=False),
    Column("held_completion_tokens", BigInteger, nullable=False),
    Column("held_cost", Float, nullable=False),
    PrimaryKeyConstraint("day", "who"),
    # Of tokens alone: sums of costs are off by less than anybody sees, to either side.
    CheckConstraint("prompt_tokens >= 0 AND completion_tokens >= 0", name="spent"),
    CheckConstraint("held_prompt_tokens >= 0 AND held_completion_tokens >= 0", name="held"),
)
