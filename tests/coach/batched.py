"""A manager with people to prepare conversations with, and a process that does so until it is killed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NoReturn
from uuid import uuid4

from goalcoach.coach import heart
from goalcoach.coach.office import Office
from goalcoach.coach.reviews import batches
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.errors import Unavailable
from goalcoach.domain.person import PersonId
from goalcoach.llm.scripted import ScriptedCoach, ScriptedTurn
from goalcoach.store.batch_port import Batch
from goalcoach.store.database import open_store
from goalcoach.store.port import Store
from goalcoach.web import batching, claimed_work
from tests.store.samples import GRACE, a_person

DAY = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@dataclass
class Noting:
    """A language model that takes a moment and then is away; each call is noted, as a line with whom."""

    noted: Callable[[str], object]
    seconds: float = 0.0
    name: str = "m"
    host: str = "h"

    async def ask(self, task: object, request: Any, *, person: str) -> NoReturn:
        self.noted(f"{request.review.subject}\n")
        await asyncio.sleep(self.seconds)
        raise Unavailable("nobody is there")


def new_id() -> str:
    """An id nobody else has. What is imported here each killed process waits for, so it is not much."""
    return uuid4().hex


def office_of(store: Store, asker: Any = None) -> Office:
    """An office on this store."""
    return Office(
        store=store,
        coach=ScriptedCoach([ScriptedTurn(said=("Yes.",))]),
        now=lambda: DAY,
        new_id=new_id,
        asker=asker,
    )


async def led_by_grace(store: Store, people: int) -> list[PersonId]:
    """So many report to Grace; their ids."""
    ids = [PersonId(f"p{number:02}") for number in range(people)]
    async with store.unit() as unit:
        await unit.people.put(a_person(GRACE))
        for each in ids:
            await unit.people.put(a_person(each, manager=GRACE))
    return ids


async def begun(office: Office, **asked: Any) -> Batch:
    """A batch of Grace's."""
    async with office.store.unit() as unit:
        grace = await unit.people.get(GRACE)
        return await batches.begin(unit, office, grace, **{"occasion": Occasion.REVIEW, **asked})


async def kept(office: Office, batch_id: str) -> Batch:
    """It as it is now."""
    async with office.store.unit() as unit:
        return await unit.batches.get(batch_id, GRACE)


def until_killed(url: str, notes: str) -> None:
    """Work off whatever there is on this database: what a process of goalcoach does, in a hurry."""
    heart.BEAT_SECONDS = 0.02
    claimed_work.SILENT = timedelta(seconds=0.3)
    asyncio.run(_working(url, Path(notes)))


async def _working(url: str, notes: Path) -> None:
    with notes.open("a", buffering=1) as lines:
        office = office_of(open_store(url), Noting(lines.write, seconds=0.005))
        working = batching.Batching(office, new_id(), _crash)
        while True:
            await working.look()
            await asyncio.sleep(0.01)


def _crash(error: Exception) -> None:
    raise error
