"""Makes answers beside the requests that asked for them, and closes those whose maker died."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from goalcoach.coach.answering import Ended
from goalcoach.coach.conversations import Begun, close_silent
from goalcoach.coach.erasing import scrub
from goalcoach.coach.heart import Heart
from goalcoach.coach.inquiries import life
from goalcoach.coach.inquiries.question import Question
from goalcoach.coach.looks_due import REMEMBERED
from goalcoach.coach.mail_round import KEPT as MAILS_LAST
from goalcoach.coach.turn import answer
from goalcoach.domain.errors import Unavailable
from goalcoach.store.inquiry_port import Inquiry
from goalcoach.web.batching import Batching
from goalcoach.web.bell import Bell, Lookout
from goalcoach.web.evaluating import Evaluating
from goalcoach.web.log import RequestLog
from goalcoach.web.mailing import LOOK_SECONDS as MAIL_SECONDS
from goalcoach.web.mailing import Mailing
from goalcoach.wiring import Wired

SWEEP_SECONDS = 1.0
LOOK_SECONDS = 0.2
"""How often to look for what another replica wrote."""
TIDY_SECONDS = 3600.0
DRAIN_SECONDS = 20.0
"""How long answers under way may take once the process is to end."""
CUT_SECONDS = 2.0
"""How long it may take after that to note that they were interrupted."""
KEYS_LAST = timedelta(days=2)
"""How long a request may be sent again with the same Idempotency-Key."""
SPENDING_LASTS = timedelta(days=1)
"""How long it is kept who spent what: today, and yesterday for calls over midnight."""
WEEKS_LAST = timedelta(weeks=REMEMBERED + 1)
"""How long it is kept what somebody was reminded of: as long as it is looked back on."""
BATCHES_LAST = timedelta(days=30)
"""How long a batch that ended is told of; the preparations in it stay."""
ANSWERS_LAST = timedelta(days=90)
"""How long answers to questions of eval runs are kept, so that none is paid for twice; reports stay."""


class Worker:
    """The answers this process is making."""

    def __init__(self, wired: Wired, log: RequestLog) -> None:
        office = wired.office
        self.id = office.new_id()
        self.bell = Bell()
        self.accepting = True
        self._office = office
        self._log = log
        self._tasks: dict[str, asyncio.Task[Ended | None]] = {}
        self._heart = Heart(office.store)
        self._inquiries: dict[str, asyncio.Task[None]] = {}
        self._inquiring = life.heart_of(office.store)
        self.batching = Batching(office, self.id, log.crashed)
        self.evaluating = Evaluating(wired, self.id, log.crashed)
        self.mailing = Mailing(office, wired.outgoing, log)
        self._lookout = Lookout(office.store, self.bell, self._tasks)
        self._tidied = time.monotonic()
        self._beside: list[asyncio.Task[None]] = []
        """What runs as long as the process."""

    def refuse_when_leaving(self) -> None:
        """Raises Unavailable once this process is about to end."""
        if not self.accepting:
            raise Unavailable("goalcoach is restarting. Try again in a moment.", retry_after=2)

    def start(self, begun: Begun) -> None:
        """Answer what was committed just now."""
        task = asyncio.create_task(self._answer(begun))
        self._tasks[begun.run.id] = task
        task.add_done_callback(lambda done: self._tasks.pop(begun.run.id, None))

    def inquire(self, inquiry: Inquiry, question: Question) -> None:
        """Ask the language model what was committed just now."""
        task = asyncio.create_task(self._inquire(inquiry, question))
        self._inquiries[inquiry.id] = task
        task.add_done_callback(lambda done: self._inquiries.pop(inquiry.id, None))

    async def ended(self, run_id: str, seconds: float) -> Ended | None:
        """How a run ended that is made here; None when it is made elsewhere, or not ended after so long."""
        task = self._tasks.get(run_id)
        if task is None:
            return None
        done, _ = await asyncio.wait([task], timeout=seconds)
        return task.result() if done else None

    def stop(self, run_id: str) -> None:
        """Stop an answer that is made here; others see the note that was left in the store."""
        task = self._tasks.get(run_id)
        if task is not None:
            _cancel(task)

    def stop_inquiry(self, inquiry_id: str) -> None:
        """Stop a question that is asked here; others see that it ended in the store."""
        task = self._inquiries.get(inquiry_id)
        if task is not None:
            _cancel(task)

    def open(self) -> None:
        """Begin to look after runs whose maker died, and for what other replicas write."""
        sweeping = self._again_and_again(SWEEP_SECONDS, self._sweep)
        looking = self._again_and_again(LOOK_SECONDS, self._lookout.look)
        mailing = self._again_and_again(MAIL_SECONDS, self.mailing.look)
        self._beside = [asyncio.create_task(each) for each in (sweeping, looking, mailing)]

    async def close(self) -> None:
        """Take nothing new, finish what is under way; what takes longer than 20 s ends as interrupted."""
        self.accepting = self.batching.going = self.evaluating.going = self.mailing.going = False
        for each in self._beside:
            each.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await each
        under_way: list[asyncio.Task[Any]] = [
            *self._tasks.values(),
            *self._inquiries.values(),
            *self.batching.tasks.values(),
            *self.evaluating.tasks.values(),
            *([self.mailing.task] if self.mailing.task else []),
        ]
        if under_way:
            _, late = await asyncio.wait(under_way, timeout=DRAIN_SECONDS)
            for task in late:
                _cancel(task)
            if late:
                await asyncio.wait(late, timeout=CUT_SECONDS)

    async def close_silent(self) -> None:
        """Close runs and inquiries whose heart stopped, as interrupted, and wake who waits for them.

        Those made here are shown to live first: a machine that slept for seconds wakes up with late hearts.
        """
        async with self._office.store.unit() as unit:
            for heart in (self._heart, self._inquiring):
                await heart.beat(unit)
            closed = await close_silent(unit, self._office)
            await life.close_silent(unit, self._office)
        for run in closed:
            self.bell.ring(run.id)

    async def _answer(self, begun: Begun) -> Ended | None:
        try:
            ended = await answer(self._office, begun, self.bell.ring, self._heart)
        except Exception as error:  # noqa: BLE001 - the run ends as failed; the process goes on
            self._log.crashed(error)
            return None
        if ended and ended.fault:
            self._log.stepped_in(ended.fault)
        return ended

    async def _inquire(self, inquiry: Inquiry, question: Question) -> None:
        try:
            fault = await life.make(self._office, inquiry, question, self._inquiring)
        except Exception as error:  # noqa: BLE001 - it ends as failed; the process goes on
            self._log.crashed(error)
            return
        if fault:
            self._log.stepped_in(fault)

    async def tidy(self) -> None:
        """Remove what has had its time: sessions, links, answers, spending, reminders, batches, mails.

        And leave nothing of what was deleted since in the files of the database.
        """
        now = self._office.now()
        async with self._office.store.unit() as unit:
            await unit.people.forget_expired(now)
            await unit.keys.forget(now - KEYS_LAST)
            await unit.spending.forget(self._office.today() - SPENDING_LASTS)
            await unit.digests.forget(self._office.today() - WEEKS_LAST)
            await unit.batches.forget(now - BATCHES_LAST)
            await unit.evals.forget_answers(now - ANSWERS_LAST)
            await unit.mailings.forget(self._office.today() - MAILS_LAST)
        await self.scrub()

    async def scrub(self) -> None:
        """After something was deleted: leave nothing of it in the files; later where that does not go now."""
        await scrub(self._office)

    async def _sweep(self) -> None:
        await self.close_silent()
        await self.batching.look()
        await self.evaluating.look()
        if time.monotonic() - self._tidied > TIDY_SECONDS:
            self._tidied = time.monotonic()
            await self.tidy()

    async def _again_and_again(self, seconds: float, work: Callable[[], Awaitable[None]]) -> None:
        while True:
            await asyncio.sleep(seconds)
            try:
                await work()
            except Exception as error:  # noqa: BLE001 - a database that is away for a moment comes back
                self._log.crashed(error)


def _cancel(task: asyncio.Task[Any]) -> None:
    """Cancel once: a second time would hit the writing of how the answer ended."""
    if not task.cancelling():
        task.cancel()
