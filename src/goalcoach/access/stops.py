"""The door in a weekly mail: whoever holds its secret may stop the mails it came with, and nothing else."""

from __future__ import annotations

from goalcoach.access.limits import Limit
from goalcoach.access.tokens import token_hash
from goalcoach.domain.errors import NotFound
from goalcoach.domain.person import Person
from goalcoach.store.port import Unit

MISSES, MINUTES = 30, 15
"""How often one caller may guess, in so many minutes."""
_LONGEST = 128


class StopDoor:
    """Lets in who has a mail, and nobody who guesses."""

    def __init__(self) -> None:
        self._misses = Limit(MISSES, MINUTES, "Too many links that lead nowhere. Wait a quarter of an hour.")

    async def open(self, unit: Unit, token: str, address: str) -> Person:
        """Whose mail it is. Raises NotFound for a wrong secret as for one of long ago, and TooMany."""
        self._misses.refuse_over(address)
        found = await unit.mailings.by_hash(token_hash(token[:_LONGEST]))
        if found is None:
            self._misses.hit(address)
            raise NotFound("This link is not known any more. Sign in, and stop the mail in your settings.")
        return await unit.people.get(found)
