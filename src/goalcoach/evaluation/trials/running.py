"""Makes the trials of a plan, several at once, and writes each down. Goes on where a journal ends.

To ask is what takes time, so that never waits for anything else: a trial has its place from its question to
the judged answer, and is scored and written down while another one has it.
"""

from __future__ import annotations

import asyncio
import time
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from goalcoach.domain.errors import GoalcoachError
from goalcoach.evaluation.cases.fields import RULES
from goalcoach.evaluation.cases.moment import moment_of
from goalcoach.evaluation.outcome import Ended, Outcome
from goalcoach.evaluation.scorers.saying import scored_by
from goalcoach.evaluation.scorers.score import Looked, Score, Scorer
from goalcoach.evaluation.situations import Situation
from goalcoach.evaluation.trials.contestants import Lineup, judged_with, played_fixed
from goalcoach.evaluation.trials.journal import Journal, Tried
from goalcoach.evaluation.trials.judging import judged_goal
from goalcoach.evaluation.trials.remembering import Memory
from goalcoach.evaluation.trials.stopping import Later, Stopped, writing
from goalcoach.evaluation.trials.trial import Plan, Trial
from goalcoach.llm.reason import NO_ANSWER, Reason
from goalcoach.rules.language.packs import PACKS

if TYPE_CHECKING:
    from goalcoach.evaluation.trials.grading import Grading

TIMES = 10
"""How often a trial is put off before it has failed."""
BREAKS = 2
"""So often may the endpoint break down over a trial: perhaps it is the trial that it cannot answer."""
FIRST, LONGEST = 1.0, 60.0
"""Seconds until it is played again, at first and at most, where the endpoint does not ask for longer."""
WORKERS = 2
"""For each place: so that nobody who may be asked waits for a disk."""
MOMENT = 0.01
"""Seconds until the first questions are on their way."""
PATIENCE = 180.0
"""Seconds without any answer of an endpoint that rests, after which the run stops."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What a run came to."""

    tried: tuple[Tried, ...]
    """In the order of the plan, whatever ended first."""
    complete: bool
    why: str = ""
    """Why it stopped before its end; empty where it did not, or somebody stopped it."""


@dataclass(frozen=True, slots=True)
class _Played:
    """What came of a trial, before anybody but a grader looked at it."""

    outcome: Outcome
    situation: Situation | None = None
    grades: tuple[Score, ...] = ()


