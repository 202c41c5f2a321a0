"""The door to how much is kept about somebody. It counts; what the rows say is read through the nouns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from goalcoach.domain.person import PersonId


class Kept(Protocol):
    """Rows that name a person."""

    async def counts(self, person_id: PersonId) -> Mapping[str, int]:
        """How many rows name them, by "table.column" for every column that points at a person; and by the
        name alone of tables that hold what is theirs without naming them.

        What nobody may know of yet, such as words that wait to be shown, is not counted.
        """
