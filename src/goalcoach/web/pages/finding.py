"""Competencies to tap: those that some words may mean. There may be thousands, so no page lists all."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query

from goalcoach.web.here import Here

FEW = 8
"""So many are offered at once."""
Words = Annotated[str, Query(alias="q", max_length=100)]


async def competencies_found(here: Here, words: str, most: int = FEW) -> list[tuple[str, str]]:
    """Id and name of the competencies nearest to these words; without words all, if they are few."""
    held = await here.office.names(here.unit)
    if words.strip():
        # A search may take seconds, after an edition that changed much.
        await here.keep()
        found = [each.competency for each in await here.office.names.find(held, words, most)]
        await here.begin()
    else:
        found = list(held.framework.competencies) if len(held.framework.competencies) <= most else []
    return [(each.id, each.name) for each in found]