class Running:
    """One run. `stop` may be called at any time: trials under way end, no other begins."""

    def __init__(
        self,
        plan: Plan,
        *,
        lineup: Lineup,
        scorers: Callable[[], Mapping[str, Scorer]],
        journal: Journal,
        memory: Memory,
        at_once: int,
        grading: Grading | None = None,
        told: Callable[[Tried, int, int], None] = lambda tried, done, all_: None,
        ending: Callable[[], None] = lambda: None,
        first: float = FIRST,
        patience: float = PATIENCE,
    ) -> None:
        """`scorers` gives them by name: it is asked once the first questions are on their way, so that it may
        take its time. `grading` advises on what is shown; `told` hears of each trial that is over, with how
        many are, of how many; `ending` is called once, when no other question will be on its way."""
        self._lineup = lineup
        self._plan = plan
        self._named = scorers
        self._journal = journal
        self._memory = memory
        self._at_once = at_once
        self._places = asyncio.Semaphore(at_once)
        self._told = told
        self._grading = grading
        self._first = first
        self._patience = patience
        self._trials = list(plan.trials())
        self._over = asyncio.Event()
        self._last = asyncio.Event()
        self._ending = ending
        self._why = ""
        self._heard = (0, 0.0)
        """How many answers there were when the endpoint began to rest, and when that was."""
        self._done: dict[str, Tried] = {}

    def stop(self, why: str = "") -> None:
        """Begin no other trial."""
        self._why = self._why or why
        self._over.set()
        self._last.set()

    async def run(self) -> Ran:
        """Make every trial that the journal does not have. One that goes wrong stops no other."""
        self._done = {each.key: each for each in await self._journal.tried()}
        left = [each for each in self._trials if each.key not in self._done]
        if not left:
            self._last.set()
        work = iter(left)
        async with asyncio.TaskGroup() as group:
            for _ in range(WORKERS * self._at_once):
                group.create_task(self._work(work, left[-1:]))
            group.create_task(self._meanwhile())
        tried = tuple(self._done[each.key] for each in self._trials if each.key in self._done)
        return Ran(tried=tried, complete=len(tried) == len(self._trials), why=self._why)

    @cached_property
    def _scorers(self) -> Mapping[str, list[Scorer]]:
        """Of each suite in the order of the catalogue, the dangerous ones always among them."""
        named = self._named()
        return {
            suite.name: [each for name, each in named.items() if each.dangerous or name in suite.scorers]
            for suite in self._plan.suites
        }

    async def _meanwhile(self) -> None:
        """What is needed of answers while the first are awaited, of the end while the last are."""
        await asyncio.sleep(MOMENT)
        _ = self._scorers
        # The first judgement in a language makes tables for all others, and takes as long as a hundred.
        for language in PACKS:
            if any(each.case.given.get("language", "en") == language for each in self._trials):
                judged_goal({"text": "Begin", "language": language})
        await self._last.wait()
        await asyncio.sleep(MOMENT)
        self._ending()

    async def _work(self, left: Iterator[Trial], last: Sequence[Trial]) -> None:
        for trial in left:
            try:
                async with self._places:
                    if trial is last[0]:
                        self._last.set()
                    played = None if self._over.is_set() else await self._made(trial)
                if played is None:
                    return
                tried = self._tried(trial, played)
                with writing():
                    await self._journal.add(tried)
                    await self._journal.settled()
            except Stopped as error:
                self.stop(error.message)
                return
            self._done[tried.key] = tried
            self._told(tried, len(self._done), len(self._trials))

    async def _made(self, trial: Trial) -> _Played | None:
        """What came of a trial, once it could be played; None when the run stops before it is."""
        outcome, broke = Outcome(ended=Ended.FAILED), 0
        for times in range(TIMES):
            try:
                return await self._played(trial)
            except Later as error:
                outcome = replace(outcome, why=error.message)
                broke += error.broke
                if broke == BREAKS:
                    break
                await self._wait(error, times)
            if self._over.is_set():
                return None
        return _Played(outcome)

    async def _wait(self, later: Later, times: int) -> None:
        """Until the endpoint may be asked again, or the run is over."""
        if later.reason is not Reason.BUSY:
            self._look_whether_it_lives(later)
        seconds = max(later.seconds, min(LONGEST, self._first * 2**times))
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._over.wait()

    def _look_whether_it_lives(self, later: Later) -> None:
        """An endpoint that never answered, or not for long, is waited for no longer."""
        answers, now = self._memory.answers, time.monotonic()
        if answers == 0:
            self.stop(NO_ANSWER if later.reason is Reason.RESTING else later.message)
        elif answers != self._heard[0]:
            self._heard = (answers, now)
        elif later.down and now - self._heard[1] > self._patience:
            self.stop(NO_ANSWER)

    async def _played(self, trial: Trial) -> _Played:
        situation: Situation | None = None
        try:
            if trial.task == RULES:
                return _Played(judged_goal(trial.case.given))
            contestant = self._lineup[trial.variant]
            situation = judged_with(moment_of(trial.task, trial.case), contestant.setting.pack)
            if trial.case.fixed:
                return _Played(await played_fixed(trial.case, situation, contestant.setting), situation)
            outcome = await contestant.play(trial, situation)
        except (Later, Stopped):
            raise
        except Exception as error:  # noqa: BLE001 - a fault of ours must not end the run of all other trials
            outcome = Outcome(ended=Ended.FAILED, why=_fault(error))
        if self._grading is None or trial.case.fixed:
            return _Played(outcome, situation)
        looked = _looked(trial, situation, outcome)
        return _Played(outcome, situation, await self._grading.scores(looked, trial.repeat))

    def _tried(self, trial: Trial, played: _Played) -> Tried:
        looked = _looked(trial, played.situation, played.outcome)
        reckoned = [scored_by(each, looked) for each in self._scorers[trial.suite]]
        return Tried(
            key=trial.key,
            suite=trial.suite,
            case=trial.case.id,
            variant=trial.variant,
            repeat=trial.repeat,
            outcome=played.outcome,
            scores=(*reckoned, *played.grades),
        )


def _looked(trial: Trial, situation: Situation | None, outcome: Outcome) -> Looked:
    request = situation.request if situation else None
    return Looked(case=trial.case, task=trial.task, request=request, outcome=outcome)


def _fault(error: Exception) -> str:
    """What failed, for whoever can mend it."""
    if isinstance(error, GoalcoachError):
        return error.message
    at = traceback.extract_tb(error.__traceback__)[-1]
    return f"goalcoach itself failed: {type(error).__name__} in {Path(at.filename).name}, line {at.lineno}."
