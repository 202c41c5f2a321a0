"""What is kept about whoever asks, over the API."""

from __future__ import annotations

from datetime import datetime

from fastapi import Response

from goalcoach.coach import my_data
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


class GoingOut(Answer):
    """A sort of things that deleting my data takes out, or that stays."""

    what: str
    rows: int
    why: str
    """Why it stays, and what to do; empty for what goes."""


class DeletingOut(Answer):
    """What deleting my data would do."""

    goes: list[GoingOut]
    stays: list[GoingOut]


class AskedOut(Answer):
    """Whether I ask to be erased."""

    asked_at: datetime | None


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


@router.get("/deleting", summary="What deleting my data would do", responses=problems())
async def look(here: InHere) -> DeletingOut:
    """What is mine alone and would go, and what stays because others rely on it."""
    told = await my_data.look(here.unit, here.person)
    return DeletingOut(
        goes=[GoingOut(what=each.what, rows=each.rows, why="") for each in told.goes],
        stays=[GoingOut(what=each.what, rows=each.rows, why=each.why) for each in told.stays],
    )


@router.delete("", summary="Delete my data", status_code=204, responses=problems())
async def delete(here: InHere) -> None:
    """All that is mine alone, for good: chats, drafts, aims I did not share, what I entered of my levels."""
    await my_data.delete(here.unit, here.person)
    here.afterwards = here.worker.scrub


@router.get("/erasing", summary="Whether I ask to be erased", responses=problems())
async def asked(here: InHere) -> AskedOut:
    """Administrators see it on their page of people."""
    return AskedOut(asked_at=await my_data.asked(here.unit, here.person))


@router.put("/erasing", summary="Ask to be erased", status_code=204, responses=problems())
async def ask(here: InHere) -> None:
    """Nothing happens by itself: an administrator erases who has left."""
    await my_data.ask(here.unit, here.office, here.person)


@router.delete("/erasing", summary="Ask no more to be erased", status_code=204, responses=problems())
async def take_back(here: InHere) -> None:
    """Fine where it was not asked."""
    await my_data.take_back(here.unit, here.person)
