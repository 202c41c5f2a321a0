"""Conversations and their turns in the database. Every read and write names the owner."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from goalcoach.domain.conversation import (
    Conversation,
    ConversationId,
    ConversationState,
    Event,
    Run,
    Sketch,
    Speaker,
    Turn,
)
from goalcoach.domain.draft import Field, OptionDraft, ReplyDraft
from goalcoach.domain.errors import Conflict, Misdeclared, NotFound
from goalcoach.domain.person import PersonId
from goalcoach.rules.verdict import Accepted
from goalcoach.store.admission import admitted, verdict_columns
from goalcoach.store.codec import SKETCH
from goalcoach.store.events import add_event
from goalcoach.store.removal import remove_conversation
from goalcoach.store.runs import create_run
from goalcoach.store.tables import conversation as table
from goalcoach.store.tables import turn as turns
from goalcoach.store.tables import turn_option as options
from goalcoach.store.verdicts import keep_verdicts, verdict_row
from goalcoach.store.work import Work

_OWN: Final = (table.c.id == bindparam("conversation"), table.c.owner_id == bindparam("owner"))
_GET: Final = select(table).where(*_OWN)
_OF: Final = (
    select(table)
    .where(table.c.owner_id == bindparam("owner"))
    .order_by(table.c.updated_at.desc(), table.c.id.desc())
)
_TURNS: Final = (
    select(turns).where(turns.c.conversation_id == bindparam("conversation")).order_by(turns.c.number)
)
_OPTIONS: Final = (
    select(options.c.turn, options.c.text, options.c.field, options.c.language)
    .where(options.c.conversation_id == bindparam("conversation"))
    .order_by(options.c.turn, options.c.position)
)
_CREATE: Final = insert(table)
_ADD_TURN: Final = insert(turns)
_ADD_OPTIONS: Final = insert(options)
_MOVE: Final = (
    update(table)
    .where(*_OWN, table.c.revision == bindparam("seen"))
    .values(
        revision=table.c.revision + 1,
        title=bindparam("new_title"),
        state=bindparam("new_state"),
        turns=bindparam("new_turns"),
        updated_at=bindparam("new_updated_at"),
        goal_id=bindparam("new_goal_id"),
    )
)
_RESKETCH: Final = (
    update(turns)
    .where(turns.c.conversation_id == bindparam("conversation"), turns.c.number == bindparam("last"))
    .values(sketch=bindparam("new_sketch"))
)


class SqlConversations:
    """Conversations in the database."""

    __slots__ = ("_work",)

    def __init__(self, work: Work) -> None:
        self._work = work

    async def create(self, conversation: Conversation) -> None:
        """Keep a new conversation, which has no turns yet."""
        if conversation.turns:
            raise Misdeclared("a conversation begins without turns")
        await self._work.change(
            _CREATE,
            {
                "id": conversation.id,
                "owner_id": conversation.owner_id,
                "title": conversation.title,
                "state": conversation.state,
                "revision": conversation.revision,
                "turns": 0,
                "created_at": conversation.created_at,
                "updated_at": conversation.updated_at,
                "goal_id": conversation.goal_id,
            },
        )

    async def get(self, conversation_id: ConversationId, owner_id: PersonId) -> Conversation:
        """One conversation. Raises NotFound, also when it is somebody else's."""
        row = await self._work.row(_GET, _own(conversation_id, owner_id))
        return _conversation(_found(row))

    async def of(self, owner_id: PersonId) -> Sequence[Conversation]:
        """All conversations of a person, newest first."""
        return [_conversation(row) for row in await self._work.rows(_OF, {"owner": owner_id})]

    async def turns(self, conversation_id: ConversationId, owner_id: PersonId) -> Sequence[Turn]:
        """All turns in order. Raises NotFound."""
        return (await self.whole(conversation_id, owner_id))[1]

    async def whole(
        self, conversation_id: ConversationId, owner_id: PersonId
    ) -> tuple[Conversation, Sequence[Turn]]:
        """The conversation and its turns in order. Raises NotFound, also when it is somebody else's."""

        def body(connection: Connection) -> tuple[Conversation, list[Turn]]:
            found = _found(connection.execute(_GET, _own(conversation_id, owner_id)).first())
            said = connection.execute(_TURNS, {"conversation": conversation_id}).all()
            offered: defaultdict[int, list[OptionDraft]] = defaultdict(list)
            for row in connection.execute(_OPTIONS, {"conversation": conversation_id}).all():
                offered[row.turn].append(_option(row.text, row.field, row.language))
            return _conversation(found), [_turn(row, tuple(offered[row.number])) for row in said]

        return await self._work.read(body)

    async def say(
        self, conversation: Conversation, turn: Turn, run: Run | None = None, event: Event | None = None
    ) -> Conversation:
        """Append a person's turn, with the run that answers it and the line of the log.

        Conflict when the revision is stale, or the conversation has an unfinished run.
        """
        if turn.speaker is not Speaker.PERSON or turn.options:
            raise Misdeclared("say() takes a person's turn; the coach's go through reply()")
        row = _turn_row(conversation, turn, turn.text)
        told = _after(conversation, turn)

        def body(connection: Connection) -> Conversation:
            moved = _move(connection, conversation, told)
            connection.execute(_ADD_TURN, row)
            if event is not None:
                add_event(connection, event)
            if run is not None:
                create_run(connection, run)
            return moved

        return await self._work.write(body)

    async def reply(
        self,
        conversation: Conversation,
        turn: Turn,
        reply: Accepted[ReplyDraft],
        options: Sequence[Accepted[OptionDraft]],
    ) -> Conversation:
        """Append the coach's turn: text and options as they were accepted; Conflict when stale."""
        if turn.speaker is not Speaker.COACH:
            raise Misdeclared("reply() takes the coach's turn; a person's go through say()")
        draft = admitted(reply)
        if not (draft.whole or turn.notice):
            raise Misdeclared("a reply that was cut short is kept only with a notice that says so")
        row = {**_turn_row(conversation, turn, draft.text), **verdict_columns(reply)}
        offered = [_option_row(turn.number, place, each, conversation) for place, each in enumerate(options)]
        verdicts = [verdict_row(reply, turn.at), *(verdict_row(each, turn.at) for each in options)]
        told = _after(conversation, turn)

        def body(connection: Connection) -> Conversation:
            moved = _move(connection, conversation, told)
            keep_verdicts(connection, verdicts)
            connection.execute(_ADD_TURN, row)
            if offered:
                connection.execute(_ADD_OPTIONS, offered)
            return moved

        return await self._work.write(body)

    async def update(
        self,
        conversation: Conversation,
        *,
        title: str | None = None,
        state: ConversationState | None = None,
        goal_id: str | None = None,
    ) -> Conversation:
        """Change what is given; None leaves it as it is. Conflict when the revision is stale."""
        told = replace(
            conversation,
            title=conversation.title if title is None else title,
            state=conversation.state if state is None else state,
            goal_id=conversation.goal_id if goal_id is None else goal_id,
        )
        return await self._work.write(lambda connection: _move(connection, conversation, told))

    async def resketch(self, conversation: Conversation, sketch: Sketch) -> Conversation:
        """Replace the sketch of the newest turn; Conflict when the revision is stale or nothing was said."""
        text = SKETCH.dump(sketch)

        def body(connection: Connection) -> Conversation:
            moved = _move(connection, conversation, conversation)
            last = {"conversation": conversation.id, "last": conversation.turns, "new_sketch": text}
            if not connection.execute(_RESKETCH, last).rowcount:
                raise Conflict("Nothing was said in this conversation yet.")
            return moved

        return await self._work.write(body)

    async def delete(self, conversation_id: ConversationId, owner_id: PersonId) -> None:
        """Remove the conversation and every word of it; a goal made in it stays. Raises NotFound."""
        await self._work.write(lambda connection: remove_conversation(connection, conversation_id, owner_id))


