"""Talks about why a result falls short, in the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, bindparam, delete, insert, select, update

from goalcoach.domain.errors import Conflict, NotFound
from goalcoach.domain.goal import GoalId
from goalcoach.domain.person import PersonId
from goalcoach.rules.joined.gap import Cause
from goalcoach.store.codec import Codec
from goalcoach.store.gap_port import GapTalk, Shortfall
from goalcoach.store.growth_tables import gap_talk as table
from goalcoach.store.inquiry_tables import inquiry
from goalcoach.store.removal import remove_with_inquiries
from goalcoach.store.work import Work

_SHORTFALL: Final[Codec[Shortfall]] = Codec(Shortfall)
_ANSWERS: Final[Codec[tuple[tuple[str, str], ...]]] = Codec(tuple[tuple[str, str], ...])

_THIS: Final = (table.c.id == bindparam("which"), table.c.owner_id == bindparam("owner"))
_GET: Final = select(table).where(*_THIS)
_OF: Final = (
    select(table)
    .where(table.c.owner_id == bindparam("owner"))
    .order_by(table.c.updated_at.desc(), table.c.id)
)
_CREATE: Final = insert(table)
_CHANGE: Final = (
    update(table)
    .where(*_THIS, table.c.revision == bindparam("seen"))
    .values(
        answers=bindparam("new_answers"),
        language=bindparam("new_language"),
        cause=bindparam("new_cause"),
        competency=bindparam("new_competency"),
        updated_at=bindparam("new_updated_at"),
        revision=table.c.revision + 1,
    )
)
_REMOVE: Final = delete(table).where(*_THIS)
_GONE: Final = "There is no such talk of yours."


class SqlGapTalks:
    """Talks, each read and written for its owner."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def create(self, talk: GapTalk) -> None:
        """Keep a new one."""
        await self._work.change(
            _CREATE,
            {
                "id": talk.id,
                "owner_id": talk.owner_id,
                "goal_id": talk.goal_id,
                "shortfall": _SHORTFALL.dump(talk.shortfall),
                "answers": _ANSWERS.dump(talk.answers),
                "language": talk.language,
                "cause": talk.cause,
                "competency": talk.competency,
                "revision": talk.revision,
                "created_at": talk.created_at,
                "updated_at": talk.updated_at,
            },
        )

    async def get(self, talk_id: str, owner_id: PersonId) -> GapTalk:
        """One talk, for its owner. Raises NotFound."""
        row = await self._work.row(_GET, {"which": talk_id, "owner": owner_id})
        if row is None:
            raise NotFound(_GONE)
        return _talk(row)

    async def of(self, owner_id: PersonId) -> Sequence[GapTalk]:
        """All of their owner's, newest change first."""
        return [_talk(row) for row in await self._work.rows(_OF, {"owner": owner_id})]

    async def change(self, talk: GapTalk, at: datetime) -> GapTalk:
        """Keep answers, cause and competency. Raises Conflict."""
        values = {
            "which": talk.id,
            "owner": talk.owner_id,
            "seen": talk.revision,
            "new_answers": _ANSWERS.dump(talk.answers),
            "new_language": talk.language,
            "new_cause": talk.cause,
            "new_competency": talk.competency,
            "new_updated_at": at,
        }
        if not await self._work.change(_CHANGE, values):
            raise Conflict("This was changed in another window. Load it again.")
        return replace(talk, revision=talk.revision + 1, updated_at=at)

    async def remove(self, talk_id: str, owner_id: PersonId) -> None:
        """Take it out; every word of it is gone. Raises NotFound."""
        values = {"which": talk_id, "owner": owner_id}
        if not await self._work.write(
            lambda connection: remove_with_inquiries(connection, _REMOVE, values, inquiry.c.talk_id)
        ):
            raise NotFound(_GONE)


def _talk(row: Row[Any]) -> GapTalk:
    return GapTalk(
        id=row.id,
        owner_id=PersonId(row.owner_id),
        goal_id=None if row.goal_id is None else GoalId(row.goal_id),
        shortfall=_SHORTFALL.load(row.shortfall),
        answers=_ANSWERS.load(row.answers),
        language=row.language,
        cause=None if row.cause is None else Cause(row.cause),
        competency=row.competency,
        revision=row.revision,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )
