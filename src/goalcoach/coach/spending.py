"""The ledger of the language model's budget in the store: one for all processes, which no restart forgets."""

from __future__ import annotations

from datetime import date

from goalcoach.coach.thinking import Here, Thinking
from goalcoach.domain.person import PersonId
from goalcoach.domain.spending import Account, Caps, Spent
from goalcoach.store.port import Store


class KeptLedger:
    """Accounts in the store. Each step is a transaction: none is open while a call is under way.

    Nobody waits for the disk: two waits of milliseconds for each call, against a moment of one day's accounts
    that a machine may lose with its power.
    """

    def __init__(self, store: Store, thinking: Thinking | None = None) -> None:
        self._store = store
        self._thinking = thinking or Here()

    async def reserve(self, day: date, person: str, most: Spent, caps: Caps) -> bool:
        """Set this aside for the person and for everybody, if the caps allow it; whether they did."""

        async def reserved() -> bool:
            async with self._store.unit(synced=False) as unit:
                return await unit.spending.reserve(day, PersonId(person), most, caps)

        return await self._thinking.home(reserved())

    async def settle(self, day: date, person: str, reserved: Spent, spent: Spent) -> None:
        """Put what was spent in the place of what was set aside."""

        async def settled() -> None:
            async with self._store.unit(synced=False) as unit:
                await unit.spending.settle(day, PersonId(person), reserved, spent)

        await self._thinking.home(settled())

    async def account(self, day: date, who: str) -> Account:
        """How a day stands, of one person or of everybody."""

        async def looked_up() -> Account:
            async with self._store.unit() as unit:
                return await unit.spending.account(day, who)

        return await self._thinking.home(looked_up())
