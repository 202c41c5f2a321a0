"""The journal of a run in the database, for runs that are begun on a page and go on in the background."""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime
from typing import Any, TypeVar

from goalcoach.coach.thinking import Thinking
from goalcoach.evaluation.trials.journal import Tried
from goalcoach.evaluation.trials.rows import reply_of, row_of, tried_of
from goalcoach.llm.model import Reply
from goalcoach.store.port import Store, Unit

T = TypeVar("T")


class KeptJournal:
    """A journal whose every step is a transaction, made where the store belongs."""

    def __init__(self, store: Store, thinking: Thinking, now: Callable[[], datetime], run_id: str) -> None:
        self._store = store
        self._thinking = thinking
        self._now = now
        self._run_id = run_id

    async def tried(self) -> Sequence[Tried]:
        """All that was written down, in order."""
        rows = await self._within(lambda unit: unit.evals.trials(self._run_id))
        return tuple(tried_of(json.loads(each)) for each in rows)

    async def add(self, tried: Tried) -> None:
        """Write one down, unless its key is there."""
        content = _text(row_of(tried))
        await self._within(lambda unit: unit.evals.add_trial(self._run_id, tried.key, content))

    async def answer(self, asked: str) -> Reply | None:
        """What was answered to this before, in this run or another."""
        found = await self._within(lambda unit: unit.evals.answer(asked))
        return None if found is None else reply_of(json.loads(found))

    async def keep(self, asked: str, reply: Reply) -> None:
        """Write down an answer."""
        content, now = _text(row_of(reply)), self._now()
        await self._within(lambda unit: unit.evals.keep_answer(asked, content, now))

    async def settled(self) -> None:
        """A transaction that has ended is on the disk."""

    async def _within(self, work: Callable[[Unit], Coroutine[Any, Any, T]]) -> T:
        async def done() -> T:
            async with self._store.unit() as unit:
                return await work(unit)

        return await self._thinking.home(done())


def _text(row: object) -> str:
    # ASCII: a lone surrogate that a language model said can be kept in it, and in no database otherwise.
    return json.dumps(row, ensure_ascii=True, separators=(",", ":"))
