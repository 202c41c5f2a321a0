"""The database: opens units of work and says whether it can."""

from __future__ import annotations

from types import TracebackType
from typing import Final

from sqlalchemy import Connection

from goalcoach.domain.errors import Unavailable
from goalcoach.store import codec, port
from goalcoach.store.batch_port import Batches
from goalcoach.store.batches import SqlBatches
from goalcoach.store.check_in_port import CheckIns, Confidences
from goalcoach.store.check_ins import SqlCheckIns, SqlConfidences
from goalcoach.store.conversation_port import Conversations, Runs
from goalcoach.store.conversations import SqlConversations
from goalcoach.store.digest_port import Digests
from goalcoach.store.digests import SqlDigests
from goalcoach.store.engine import WAIT_SECONDS, make_engine, read_url
from goalcoach.store.erasure_port import Erasures
from goalcoach.store.erasures import SqlErasures
from goalcoach.store.eval_port import EvalRuns
from goalcoach.store.evals import SqlEvalRuns
from goalcoach.store.events import SqlEvents
from goalcoach.store.evidence import SqlEvidence
from goalcoach.store.evidence_port import EvidenceReads
from goalcoach.store.feed_port import Feeds
from goalcoach.store.feedback import SqlFeedbackRequests
from goalcoach.store.feedback_port import FeedbackRequests
from goalcoach.store.feeds import SqlFeeds
from goalcoach.store.framework_port import Frameworks
from goalcoach.store.frameworks import SqlFrameworks
from goalcoach.store.gap_port import GapTalks
from goalcoach.store.gap_talks import SqlGapTalks
from goalcoach.store.goal_port import Events, Goals
from goalcoach.store.goals import SqlGoals
from goalcoach.store.growth import SqlGrowth
from goalcoach.store.growth_port import Growth
from goalcoach.store.inquiries import SqlInquiries
from goalcoach.store.inquiry_port import Inquiries
from goalcoach.store.kept import SqlKept
from goalcoach.store.kept_port import Kept
from goalcoach.store.key_port import Keys
from goalcoach.store.keys import SqlKeys
from goalcoach.store.mailing_port import Mailings
from goalcoach.store.mailings import SqlMailings
from goalcoach.store.means import SqlMeansAnswers
from goalcoach.store.means_port import MeansAnswers
from goalcoach.store.overview import SqlOverview
from goalcoach.store.overview_port import OverviewReads
from goalcoach.store.own_case_port import OwnCases
from goalcoach.store.own_cases import SqlOwnCases
from goalcoach.store.pack_port import Packs
from goalcoach.store.packs import SqlPacks
from goalcoach.store.people import SqlPeople
from goalcoach.store.person_port import People
from goalcoach.store.preparation_port import Preparations
from goalcoach.store.preparations import SqlPreparations
from goalcoach.store.prompt_port import PromptVersions
from goalcoach.store.prompts import SqlPromptVersions
from goalcoach.store.proposal_port import Proposals
from goalcoach.store.proposals import SqlProposals
from goalcoach.store.recognition_port import Recognitions
from goalcoach.store.recognitions import SqlRecognitions
from goalcoach.store.revision import HEAD, KNOWN, READ, newer
from goalcoach.store.round_port import Rounds
from goalcoach.store.rounds import SqlRounds
from goalcoach.store.runs import SqlRuns
from goalcoach.store.spending import SqlSpending
from goalcoach.store.spending_port import Spending
from goalcoach.store.suggestions import SqlSuggestions
from goalcoach.store.talk_port import Talks
from goalcoach.store.talks import SqlTalks
from goalcoach.store.use_port import Uses
from goalcoach.store.uses import SqlUses
from goalcoach.store.verdict_port import Suggestions, Verdicts
from goalcoach.store.verdicts import SqlVerdicts
from goalcoach.store.work import CONNECTIONS, Lanes, Work

_SHORTLY: Final = 500
"""Milliseconds that writing the file anew waits for others."""


