"""The door to batches: conversations with several people that one manager has prepared in the background."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Protocol

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.person import PersonId


class BatchState(StrEnum):
    """How far a batch is."""

    RUNNING = "running"
    STOPPING = "stopping"
    """Its manager wants it to stop; the preparation under way is ended first."""
    STOPPED = "stopped"
    """Some wait still: it can go on."""
    DONE = "done"


class ItemState(StrEnum):
    """What became of the preparation with one person."""

    WAITING = "waiting"
    MAKING = "making"
    """It is kept already, and gets its points."""
    MADE = "made"
    THERE = "there"
    """The manager had prepared it already; theirs is left as it is."""
    FAILED = "failed"


ENDED = frozenset({ItemState.MADE, ItemState.THERE, ItemState.FAILED})
"""Where nothing more happens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchItem:
    """One person of a batch. `number` counts from 1, in the order in which they are prepared."""

    number: int
    about_id: PersonId
    state: ItemState = ItemState.WAITING
    preparation_id: str | None = None
    """None before there is one, and after it was taken out."""
    why: str = ""
    """Why it failed, in a sentence for the manager; quotes nothing."""
    begun: int = 0
    """How often somebody set about it: more than once where a process died meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Preparations for one occasion and day, one for each person."""

    id: str
    by_id: PersonId
    """The manager whose preparations they are."""
    occasion: Occasion
    day: date
    begin: date | None = None
    """First day of the period; None, together with the last, for what fits each of them."""
    until: date | None = None
    asks_model: bool = False
    """Whether the language model makes the points, or the built-in coach."""
    state: BatchState = BatchState.RUNNING
    items: tuple[BatchItem, ...]
    created_at: datetime
    finished_at: datetime | None = None

    @property
    def open(self) -> bool:
        """Whether somebody is at it, or is to be."""
        return self.state in {BatchState.RUNNING, BatchState.STOPPING}

    def count(self, *states: ItemState) -> int:
        """How many of its people are in one of these states."""
        return sum(each.state in states for each in self.items)

    @property
    def next(self) -> BatchItem | None:
        """What is to be done now: what was begun, then what waits; nothing new once it is to stop."""
        begun = (each for each in self.items if each.state is ItemState.MAKING)
        waiting = (
            each
            for each in self.items
            if each.state is ItemState.WAITING and self.state is BatchState.RUNNING
        )
        return next(begun, None) or next(waiting, None)


class Batches(Protocol):
    """Batches, each for its manager. One process at a time works at one: whoever claimed it and beats."""

    async def create(self, batch: Batch) -> None:
        """Keep a new one, which nobody works at yet."""

    async def get(self, batch_id: str, by_id: PersonId) -> Batch:
        """Raises NotFound, also when it is somebody else's."""

    async def of(self, by_id: PersonId) -> Sequence[Batch]:
        """All of one manager, newest first."""

    async def claim(self, worker: str, still: timedelta) -> str | None:
        """Take the oldest open batch that nobody works at, or whose worker's heart stands still for longer.

        Its id; None where there is none. However many processes ask at once, one gets it.
        """

    async def beat(self, batch_ids: Sequence[str], worker: str) -> frozenset[str]:
        """This worker lives. Those of them that are still its own."""

    async def hold(self, batch_id: str, worker: str) -> Batch | None:
        """The batch as it is, kept from every other process to the end of the unit.

        None where this worker has lost it, or it is open no more: then nothing of it may be written.
        """

    async def put(self, batch_id: str, item: BatchItem) -> None:
        """Keep what became of one item. Its caller holds the batch."""

    async def close(self, batch_id: str, state: BatchState, at: datetime) -> None:
        """End it, as done or stopped. Its caller holds it."""

    async def release(self, batch_id: str, worker: str) -> None:
        """Work at it no longer: whoever claims next gets it at once."""

    async def stop(self, batch_id: str, by_id: PersonId) -> None:
        """Have it stop after what is being made. Nothing happens to one that is not running."""

    async def go_on(self, batch_id: str, by_id: PersonId) -> None:
        """Have one that stops, or stopped, go on. Nothing happens to any other."""

    async def forget(self, before: datetime) -> int:
        """Remove those that ended before this time, and how many there were. Preparations stay."""
