"""Competencies to tap: those that some words may mean. There may be thousands, so no page lists all."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query

from goalcoach.web.here import Here
from goalcoach.web.searching import competencies_near

FEW = 8
"""So many are offered at once."""
Words = Annotated[str, Query(alias="q", max_length=100)]


async def competencies_found(here: Here, words: str, most: int = FEW) -> list[tuple[str, str]]:
    """Id and name of the competencies nearest to these words; without words all, if they are few."""
    if words.strip():
        found = await competencies_near(here, words, most)
    else:
        every = (await here.office.names(here.unit)).framework.competencies
        found = every if len(every) <= most else ()
    return [(each.id, each.name) for each in found]
