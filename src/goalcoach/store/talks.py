"""Conversations held, in the database."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.errors import NotFound
from goalcoach.domain.person import PersonId
from goalcoach.domain.talk import Talk, TalkNote
from goalcoach.store.removal import take_out
from goalcoach.store.talk_tables import talk as talks
from goalcoach.store.talk_tables import talk_note as notes
from goalcoach.store.work import Work

_ADD: Final = insert(talks)
_OF: Final = (
    select(talks)
    .where(talks.c.owner_id == bindparam("owner"))
    .order_by(talks.c.day.desc(), talks.c.at.desc(), talks.c.id)
)
_NOTES: Final = (
    select(notes).join(talks).where(talks.c.owner_id == bindparam("owner")).order_by(notes.c.at, notes.c.id)
)
_ADD_NOTE: Final = insert(notes)
_REMOVE_NOTES: Final = delete(notes).where(
    notes.c.talk_id == bindparam("which"), notes.c.by_id == bindparam("by")
)
_REMOVE: Final = delete(talks).where(talks.c.id == bindparam("which"), talks.c.owner_id == bindparam("owner"))
_LAST: Final = (
    select(talks.c.owner_id, func.max(talks.c.day).label("day"))
    .where(
        talks.c.owner_id.in_(bindparam("owners", expanding=True)),
        talks.c.with_id == bindparam("with_id"),
        talks.c.occasion.in_(bindparam("occasions", expanding=True)),
    )
    .group_by(talks.c.owner_id)
)


class SqlTalks:
    """Conversations held, with notes of the two."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def add(self, talk: Talk) -> None:
        """Keep one with its notes."""
        values = {
            "id": talk.id,
            "owner_id": talk.owner_id,
            "with_id": talk.with_id,
            "day": talk.day,
            "occasion": talk.occasion,
            "by_id": talk.by_id,
            "at": talk.at,
        }

        def body(connection: Connection) -> None:
            connection.execute(_ADD, values)
            for each in talk.notes:
                connection.execute(_ADD_NOTE, _values(talk.id, each))

        await self._work.write(body)

    async def of(self, owner_id: PersonId) -> Sequence[Talk]:
        """All about one person, the newest day first."""

        def body(connection: Connection) -> list[Talk]:
            found: dict[str, list[TalkNote]] = defaultdict(list)
            for row in connection.execute(_NOTES, {"owner": owner_id}):
                found[row.talk_id].append(_note(row))
            rows = connection.execute(_OF, {"owner": owner_id})
            return [_talk(row, tuple(found[row.id])) for row in rows]

        return await self._work.read(body)

    async def add_note(self, talk_id: str, note: TalkNote) -> None:
        """Keep what one of the two wrote."""
        await self._work.change(_ADD_NOTE, _values(talk_id, note))

    async def remove_notes(self, talk_id: str, by_id: PersonId) -> int:
        """Take out what one of the two wrote."""
        return await take_out(self._work, _REMOVE_NOTES, {"which": talk_id, "by": by_id}, talk_id)

    async def remove(self, talk_id: str, owner_id: PersonId) -> None:
        """Take one out with its notes. Raises NotFound."""
        if not await take_out(self._work, _REMOVE, {"which": talk_id, "owner": owner_id}, talk_id):
            raise NotFound("There is no such conversation, or it was taken out.")

    async def last(
        self,
        owners: Sequence[PersonId],
        with_id: PersonId,
        occasions: Collection[Occasion] = tuple(Occasion),
    ) -> Mapping[PersonId, date]:
        """The newest day of each of these people with one manager."""
        values = {"owners": list(owners), "with_id": with_id, "occasions": [str(each) for each in occasions]}
        return {PersonId(row.owner_id): row.day for row in await self._work.rows(_LAST, values)}


def _values(talk_id: str, note: TalkNote) -> dict[str, object]:
    return {"id": note.id, "talk_id": talk_id, "by_id": note.by_id, "text": note.text, "at": note.at}


def _note(row: Row[Any]) -> TalkNote:
    return TalkNote(id=row.id, by_id=PersonId(row.by_id), text=row.text, at=row.at)


def _talk(row: Row[Any], found: tuple[TalkNote, ...]) -> Talk:
    return Talk(
        id=row.id,
        owner_id=PersonId(row.owner_id),
        with_id=PersonId(row.with_id),
        day=row.day,
        occasion=Occasion(row.occasion),
        by_id=PersonId(row.by_id),
        at=row.at,
        notes=found,
    )
