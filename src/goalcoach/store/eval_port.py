"""The door to eval runs: what HR has tried, trial by trial, and what language models answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from goalcoach.domain.person import PersonId


class EvalState(StrEnum):
    """How far a run is."""

    RUNNING = "running"
    STOPPING = "stopping"
    """Somebody wants it to stop; the trials under way are ended first."""
    STOPPED = "stopped"
    """Trials are left: it can go on."""
    DONE = "done"
    FAILED = "failed"
    """It cannot go on, such as for a suite that is not there any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EvalRun:
    """One run. Its plan, identity, trials and report are JSON, which is read by those who wrote it."""

    id: str
    by_id: PersonId
    """Whoever in HR began it; all of HR see it."""
    plan: str
    identity: str = ""
    """What must be the same for it to go on; empty until somebody works at it."""
    trials: int
    """How many its plan has."""
    made: int = 0
    """How many of them are written down."""
    state: EvalState = EvalState.RUNNING
    why: str = ""
    """Why it failed, or stopped by itself."""
    created_at: datetime
    finished_at: datetime | None = None

    @property
    def open(self) -> bool:
        """Whether somebody is at it, or is to be."""
        return self.state in {EvalState.RUNNING, EvalState.STOPPING}


class EvalRuns(Protocol):
    """Eval runs. One process at a time works at one: whoever claimed it and beats."""

    async def lock(self) -> None:
        """Wait for whoever else counts runs, drafts of prompts or own cases, then keep them waiting to the
        end of the unit: what is counted from here on holds when it is written."""

    async def create(self, run: EvalRun) -> None:
        """Keep a new one, which nobody works at yet."""

    async def get(self, run_id: str) -> EvalRun:
        """Raises NotFound."""

    async def all(self) -> Sequence[EvalRun]:
        """Newest first."""

    async def claim(self, worker: str, still: timedelta) -> str | None:
        """Take the oldest open run that nobody works at, or whose worker's heart stands still for longer."""

    async def beat(self, run_ids: Sequence[str], worker: str) -> frozenset[str]:
        """This worker lives. Those of them that are still its own."""

    async def release(self, run_id: str, worker: str) -> None:
        """Work at it no longer: whoever claims next gets it at once."""

    async def close(self, run_id: str, state: EvalState, at: datetime, why: str = "") -> None:
        """End it, unless it has ended."""

    async def describe(self, run_id: str, identity: str) -> str:
        """Say what must stay the same, unless somebody did; what is kept of it."""

    async def put_report(self, run_id: str, content: str) -> None:
        """Keep its report, in the place of an earlier one."""

    async def report(self, run_id: str) -> str | None:
        """Its report; None before there is one."""

    async def stop(self, run_id: str) -> None:
        """Have it stop after the trials under way. Nothing happens to one that is not running."""

    async def go_on(self, run_id: str) -> None:
        """Have one that stops, or stopped, go on. Nothing happens to any other."""

    async def remove(self, run_id: str) -> None:
        """Remove one with its trials. Raises NotFound, Conflict while it is needed."""

    async def add_trial(self, run_id: str, key: str, content: str) -> None:
        """Write a trial down. One with a key that is there already is left as it is."""

    async def trials(self, run_id: str) -> Sequence[str]:
        """The contents of all, in the order in which they were written down."""

    async def answer(self, asked: str) -> str | None:
        """What was kept for this fingerprint of a question."""

    async def keep_answer(self, asked: str, content: str, at: datetime) -> None:
        """Keep an answer. One that is there already is left as it is."""

    async def forget_answers(self, before: datetime) -> int:
        """Remove answers that were kept before this time, and how many there were."""
