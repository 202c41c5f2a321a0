"""The life of a run while its answer is made: its events, its heartbeat, and how it ends. Makes no answer."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from goalcoach.coach.catching_up import newest_sketch, typed_beside
from goalcoach.coach.conversations import Begun
from goalcoach.coach.facts import model_facts
from goalcoach.coach.heart import Heart
from goalcoach.coach.office import Office
from goalcoach.domain.conversation import Run, RunEvent, RunState, Speaker, Turn
from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.errors import Conflict, NotFound, Unavailable
from goalcoach.llm.port import Said
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.verdict import Accepted
from goalcoach.store.port import Unit

FLUSH_AFTER = timedelta(milliseconds=60)
STOPPED_NOTICE = "You stopped this answer."


@dataclass(slots=True)
class Answering:
    """One answer while it is being made."""

    office: Office
    begun: Begun
    wake: Callable[[str], None]
    """Called with the run's id after its events were committed."""
    events: list[RunEvent] = field(default_factory=list)
    """Not written yet."""
    written: list[RunEvent] = field(default_factory=list)
    ended: RunState | None = None
    """How this process ended the run, once that is committed."""
    sentences: list[Said] = field(default_factory=list)
    """What was said so far and passed."""
    flushed_at: datetime | None = None
    fault: str = ""
    """Why the coach that was asked did not answer itself: see TurnAnswer."""

    @property
    def run(self) -> Run:
        """The run it is made for."""
        return self.begun.run

    @property
    def facts(self) -> Facts:
        """What it may rest on, whether it is seen to its end or stopped."""
        begun = self.begun
        typed = typed_beside(newest_sketch(begun.turns))
        return model_facts(self.office, begun.actor, begun.turns[: self.run.turn], typed)

    def reply(self, *, whole: bool) -> ReplyDraft:
        """What was said so far; white space at its ends belongs to a whole reply alone."""
        text = "".join(each.text for each in self.sentences)
        return ReplyDraft(text=text if whole else text.strip(), whole=whole, language=self._language())

    def _language(self) -> str:
        """The language that most of it is in: each sentence was judged in its own already."""
        letters = Counter[str]()
        for each in self.sentences:
            letters[each.language] += len(each.text)
        return max(letters, key=lambda code: letters[code], default="en")

    async def say(self, sentence: Said) -> None:
        """Show a sentence that passed."""
        self.sentences.append(sentence)
        self.tell("sentence", text=sentence.text)
        await self._flush_if_due()

    def tell(self, kind: str, **data: object) -> None:
        """Queue an event for the page."""
        number = len(self.written) + len(self.events) + 1
        text = json.dumps(data, ensure_ascii=False, default=str)
        self.events.append(RunEvent(run_id=self.run.id, number=number, kind=kind, data=text))

    async def _flush_if_due(self) -> None:
        """Write what is queued if the last write is a while ago: a quick answer costs one, a slow streams."""
        now = self.office.now()
        self.flushed_at = self.flushed_at or now
        if now - self.flushed_at >= FLUSH_AFTER:
            await self.flush()

    async def flush(self) -> None:
        """Write what is queued, and wake who waits for it."""
        if not self.events:
            return
        async with self.office.store.unit() as unit:
            await unit.runs.append(self.events)
        self.was_written()
        self.flushed_at = self.office.now()
        self.wake(self.run.id)

    def keep_sentences_alone(self) -> None:
        """Drop what was queued about an answer that will not be kept; what was said stays said."""
        self.events = [event for event in self.events if event.kind == "sentence"]

    async def end(self, unit: Unit, state: RunState, **data: object) -> bool:
        """Close the run with its last events; False when somebody else closed it. Committed by the caller."""
        self.tell(state.value, **data)
        if await unit.runs.finish(self.run.id, state, self.office.now(), self.events):
            return True
        self.events = []
        return False

    def was_written(self, ended: RunState | None = None) -> None:
        """What was queued is committed."""
        self.written += self.events
        self.events = []
        self.ended = ended


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a run ended, when this process ended it."""

    state: RunState
    events: tuple[RunEvent, ...]
    fault: str = ""
    """Why the built-in coach stepped in; empty when it did not."""


async def see_through(work: Answering, making: Coroutine[Any, Any, None], heart: Heart) -> Ended | None:
    """Run `making`, which ends the run as done; end it otherwise if that cannot be.

    None when somebody else closed the run meanwhile, or it is gone with its conversation. What goes wrong
    with the answer ends the run as failed; a making that is cancelled ends it as stopped or interrupted.
    Raises what nobody foresaw, after that.
    """
    task = asyncio.create_task(making)
    async with heart.beating(work.run.id, task):
        try:
            await task
        except asyncio.CancelledError:
            await asyncio.shield(_cut(work))
        except (Conflict, NotFound, Unavailable):
            await _fail(work)
        except Exception:
            await _fail(work)
            raise
        finally:
            # Before anything of the heart's can get in the way: somebody waits for this answer.
            work.wake(work.run.id)
    return Ended(state=work.ended, events=tuple(work.written), fault=work.fault) if work.ended else None


async def _fail(work: Answering) -> None:
    """End a run that has no answer to keep."""
    work.keep_sentences_alone()
    async with work.office.store.unit() as unit:
        ours = await work.end(unit, RunState.FAILED)
    if ours:
        work.was_written(RunState.FAILED)


async def _cut(work: Answering) -> None:
    """End a run whose making was cancelled: by the person, or because this process ends."""
    work.keep_sentences_alone()
    async with work.office.store.unit() as unit:
        try:
            run = await unit.runs.get(work.run.id, work.run.owner_id)
        except NotFound:
            return
        state = RunState.STOPPED if run.stop_asked else RunState.INTERRUPTED
        if not await work.end(unit, state):
            return
        if run.stop_asked:
            await _keep_what_was_said(work, unit)
    work.was_written(state)


async def _keep_what_was_said(work: Answering, unit: Unit) -> None:
    """The person stopped the answer: what was said so far stays, marked."""
    begun = work.begun
    partial = judge(work.reply(whole=False), work.facts)
    if not isinstance(partial, Accepted) or not partial.draft.text:
        return
    turn = Turn(
        number=len(begun.turns) + 1,
        speaker=Speaker.COACH,
        text=partial.draft.text,
        at=work.office.now(),
        sketch=newest_sketch(begun.turns),
        run_id=work.run.id,
        source=work.office.coach.name,
        notice=STOPPED_NOTICE,
    )
    await unit.conversations.reply(begun.conversation, turn, partial, ())
