"""Only what was judged can be kept: what the store refuses, and what the database refuses by itself.

The second half speaks SQL past the store. Each row is wrong in one thing, and each test also cuts the belt
that holds it and sees the row go in: it is that belt, and no other mistake in the row, that was tested.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

import pytest
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import IntegrityError

from goalcoach.domain.conversation import Speaker
from goalcoach.domain.draft import OptionDraft, ReplyDraft
from goalcoach.domain.errors import Misdeclared
from goalcoach.domain.goal import Author, GoalDraft, GoalId
from goalcoach.domain.talking import TalkingPointDraft, TalkingPointsDraft
from goalcoach.rules.samples import a_preparation, a_question
from goalcoach.rules.verdict import Accepted
from goalcoach.store.port import Store, Unit
from tests.store.samples import (
    ADA,
    BUILTIN,
    CHAT,
    NOW,
    a_chat,
    a_conversation,
    a_goal,
    a_goal_draft,
    a_reply,
    a_run,
    a_turn,
    accepted,
    an_option,
    refused,
)

REFUSED_GOAL = refused(a_goal_draft("Outrank everybody"))


async def create(unit: Unit, verdict: Accepted[Any]) -> object:
    return await unit.goals.create(
        id=GoalId("g2"), owner_id=ADA, accepted=verdict, author=Author.PERSON, own_words=1.0, at=NOW
    )


async def revise(unit: Unit, verdict: Accepted[Any]) -> object:
    goal = await unit.goals.get(GoalId("goal-1"))
    return await unit.goals.revise(goal, verdict, author=Author.PERSON, changed_by=ADA, own_words=1.0, at=NOW)


async def offer(unit: Unit, verdict: Accepted[Any], name: str = "s9") -> object:
    return await unit.suggestions.offer(
        id=name,
        conversation_id=CHAT,
        turn=2,
        accepted=verdict,
        base="",
        why=(),
        provenance=BUILTIN,
        at=NOW,
    )


async def reply(unit: Unit, verdict: Accepted[Any]) -> object:
    chat = await unit.conversations.get(CHAT, ADA)
    return await unit.conversations.reply(chat, a_turn(3, Speaker.COACH), verdict, [])


async def option(unit: Unit, verdict: Accepted[Any]) -> object:
    chat = await unit.conversations.get(CHAT, ADA)
    return await unit.conversations.reply(chat, a_turn(3, Speaker.COACH), a_reply(), [an_option(), verdict])


async def record(unit: Unit, verdict: Accepted[Any]) -> object:
    return await unit.verdicts.record(verdict, NOW)


Write = Callable[[Unit, Accepted[Any]], Awaitable[object]]
Draft = GoalDraft | ReplyDraft | OptionDraft
WRITES: tuple[tuple[Write, Draft], ...] = (
    (create, a_goal_draft("x")),
    (revise, a_goal_draft("x")),
    (offer, a_goal_draft("x")),
    (reply, ReplyDraft(text="x?")),
    (option, OptionDraft(text="x")),
)


def forged(draft: Draft) -> Accepted[Any]:
    """All the fields of a real one, but not from the engine."""
    real = accepted(draft)
    made: Accepted[Any] = object.__new__(Accepted)
    for name in ("draft", "origin", "findings", "letters", "rules_digest", "content", "_made_of"):
        object.__setattr__(made, name, getattr(real, name))
    return made


def tampered(draft: Draft) -> Accepted[Any]:
    """A real one whose draft was exchanged afterwards."""
    real: Accepted[Any] = accepted(a_goal_draft("harmless"))
    object.__setattr__(real, "draft", draft)
    return real


def imitated(draft: Draft) -> Accepted[Any]:
    """Something that only looks like one."""

    class Imitation:
        intact = True

        def __getattr__(self, name: str) -> object:
            return getattr(accepted(draft), name)

    return cast("Accepted[Any]", Imitation())


def plainly_refused(draft: Draft) -> Accepted[Any]:
    return cast("Accepted[Any]", refused(draft))


FALSE = (plainly_refused, forged, tampered, imitated)


@pytest.fixture
async def filled(store: Store) -> Store:
    """A chat with a person's and a coach's turn, a suggestion, a goal, an open run and a refused verdict."""
    await a_chat(store)
    async with store.unit() as unit:
        await unit.suggestions.refused(
            id="s0", conversation_id=CHAT, turn=1, refused=REFUSED_GOAL, provenance=BUILTIN, at=NOW
        )
        await offer(unit, accepted(a_goal_draft("Raise it")), "s2")
        await a_goal(unit)
        await unit.runs.create(a_run())
    return store


@pytest.mark.parametrize("false", FALSE, ids=lambda make: make.__name__)
@pytest.mark.parametrize(("write", "draft"), WRITES, ids=lambda part: getattr(part, "__name__", ""))
async def test_writing_takes_nothing_but_what_the_engine_accepted(
    filled: Store, engine: Engine, write: Write, draft: Draft, false: Callable[[Draft], Accepted[Any]]
) -> None:
    before = rows(engine)

    with pytest.raises(Misdeclared):
        async with filled.unit() as unit:
            await write(unit, false(draft))

    assert rows(engine) == before
    async with filled.unit() as unit:
        await write(unit, accepted(draft))
    assert rows(engine) != before


@pytest.mark.parametrize("false", [forged, tampered, imitated], ids=lambda make: make.__name__)
async def test_the_log_takes_only_verdicts_of_the_engine(
    filled: Store, engine: Engine, false: Callable[[Draft], Accepted[Any]]
) -> None:
    before = rows(engine)

    with pytest.raises(Misdeclared):
        async with filled.unit() as unit:
            await record(unit, false(a_goal_draft("x")))

    assert rows(engine) == before


@pytest.mark.parametrize("draft", [a_question("What helped?"), a_preparation()], ids=["point", "preparation"])
@pytest.mark.parametrize(
    "write", [create, revise, offer, reply, option, record], ids=lambda each: each.__name__
)
async def test_talking_points_are_judged_and_not_kept(
    filled: Store, engine: Engine, write: Write, draft: TalkingPointDraft | TalkingPointsDraft
) -> None:
    before = rows(engine)

    with pytest.raises(Misdeclared):
        async with filled.unit() as unit:
            await write(unit, accepted(draft))
    with pytest.raises(Misdeclared):
        async with filled.unit() as unit:
            await record(unit, cast("Accepted[Any]", refused(draft)))

    assert rows(engine) == before


async def test_a_reply_that_was_cut_short_is_kept_only_with_a_notice(filled: Store) -> None:
    partial = accepted(ReplyDraft(text="Noted.", whole=False))
    with pytest.raises(Misdeclared):
        async with filled.unit() as unit:
            await reply(unit, partial)

    async with filled.unit() as unit:
        chat = await unit.conversations.get(CHAT, ADA)
        turn = replace(a_turn(3, Speaker.COACH), notice="You stopped this answer.")
        await unit.conversations.reply(chat, turn, partial, [])


@dataclass(frozen=True)
class Wrong:
    """A copy of a good row with something wrong, and the belt that must refuse it."""

    id: str
    table: str
    like: str
    change: Mapping[str, object]
    belt: str
    """Name of the constraint; "" for NOT NULL, which is not cut."""


OF_REFUSED = {"verdict_id": REFUSED_GOAL.id, "content_hash": REFUSED_GOAL.content_hash}
NO_VERDICT = {"verdict_id": None, "verdict_outcome": None, "content_hash": None}
KEY = "verdict_id_verdict_outcome_content_hash"

VERDICT_LESS = tuple(
    Wrong(f"{table}-{name}", table, like, {**place, **change}, belt.format(table=table))
    for table, like, place in (
        ("goal_version", "number = 1", {"number": 2}),
        ("suggestion", "id = 's2'", {"id": "s3", "state": "rejected"}),
        ("turn", "number = 2", {"number": 3}),
        ("turn_option", "position = 0", {"position": 7}),
    )
    for name, change, belt in (
        ("refused", {**OF_REFUSED, "verdict_outcome": "refused"}, "ck_{table}_admitted"),
        ("refused-called-accepted", OF_REFUSED, f"fk_{{table}}_{KEY}"),
        ("other-content", {"content_hash": "0" * 64}, f"fk_{{table}}_{KEY}"),
        ("unknown-verdict", {"verdict_id": "none"}, f"fk_{{table}}_{KEY}"),
        ("no-verdict", NO_VERDICT, "ck_{table}_admitted" if table == "turn" else ""),
        ("no-hash", {"content_hash": None}, "ck_{table}_admitted" if table == "turn" else ""),
    )
)
REFUSED_WORDS = (
    Wrong("refused-text", "suggestion", "id = 's0'", {"id": "s3", "draft": "{}"}, "ck_suggestion_admitted"),
    Wrong("refused-base", "suggestion", "id = 's0'", {"id": "s3", "base": "word"}, "ck_suggestion_admitted"),
)
OTHERS = (
    Wrong(
        "more-than-all-words",
        "goal_version",
        "number = 1",
        {"number": 2, "own_words": 1.1},
        "ck_goal_version_own_words",
    ),
    Wrong("second-run", "run", "id = 'run-1'", {"id": "run-2", "state": "running"}, "uq_run_unfinished"),
    Wrong("second-offer", "suggestion", "id = 's2'", {"id": "s3"}, "uq_suggestion_offered"),
    Wrong("unknown-status", "goal", "id = 'goal-1'", {"id": "goal-2", "status": "great"}, "ck_goal_status"),
)
WRONG = (*VERDICT_LESS, *REFUSED_WORDS, *OTHERS)


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: wrong.id)
async def test_the_database_refuses(filled: Store, engine: Engine, wrong: Wrong) -> None:
    with engine.begin() as connection:
        row = connection.execute(text(f"SELECT * FROM {wrong.table} WHERE {wrong.like}")).mappings().one()

    with pytest.raises(IntegrityError), engine.begin() as connection:
        insert(connection, wrong.table, {**row, **wrong.change})

    if wrong.belt:
        with engine.connect() as connection:
            cut(connection, wrong.table, wrong.belt)
            insert(connection, wrong.table, {**row, **wrong.change})


@pytest.mark.parametrize(
    ("table", "deed"),
    [
        ("goal_version", "UPDATE goal_version SET own_words = 1"),
        ("goal_version", "DELETE FROM goal_version"),
        ("verdict", "UPDATE verdict SET outcome = 'accepted', rules_digest = 'x' WHERE outcome = 'refused'"),
    ],
)
async def test_history_cannot_be_rewritten(filled: Store, engine: Engine, table: str, deed: str) -> None:
    before = rows(engine)

    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.execute(text(deed))

    assert rows(engine) == before
    trigger = f"frozen_{table}_{deed.partition(' ')[0].lower()}"
    with engine.begin() as connection:
        on = "" if engine.dialect.name == "sqlite" else f" ON {table}"
        connection.execute(text(f"DROP TRIGGER {trigger}{on}"))
        if table == "verdict":
            connection.execute(text("DELETE FROM suggestion WHERE id = 's0'"))
        connection.execute(text(deed))
    assert rows(engine) != before


async def test_a_verdict_that_holds_a_row_cannot_be_deleted(filled: Store, engine: Engine) -> None:
    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.execute(text("DELETE FROM verdict"))


async def test_another_conversation_may_have_its_own_run(filled: Store) -> None:
    async with filled.unit() as unit:
        await unit.conversations.create(a_conversation("chat-2"))
        await unit.runs.create(a_run("run-2", "chat-2"))


def insert(connection: Connection, table: str, row: Mapping[str, object]) -> None:
    names, places = ", ".join(row), ", ".join(f":{name}" for name in row)
    connection.execute(text(f"INSERT INTO {table} ({names}) VALUES ({places})"), row)


def cut(connection: Connection, table: str, belt: str) -> None:
    if belt.startswith("uq_"):
        connection.execute(text(f"DROP INDEX {belt}"))
    elif connection.dialect.name == "postgresql":
        connection.execute(text(f"ALTER TABLE {table} DROP CONSTRAINT {belt}"))
    else:
        pragma = "ignore_check_constraints = ON" if belt.startswith("ck_") else "foreign_keys = OFF"
        connection.execute(text(f"PRAGMA {pragma}"))


def rows(engine: Engine) -> list[object]:
    with engine.connect() as connection:
        return [
            tuple(row)
            for table in ("goal", "goal_version", "suggestion", "turn", "turn_option", "verdict")
            for row in connection.execute(text(f"SELECT * FROM {table}"))
        ]
