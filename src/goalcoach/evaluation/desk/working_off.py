"""Working off a run: its trials are made, each once, however often a process dies."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass

from goalcoach.coach.office import Office
from goalcoach.coach.thinking import call
from goalcoach.domain.errors import Conflict, GoalcoachError, InvalidInput, Misdeclared, NotFound, Unavailable
from goalcoach.evaluation.checkout import checkout
from goalcoach.evaluation.desk.suites import suites
from goalcoach.evaluation.desk.versions import every_version
from goalcoach.evaluation.desk.wish import Wish
from goalcoach.evaluation.reports.file import written
from goalcoach.evaluation.reports.making import report_of, stories_of
from goalcoach.evaluation.reports.provenance import provenance_of
from goalcoach.evaluation.scorers.catalogue import SCORERS
from goalcoach.evaluation.trials.contestants import Lineup, Setting
from goalcoach.evaluation.trials.identity import identity
from goalcoach.evaluation.trials.kept import KeptJournal
from goalcoach.evaluation.trials.recordings import own_recordings
from goalcoach.evaluation.trials.remembering import Memory
from goalcoach.evaluation.trials.running import Ran, Running
from goalcoach.evaluation.trials.trial import Plan
from goalcoach.llm.endpoint import Endpoint
from goalcoach.prompts.library import Library
from goalcoach.store.eval_port import EvalRun, EvalState

LOOK_SECONDS = 1.0
"""How often to look whether somebody wants it to stop."""
OURS = "goalcoach itself failed ({error}). Begin a new run; whoever runs goalcoach finds more in its log."


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What runs of a served goalcoach have in common."""

    office: Office
    opened: Callable[[str], Endpoint]
    """Opens the configured endpoint for a model of this name. Raises Misdeclared."""
    voice: str
    seconds: float
    at_once: int

    def setting(self, prompts: Library) -> Setting:
        """What all who answer have in common, with these prompts."""
        return Setting(
            voice=self.voice,
            seconds=self.seconds,
            prompts=prompts,
            recordings=own_recordings(),
            pack=self.office.pack,
        )


async def work_off(bench: Bench, run_id: str, *, going: Callable[[], bool]) -> None:
    """Make what is left of it, until nothing is, somebody stops it, or it is not `going` on here.

    Opens units of its own. Raises Unavailable when the database is away; whatever else is raised, the run has
    failed by then: taken up again, it would end the same way for ever, and no other run would begin.
    """
    try:
        await _worked_off(bench, run_id, going)
    except (Conflict, NotFound, Misdeclared, InvalidInput) as error:
        await _close(bench.office, run_id, EvalState.FAILED, error.message)
    except Exception as error:
        if not _away(error):
            await _close(bench.office, run_id, EvalState.FAILED, OURS.format(error=type(error).__name__))
        raise


async def _worked_off(bench: Bench, run_id: str, going: Callable[[], bool]) -> None:
    work = await _Work.of(bench, run_id)
    ran = await work.ran(going)
    if ran.complete:
        await work.close(ran, EvalState.DONE)
    elif going() or ran.why:
        await work.close(ran, EvalState.STOPPED)


def _away(error: Exception) -> bool:
    """Whether it is the database, or this process that ends; trials that are made at once raise in groups."""
    return isinstance(error, Unavailable) or (
        isinstance(error, ExceptionGroup) and error.subgroup(Unavailable) is not None
    )


class _Work:
    """One run while somebody works at it."""

    def __init__(self, bench: Bench, run: EvalRun, by: str, plan: Plan, prompts: Library) -> None:
        self._bench = bench
        self._run = run
        self._by = by
        self._plan = plan
        self._setting = bench.setting(prompts)
        self._hosts: Mapping[str, str] = {}

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
        try:
            return await office.thinking.run(self._there(started))
        finally:
            watching.cancel()
            with suppress(asyncio.CancelledError):
                await watching

    async def _there(self, started: asyncio.Future[Running]) -> Ran:
        """Where language models are asked."""
        bench, office = self._bench, self._bench.office
        journal = KeptJournal(office.store, office.thinking, office.now, self._run.id)
        memory = Memory(journal)
        lineup = Lineup(self._plan.variants, self._setting, memory, bench.opened)
        try:
            self._hosts = lineup.hosts
            await office.thinking.home(self._refuse_another())
            running = Running(
                self._plan,
                lineup=lineup,
                scorers=lambda: SCORERS,
                journal=journal,
                memory=memory,
                at_once=bench.at_once,
            )
            office.thinking.tell(started.set_result, running)
            return await running.run()
        finally:
            await lineup.close()

    async def _refuse_another(self) -> None:
        """Raises Conflict where the run was begun with something else than there is now."""
        address = ", ".join(sorted({*self._hosts.values()} - {""}))
        now = identity(self._plan, self._setting.prompts, self._setting.pack, address)
        async with self._bench.office.store.unit() as unit:
            kept = json.loads(await unit.evals.describe(self._run.id, json.dumps(now)))
        if changed := [name for name in now if kept.get(name) != now[name]]:
            raise Conflict(f"Since it began, {', '.join(changed)} changed. Begin a new run.")

    async def close(self, ran: Ran, state: EvalState) -> None:
        """End it with its report."""
        office = self._bench.office
        provenance = provenance_of(
            self._plan,
            self._setting.prompts,
            self._hosts,
            pack=self._setting.pack,
            at_once=self._bench.at_once,
            source=await asyncio.to_thread(checkout),
        )
        report = report_of(
            ran,
            provenance,
            stories_of(self._plan),
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
