"""One configured endpoint: what all requests share of it, and the model that one request gets."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from goalcoach.domain.spending import Caps
from goalcoach.llm.breaker import Breaker, Watched
from goalcoach.llm.budget import FREE, NO_CAPS, Budget, Budgeted, Ledger, MemoryLedger, Prices
from goalcoach.llm.ladder import Ladder
from goalcoach.llm.limits import Limited, Limits
from goalcoach.llm.model import Model
from goalcoach.llm.retry import CALLS, Persistent

if TYPE_CHECKING:
    from goalcoach.llm.direct import DirectModel
    from goalcoach.llm.langchain import LangChainModel


@dataclass(frozen=True, slots=True, kw_only=True)
class Configured:
    """What is known of an endpoint before anything was sent to it."""

    url: str
    name: str
    key: str = field(default="", repr=False)
    at_once: int = 8
    per_minute: int = 0
    caps: Caps = NO_CAPS
    prices: Prices = FREE
    stall_seconds: float = 20.0
    """An answer that has begun and then says nothing for so long is given up."""
    direct: bool = False
    """Without LangChain, which takes longer to begin with and for each call, and sends the same."""


class Endpoint:
    """A model with its breaker, limits and budget. Close it at the end."""

    def __init__(
        self,
        model: Model,
        *,
        ladder: Ladder,
        breaker: Breaker,
        limits: Limits,
        budget: Budget,
        close: Callable[[], Coroutine[Any, Any, None]],
    ) -> None:
        self.model = model
        self.ladder = ladder
        self.breaker = breaker
        self.limits = limits
        self.budget = budget
        self.close = close
        self._watched = Watched(Limited(model, limits), breaker)

    def request(self, person: str, *, calls: int = CALLS) -> Model:
        """A model for one request of this person: all it is asked counts against `calls` and their budget."""
        return Persistent(Budgeted(self._watched, self.budget, person), calls=calls)


def open_endpoint(
    configured: Configured, today: Callable[[], date], *, ledger: Ledger | None = None
) -> Endpoint:
    """The endpoint as it is configured. Sends nothing yet."""
    model = _kind(configured)(
        url=configured.url,
        name=configured.name,
        key=configured.key,
        connections=configured.at_once,
        stall_seconds=configured.stall_seconds,
    )
    budget = Budget(ledger or MemoryLedger(), today, caps=configured.caps, prices=configured.prices)

    async def close() -> None:
        await budget.settled()
        await model.close()

    return Endpoint(
        model,
        ladder=model.ladder,
        breaker=Breaker(time.monotonic),
        limits=Limits(at_once=configured.at_once, per_minute=configured.per_minute),
        budget=budget,
        close=close,
    )


def _kind(configured: Configured) -> type[LangChainModel | DirectModel]:
    if configured.direct:
        from goalcoach.llm.direct import DirectModel

        return DirectModel
    from goalcoach.llm.langchain import LangChainModel

    return LangChainModel
