"""Suggestions, and what people did with them, in the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from goalcoach.domain.conversation import ConversationId
from goalcoach.domain.draft import Provenance, Suggestion, SuggestionState
from goalcoach.domain.errors import Conflict, Misdeclared, NotFound
from goalcoach.domain.goal import GoalDraft
from goalcoach.domain.person import PersonId
from goalcoach.rules.verdict import Accepted, Refused
from goalcoach.store.admission import REFUSED, admitted, verdict_columns
from goalcoach.store.codec import CODES, DRAFT, MAKING
from goalcoach.store.tables import conversation
from goalcoach.store.tables import suggestion as table
from goalcoach.store.verdicts import keep_verdicts, verdict_row
from goalcoach.store.work import Work

_OWN: Final = (
    select(table)
    .join(conversation, conversation.c.id == table.c.conversation_id)
    .where(conversation.c.owner_id == bindparam("owner"))
)
_GET: Final = _OWN.where(table.c.id == bindparam("id"))
_OF: Final = _OWN.where(table.c.conversation_id == bindparam("conversation")).order_by(
    table.c.turn, table.c.at, table.c.id
)
_WAITING: Final = (
    select(table.c.conversation_id)
    .join(conversation, conversation.c.id == table.c.conversation_id)
    .where(conversation.c.owner_id == bindparam("owner"), table.c.state == SuggestionState.OFFERED)
)
_ADD: Final = insert(table)
_OUTDATE: Final = (
    update(table)
    .where(table.c.conversation_id == bindparam("conversation"), table.c.state == SuggestionState.OFFERED)
    .values(state=SuggestionState.STALE, revision=table.c.revision + 1)
)
_DECIDE: Final = (
    update(table)
    .where(
        table.c.id == bindparam("suggestion"),
        table.c.state == SuggestionState.OFFERED,
        table.c.revision == bindparam("seen"),
    )
    .values(state=bindparam("decision"), revision=table.c.revision + 1)
)
_DECISIONS: Final = frozenset(
    {SuggestionState.ADOPTED, SuggestionState.EDITED, SuggestionState.REJECTED, SuggestionState.STALE}
)


class SqlSuggestions:
    """Suggestions in the database."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def offer(
        self,
        *,
        id: str,
        conversation_id: ConversationId,
        turn: int,
        accepted: Accepted[GoalDraft],
        base: str,
        why: tuple[str, ...],
        provenance: Provenance,
        at: datetime,
    ) -> Suggestion:
        """Keep an accepted wording; an earlier open one of the conversation becomes stale."""
        offered = Suggestion(
            id=id,
            conversation_id=conversation_id,
            turn=turn,
            draft=admitted(accepted),
            base=base,
            why=why,
            provenance=provenance,
            verdict_id=accepted.id,
            state=SuggestionState.OFFERED,
            at=at,
        )
        row = {**_row(offered), **verdict_columns(accepted)}
        verdict = verdict_row(accepted, at)

        def body(connection: Connection) -> Suggestion:
            connection.execute(_OUTDATE, {"conversation": conversation_id})
            keep_verdicts(connection, [verdict])
            connection.execute(_ADD, row)
            return offered

        return await self._work.write(body)

    async def refused(
        self,
        *,
        id: str,
        conversation_id: ConversationId,
        turn: int,
        refused: Refused[GoalDraft],
        provenance: Provenance,
        at: datetime,
    ) -> Suggestion:
        """Keep that one was refused, and why, without its text."""
        if type(refused) is not Refused:
            raise Misdeclared("refused() keeps what the rules refused")
        kept = Suggestion(
            id=id,
            conversation_id=conversation_id,
            turn=turn,
            draft=None,
            base="",
            why=tuple(dict.fromkeys(finding.code for finding in refused.reasons)),
            provenance=provenance,
            verdict_id=refused.id,
            state=SuggestionState.REFUSED,
            at=at,
        )
        row = {
            **_row(kept),
            "verdict_id": refused.id,
            "verdict_outcome": REFUSED,
            "content_hash": refused.content_hash,
        }
        verdict = verdict_row(refused, at)

        def body(connection: Connection) -> Suggestion:
            keep_verdicts(connection, [verdict])
            connection.execute(_ADD, row)
            return kept

        return await self._work.write(body)

    async def get(self, suggestion_id: str, owner_id: PersonId) -> Suggestion:
        """One suggestion. Raises NotFound, also when the conversation is somebody else's."""
        row = await self._work.row(_GET, {"id": suggestion_id, "owner": owner_id})
        if row is None:
            raise NotFound("There is no such suggestion.")
        return _suggestion(row)

    async def of(self, conversation_id: ConversationId, owner_id: PersonId) -> Sequence[Suggestion]:
        """All suggestions of a conversation, in the order in which they were made."""
        values = {"conversation": conversation_id, "owner": owner_id}
        return [_suggestion(row) for row in await self._work.rows(_OF, values)]

    async def waiting(self, owner_id: PersonId) -> frozenset[ConversationId]:
        """Conversations of a person in which a wording waits for a decision."""
        rows = await self._work.rows(_WAITING, {"owner": owner_id})
        return frozenset(ConversationId(row.conversation_id) for row in rows)

    async def decide(self, suggestion: Suggestion, state: SuggestionState) -> Suggestion:
        """Keep what became of it; Conflict when it was decided already."""
        if state not in _DECISIONS:
            raise Misdeclared(f"nobody decides {state.value!r}")
        values = {"suggestion": suggestion.id, "seen": suggestion.revision, "decision": state}
        if not await self._work.change(_DECIDE, values):
            raise Conflict("This suggestion was decided already.", suggestion=suggestion.id)
        return replace(suggestion, state=state, revision=suggestion.revision + 1)


def _row(suggestion: Suggestion) -> dict[str, object]:
    making = suggestion.provenance.making
    return {
        "id": suggestion.id,
        "conversation_id": suggestion.conversation_id,
        "turn": suggestion.turn,
        "draft": None if suggestion.draft is None else DRAFT.dump(suggestion.draft),
        "base": suggestion.base,
        "why": CODES.dump(suggestion.why),
        "source": suggestion.provenance.source,
        "rules_digest": suggestion.provenance.rules_digest,
        "making": MAKING.dump(making) if making else None,
        "state": suggestion.state,
        "at": suggestion.at,
        "revision": suggestion.revision,
    }


def _suggestion(row: Row[Any]) -> Suggestion:
    return Suggestion(
        id=row.id,
        conversation_id=row.conversation_id,
        turn=row.turn,
        draft=None if row.draft is None else DRAFT.load(row.draft),
        base=row.base,
        why=CODES.load(row.why),
        provenance=Provenance(
            source=row.source,
            rules_digest=row.rules_digest,
            making=None if row.making is None else MAKING.load(row.making),
        ),
        verdict_id=row.verdict_id,
        state=SuggestionState(row.state),
        at=row.at,
        revision=row.revision,
    )
