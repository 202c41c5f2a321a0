"""Recognition in the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from goalcoach.domain.errors import Conflict, NotFound
from goalcoach.domain.person import PersonId
from goalcoach.domain.recognition import Recognition
from goalcoach.store.removal import remove_wholly, take_out
from goalcoach.store.round_tables import recognition as table
from goalcoach.store.work import Work

_GIVE: Final = insert(table)
_THIS: Final = table.c.id == bindparam("which")
_RECEIVERS: Final = table.c.receiver_id == bindparam("receiver")
_GIVERS: Final = table.c.giver_id == bindparam("giver")
_RECEIVED: Final = select(table).where(_RECEIVERS).order_by(table.c.day.desc(), table.c.id.desc())
_GIVEN: Final = select(table).where(_GIVERS).order_by(table.c.at.desc(), table.c.id.desc())
_SHARE: Final = update(table).where(_THIS, _RECEIVERS).values(shared_with=bindparam("reader"))
_REMOVE: Final = delete(table).where(_THIS, _RECEIVERS)
_IS_THERE: Final = select(table.c.id).where(_THIS, _GIVERS)
_TAKE_BACK: Final = delete(table).where(_THIS, _GIVERS, table.c.at >= bindparam("since"))
_GONE: Final = "There is no such recognition, or it was taken out."


class SqlRecognitions:
    """Recognition, each read for its giver or for its receiver."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def give(self, recognition: Recognition) -> None:
        """Keep it."""
        await self._work.change(
            _GIVE,
            {
                "id": recognition.id,
                "giver_id": recognition.giver_id,
                "receiver_id": recognition.receiver_id,
                "text": recognition.text,
                "effect": recognition.effect,
                "day": recognition.day,
                "at": recognition.at,
                "shared_with": recognition.shared_with,
            },
        )

    async def received(self, receiver_id: PersonId) -> Sequence[Recognition]:
        """What one was told, newest day first."""
        return [_recognition(row) for row in await self._work.rows(_RECEIVED, {"receiver": receiver_id})]

    async def given(self, giver_id: PersonId) -> Sequence[Recognition]:
        """What one told others, newest first."""
        return [_recognition(row) for row in await self._work.rows(_GIVEN, {"giver": giver_id})]

    async def share(self, recognition_id: str, receiver_id: PersonId, reader_id: PersonId | None) -> None:
        """Let a manager read it, or no more. Raises NotFound."""
        values = {"which": recognition_id, "receiver": receiver_id, "reader": reader_id}
        if not await self._work.change(_SHARE, values):
            raise NotFound(_GONE)

    async def remove(self, recognition_id: str, receiver_id: PersonId) -> None:
        """Its receiver takes it out. Raises NotFound."""
        if not await take_out(
            self._work, _REMOVE, {"which": recognition_id, "receiver": receiver_id}, recognition_id
        ):
            raise NotFound(_GONE)

    async def take_back(self, recognition_id: str, giver_id: PersonId, *, since: datetime) -> None:
        """Its giver takes it back. Raises NotFound, Conflict."""
        values = {"which": recognition_id, "giver": giver_id}

        def body(connection: Connection) -> None:
            if connection.execute(_IS_THERE, values).first() is None:
                raise NotFound(_GONE)
            if not remove_wholly(connection, _TAKE_BACK, {**values, "since": since}, recognition_id):
                raise Conflict("A day has passed, so it stays with whoever you gave it to.")

        await self._work.write(body)


def _recognition(row: Row[Any]) -> Recognition:
    return Recognition(
        id=row.id,
        giver_id=PersonId(row.giver_id),
        receiver_id=PersonId(row.receiver_id),
        text=row.text,
        effect=row.effect,
        day=row.day,
        at=row.at,
        shared_with=PersonId(row.shared_with) if row.shared_with else None,
    )
