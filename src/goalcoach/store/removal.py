"""Removes a conversation, what was asked of a language model, or any other thing, and every word of it.

Knows which tables can hold a person's words from a chat, and which rest on verdicts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Column, Connection, Executable, bindparam, delete, exists, select, text, union

from goalcoach.domain.conversation import ConversationId, RunState
from goalcoach.domain.errors import NotFound
from goalcoach.domain.person import PersonId
from goalcoach.store.admission import ACCEPTED
from goalcoach.store.inquiry_tables import inquiry, inquiry_line
from goalcoach.store.preparation_tables import preparation
from goalcoach.store.tables import (
    conversation,
    event,
    goal_version,
    kept_answer,
    suggestion,
    turn,
    turn_option,
    verdict,
)
from goalcoach.store.work import Values, Work

_HOLDERS: Final = (turn, turn_option, suggestion)
_RESTING: Final = (*_HOLDERS, goal_version, inquiry_line, preparation)
"""All that rests on a verdict."""

_LOCK: Final = (
    select(conversation.c.id)
    .where(conversation.c.id == bindparam("conversation"), conversation.c.owner_id == bindparam("owner"))
    .with_for_update()
)
_VERDICTS: Final = union(
    *(
        select(holder.c.verdict_id).where(
            holder.c.conversation_id == bindparam("conversation"), holder.c.verdict_id.is_not(None)
        )
        for holder in _HOLDERS
    )
)
_EVENTS: Final = delete(event).where(
    event.c.conversation_id == bindparam("conversation"), event.c.goal_id.is_(None)
)
_CONVERSATION: Final = delete(conversation).where(conversation.c.id == bindparam("conversation"))
_ANSWERS: Final = delete(kept_answer).where(
    kept_answer.c.person_id == bindparam("owner"),
    kept_answer.c.route.contains(bindparam("conversation"))
    | kept_answer.c.body.contains(bindparam("conversation")),
)
_TELLING: Final = delete(kept_answer).where(
    kept_answer.c.route.contains(bindparam("removed")) | kept_answer.c.body.contains(bindparam("removed"))
)
_ORPHANS: Final = delete(verdict).where(
    verdict.c.id.in_(bindparam("ids", expanding=True)),
    verdict.c.outcome == ACCEPTED,
    *(~exists().where(holder.c.verdict_id == verdict.c.id) for holder in _RESTING),
)
_HOLD_VERDICTS: Final = text("LOCK TABLE verdict IN SHARE ROW EXCLUSIVE MODE")


def remove_conversation(connection: Connection, conversation_id: ConversationId, owner_id: PersonId) -> None:
    """Turns, options, runs with their events, suggestions, log lines and kept answers go.

    Log lines about a goal stay with the goal.

    Findings of accepted verdicts quote words, so verdicts go as well where nothing else rests on them.
    Raises NotFound when there is no such conversation of this owner.
    """
    which = {"conversation": conversation_id}
    if connection.execute(_LOCK, {**which, "owner": owner_id}).first() is None:
        raise NotFound("There is no such conversation.")
    ids = list(connection.execute(_VERDICTS, which).scalars())
    connection.execute(_EVENTS, which)
    connection.execute(_ANSWERS, {**which, "owner": owner_id})
    connection.execute(_CONVERSATION, which)
    remove_orphans(connection, ids)


def remove_wholly(connection: Connection, statement: Executable, values: Values, which: str) -> int:
    """Take out the thing of this id, and with it what was kept of it for repeated keys, of whomever.

    How many rows the statement took out; nothing else goes where there were none.
    """
    found = connection.execute(statement, values).rowcount
    if found:
        connection.execute(_TELLING, {"removed": which})
    return found


async def take_out(work: Work, statement: Executable, values: Values, which: str) -> int:
    """The same as a method of the store does it, in the transaction of its unit."""
    return await work.write(lambda connection: remove_wholly(connection, statement, values, which))


def remove_with_inquiries(
    connection: Connection, statement: Executable, values: Values, subject: Column[Any]
) -> bool:
    """Take out a talk or an aim with what a language model was asked about it; whether there was one.

    `subject` is the column that points at `which` in the values. What is being asked goes first, so that
    nothing is added to it while the rest goes.
    """
    about = (subject == values["which"], inquiry.c.owner_id == values["owner"])
    connection.execute(delete(inquiry).where(*about, inquiry.c.state == RunState.RUNNING))
    rests = select(inquiry_line.c.verdict_id).join(inquiry).where(*about)
    ids = list(connection.execute(rests).scalars())
    found = remove_wholly(connection, statement, values, str(values["which"]))
    if ids:
        remove_orphans(connection, ids)
    return bool(found)


def remove_orphans(connection: Connection, ids: Sequence[str]) -> None:
    """Take out those of these verdicts on which nothing rests any more."""
    if connection.dialect.name == "postgresql":
        # Somebody may be about to rest a row on one of these verdicts: wait for them, and let none begin.
        connection.execute(_HOLD_VERDICTS)
    if ids:
        connection.execute(_ORPHANS, {"ids": ids})
