"""The door of the store: one unit of work per request, and no way to keep a goal that was not accepted."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Protocol

from goalcoach.store.batch_port import Batches
from goalcoach.store.check_in_port import CheckIns, Confidences
from goalcoach.store.conversation_port import Conversations, Runs
from goalcoach.store.digest_port import Digests
from goalcoach.store.erasure_port import Erasures
from goalcoach.store.eval_port import EvalRuns
from goalcoach.store.evidence_port import EvidenceReads
from goalcoach.store.feed_port import Feeds
from goalcoach.store.feedback_port import FeedbackRequests
from goalcoach.store.framework_port import Frameworks
from goalcoach.store.gap_port import GapTalks
from goalcoach.store.goal_port import Events, Goals
from goalcoach.store.growth_port import Growth
from goalcoach.store.inquiry_port import Inquiries
from goalcoach.store.kept_port import Kept
from goalcoach.store.key_port import Keys
from goalcoach.store.mailing_port import Mailings
from goalcoach.store.means_port import MeansAnswers
from goalcoach.store.overview_port import OverviewReads
from goalcoach.store.own_case_port import OwnCases
from goalcoach.store.pack_port import Packs
from goalcoach.store.person_port import People
from goalcoach.store.preparation_port import Preparations
from goalcoach.store.prompt_port import PromptVersions
from goalcoach.store.proposal_port import Proposals
from goalcoach.store.recognition_port import Recognitions
from goalcoach.store.round_port import Rounds
from goalcoach.store.spending_port import Spending
from goalcoach.store.talk_port import Talks
from goalcoach.store.use_port import Uses
from goalcoach.store.verdict_port import Suggestions, Verdicts


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
    erasures: Erasures


class Store(Protocol):
    """A database."""

    def unit(self, *, synced: bool = True) -> AbstractAsyncContextManager[Unit]:
        """A transaction: commits at the end of the block, rolls back when it raises.

        One that is not synced does not wait for the disk. A process that dies undoes nothing of it; a machine
        that loses its power may undo the last moment.
        """

    async def ping(self) -> None:
        """Raises Unavailable when the database does not answer or is not migrated."""

    async def scrub(self, *, anew: bool) -> bool:
        """Leave nothing of what was deleted in the log of changes; whether that was possible now.

        `anew`: nor between the rows, for which SQLite writes the whole file while nobody else writes.
        PostgreSQL does both by itself.
        """

    async def close(self) -> None: ...
