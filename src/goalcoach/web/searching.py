"""Looking for competencies by everyday words within a request."""

from __future__ import annotations

from collections.abc import Sequence

from goalcoach.domain.framework import Competency
from goalcoach.web.here import Here


async def competencies_near(here: Here, words: str, most: int) -> Sequence[Competency]:
    """Those that these words may mean, the likeliest first. What the request did so far is kept before it.

    A search may wait: for an index after an edition that changed much, or for an endpoint that makes vectors.
    """
    held = await here.office.names(here.unit)
    await here.keep()
    found = await here.office.names.find(held, words, most)
    await here.begin()
    return [each.competency for each in found]
