"""What calls cost and who may still spend: per person, day and organisation."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.model import Ask, Model, Piece, Reply, Usage, estimated, listening
from goalcoach.llm.reason import Reason, unavailable

MILLION = 1_000_000
ORGANISATION = ""
"""The name under which everybody's spending is added up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """What was spent."""

    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: float = 0.0

    @property
    def tokens(self) -> int:
        """Of both kinds."""
        return self.prompt_tokens + self.completion_tokens

    def __add__(self, other: Spent) -> Spent:
        return Spent(
            prompt_tokens=self.prompt_tokens + other.prompt_tokens,
            completion_tokens=self.completion_tokens + other.completion_tokens,
            cost=self.cost + other.cost,
        )

    def __neg__(self) -> Spent:
        return Spent(
            prompt_tokens=-self.prompt_tokens, completion_tokens=-self.completion_tokens, cost=-self.cost
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """Of a million tokens, in whatever currency."""

    prompt: float = 0.0
    completion: float = 0.0

    def of(self, usage: Usage) -> Spent:
        """What this costs."""
        cost = usage.prompt_tokens * self.prompt + usage.completion_tokens * self.completion
        return Spent(
            prompt_tokens=usage.prompt_tokens,
            completion_tokens=usage.completion_tokens,
            cost=cost / MILLION,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Caps:
    """What may be spent in a day; 0 is no limit."""

    person_tokens: int = 0
    tokens: int = 0
    cost: float = 0.0

    def allow(self, person: Spent, everybody: Spent) -> bool:
        """Whether this stays within them."""
        return (
            not 0 < self.person_tokens < person.tokens
            and not 0 < self.tokens < everybody.tokens
            and not 0 < self.cost < everybody.cost
        )


FREE = Prices()
NO_CAPS = Caps()


class Ledger(Protocol):
    """Where spending is written down."""

    async def add(self, day: date, who: str, spent: Spent) -> Spent:
        """Write it down; all that was spent by them on that day, this included."""


class MemoryLedger:
    """A ledger in this process: with n replicas everything may be spent n times. Keeps one day."""

    def __init__(self) -> None:
        self._day = date.min
        self._spent: dict[str, Spent] = {}

    async def add(self, day: date, who: str, spent: Spent) -> Spent:
        """Write it down; what belongs to a day that is over is forgotten."""
        if day < self._day:
            return spent
        if day > self._day:
            self._day, self._spent = day, {}
        self._spent[who] = self._spent.get(who, Spent()) + spent
        return self._spent[who]


class Budget:
    """The organisation's budget. `today` is its own day."""

    def __init__(self, ledger: Ledger, today: Callable[[], date], *, caps: Caps, prices: Prices) -> None:
        self._ledger = ledger
        self._today = today
        self._caps = caps
        self.prices = prices

    async def spent(self, who: str = ORGANISATION) -> Spent:
        """What they spent today, with what is set aside for calls under way."""
        return await self._ledger.add(self._today(), who, Spent())

    async def set_aside(self, person: str, most: Usage) -> Callable[[Usage], Awaitable[None]]:
        """Set aside what a call may cost; call the result with what it did cost.

        Raises Unavailable when that is more than is left.
        """
        day, reserved = self._today(), self.prices.of(most)

        async def settle(usage: Usage) -> None:
            change = self.prices.of(usage) + -reserved
            for who in (person, ORGANISATION):
                await self._ledger.add(day, who, change)

        own, everybody = [await self._ledger.add(day, who, reserved) for who in (person, ORGANISATION)]
        if not self._caps.allow(own, everybody):
            await settle(NOTHING)
            raise unavailable(Reason.BUDGET)
        return settle


NOTHING = Usage(0, 0)


class Budgeted:
    """A model that one person's calls are paid for."""

    def __init__(self, model: Model, budget: Budget, person: str) -> None:
        self.name, self.host = model.name, model.host
        self._model = model
        self._budget = budget
        self._person = person

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncGenerator[Piece | Reply, None]:
        """As the model does, while there is budget. A call that is left early costs what had come."""
        prompt = estimated(ask, 0).prompt_tokens
        settle = await self._budget.set_aside(self._person, Usage(prompt, ask.max_tokens))
        heard = 0
        cost = NOTHING
        try:
            async with listening(self._model.ask(ask, deadline=deadline)) as parts:
                async for part in parts:
                    if isinstance(part, Reply):
                        cost = part.usage
                    else:
                        heard += len(part.text)
                        cost = estimated(ask, heard)
                    yield part
        except Unavailable as error:
            told = error.data.get("usage")
            cost = told if isinstance(told, Usage) else cost
            raise
        finally:
            await settle(cost)
