"""What is kept about whoever asks, over the API."""

from __future__ import annotations

from fastapi import Response

from goalcoach.coach.about_me import about
from goalcoach.exchange.gathering import own
from goalcoach.exchange.writing import as_json
from goalcoach.web.api.documented import problems
from goalcoach.web.api.fields import Answer
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere

router = guarded_router("/api/v1/about-me", tags=["people"])


class SortOut(Answer):
    """A sort of rows that name you."""

    group: str
    what: str
    told: str
    """What is in them, and who else reads it."""
    rows: int


@router.get("", summary="What is kept about me", responses=problems())
async def everything(here: InHere) -> list[SortOut]:
    """Every table that names you, in plain words, with how many rows there are."""
    return [
        SortOut(group=group, what=each.sort.what, told=each.sort.told, rows=each.rows)
        for group, sorts in (await about(here.unit, here.person)).items()
        for each in sorts
    ]


@router.get("/export", summary="What is mine, to take along", response_class=Response, responses=problems())
async def export(here: InHere) -> Response:
    """The same JSON that `goalcoach export` writes of one person."""
    return Response(as_json(await own(here.unit, here.person)), media_type="application/json")
