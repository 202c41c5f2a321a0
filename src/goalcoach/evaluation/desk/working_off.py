"""Working off a run: its trials are made, each once, however often a process dies."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass

from goalcoach.coach.office import Office
from goalcoach.coach.thinking import call
from goalcoach.domain.errors import Conflict, GoalcoachError, InvalidInput, Misdeclared, NotFound
from goalcoach.evaluation.cases.library import own_folder
from goalcoach.evaluation.desk.suites import suites
from goalcoach.evaluation.desk.versions import every_version
from goalcoach.evaluation.desk.wish import Wish
from goalcoach.evaluation.reports.file import written
from goalcoach.evaluation.reports.report import Provenance
from goalcoach.evaluation.reports.shaped import shaped
from goalcoach.evaluation.scorers.catalogue import SCORERS
from goalcoach.evaluation.trials.contestants import Lineup, Setting
from goalcoach.evaluation.trials.kept import KeptJournal
from goalcoach.evaluation.trials.provenance import checkout, identity, provenance_of
from goalcoach.evaluation.trials.remembering import Memory
from goalcoach.evaluation.trials.reporting import report_of
from goalcoach.evaluation.trials.running import Ran, Running
from goalcoach.evaluation.trials.trial import Plan
from goalcoach.llm.endpoint import Endpoint
from goalcoach.prompts.library import Library
from goalcoach.store.eval_port import EvalRun, EvalState

LOOK_SECONDS = 1.0
"""How often to look whether somebody wants it to stop."""
RECORDINGS = "recordings"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What runs of a served goalcoach have in common."""

    office: Office
    opened: Callable[[str], Endpoint]
    """Opens the configured endpoint for a model of this name. Raises Misdeclared."""
    voice: str
    seconds: float
    at_once: int


async def work_off(bench: Bench, run_id: str, *, going: Callable[[], bool]) -> None:
    """Make what is left of it, until nothing is, somebody stops it, or it is not `going` on here.

    Opens units of its own. Raises Unavailable when the database is away.
    """
    try:
        work = await _Work.of(bench, run_id)
        ran = await work.ran(going)
    except (Conflict, NotFound, Misdeclared, InvalidInput) as error:
        await _close(bench.office, run_id, EvalState.FAILED, error.message)
        return
    if ran.complete:
        await work.close(ran, EvalState.DONE)
    elif going() or ran.why:
        await work.close(ran, EvalState.STOPPED)


class _Work:
    """One run while somebody works at it."""

    def __init__(self, bench: Bench, run: EvalRun, by: str, plan: Plan, prompts: Library) -> None:
        self._bench = bench
        self._run = run
        self._by = by
        self._plan = plan
        self._prompts = prompts
        self._provenance: Provenance | None = None

    @staticmethod
    async def of(bench: Bench, run_id: str) -> _Work:
        """Raises NotFound; Conflict where the suites are not as they were chosen."""
        async with bench.office.store.unit() as unit:
            run = await unit.evals.get(run_id)
            by = (await unit.people.get(run.by_id)).name
            wish, prompts = Wish.of(run.plan), await every_version(unit)
            plan = wish.plan(await suites(unit, *wish.suites))
        return _Work(bench, run, by, plan, prompts)

    async def ran(self, going: Callable[[], bool]) -> Ran:
        """What it comes to here."""
        office = self._bench.office
        started: asyncio.Future[Running] = asyncio.get_running_loop().create_future()
        watching = asyncio.create_task(_watched(office, self._run.id, started, going))
        source = await asyncio.to_thread(checkout)
        try:
            return await office.thinking.run(self._there(started, source))
        finally:
            watching.cancel()
            with suppress(asyncio.CancelledError):
                await watching

    async def _there(self, started: asyncio.Future[Running], source: tuple[str, bool]) -> Ran:
        """Where language models are asked."""
        bench, office = self._bench, self._bench.office
        journal = KeptJournal(office.store, office.thinking, office.now, self._run.id)
        memory = Memory(journal)
        setting = Setting(
            voice=bench.voice,
            seconds=bench.seconds,
            prompts=self._prompts,
            recordings=own_folder() / RECORDINGS,
        )
        lineup = Lineup(self._plan.variants, setting, memory, bench.opened)
        try:
            now = provenance_of(self._plan, lineup, pack=office.pack, at_once=bench.at_once, checkout=source)
            self._provenance = await office.thinking.home(self._begun_with(now))
            running = Running(
                self._plan,
                lineup=lineup,
                scorers=SCORERS,
                journal=journal,
                memory=memory,
                voice=bench.voice,
                at_once=bench.at_once,
            )
            office.thinking.tell(started.set_result, running)
            return await running.run()
        finally:
            await lineup.close()

    async def _begun_with(self, now: Provenance) -> Provenance:
        """What the run was begun with. Raises Conflict where that is not what there is now."""
        async with self._bench.office.store.unit() as unit:
            kept = await unit.evals.describe(self._run.id, json.dumps(asdict(now)))
        found = shaped(Provenance, json.loads(kept))
        before, after = identity(found), identity(now)
        if changed := [name for name in before if before[name] != after[name]]:
            raise Conflict(f"Since it began, {', '.join(changed)} changed. Begin a new run.")
        return found

    async def close(self, ran: Ran, state: EvalState) -> None:
        """End it with its report."""
        office = self._bench.office
        assert self._provenance is not None  # noqa: S101 - nothing is tried before it is known
        report = report_of(
            self._plan,
            ran,
            self._provenance,
            id=self._run.id,
            began_at=self._run.created_at,
            ended_at=office.now(),
            by=self._by,
        )
        content = await call(office.thinking, written, report)
        async with office.store.unit() as unit:
            await unit.evals.put_report(self._run.id, content)
            await unit.evals.close(self._run.id, state, office.now(), ran.why)


async def _watched(
    office: Office, run_id: str, started: asyncio.Future[Running], going: Callable[[], bool]
) -> None:
    """Stop it once somebody wants that, or this process is to end."""
    running = await started
    while True:
        await asyncio.sleep(LOOK_SECONDS)
        if not going() or await _unwanted(office, run_id):
            await call(office.thinking, running.stop)
            return


async def _unwanted(office: Office, run_id: str) -> bool:
    try:
        async with office.store.unit() as unit:
            return (await unit.evals.get(run_id)).state is not EvalState.RUNNING
    except NotFound:
        return True
    except GoalcoachError:
        return False  # a database that is away for a moment comes back


async def _close(office: Office, run_id: str, state: EvalState, why: str = "") -> None:
    async with office.store.unit() as unit:
        await unit.evals.close(run_id, state, office.now(), why)
