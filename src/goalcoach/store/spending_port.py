"""The door to what calls to a language model cost."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from goalcoach.domain.person import PersonId
from goalcoach.domain.spending import ORGANISATION, Account, Caps, Spent


class Spending(Protocol):
    """What calls to a language model cost, day by day: for each person, and for everybody together."""

    async def reserve(self, day: date, person_id: PersonId, most: Spent, caps: Caps) -> bool:
        """Set this aside for the person and for everybody; False, nothing kept, when the caps forbid it.

        However many do so at once, in whatever process, they never get past a cap together.
        """

    async def settle(self, day: date, person_id: PersonId, reserved: Spent, spent: Spent) -> None:
        """Put what was spent in the place of what was set aside. Never refused: it is spent."""

    async def account(self, day: date, who: str = ORGANISATION) -> Account:
        """One day's account; of a day without calls it is empty."""

    async def forget(self, before: date) -> int:
        """Remove people's accounts of earlier days; how many there were. Everybody's stay, as totals."""