class SqlUnit:
    """One transaction; what the nouns of it read and write belongs together."""

    def __init__(self, work: Work) -> None:
        self.people: People = SqlPeople(work)
        self.conversations: Conversations = SqlConversations(work)
        self.runs: Runs = SqlRuns(work)
        self.verdicts: Verdicts = SqlVerdicts(work)
        self.suggestions: Suggestions = SqlSuggestions(work)
        self.goals: Goals = SqlGoals(work)
        self.events: Events = SqlEvents(work)
        self.keys: Keys = SqlKeys(work)
        self.packs: Packs = SqlPacks(work)
        self.spending: Spending = SqlSpending(work)
        self.frameworks: Frameworks = SqlFrameworks(work)
        self.growth: Growth = SqlGrowth(work)
        self.gap_talks: GapTalks = SqlGapTalks(work)
        self.inquiries: Inquiries = SqlInquiries(work)
        self.uses: Uses = SqlUses(work)
        self.means: MeansAnswers = SqlMeansAnswers(work)
        self.feedback: FeedbackRequests = SqlFeedbackRequests(work)
        self.proposals: Proposals = SqlProposals(work)
        self.check_ins: CheckIns = SqlCheckIns(work)
        self.confidences: Confidences = SqlConfidences(work)
        self.evidence: EvidenceReads = SqlEvidence(work)
        self.preparations: Preparations = SqlPreparations(work)
        self.batches: Batches = SqlBatches(work)
        self.feeds: Feeds = SqlFeeds(work)
        self.digests: Digests = SqlDigests(work)
        self.mailings: Mailings = SqlMailings(work)
        self.talks: Talks = SqlTalks(work)
        self.rounds: Rounds = SqlRounds(work)
        self.recognitions: Recognitions = SqlRecognitions(work)
        self.kept: Kept = SqlKept(work)
        self.overview: OverviewReads = SqlOverview(work)
        self.prompts: PromptVersions = SqlPromptVersions(work)
        self.evals: EvalRuns = SqlEvalRuns(work)
        self.own_cases: OwnCases = SqlOwnCases(work)
        self.erasures: Erasures = SqlErasures(work)


class _UnitOfWork:
    """Commits at the end of the block, rolls back when it raises."""

    __slots__ = ("_lanes", "_synced", "_work")

    def __init__(self, lanes: Lanes, *, synced: bool) -> None:
        self._lanes = lanes
        self._synced = synced
        self._work: Work | None = None

    async def __aenter__(self) -> port.Unit:
        self._work = Work(self._lanes, synced=self._synced)
        return SqlUnit(self._work)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        work, self._work = self._work, None
        if work is not None:
            await work.end(keep=kind is None)


class Database:
    """An open database. Nothing is connected until the first unit reads or writes."""

    def __init__(self, lanes: Lanes) -> None:
        self._lanes = lanes

    def unit(self, *, synced: bool = True) -> _UnitOfWork:
        """A transaction: commits at the end of the block, rolls back when it raises."""
        return _UnitOfWork(self._lanes, synced=synced)

    async def ping(self) -> None:
        """Raises Unavailable when the database does not answer or is not migrated."""
        work = Work(self._lanes)
        try:
            found = await work.read(_revision)
        finally:
            await work.end(keep=False)
        if found not in {None, *KNOWN}:
            raise Unavailable(newer(found))
        if found != HEAD:
            raise Unavailable(f"The database is at revision {found!r}, this program needs {HEAD!r}.")

    async def scrub(self, *, anew: bool) -> bool:
        """Leave nothing of what was deleted; whether that was possible now."""
        work = Work(self._lanes)
        try:
            return await work.alone(lambda connection: _scrub(connection, anew=anew))
        finally:
            await work.end(keep=False)

    async def close(self) -> None:
        """Wait for what is running, then close all connections."""
        await self._lanes.close()


def open_store(address: str, *, connections: int = CONNECTIONS) -> port.Store:
    """A store on `sqlite:///path` or `postgresql://…`; raises Misdeclared on any other address."""
    codec.prepare()
    return Database(Lanes(make_engine(read_url(address), size=connections), connections))


def _scrub(connection: Connection, *, anew: bool) -> bool:
    if connection.dialect.name != "sqlite":
        return True
    # All who write wait meanwhile, and whoever reads an older state may do so for hours.
    connection.exec_driver_sql(f"PRAGMA busy_timeout = {_SHORTLY}")
    try:
        emptied = _log_emptied(connection)
        if not (emptied and anew):
            return emptied
        # Pages and the room within them: what moved from page to page may have left a copy in either.
        connection.exec_driver_sql("VACUUM")
        return _log_emptied(connection)
    finally:
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {WAIT_SECONDS * 1000}")


def _log_emptied(connection: Connection) -> bool:
    return not connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").scalar_one()


def _revision(connection: Connection) -> str | None:
    found = connection.exec_driver_sql(READ).scalar()
    return None if found is None else str(found)
