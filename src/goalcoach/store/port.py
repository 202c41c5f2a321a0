"""The door of the store: one unit of work per request, and no way to keep a goal that was not accepted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
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
from goalcoach.domain.draft import OptionDraft, Provenance, ReplyDraft, Suggestion, SuggestionState
from goalcoach.domain.finding import Finding, LetterVerdict, Origin
from goalcoach.domain.goal import Author, Comment, Goal, GoalDraft, GoalId, GoalStatus, GoalVersion, Waiver
from goalcoach.domain.person import Person, PersonId, Session, SignInLink
from goalcoach.domain.spending import ORGANISATION, Account, Caps, Spent
from goalcoach.rules.verdict import Accepted, Refused
from goalcoach.store.batch_port import Batches
from goalcoach.store.check_in_port import CheckIns, Confidences
from goalcoach.store.digest_port import Digests
from goalcoach.store.eval_port import EvalRuns
from goalcoach.store.evidence_port import EvidenceReads
from goalcoach.store.feed_port import Feeds
from goalcoach.store.feedback_port import FeedbackRequests
from goalcoach.store.framework_port import Frameworks
from goalcoach.store.gap_port import GapTalks
from goalcoach.store.growth_port import Growth
from goalcoach.store.inquiry_port import Inquiries
from goalcoach.store.kept_port import Kept
from goalcoach.store.mailing_port import Mailings
from goalcoach.store.means_port import MeansAnswers
from goalcoach.store.overview_port import OverviewReads
from goalcoach.store.own_case_port import OwnCases
from goalcoach.store.pack_port import Packs
from goalcoach.store.preparation_port import Preparations
from goalcoach.store.prompt_port import PromptVersions
from goalcoach.store.proposal_port import Proposals
from goalcoach.store.recognition_port import Recognitions
from goalcoach.store.round_port import Rounds
from goalcoach.store.talk_port import Talks
from goalcoach.store.use_port import Uses


class People(Protocol):
    """The directory, passwords' hashes, sessions and one-time links."""

    async def get(self, person_id: PersonId) -> Person: ...
    async def by_email(self, email: str) -> Person | None: ...
    async def all(self) -> Sequence[Person]: ...
    async def edition(self) -> str:
        """Another one after each change of anybody, in whatever process: cheaper than reading them all."""

    async def reports(self, manager_id: PersonId) -> Sequence[Person]: ...
    async def lock(self) -> None:
        """Nobody else adds or changes people until this unit ends: for checks that need all of them."""

    async def hold(self, person_id: PersonId) -> None:
        """Only one unit at a time holds a person, to its end: for checks that add up what is theirs."""

    async def put(self, person: Person) -> Person:
        """Add (version 1) or replace; the version must be the stored one, else Conflict.

        Returns it with the version it now has. Deactivating a person ends their sessions and links.
        """

    async def password_hash(self, person_id: PersonId) -> str | None: ...
    async def set_password_hash(self, person_id: PersonId, password_hash: str) -> None: ...
    async def open_session(self, session: Session) -> None: ...
    async def session(self, token_hash: str, now: datetime) -> Session | None:
        """The session, unless it expired or its person was deactivated."""

    async def signed_in(self, token_hash: str, now: datetime) -> Person | None:
        """Whose session this is, under the same conditions, in one query: every request asks."""

    async def end_session(self, token_hash: str) -> None: ...
    async def end_sessions(self, person_id: PersonId) -> int:
        """End a person's sessions and unused sign-in links; how many sessions there were."""

    async def add_link(self, link: SignInLink) -> None: ...
    async def use_link(self, token_hash: str, now: datetime) -> PersonId | None:
        """Uses a link up, atomically; None when it was used, expired or never was."""

    async def forget_expired(self, now: datetime) -> int:
        """Remove sessions and links that ended; how many there were."""


class Conversations(Protocol):
    """Conversations and their turns. Every read names the owner: nobody else's comes back (NotFound)."""

    async def create(self, conversation: Conversation) -> None: ...
    async def get(self, conversation_id: ConversationId, owner_id: PersonId) -> Conversation: ...
    async def of(self, owner_id: PersonId) -> Sequence[Conversation]:
        """Newest first."""

    async def turns(self, conversation_id: ConversationId, owner_id: PersonId) -> Sequence[Turn]: ...
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
    ) -> Conversation: ...
    async def resketch(self, conversation: Conversation, sketch: Sketch) -> Conversation:
        """Replace the sketch of the newest turn: what adopting a wording does."""

    async def delete(self, conversation_id: ConversationId, owner_id: PersonId) -> None: ...


class Runs(Protocol):
    """Answers on their way, as rows."""

    async def create(self, run: Run) -> None:
        """Its heart beats from now on. Conflict when the conversation already has an unfinished run."""

    async def get(self, run_id: str, owner_id: PersonId) -> Run: ...
    async def unfinished(self, conversation_id: ConversationId) -> Run | None: ...
    async def beat(self, run_ids: Sequence[str]) -> Mapping[str, bool]:
        """Their worker lives. Whether each is to stop; a run that is gone is missing."""

    async def heads(self, run_ids: Sequence[str]) -> Mapping[str, RunHead]:
        """How far each has come; a run that is gone is missing."""

    async def finish(
        self, run_id: str, state: RunState, now: datetime, events: Sequence[RunEvent] = ()
    ) -> bool:
        """Close a run unless it is finished, and keep its last events; False, nothing kept, when it was."""

    async def interrupt_silent(self, still: timedelta, now: datetime) -> Sequence[Run]:
        """Close runs whose heart stands still for longer than this, one conditional UPDATE; returns those.

        Beats and silence are told by the database's clock alone: those of two replicas may differ.
        """

    async def ask_stop(self, run_id: str, owner_id: PersonId) -> None: ...
    async def append(self, events: Sequence[RunEvent]) -> None: ...
    async def events(self, run_id: str, after: int) -> Sequence[RunEvent]: ...


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

    async def get(self, verdict_id: str) -> VerdictRecord: ...


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

    async def get(self, suggestion_id: str, owner_id: PersonId) -> Suggestion: ...
    async def of(self, conversation_id: ConversationId, owner_id: PersonId) -> Sequence[Suggestion]: ...
    async def decide(self, suggestion: Suggestion, state: SuggestionState) -> Suggestion:
        """Conflict when it was decided already."""


