"""The tables of eval runs, and of the organisation's own versions of prompts."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
    true,
)

from goalcoach.store.columns import Moment, Words, one_of
from goalcoach.store.eval_port import EvalState
from goalcoach.store.metadata import metadata
from goalcoach.store.own_case_port import CaseStepKind
from goalcoach.store.prompt_port import FIRST_OWN, Stage, StepKind

eval_run = Table(
    "eval_run",
    metadata,
    Column("id", Words, primary_key=True),
    Column("by_id", Words, ForeignKey("person.id"), nullable=False),
    Column("plan", Words, nullable=False),
    # Empty until somebody works at it.
    Column("identity", Words, nullable=False),
    Column("trials", Integer, nullable=False),
    Column("state", Words, nullable=False),
    Column("why", Words, nullable=False),
    # Empty while nobody works at it.
    Column("worker", Words, nullable=False),
    Column("heartbeat_at", Moment, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("finished_at", Moment),
    CheckConstraint(one_of("state", EvalState), name="state"),
    CheckConstraint("(state IN ('running', 'stopping')) = (finished_at IS NULL)", name="finished"),
    CheckConstraint(
        "(state <> 'failed' OR why <> '') AND (why = '' OR state IN ('failed', 'stopped'))", name="why"
    ),
    Index(None, "state", "created_at"),
)

eval_trial = Table(
    "eval_trial",
    metadata,
    # Given in order by whoever writes: what was written first comes first.
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("run_id", Words, ForeignKey("eval_run.id", ondelete="CASCADE"), nullable=False),
    Column("key", Words, nullable=False),
    Column("content", Words, nullable=False),
    UniqueConstraint("run_id", "key"),
)

eval_report = Table(
    "eval_report",
    metadata,
    Column("run_id", Words, ForeignKey("eval_run.id", ondelete="CASCADE"), primary_key=True),
    Column("content", Words, nullable=False),
)

eval_answer = Table(
    "eval_answer",
    metadata,
    Column("asked", Words, primary_key=True),
    Column("content", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Index(None, "at"),
)

eval_case = Table(
    "eval_case",
    metadata,
    Column("suite", Words, nullable=False),
    Column("id", Words, nullable=False),
    Column("content", Words, nullable=False),
    Column("by_id", Words, ForeignKey("person.id"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("stands", Boolean, nullable=False, server_default=true()),
    PrimaryKeyConstraint("suite", "id"),
)

eval_case_step = Table(
    "eval_case_step",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("suite", Words, nullable=False),
    Column("case_id", Words, nullable=False),
    Column("kind", Words, nullable=False),
    Column("by_id", Words, ForeignKey("person.id"), nullable=False),
    Column("at", Moment, nullable=False),
    ForeignKeyConstraint(["suite", "case_id"], ["eval_case.suite", "eval_case.id"]),
    CheckConstraint(one_of("kind", CaseStepKind), name="kind"),
    Index(None, "suite", "case_id"),
)

prompt_version = Table(
    "prompt_version",
    metadata,
    Column("prompt_id", Words, nullable=False),
    Column("version", Integer, nullable=False),
    Column("base", Integer, nullable=False),
    Column("content", Words, nullable=False),
    Column("stage", Words, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("by_id", Words, ForeignKey("person.id"), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    PrimaryKeyConstraint("prompt_id", "version"),
    CheckConstraint(one_of("stage", Stage), name="stage"),
    CheckConstraint(f"version >= {FIRST_OWN}", name="own"),
)

prompt_writer = Table(
    "prompt_writer",
    metadata,
    Column("prompt_id", Words, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("by_id", Words, ForeignKey("person.id"), primary_key=True),
    ForeignKeyConstraint(["prompt_id", "version"], ["prompt_version.prompt_id", "prompt_version.version"]),
)

prompt_number = Table(
    "prompt_number",
    metadata,
    Column("prompt_id", Words, primary_key=True),
    # The last own number that was given: also that of a draft which was removed.
    Column("last", Integer, nullable=False),
)

prompt_live = Table(
    "prompt_live",
    metadata,
    Column("prompt_id", Words, primary_key=True),
    # One of goalcoach's own or of the organisation's: so it refers to no table.
    Column("version", Integer, nullable=False),
    Column("at", Moment, nullable=False),
)

prompt_step = Table(
    "prompt_step",
    metadata,
    Column("id", Words, primary_key=True),
    Column("prompt_id", Words, nullable=False),
    Column("version", Integer, nullable=False),
    Column("kind", Words, nullable=False),
    Column("by_id", Words, ForeignKey("person.id"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("note", Words, nullable=False),
    Column("run_id", Words),
    Column("hash", Words, nullable=False),
    Column("unmeasured", Words, nullable=False, server_default=""),
    ForeignKeyConstraint(["run_id"], ["eval_run.id"]),
    CheckConstraint(one_of("kind", StepKind), name="kind"),
    CheckConstraint("kind <> 'candidate' OR run_id IS NOT NULL", name="report"),
    Index(None, "prompt_id", "at"),
    Index(None, "run_id"),
)
