"""What calls cost and who may still spend: per person, day and organisation."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from goalcoach.domain.errors import Conflict, Unavailable
from goalcoach.domain.spending import ORGANISATION, Account, Caps, Spent
from goalcoach.llm.model import Ask, Model, Piece, Reply, Usage, estimated, listening, lost
from goalcoach.llm.reason import Reason, unavailable

MILLION = 1_000_000


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


FREE = Prices()
NO_CAPS = Caps()


class Ledger(Protocol):
    """Where spending is written down. Implementations: this process, and coach/spending.py (the store)."""

    async def reserve(self, day: date, person: str, most: Spent, caps: Caps) -> bool:
        """Set this aside for the person and for everybody; False, nothing kept, when the caps forbid it.

        However many do so at once, they never get past a cap together.
        """

    async def settle(self, day: date, person: str, reserved: Spent, spent: Spent) -> None:
        """Put what was spent in the place of what was set aside. Never refused: it is spent."""

    async def account(self, day: date, who: str) -> Account:
        """How a day stands, of one person or of everybody; a day that is over may be forgotten."""


class MemoryLedger:
    """A ledger of this process alone, for commands and tests. Keeps one day."""

    def __init__(self) -> None:
        self._accounts: dict[tuple[date, str], Account] = {}

    async def reserve(self, day: date, person: str, most: Spent, caps: Caps) -> bool:
        """Set this aside, if the caps allow it; days before this one are forgotten."""
        own, everybody = [await self.account(day, who) + Account(held=most) for who in (person, ORGANISATION)]
        if not caps.allow(own, everybody):
            return False
        self._accounts = {key: kept for key, kept in self._accounts.items() if key[0] >= day}
        self._accounts |= {(day, person): own, (day, ORGANISATION): everybody}
        return True

    async def settle(self, day: date, person: str, reserved: Spent, spent: Spent) -> None:
        """Put what was spent in its place, unless the day is forgotten."""
        for key in ((day, person), (day, ORGANISATION)):
            if key in self._accounts:
                self._accounts[key] += Account(spent=spent, held=-reserved)

    async def account(self, day: date, who: str) -> Account:
        """How a day stands."""
        return self._accounts.get((day, who), Account())


class Budget:
    """The organisation's budget. `today` is its own day."""

    def __init__(self, ledger: Ledger, today: Callable[[], date], *, caps: Caps, prices: Prices) -> None:
        self._ledger = ledger
        self._today = today
        self._caps = caps
        self.prices = prices
        self._settling: set[asyncio.Task[None]] = set()

    async def account(self, who: str = ORGANISATION) -> Account:
        """What they spent today, and what is set aside for calls under way."""
        await self.settled()
        return await self._ledger.account(self._today(), who)

    async def set_aside(self, person: str, most: Usage) -> Callable[[Usage], None]:
        """Set aside what a call may cost; call the result with what it did cost.

        Raises Unavailable when that is more than is left. What is never settled stays set aside to the end
        of the day: after a crash nobody knows what was spent.
        """
        day, reserved = self._today(), self.prices.of(most)

        async def reserve() -> bool:
            return await self._ledger.reserve(day, person, reserved, self._caps)

        # Calls that are over may still hold more than they cost: not their time to be refused.
        if not (await reserve() or (await self.settled() and await reserve())):
            raise unavailable(Reason.BUDGET)
        return lambda usage: self._settle(day, person, reserved, self.prices.of(usage))

    async def settled(self) -> bool:
        """Wait until the calls that are over are written down; whether there were any."""
        waiting = set(self._settling)
        if waiting:
            await asyncio.wait(waiting)
        return bool(waiting)

    def _settle(self, day: date, person: str, reserved: Spent, spent: Spent) -> None:
        """Beside whoever asked: an answer does not wait for its account, and no cancelling hits it."""

        async def settle() -> None:
            # Where it cannot be written down, what was set aside stays so.
            with suppress(Unavailable, Conflict):
                await self._ledger.settle(day, person, reserved, spent)

        task = asyncio.create_task(settle())
        self._settling.add(task)
        task.add_done_callback(self._settling.discard)


class Budgeted:
    """A model that one person's calls are paid for."""

    def __init__(self, model: Model, budget: Budget, person: str) -> None:
        self.name, self.host = model.name, model.host
        self._model = model
        self._budget = budget
        self._person = person

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncGenerator[Piece | Reply, None]:
        """As the model does, while there is budget.

        A call that is left early costs the question and what had come; of a whole answer nobody knows that:
        it costs what was set aside.
        """
        heard = 0
        cost: Usage | None = None
        most = Usage(estimated(ask, 0).prompt_tokens, ask.max_tokens)
        settle = await self._budget.set_aside(self._person, most)
        try:
            async with listening(self._model.ask(ask, deadline=deadline)) as parts:
                async for part in parts:
                    if isinstance(part, Reply):
                        cost = part.usage
                    else:
                        heard += len(part.text)
                    yield part
        except Unavailable as error:
            cost = lost(error, ask, heard)
            raise
        finally:
            settle(cost or (most if ask.whole else estimated(ask, heard)))
