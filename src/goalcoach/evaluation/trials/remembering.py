"""An endpoint that is asked once: what it answered is written down, and not asked or paid again."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import aclosing

from goalcoach.domain.errors import Unavailable
from goalcoach.evaluation.trials.journal import Journal
from goalcoach.evaluation.trials.stopping import raise_for_the_run, writing
from goalcoach.llm.breaker import Breaker
from goalcoach.llm.endpoint import Endpoint
from goalcoach.llm.model import Ask, Model, Piece, Reply, listening
from goalcoach.llm.recorded import fingerprint
from goalcoach.llm.retry import CALLS


class Memory:
    """What all trials of a run remember together."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.answers = 0
        """How many the endpoint gave in this run."""
        self._asking: dict[str, asyncio.Lock] = {}

    def of(self, endpoint: Endpoint, repeat: int) -> Endpoint:
        """The endpoint for one trial."""
        return _Remembering(endpoint, self, repeat)

    def lock(self, asked: str) -> asyncio.Lock:
        """Held while this is asked: two trials that ask the same make one call."""
        return self._asking.setdefault(asked, asyncio.Lock())

    def forget(self, asked: str) -> None:
        """Nobody asks this any more, as it was answered."""
        self._asking.pop(asked, None)


class _Remembering(Endpoint):
    def __init__(self, endpoint: Endpoint, memory: Memory, repeat: int) -> None:
        super().__init__(
            endpoint.model,
            ladder=endpoint.ladder,
            breaker=endpoint.breaker,
            limits=endpoint.limits,
            budget=endpoint.budget,
            close=endpoint.close,
        )
        self._memory = memory
        self._repeat = repeat

    def request(self, person: str, *, calls: int = CALLS) -> Model:
        """A model for one request."""
        model = super().request(person, calls=calls)
        return _Remembered(model, self.breaker, self._memory, self._repeat)


class _Remembered:
    """A model that says again what it said to the same question at the same place of the same repeat.

    Another one of its name at another address is another model: its answers are asked for anew.
    """

    def __init__(self, model: Model, breaker: Breaker, memory: Memory, repeat: int) -> None:
        self.name, self.host = model.name, model.host
        self._model = model
        self._breaker = breaker
        self._memory = memory
        self._repeat = repeat
        self._times = Counter[str]()
        """How often a question was asked in this trial: an answer that was no good is asked for anew."""

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncGenerator[Piece | Reply, None]:
        """As it was answered, or as the model answers. Raises Later, Stopped, Unavailable."""
        sent = fingerprint(ask)
        self._times[sent] += 1
        asked = f"{self.host}/{self.name}/{self._repeat}/{self._times[sent]}/{sent}"
        async with self._memory.lock(asked):
            known = await self._memory.journal.answer(asked)
            if known is not None:
                if not ask.whole:
                    yield Piece(known.text)
                yield known
            else:
                async with aclosing(self._anew(ask, asked, deadline)) as parts:
                    async for part in parts:
                        yield part
        self._memory.forget(asked)

    async def _anew(self, ask: Ask, asked: str, deadline: float) -> AsyncGenerator[Piece | Reply, None]:
        try:
            async with listening(self._model.ask(ask, deadline=deadline)) as parts:
                async for part in parts:
                    if isinstance(part, Reply):
                        self._memory.answers += 1
                        with writing():
                            await self._memory.journal.keep(asked, part)
                    yield part
        except Unavailable as error:
            raise_for_the_run(error, self._breaker.state)
            raise