class Goals(Protocol):
    """Goals with every version."""

    async def create(
        self,
        *,
        id: GoalId,
        owner_id: PersonId,
        accepted: Accepted[GoalDraft],
        author: Author,
        own_words: float,
        at: datetime,
        note: str = "",
        waivers: tuple[Waiver, ...] = (),
        conversation_id: str | None = None,
    ) -> Goal: ...
    async def revise(
        self,
        goal: Goal,
        accepted: Accepted[GoalDraft],
        *,
        author: Author,
        changed_by: PersonId,
        own_words: float,
        at: datetime,
        note: str = "",
        waivers: tuple[Waiver, ...] = (),
    ) -> Goal:
        """Add a version; Conflict when `goal.revision` is stale."""

    async def set_status(self, goal: Goal, status: GoalStatus, at: datetime) -> Goal: ...
    async def set_check_in(self, goal: Goal, on: date | None, at: datetime) -> Goal: ...
    async def get(self, goal_id: GoalId) -> Goal: ...
    async def versions(self, goal_id: GoalId) -> Sequence[GoalVersion]: ...
    async def of(
        self, owner_ids: Sequence[PersonId], statuses: Sequence[GoalStatus] | None = None
    ) -> Sequence[Goal]:
        """Goals of these people, newest change first."""

    async def comment(self, comment: Comment) -> None: ...
    async def comments(self, goal_id: GoalId) -> Sequence[Comment]: ...


class Events(Protocol):
    """What people did, in order."""

    async def add(self, event: Event) -> None: ...
    async def of_conversation(self, conversation_id: str) -> Sequence[Event]: ...
    async def of_goal(self, goal_id: str) -> Sequence[Event]: ...
    async def links_made(self, owner_id: PersonId, most: int) -> Sequence[Event]:
        """The latest sign-in links made for a person, newest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptAnswer:
    """The answer to a request that carried an idempotency key."""

    request_hash: str
    status: int
    body: str
    headers: str = "{}"


class Keys(Protocol):
    """Idempotency keys, per person and route. Written in the transaction of the work itself."""

    async def find(self, person_id: PersonId, route: str, key: str) -> KeptAnswer | None: ...
    async def keep(self, person_id: PersonId, route: str, key: str, answer: KeptAnswer, at: datetime) -> None:
        """Conflict when another request with this key was faster."""

    async def forget(self, before: datetime) -> int:
        """Remove answers kept before this time: they hold people's words. How many there were."""


class Spending(Protocol):
    """What calls to a language model cost, day by day: for each person, and for everybody together."""

    async def reserve(self, day: date, person_id: PersonId, most: Spent, caps: Caps) -> bool:
        """Set this aside for the person and for everybody; False, nothing kept, when the caps forbid it.

        However many do so at once, in whatever process, they never get past a cap together.
        """

    async def settle(self, day: date, person_id: PersonId, reserved: Spent, spent: Spent) -> None:
        """Put what was spent in the place of what was set aside. Never refused: it is spent."""

    async def account(self, day: date, who: str = ORGANISATION) -> Account:
        """One day's account; of a day without calls it is empty."""

    async def forget(self, before: date) -> int:
        """Remove people's accounts of earlier days; how many there were. Everybody's stay, as totals."""


class Unit(Protocol):
    """One transaction. Nothing is kept unless the block ends without an error.

    Reads before the first write see what is committed at that moment, each on its own; checks that matter are
    repeated by the writing methods (revisions, unique keys). An error of a writing method ends the unit: what
    follows in it raises the same error. Units do not nest: leave one before the next begins.
    """

    people: People
    conversations: Conversations
    runs: Runs
    verdicts: Verdicts
    suggestions: Suggestions
    goals: Goals
    events: Events
    keys: Keys
    packs: Packs
    spending: Spending
    frameworks: Frameworks
    growth: Growth
    gap_talks: GapTalks
    inquiries: Inquiries
    uses: Uses
    means: MeansAnswers
    feedback: FeedbackRequests
    proposals: Proposals
    check_ins: CheckIns
    confidences: Confidences
    evidence: EvidenceReads
    preparations: Preparations
    batches: Batches
    feeds: Feeds
    digests: Digests
    mailings: Mailings
    talks: Talks
    rounds: Rounds
    recognitions: Recognitions
    kept: Kept
    overview: OverviewReads
    prompts: PromptVersions
    evals: EvalRuns
    own_cases: OwnCases


class Store(Protocol):
    """A database."""

    def unit(self, *, synced: bool = True) -> AbstractAsyncContextManager[Unit]:
        """A transaction: commits at the end of the block, rolls back when it raises.

        One that is not synced does not wait for the disk. A process that dies undoes nothing of it; a machine
        that loses its power may undo the last moment.
        """

    async def ping(self) -> None:
        """Raises Unavailable when the database does not answer or is not migrated."""

    async def close(self) -> None: ...
