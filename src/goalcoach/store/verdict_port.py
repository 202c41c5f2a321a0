"""The door to what was judged, and to wordings that were offered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from goalcoach.domain.conversation import ConversationId
from goalcoach.domain.draft import OptionDraft, Provenance, ReplyDraft, Suggestion, SuggestionState
from goalcoach.domain.finding import Finding, LetterVerdict, Origin
from goalcoach.domain.goal import GoalDraft
from goalcoach.domain.person import PersonId
from goalcoach.rules.verdict import Accepted, Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictRecord:
    """A verdict as it is kept: enough to explain it later. A refused draft's text is not among it."""

    id: str
    outcome: str
    """accepted | refused"""
    origin: Origin
    content_hash: str
    rules_digest: str
    findings: tuple[Finding, ...]
    letters: tuple[LetterVerdict, ...]
    at: datetime


AnyVerdict = (
    Accepted[GoalDraft]
    | Refused[GoalDraft]
    | Accepted[ReplyDraft]
    | Refused[ReplyDraft]
    | Accepted[OptionDraft]
    | Refused[OptionDraft]
)


class Verdicts(Protocol):
    """The verdict log."""

    async def record(self, verdict: AnyVerdict, at: datetime) -> str:
        """Keep a verdict, once; of a refused one only reasons and hash (messages with the text's words
        in them are replaced by the rule's name). Returns its id."""

    async def get(self, verdict_id: str) -> VerdictRecord:
        """The verdict as it was kept. Raises NotFound."""


class Suggestions(Protocol):
    """Wordings offered in a conversation, and what became of them."""

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

    async def get(self, suggestion_id: str, owner_id: PersonId) -> Suggestion:
        """One suggestion. Raises NotFound, also when the conversation is somebody else's."""

    async def of(self, conversation_id: ConversationId, owner_id: PersonId) -> Sequence[Suggestion]:
        """All suggestions of a conversation, in the order in which they were made."""

    async def waiting(self, owner_id: PersonId) -> frozenset[ConversationId]:
        """Conversations of a person in which a wording waits for a decision."""

    async def decide(self, suggestion: Suggestion, state: SuggestionState) -> Suggestion:
        """Conflict when it was decided already."""
