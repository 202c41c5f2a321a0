"""Shortfalls that managers propose to look at, in the database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Row, bindparam, delete, insert, select, update

from goalcoach.domain.errors import NotFound
from goalcoach.domain.goal import GoalId
from goalcoach.domain.person import PersonId
from goalcoach.rules.joined.gap import Cause
from goalcoach.store.answered import keep_answer
from goalcoach.store.codec import Codec
from goalcoach.store.gap_port import Shortfall
from goalcoach.store.others_tables import shortfall_proposal as table
from goalcoach.store.proposal_port import Proposal, ProposalState
from goalcoach.store.removal import take_out
from goalcoach.store.work import Work

_SHORTFALL: Final[Codec[Shortfall]] = Codec(Shortfall)

_OWNERS: Final = table.c.owner_id == bindparam("owner")
_THIS: Final = table.c.id == bindparam("which")
_NEWEST: Final = select(table).order_by(table.c.created_at.desc(), table.c.id.desc())
_OF: Final = _NEWEST.where(_OWNERS)
_BY: Final = _NEWEST.where(table.c.by_id == bindparam("by"))
_GET: Final = select(table).where(_THIS, _OWNERS)
_CREATE: Final = insert(table)
_CHANGE: Final = (
    update(table)
    .where(_THIS, _OWNERS, table.c.state == bindparam("was"))
    .values(
        state=bindparam("new_state"),
        reply=bindparam("new_reply"),
        talk_id=bindparam("new_talk_id"),
        cause=bindparam("new_cause"),
        told=bindparam("new_told"),
        answered_at=bindparam("new_answered_at"),
    )
)
_WITHDRAW: Final = delete(table).where(
    _THIS, table.c.by_id == bindparam("by"), table.c.state == str(ProposalState.OPEN)
)
_REMOVE: Final = delete(table).where(_THIS, _OWNERS)
_GONE: Final = "There is no such proposal, or it was taken back."


class SqlProposals:
    """Proposals, each read for its owner or for whoever made it."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def create(self, proposal: Proposal) -> None:
        """Keep a new one."""
        await self._work.change(
            _CREATE,
            {
                "id": proposal.id,
                "owner_id": proposal.owner_id,
                "by_id": proposal.by_id,
                "goal_id": proposal.goal_id,
                "shortfall": _SHORTFALL.dump(proposal.shortfall),
                "words": proposal.words,
                "created_at": proposal.created_at,
                **_answer(proposal),
            },
        )

    async def of(self, owner_id: PersonId) -> Sequence[Proposal]:
        """Made to one person, newest first."""
        return [_proposal(row) for row in await self._work.rows(_OF, {"owner": owner_id})]

    async def by(self, by_id: PersonId) -> Sequence[Proposal]:
        """Made by one person, newest first."""
        return [_proposal(row) for row in await self._work.rows(_BY, {"by": by_id})]

    async def get(self, proposal_id: str, owner_id: PersonId) -> Proposal:
        """One, for its owner. Raises NotFound."""
        row = await self._work.row(_GET, {"which": proposal_id, "owner": owner_id})
        if row is None:
            raise NotFound(_GONE)
        return _proposal(row)

    async def change(self, proposal: Proposal, *, was: ProposalState) -> None:
        """Keep what its owner answered and tells. Raises Conflict."""
        await keep_answer(
            self._work, _CHANGE, _answer(proposal), which=proposal.id, owner=proposal.owner_id, was=was
        )

    async def withdraw(self, proposal_id: str, by_id: PersonId) -> None:
        """Take out one that nobody answered. Raises NotFound."""
        if not await take_out(self._work, _WITHDRAW, {"which": proposal_id, "by": by_id}, proposal_id):
            raise NotFound("There is no such proposal of yours, or it was answered in the meantime.")

    async def remove(self, proposal_id: str, owner_id: PersonId) -> None:
        """Take it out for its owner. Raises NotFound."""
        if not await take_out(self._work, _REMOVE, {"which": proposal_id, "owner": owner_id}, proposal_id):
            raise NotFound(_GONE)


def _answer(proposal: Proposal) -> dict[str, object]:
    return {
        "state": proposal.state,
        "reply": proposal.reply,
        "talk_id": proposal.talk_id,
        "cause": proposal.cause,
        "told": proposal.told,
        "answered_at": proposal.answered_at,
    }


def _proposal(row: Row[Any]) -> Proposal:
    return Proposal(
        id=row.id,
        owner_id=PersonId(row.owner_id),
        by_id=PersonId(row.by_id),
        goal_id=GoalId(row.goal_id),
        shortfall=_SHORTFALL.load(row.shortfall),
        words=row.words,
        state=ProposalState(row.state),
        reply=row.reply,
        talk_id=row.talk_id,
        cause=None if row.cause is None else Cause(row.cause),
        told=row.told,
        created_at=row.created_at,
        answered_at=row.answered_at,
    )
