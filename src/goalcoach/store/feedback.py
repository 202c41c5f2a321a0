"""What colleagues are asked to say of somebody, in the database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Row, bindparam, delete, insert, select, update

from goalcoach.domain.errors import NotFound
from goalcoach.domain.goal import GoalId
from goalcoach.domain.person import PersonId
from goalcoach.store.answered import keep_answer
from goalcoach.store.feedback_port import FeedbackRequest, RequestState
from goalcoach.store.others_tables import feedback_request as table
from goalcoach.store.removal import take_out
from goalcoach.store.work import Work

_NEWEST: Final = select(table).order_by(table.c.created_at.desc(), table.c.id.desc())
_OWNERS: Final = table.c.owner_id == bindparam("owner")
_COLLEAGUES: Final = table.c.colleague_id == bindparam("colleague")
_THIS: Final = table.c.id == bindparam("which")
_OF: Final = _NEWEST.where(_OWNERS)
_ASKED: Final = _NEWEST.where(_COLLEAGUES)
_GET: Final = select(table).where(_THIS, _OWNERS)
_GET_ASKED: Final = select(table).where(_THIS, _COLLEAGUES)
_CREATE: Final = insert(table)
_CHANGE: Final = (
    update(table)
    .where(_THIS, _OWNERS, table.c.state == bindparam("was"))
    .values(
        state=bindparam("new_state"),
        level=bindparam("new_level"),
        day=bindparam("new_day"),
        text=bindparam("new_text"),
        evidence_id=bindparam("new_evidence_id"),
        use_id=bindparam("new_use_id"),
        answered_at=bindparam("new_answered_at"),
    )
)
_REMOVE: Final = delete(table).where(_THIS, _OWNERS)
_GONE: Final = "There is no such request, or it was taken back."


class SqlFeedbackRequests:
    """Requests, each read for its owner or for whoever was asked."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def create(self, request: FeedbackRequest) -> None:
        """Keep a new one."""
        await self._work.change(
            _CREATE,
            {
                "id": request.id,
                "owner_id": request.owner_id,
                "colleague_id": request.colleague_id,
                "competency": request.competency,
                "goal_id": request.goal_id,
                "shows_goal": request.shows_goal,
                "words": request.words,
                "created_at": request.created_at,
                **_answer(request),
            },
        )

    async def of(self, owner_id: PersonId) -> Sequence[FeedbackRequest]:
        """What one person asked others, newest first."""
        return [_request(row) for row in await self._work.rows(_OF, {"owner": owner_id})]

    async def asked(self, colleague_id: PersonId) -> Sequence[FeedbackRequest]:
        """What one person was asked by others, newest first."""
        return [_request(row) for row in await self._work.rows(_ASKED, {"colleague": colleague_id})]

    async def get(self, request_id: str, owner_id: PersonId) -> FeedbackRequest:
        """One of one's own. Raises NotFound."""
        return _found(await self._work.row(_GET, {"which": request_id, "owner": owner_id}))

    async def get_asked(self, request_id: str, colleague_id: PersonId) -> FeedbackRequest:
        """One that one was asked. Raises NotFound."""
        return _found(await self._work.row(_GET_ASKED, {"which": request_id, "colleague": colleague_id}))

    async def change(self, request: FeedbackRequest, *, was: RequestState) -> None:
        """Keep state and answer. Raises Conflict."""
        await keep_answer(
            self._work, _CHANGE, _answer(request), which=request.id, owner=request.owner_id, was=was
        )

    async def remove(self, request_id: str, owner_id: PersonId) -> None:
        """Take it out; every word of it is gone. Raises NotFound."""
        if not await take_out(self._work, _REMOVE, {"which": request_id, "owner": owner_id}, request_id):
            raise NotFound(_GONE)


def _answer(request: FeedbackRequest) -> dict[str, object]:
    return {
        "state": request.state,
        "level": request.level,
        "day": request.day,
        "text": request.text,
        "evidence_id": request.evidence_id,
        "use_id": request.use_id,
        "answered_at": request.answered_at,
    }


def _found(row: Row[Any] | None) -> FeedbackRequest:
    if row is None:
        raise NotFound(_GONE)
    return _request(row)


def _request(row: Row[Any]) -> FeedbackRequest:
    return FeedbackRequest(
        id=row.id,
        owner_id=PersonId(row.owner_id),
        colleague_id=PersonId(row.colleague_id),
        competency=row.competency,
        goal_id=None if row.goal_id is None else GoalId(row.goal_id),
        shows_goal=row.shows_goal,
        words=row.words,
        state=RequestState(row.state),
        level=row.level,
        day=row.day,
        text=row.text,
        evidence_id=row.evidence_id,
        use_id=row.use_id,
        created_at=row.created_at,
        answered_at=row.answered_at,
    )