def _move(connection: Connection, seen: Conversation, told: Conversation) -> Conversation:
    """Write the new state over exactly the seen revision, or say what is in the way."""
    own = _own(seen.id, seen.owner_id)
    new = {
        "seen": seen.revision,
        "new_title": told.title,
        "new_state": told.state,
        "new_turns": told.turns,
        "new_updated_at": told.updated_at,
        "new_goal_id": told.goal_id,
    }
    if not connection.execute(_MOVE, {**own, **new}).rowcount:
        _found(connection.execute(_GET, own).first())
        raise Conflict("This conversation went on somewhere else. Load it again.", turns=seen.turns)
    return replace(told, revision=seen.revision + 1)


def _after(conversation: Conversation, turn: Turn) -> Conversation:
    if turn.number != conversation.turns + 1:
        raise Conflict("This conversation went on somewhere else. Load it again.", turns=conversation.turns)
    return replace(conversation, turns=turn.number, updated_at=turn.at)


def _turn_row(conversation: Conversation, turn: Turn, text: str) -> dict[str, object]:
    return {
        "conversation_id": conversation.id,
        "number": turn.number,
        "speaker": turn.speaker,
        "text": text,
        "at": turn.at,
        "sketch": SKETCH.dump(turn.sketch),
        "run_id": turn.run_id,
        "source": turn.source,
        "notice": turn.notice,
        "verdict_id": None,
        "verdict_outcome": None,
        "content_hash": None,
    }


def _option_row(
    turn: int, position: int, option: Accepted[OptionDraft], conversation: Conversation
) -> dict[str, object]:
    draft = admitted(option)
    return {
        "conversation_id": conversation.id,
        "turn": turn,
        "position": position,
        "text": draft.text,
        "field": draft.field,
        "language": draft.language,
        **verdict_columns(option),
    }


def _own(conversation_id: ConversationId, owner_id: PersonId) -> dict[str, object]:
    return {"conversation": conversation_id, "owner": owner_id}


def _found(row: Row[Any] | None) -> Row[Any]:
    if row is None:
        raise NotFound("There is no such conversation.")
    return row


def _conversation(row: Row[Any]) -> Conversation:
    return Conversation(
        id=ConversationId(row.id),
        owner_id=PersonId(row.owner_id),
        title=row.title,
        state=ConversationState(row.state),
        revision=row.revision,
        turns=row.turns,
        created_at=row.created_at,
        updated_at=row.updated_at,
        goal_id=row.goal_id,
    )


def _turn(row: Row[Any], offered: tuple[OptionDraft, ...]) -> Turn:
    return Turn(
        number=row.number,
        speaker=Speaker(row.speaker),
        text=row.text,
        at=row.at,
        sketch=SKETCH.load(row.sketch),
        options=offered,
        run_id=row.run_id,
        source=row.source,
        notice=row.notice,
    )


def _option(text: str, field: str | None, language: str) -> OptionDraft:
    return OptionDraft(text=text, field=None if field is None else Field(field), language=language)
