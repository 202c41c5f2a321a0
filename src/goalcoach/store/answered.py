"""Keeps what somebody answered to another, once: over the state it was answered in. Knows no table."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Executable

from goalcoach.domain.errors import Conflict
from goalcoach.domain.person import PersonId
from goalcoach.store.work import Work


async def keep_answer(
    work: Work, statement: Executable, answer: Mapping[str, object], *, which: str, owner: PersonId, was: str
) -> None:
    """The statement takes each value of the answer as `new_…`. Raises Conflict when it was changed since."""
    values = {f"new_{name}": value for name, value in answer.items()}
    if not await work.change(statement, {**values, "which": which, "owner": owner, "was": was}):
        raise Conflict("This was answered or taken back in the meantime. Look at it again.")
