"""The door to conversations, and to answers on their way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from goalcoach.domain.conversation import (
    Conversation,
    ConversationId,
    ConversationState,
    Event,
    Run,
    RunEvent,
    RunHead,
    RunState,
    Sketch,
    Turn,
)
from goalcoach.domain.draft import OptionDraft, ReplyDraft
from goalcoach.domain.person import PersonId
from goalcoach.rules.verdict import Accepted


class Conversations(Protocol):
    """Conversations and their turns. Every read names the owner: nobody else's comes back (NotFound)."""

    async def create(self, conversation: Conversation) -> None: ...

    async def get(self, conversation_id: ConversationId, owner_id: PersonId) -> Conversation:
        """One conversation. Raises NotFound, also when it is somebody else's."""

    async def of(self, owner_id: PersonId) -> Sequence[Conversation]:
        """Newest first."""

    async def turns(self, conversation_id: ConversationId, owner_id: PersonId) -> Sequence[Turn]:
        """All turns in order. Raises NotFound."""

    async def whole(
        self, conversation_id: ConversationId, owner_id: PersonId
    ) -> tuple[Conversation, Sequence[Turn]]:
        """The conversation and its turns, read together."""

    async def say(
        self, conversation: Conversation, turn: Turn, run: Run | None = None, event: Event | None = None
    ) -> Conversation:
        """Append a person's turn (their own words, needs no verdict), the run that answers it, and a line.

        Conflict when the revision is stale, or the conversation has an unfinished run.
        """

    async def reply(
        self,
        conversation: Conversation,
        turn: Turn,
        reply: Accepted[ReplyDraft],
        options: Sequence[Accepted[OptionDraft]],
    ) -> Conversation:
        """Append the coach's turn. Its text and options are taken from what was accepted.

        A reply that was cut short (not `whole`) needs a notice that says so.
        """

    async def update(
        self,
        conversation: Conversation,
        *,
        title: str | None = None,
        state: ConversationState | None = None,
        goal_id: str | None = None,
    ) -> Conversation:
        """Change what is given; None leaves it as it is. Conflict when the revision is stale."""

    async def resketch(self, conversation: Conversation, sketch: Sketch) -> Conversation:
        """Replace the sketch of the newest turn: what adopting a wording does."""

    async def delete(self, conversation_id: ConversationId, owner_id: PersonId) -> None:
        """Remove the conversation and every word of it; a goal made in it stays. Raises NotFound."""


class Runs(Protocol):
    """Answers on their way, as rows."""

    async def create(self, run: Run) -> None:
        """Its heart beats from now on. Conflict when the conversation already has an unfinished run."""

    async def get(self, run_id: str, owner_id: PersonId) -> Run:
        """One run. Raises NotFound, also when it is somebody else's."""

    async def unfinished(self, conversation_id: ConversationId) -> Run | None: ...
    async def beat(self, run_ids: Sequence[str]) -> Mapping[str, bool]:
        """Their worker lives. Whether each is to stop; a run that is gone is missing."""

    async def heads(self, run_ids: Sequence[str]) -> Mapping[str, RunHead]:
        """How far each has come; a run that is gone is missing."""

    async def finish(
        self, run_id: str, state: RunState, now: datetime, events: Sequence[RunEvent] = ()
    ) -> bool:
        """Close a run unless it is finished, and keep its last events; False, nothing kept, when it was."""

    async def interrupt_silent(
        self, still: timedelta, now: datetime, conversation_id: ConversationId | None = None
    ) -> Sequence[Run]:
        """Close runs whose heart stands still for longer than this, one conditional UPDATE; returns those.

        Of all conversations, or of this one alone. Beats and silence are told by the database's clock: those
        of two replicas may differ.
        """

    async def ask_stop(self, run_id: str, owner_id: PersonId) -> None:
        """Leave a note for the worker. Raises NotFound."""

    async def append(self, events: Sequence[RunEvent]) -> None:
        """Keep events; Conflict when one of these numbers is taken."""

    async def events(self, run_id: str, after: int) -> Sequence[RunEvent]:
        """Events with a number above `after`, in order."""
