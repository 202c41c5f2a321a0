"""Removes a conversation and every word of it. Knows which tables can hold a person's words from a chat."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, bindparam, delete, exists, select, text, union

from goalcoach.domain.conversation import ConversationId
from goalcoach.domain.errors import NotFound
from goalcoach.domain.person import PersonId
from goalcoach.store.admission import ACCEPTED
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

_HOLDERS: Final = (turn, turn_option, suggestion)

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
_ORPHANS: Final = delete(verdict).where(
    verdict.c.id.in_(bindparam("ids", expanding=True)),
    verdict.c.outcome == ACCEPTED,
    *(~exists().where(holder.c.verdict_id == verdict.c.id) for holder in (*_HOLDERS, goal_version)),
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
    if connection.dialect.name == "postgresql":
        # Somebody may be about to rest a row on one of these verdicts: wait for them, and let none begin.
        connection.execute(_HOLD_VERDICTS)
    if ids:
        connection.execute(_ORPHANS, {"ids": ids})
