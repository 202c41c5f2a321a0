"""The log of what people did, in the database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, insert, literal_column, select

from goalcoach.domain.conversation import Event, EventKind
from goalcoach.domain.person import PersonId
from goalcoach.store.tables import event as table
from goalcoach.store.work import Work

_ADD: Final = insert(table).inline()
_OF_CONVERSATION: Final = (
    select(table).where(table.c.conversation_id == bindparam("conversation")).order_by(table.c.number)
)
_OF_GOAL: Final = select(table).where(table.c.goal_id == bindparam("goal")).order_by(table.c.number)
_LINKS: Final = (
    select(table)
    # Written out, as the index has it: for a value that comes later it would not be used.
    .where(table.c.owner_id == bindparam("owner"), table.c.kind == literal_column("'link_made'"))
    .order_by(table.c.number.desc())
    .limit(bindparam("most"))
)


class SqlEvents:
    """The log. Lines are only ever added; those of a deleted conversation go with it."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def add(self, event: Event) -> None:
        """Add a line."""
        await self._work.write(lambda connection: add_event(connection, event))

    async def of_conversation(self, conversation_id: str) -> Sequence[Event]:
        """Lines about a conversation, in order."""
        return [
            _event(row) for row in await self._work.rows(_OF_CONVERSATION, {"conversation": conversation_id})
        ]

    async def of_goal(self, goal_id: str) -> Sequence[Event]:
        """Lines about a goal, in order."""
        return [_event(row) for row in await self._work.rows(_OF_GOAL, {"goal": goal_id})]

    async def links_made(self, owner_id: PersonId, most: int) -> Sequence[Event]:
        """The latest sign-in links made for a person, newest first."""
        return [_event(row) for row in await self._work.rows(_LINKS, {"owner": owner_id, "most": most})]


def add_event(connection: Connection, event: Event) -> None:
    """Add a line, inside a write of somebody's."""
    row = {
        "owner_id": event.owner_id,
        "kind": event.kind,
        "at": event.at,
        "conversation_id": event.conversation_id,
        "goal_id": event.goal_id,
        "data": event.data,
    }
    connection.execute(_ADD, row)


def _event(row: Row[Any]) -> Event:
    return Event(
        owner_id=PersonId(row.owner_id),
        kind=EventKind(row.kind),
        at=row.at,
        conversation_id=row.conversation_id,
        goal_id=row.goal_id,
        data=row.data,
    )
