"""Language models whose replies are given, and endpoints for them: nobody else is asked, nothing is paid."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace

from goalcoach.evaluation.situations import TODAY
from goalcoach.llm.breaker import Breaker
from goalcoach.llm.budget import FREE, NO_CAPS, Budget, MemoryLedger
from goalcoach.llm.endpoint import Endpoint
from goalcoach.llm.ladder import Ladder
from goalcoach.llm.limits import Limits
from goalcoach.llm.model import Ask, Model, Piece, Reply, estimated
from goalcoach.llm.retry import CALLS

HERE = "here"
"""What stands as the host of answers that nobody was asked for."""


class Replying:
    """Answers every question with what a function makes of it."""

    host = HERE

    def __init__(self, name: str, says: Callable[[Ask], str]) -> None:
        self.name = name
        self._says = says

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncIterator[Piece | Reply]:
        """The answer, in one piece where pieces are wanted."""
        del deadline
        text = self._says(ask)
        if not ask.whole:
            yield Piece(text)
        yield Reply(
            text=text,
            usage=estimated(ask, len(text)),
            model=self.name,
            host=self.host,
            seconds=0.0,
            attempts=1,
            mode="text",
        )


class Free(Endpoint):
    """An endpoint without limits, for a model that costs nothing."""

    def __init__(self, model: Model) -> None:
        super().__init__(
            model,
            ladder=Ladder(),
            breaker=Breaker(time.monotonic),
            limits=Limits(at_once=_MANY),
            budget=Budget(MemoryLedger(), lambda: TODAY, caps=NO_CAPS, prices=FREE),
            close=_nothing,
        )


_MANY = 1_000


class FirstDecides(Free):
    """An endpoint whose first answer takes all calls of a request: nothing is asked again."""

    def request(self, person: str, *, calls: int = CALLS) -> Model:
        """The model of one request."""
        return _Last(super().request(person, calls=1), calls)


class _Last:
    """A model that says of each answer that it took so many calls."""

    def __init__(self, model: Model, calls: int) -> None:
        self.name, self.host = model.name, model.host
        self._model = model
        self._calls = calls

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncIterator[Piece | Reply]:
        """As the model does."""
        async for part in self._model.ask(ask, deadline=deadline):
            yield replace(part, attempts=self._calls) if isinstance(part, Reply) else part


async def _nothing() -> None:
    """Close what was never opened."""
